/** What a caller should be told beside the numbers, as codes with parameters; the sentences are Hungarian first, then English. */

export type NoticeCode =
  | 'POINT_NOT_FINITE'
  | 'POINT_ZERO'
  | 'POINT_SWAPPED'
  | 'POINT_OUT_OF_RANGE'
  | 'POINT_OUTSIDE_AREA'
  | 'NEAR_BARRIER'
  | 'SOURCE_FAILED'
  | 'SOURCE_PARTIAL'
  | 'SOURCE_UNSOUND'
  | 'REMOTE_FAILED'
  | 'REMOTE_RESTING'
  | 'REMOTE_PARTIAL'
  | 'STORE_FAILED'
  | 'CORRECTION_STALE';

export interface TravelNotice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

type Language = 'hu' | 'en';

/** `{name}` is replaced by the parameter. Points are named by id: the caller knows the words for them. */
const SENTENCES: Readonly<Record<NoticeCode, Readonly<Record<Language, string>>>> = {
  POINT_NOT_FINITE: {
    hu: 'A(z) {point} hely koordinátája nem szám. Jelölje ki a helyet a térképen.',
    en: 'The coordinates of place {point} are not numbers. Set the place on the map.',
  },
  POINT_ZERO: {
    hu: 'A(z) {point} hely koordinátája 0/0, vagyis nincs megadva. Jelölje ki a helyet a térképen.',
    en: 'The coordinates of place {point} are 0/0, that is, not set. Set the place on the map.',
  },
  POINT_SWAPPED: {
    hu: 'A(z) {point} hely szélessége és hosszúsága fel van cserélve. Cserélje meg a két számot.',
    en: 'Latitude and longitude of place {point} are swapped. Exchange the two numbers.',
  },
  POINT_OUT_OF_RANGE: {
    hu: 'A(z) {point} hely koordinátája nem földi pont. Jelölje ki a helyet a térképen.',
    en: 'The coordinates of place {point} are no point on Earth. Set the place on the map.',
  },
  POINT_OUTSIDE_AREA: {
    hu: 'A(z) {point} hely a konzorcium területén kívül esik. Ellenőrizze a koordinátát.',
    en: "Place {point} lies outside the consortium's area. Check its coordinates.",
  },
  NEAR_BARRIER: {
    hu: 'A(z) {point} hely a(z) {barrier} vonalán van, ezért bizonytalan, melyik parton. Ellenőrizze a jelölőt.',
    en: 'Place {point} lies on the line of {barrier}, so its bank is a guess. Check the pin.',
  },
  SOURCE_FAILED: {
    hu: 'A(z) {source} menetidőforrás nem válaszolt ({detail}); a perceket a következő forrástól kérjük.',
    en: 'The travel-time source {source} did not answer ({detail}); the next source is asked.',
  },
  SOURCE_PARTIAL: {
    hu: 'A(z) {source} menetidőforrás {cells} párra nem adott választ ({reason}); ezek a következő forrásra maradtak.',
    en: 'The travel-time source {source} had no answer for {cells} pairs ({reason}); they are left to the next source.',
  },
  SOURCE_UNSOUND: {
    hu: 'A(z) {source} menetidőforrás {cells} párra képtelen értéket adott; ezek a következő forrásra maradtak.',
    en: 'The travel-time source {source} gave impossible values for {cells} pairs; they are left to the next source.',
  },
  REMOTE_FAILED: {
    hu: 'A külső útvonaltervező ({engine}) hibázott: {detail}.',
    en: 'The remote engine ({engine}) failed: {detail}.',
  },
  REMOTE_RESTING: {
    hu: 'A külső útvonaltervezőt ({engine}) több hiba után {seconds} másodpercig nem kérdezzük.',
    en: 'The remote engine ({engine}) is not asked for {seconds} seconds after repeated failures.',
  },
  REMOTE_PARTIAL: {
    hu: 'A külső útvonaltervező ({engine}) {cells} párra nem adott használható választ.',
    en: 'The remote engine ({engine}) gave no usable answer for {cells} pairs.',
  },
  STORE_FAILED: {
    hu: 'A menetidők tára ({store}) nem elérhető ({detail}); a percek nélküle készültek.',
    en: 'The store of travel times ({store}) cannot be reached ({detail}); the minutes were made without it.',
  },
  CORRECTION_STALE: {
    hu: '{cells} tanult menetidő más alapadathoz készült, ezért nem számít. Készítsen új tanulási jelentést.',
    en: '{cells} learned travel times belong to other base data and are not used. Make a new learning report.',
  },
};

/** The notice as one sentence; a missing parameter stays visible as its name in braces. */
export function noticeText({ code, params }: TravelNotice, language: Language = 'hu'): string {
  return SENTENCES[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The sentences for `TravelMatrix.warnings`. */
export function toWarnings(notices: readonly TravelNotice[]): readonly string[] {
  return notices.map((notice) => noticeText(notice));
}
