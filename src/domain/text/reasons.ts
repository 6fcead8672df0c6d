/** Why no: the reason codes of the house with the sentence that is read out. They name nobody else. */
import { fillText, type Text } from './catalogue.ts';

export const REASON_CODES = [
  'OUTSIDE_AREA',
  'OUTSIDE_HOURS',
  'NOTICE_TOO_SHORT',
  'NOT_ELIGIBLE',
  'SEATS_FULL',
  'NO_WHEELCHAIR_PLACE',
  'NO_FEATURE',
  'WINDOW_CLASH',
  'RIDE_TOO_LONG',
  'PROMISE_CLASH',
  'DRIVER_BREAK',
  'SHIFT_END',
  'NO_VEHICLE',
  'INCOMPATIBLE',
  'CLOSED_AT_ARRIVAL',
  'UNREACHABLE',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const REASON_TEXTS: Readonly<Record<ReasonCode, Text>> = {
  OUTSIDE_AREA: { hu: 'A hely kívül esik a szolgáltatás területén.', en: 'The place lies outside the area served.' },
  OUTSIDE_HOURS: { hu: 'Ebben az időben nem közlekedik járat.', en: 'There is no service at that time.' },
  NOTICE_TOO_SHORT: { hu: 'Ehhez korábban kellett volna szólni.', en: 'This needed more notice.' },
  NOT_ELIGIBLE: { hu: 'Ön ezt a szolgáltatást nem veheti igénybe.', en: 'You may not use this service.' },
  SEATS_FULL: { hu: 'Abban az időben minden ülőhely foglalt.', en: 'All seats are taken at that time.' },
  NO_WHEELCHAIR_PLACE: {
    hu: 'Abban az időben nincs szabad kerekesszékes hely.',
    en: 'No wheelchair place is free at that time.',
  },
  NO_FEATURE: {
    hu: 'Abban az időben nincs olyan jármű, amelynek megvan a szükséges felszerelése.',
    en: 'No vehicle with the equipment needed is to be had at that time.',
  },
  WINDOW_CLASH: { hu: 'A járatok addig nem érnek oda.', en: 'No vehicle can be there in time.' },
  RIDE_TOO_LONG: { hu: 'Az út a megengedettnél hosszabb volna.', en: 'The ride would be longer than allowed.' },
  PROMISE_CLASH: {
    hu: 'Csak úgy férne bele, ha megváltozna a más utasoknak ígért idő.',
    en: 'It would fit only by changing times that others were promised.',
  },
  DRIVER_BREAK: { hu: 'A sofőrnek akkor pihenőt kell tartania.', en: 'The driver must rest at that time.' },
  SHIFT_END: { hu: 'A sofőr műszakjába már nem fér bele.', en: "It does not fit into the driver's shift." },
  NO_VEHICLE: { hu: 'Abban az időben nincs szabad jármű.', en: 'No vehicle is free at that time.' },
  INCOMPATIBLE: { hu: 'Ezek az utasok nem utazhatnak együtt.', en: 'These riders cannot travel together.' },
  CLOSED_AT_ARRIVAL: { hu: 'Az úti cél akkor zárva van.', en: 'The destination is closed at that time.' },
  UNREACHABLE: { hu: 'A két hely között nincs járható út.', en: 'There is no way by road between the two places.' },
};

const MISSING_MINUTES: Text = { hu: 'Ennyi hiányzik: {{minutes}} perc.', en: 'Minutes missing: {{minutes}}.' };
const MISSING_PLACES: Text = { hu: 'Ennyi hely hiányzik: {{places}}.', en: 'Places missing: {{places}}.' };

export interface ReasonToSay {
  readonly code: string;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
}

/** The reason with what is missing, in both languages: the rider's need not be the clerk's. */
export function sayReason(reason: ReasonToSay): Text {
  const text = isReasonCode(reason.code) ? REASON_TEXTS[reason.code] : REASON_TEXTS.NO_VEHICLE;
  const parts: Text[] = [text];
  if (reason.shortfallMinutes) parts.push(MISSING_MINUTES);
  if (reason.shortfallPlaces) parts.push(MISSING_PLACES);
  const values = { minutes: reason.shortfallMinutes ?? 0, places: reason.shortfallPlaces ?? 0 };
  return {
    hu: parts.map((part) => fillText(part.hu, values)).join(' '),
    en: parts.map((part) => fillText(part.en, values)).join(' '),
  };
}

export function isReasonCode(code: string): code is ReasonCode {
  return (REASON_CODES as readonly string[]).includes(code);
}
