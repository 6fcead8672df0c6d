/** What is said on the telephone, and what is written instead. Names only the rider who is called. */
import { fillText, type Text } from './catalogue.ts';
import { sayOnDate } from './spoken-moments.ts';

const GREETING: Text = {
  hu: 'Jó napot kívánok, a falubusz-szolgálattól telefonálok.',
  en: 'Good day, this is the village bus.',
};

const PROMISE_CHANGED: Text = {
  hu: 'Megváltozott az utazásának ideje: {{date}} {{time}} órakor megyünk Önért. Megfelel így?',
  en: 'The time of your ride on {{date}} has changed: we pick you up at {{time}}. Is that all right?',
};

const LEFT_OUT: Text = {
  hu: 'Sajnáljuk, {{date}} nem tudjuk elvinni. Segíthetek más időpontot keresni?',
  en: 'We are sorry: we cannot carry you on {{date}}. May I look for another time?',
};

const STANDING_UNMADE: Text = {
  hu: 'A rendszeres utazását {{date}} {{time}} órára nem tudjuk felvenni: {{reason}}. Kér helyette más időpontot?',
  en: 'We cannot book your regular ride on {{date}} at {{time}}: {{reason}}. Would another time do?',
};

const STANDING_UNSERVED: Text = {
  hu: 'A rendszeres utazását {{date}} nem tudjuk teljesíteni. {{reason}} Kér helyette más időpontot?',
  en: 'We cannot carry you on your regular ride on {{date}}. {{reason}} Would another time do?',
};

const EVENT_UNMADE: Text = {
  hu: '„{{name}}”, {{date}}: az odautat nem tudjuk megszervezni Önnek, mert {{reason}}. Kér más megoldást?',
  en: '“{{name}}” on {{date}}: we cannot arrange your way there, because {{reason}}. May I look for another way?',
};

const EVENT_CANCELLED: Text = {
  hu: 'Elmarad a következő rendezvény: „{{name}}” ({{date}}), ezért nem megyünk Önért.',
  en: '“{{name}}” on {{date}} is called off, so we will not come for you.',
};

const REMINDER: Text = {
  hu: 'Emlékeztetőül: {{date}} {{from}} és {{to}} óra között megyünk Önért ide: {{place}}.',
  en: 'A reminder: on {{date}} we pick you up between {{from}} and {{to}} at {{place}}.',
};

/** As a part of a sentence to the rider; codes of the booking check. */
const OBSTACLES: Readonly<Record<string, Text>> = {
  BLACKOUT_DAY: { hu: 'aznap nincs szolgáltatás', en: 'there is no service on that day' },
  OUTSIDE_HOURS: { hu: 'akkor nem közlekedik járat', en: 'there is no service at that time' },
  CLOSED_AT_ARRIVAL: { hu: 'a hely akkor zárva van', en: 'the place is closed then' },
  ALREADY_TRAVELLING: { hu: 'arra az időre már van másik foglalása', en: 'you have another booking at that time' },
  TIME_NOT_EXISTING: { hu: 'az óraátállítás miatt aznap nincs ilyen időpont', en: 'the clock change skips that time' },
  TIME_AMBIGUOUS: {
    hu: 'az óraátállítás miatt aznap kétszer van ilyen időpont',
    en: 'the clock change shows that time twice',
  },
  TOO_EARLY_TO_ARRIVE: { hu: 'addigra már nem érünk oda', en: 'it cannot be reached in time any more' },
  RETURN_BEFORE_OUTBOUND: {
    hu: 'a visszaút az odaút elé esne',
    en: 'the return would begin before the way there ends',
  },
  OUTSIDE_AREA: { hu: 'a hely kívül esik a szolgáltatás területén', en: 'the place lies outside the area served' },
  PARTY_TOO_LARGE: { hu: 'nincs megfelelő járművünk', en: 'we have no suitable vehicle' },
  DEACTIVATED: {
    hu: 'a hely vagy az utas már nem szerepel a nyilvántartásban',
    en: 'the place or the rider is no longer on our books',
  },
};
const SOME_OBSTACLE: Text = { hu: 'a foglalás nem lehetséges', en: 'it cannot be booked' };

/** Why a booking cannot be made, as a part of a sentence. */
export function sayObstacle(code: string): Text {
  return OBSTACLES[code] ?? SOME_OBSTACLE;
}

/** @param time `HH:mm`; null when the rider is not carried */
export function sayPlanChange(date: string, time: string | null): Text {
  return sayToRider(time === null ? LEFT_OUT : PROMISE_CHANGED, { date: sayOnDate(date), time: time ?? '' });
}

/**
 * @param date YYYY-MM-DD
 * @param time HH:MM
 * @param code of the booking check; one without words of its own is told in general ones
 */
export function sayStandingUnmade(date: string, time: string, code: string): Text {
  return sayToRider(STANDING_UNMADE, { date: sayOnDate(date), time, reason: sayObstacle(code) });
}

/** @param reason a whole sentence */
export function sayStandingUnserved(date: string, reason: Text): Text {
  return sayToRider(STANDING_UNSERVED, { date: sayOnDate(date), reason });
}

/**
 * @param name of the event
 * @param code as for sayStandingUnmade
 */
export function sayEventUnmade(name: string, date: string, code: string): Text {
  return sayToRider(EVENT_UNMADE, { name, date: sayOnDate(date), reason: sayObstacle(code) });
}

export function sayEventCancelled(name: string, date: string): Text {
  return sayToRider(EVENT_CANCELLED, { name, date: sayOnDate(date) });
}

/**
 * @param window HH:MM each
 * @param place where the rider waits
 */
export function sayReminder(date: string, window: { readonly from: string; readonly to: string }, place: string): Text {
  return sayToRider(REMINDER, { ...window, date: sayOnDate(date), place });
}

/**
 * The same as a written message: no greeting, no question, who writes. One SMS as a rule, cut by the sender otherwise.
 * @param sentence as kept in the call task
 */
export function toMessage(sentence: string, language: 'hu' | 'en'): string {
  const bare = sentence.replace(GREETING[language], '').trim();
  const said = bare.replace(/\s*[^.!?]*\?$/, '').trim();
  return `Falubusz: ${said === '' ? bare : said}`;
}

export const MESSAGE_SUBJECT: Text = { hu: 'Utazása a falubusszal', en: 'Your ride with the village bus' };

function sayToRider(text: Text, values: Readonly<Record<string, string | Text>>): Text {
  const say = (language: 'hu' | 'en') => {
    const words = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value[language],
    ]);
    return `${GREETING[language]} ${fillText(text[language], Object.fromEntries(words) as Record<string, string>)}`;
  };
  return { hu: say('hu'), en: say('en') };
}
