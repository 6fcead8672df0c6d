/** What an office reads about each row of its file. */
import type { Texts } from './catalogue.ts';

export const IMPORT_TEXTS = {
  WOULD_BOOK: { hu: '{{name}}: {{date}} {{time}} – felvehető', en: '{{name}}: {{date}} {{time}} – would be booked' },
  BOOKED: { hu: '{{name}}: {{date}} {{time}} – felvéve', en: '{{name}}: {{date}} {{time}} – booked' },
  BOOKED_BEFORE: {
    hu: '{{name}}: {{date}} {{time}} – már fel van véve',
    en: '{{name}}: {{date}} {{time}} – booked already',
  },
  WOULD_ADD: { hu: '{{name}} – hozzáadható', en: '{{name}} – would be added' },
  ADDED: { hu: '{{name}} – hozzáadva', en: '{{name}} – added' },
  COMES_ALREADY: { hu: '{{name}} – már szerepel a listán', en: '{{name}} – is on the list already' },
  NOTHING: { hu: 'nem vehető fel', en: 'cannot be booked' },
  NO_NAME: { hu: 'Hiányzik a név; írja be.', en: 'The name is missing; enter it.' },
  UNKNOWN_PERSON: {
    hu: '„{{name}}” nincs a nyilvántartásban az Ön emberei között; javítsa a nevet, vagy vetesse fel az irodával.',
    en: '“{{name}}” is not among your people; correct the name or have the office add the person.',
  },
  SEVERAL_PEOPLE: {
    hu: 'Több „{{name}}” is van; adja meg a telefonszámát is.',
    en: 'There are several called “{{name}}”; give the phone number, too.',
  },
  BAD_DATE: {
    hu: '„{{value}}” nem dátum; írja így: 2026.11.23.',
    en: '“{{value}}” is no date; write it like 2026-11-23.',
  },
  BAD_TIME: { hu: '„{{value}}” nem időpont; írja így: 7:30.', en: '“{{value}}” is no time; write it like 7:30.' },
  NO_PLACE: {
    hu: 'A partnernek nincs megadott helye; az iroda állítsa be, hová utaznak az emberei.',
    en: 'The partner has no place; the office must enter where its people travel to.',
  },
  UNKNOWN_PLACE: {
    hu: 'Ismeretlen hely: „{{value}}”; a nyilvántartásban szereplő nevét írja be.',
    en: 'Unknown place: “{{value}}”; write its name as it is on our books.',
  },
  TWICE: {
    hu: 'Ugyanez már szerepel a {{line}}. sorban; törölje az egyiket.',
    en: 'The same is in line {{line}} already; delete one of them.',
  },
} as const satisfies Texts;

export type ImportTextKey = keyof typeof IMPORT_TEXTS;
