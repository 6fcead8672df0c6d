/** What the clerk reads out: offers, refusals and promises, in both languages, because the rider's need not be the clerk's. Names nobody else. */
import type { InstantWindow } from '../trip-windows.ts';
import { fillText, type Text } from './catalogue.ts';
import { type ReasonToSay, sayReason } from './reasons.ts';
import { sayDay, sayPart, sayTime, sayTimeBy } from './spoken-moments.ts';

export type OfferKind = 'other_time' | 'nearby_stop' | 'other_day' | 'part_of_party';

export interface OfferToSay {
  readonly serviceDate: string;
  readonly today: string;
  readonly zone: string;
  readonly pickup: InstantWindow;
  readonly arrivalLatest: Date;
  readonly returnPickup: InstantWindow | null;
  readonly returnArrivalLatest: Date | null;
  readonly willCall: boolean;
  readonly fromName: string;
  readonly kind: OfferKind | null;
  /** Of the party that is offered a ride. */
  readonly people: number;
}

const RIDE: Text = {
  hu: '{{day}}, {{part}} {{from}} és {{until}} között megyünk Önért, legkésőbb {{arrival}} odaér.',
  en: '{{day}}: we pick you up between {{from}} and {{until}}, and you are there by {{arrival}} at the latest.',
};
const NEARBY: Text = {
  hu: '{{day}}, {{part}} {{from}} és {{until}} között tudjuk felvenni itt: {{place}}. Legkésőbb {{arrival}} odaér.',
  en: '{{day}}: we can pick you up between {{from}} and {{until}} at {{place}}, and you are there by {{arrival}} at the latest.',
};
const BACK: Text = {
  hu: 'Visszafelé {{part}} {{from}} és {{until}} között indul, legkésőbb {{arrival}} hazaér.',
  en: 'For the way back we come between {{from}} and {{until}}, and you are home by {{arrival}} at the latest.',
};
const WILL_CALL: Text = {
  hu: 'A visszaúthoz hívjon minket, ha végzett.',
  en: 'For the way back, call us when you are done.',
};
const OTHER_TIME: Text = { hu: 'Másik időpontban tudjuk vinni.', en: 'We can take you at another time.' };
const OTHER_DAY: Text = { hu: 'Másik napon tudjuk vinni.', en: 'We can take you on another day.' };
const PART: Text = { hu: 'Ennyi főt tudunk vinni: {{people}}.', en: 'We can take {{people}} of you.' };
const OK: Text = { hu: 'Megfelel így?', en: 'Is that all right?' };

/** Ready to be read out. */
export function sayOffer(offer: OfferToSay): Text {
  const parts: Text[] = [];
  if (offer.kind === 'other_time') parts.push(OTHER_TIME);
  if (offer.kind === 'other_day') parts.push(OTHER_DAY);
  if (offer.kind === 'part_of_party')
    parts.push(fill(PART, { hu: { people: offer.people }, en: { people: offer.people } }));
  const ride = offer.kind === 'nearby_stop' ? NEARBY : RIDE;
  parts.push(fill(ride, rideValues(offer, offer.pickup, offer.arrivalLatest)));
  if (offer.returnPickup && offer.returnArrivalLatest) {
    parts.push(fill(BACK, rideValues(offer, offer.returnPickup, offer.returnArrivalLatest)));
  }
  if (offer.willCall) parts.push(WILL_CALL);
  return join([...parts, OK]);
}

/** A time alone and both ends alike are said once. */
function rideValues(offer: OfferToSay, window: InstantWindow, arrivalLatest: Date) {
  const { zone } = offer;
  const day = sayDay(offer.serviceDate, offer.today);
  const [from, until, arrival] = [
    sayTime(window.earliest, zone),
    sayTime(window.latest, zone),
    sayTimeBy(arrivalLatest, zone),
  ];
  const values = (language: 'hu' | 'en') => ({
    day: capital(day[language]),
    part: sayPart(window.earliest, zone),
    from: from[language],
    until: until[language],
    arrival: arrival[language],
    place: offer.fromName,
  });
  return { hu: values('hu'), en: values('en') };
}

const NO: Text = { hu: 'Sajnos akkor nem tudjuk vinni.', en: 'I am sorry, we cannot take you then.' };
const BUT: Text = { hu: 'Mást viszont tudok ajánlani.', en: 'But I can offer something else.' };
const WAIT: Text = {
  hu: 'Felírjam a várólistára? Ha felszabadul hely, telefonálunk.',
  en: 'Shall I put you on the waiting list? We call when there is room.',
};

/** Why no, with what is missing, and what can be offered instead. */
export function sayRefusal(
  reason: ReasonToSay,
  then: { readonly alternatives: number; readonly waitingListOpen: boolean },
): Text {
  const parts = [NO, sayReason(reason)];
  if (then.alternatives > 0) parts.push(BUT);
  else if (then.waitingListOpen) parts.push(WAIT);
  return join(parts);
}

const CHANCE: Text = {
  hu: 'Jó napot kívánok, a falubusz-szolgálattól telefonálok. Felszabadult egy hely, amelyre várt: {{offer}}',
  en: 'Good day, this is the village bus. The room that you were waiting for is free: {{offer}}',
};

/** For the call to somebody on the waiting list. */
export function sayWaitingListChance(offer: Text): Text {
  return { hu: fillText(CHANCE.hu, { offer: offer.hu }), en: fillText(CHANCE.en, { offer: offer.en }) };
}

type Values = Readonly<Record<string, string | number>>;

function fill(text: Text, values: { readonly hu: Values; readonly en: Values }): Text {
  return { hu: fillText(text.hu, values.hu), en: fillText(text.en, values.en) };
}

function join(parts: readonly Text[]): Text {
  return { hu: parts.map((part) => part.hu).join(' '), en: parts.map((part) => part.en).join(' ') };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
