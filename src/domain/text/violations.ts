/** What a hand-made move would break, in the words of a dispatcher. */
import type { Language } from '../actor.ts';
import { sayText, type Text } from './catalogue.ts';

const TEXTS: Readonly<Record<string, Text>> = {
  WINDOW: {
    hu: 'Egy megálló kicsúszik az időablakából: {{minutes}} perc.',
    en: 'A stop leaves its window by {{minutes}} min.',
  },
  RIDE_TIME: {
    hu: 'Egy utas a megengedettnél tovább utazna: {{minutes}} perccel.',
    en: 'A ride is too long by {{minutes}} min.',
  },
  SHIFT: {
    hu: 'A járat túlnyúlik a műszakon: {{minutes}} perccel.',
    en: 'The run exceeds the shift by {{minutes}} min.',
  },
  DURATION: { hu: 'A járat túl hosszú: {{minutes}} perccel.', en: 'The run is too long by {{minutes}} min.' },
  BREAK_DUE: { hu: 'A sofőr pihenője nem fér bele.', en: 'The break of the driver does not fit.' },
  BREAK_ABOARD: { hu: 'A pihenő alatt utas volna a járművön.', en: 'Somebody would be aboard during the break.' },
  LAYOUT: { hu: 'Nem fér el mindenki a járművön.', en: 'There is not room for all.' },
  FEATURE: { hu: 'A járműnek nincs meg a szükséges felszerelése.', en: 'The vehicle lacks the equipment needed.' },
  VEHICLE: {
    hu: 'Az utas ezen a járaton nem utazhat (rögzített vagy zárt járat).',
    en: 'The rider is held elsewhere, or the run is closed.',
  },
  MANDATORY: { hu: 'Kimaradna valaki, aki már úton van.', en: 'Somebody who is on the way would be left out.' },
  NO_WAY: { hu: 'Két egymást követő megálló között nincs út.', en: 'There is no way between two stops.' },
  FROZEN: { hu: 'A járat már megtett részét nem lehet átrendezni.', en: 'What was driven cannot be changed.' },
};

const OTHER: Text = { hu: 'Egy szabály sérülne ({{code}}).', en: 'A rule would be broken ({{code}}).' };

/** @param amount in seconds where the rule is one of time */
export function sayViolation(code: string, amount: number | null, language: Language): string {
  const key = Object.keys(TEXTS).find((known) => code === known || code.startsWith(known));
  const minutes = amount === null ? '' : Math.max(1, Math.round(amount / 60));
  return sayText((key && TEXTS[key]) || OTHER, language, { code, minutes });
}
