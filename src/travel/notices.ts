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
    hu: 'Menetidőforrás ({source}): nem válaszolt ({detail}); a perceket a következő forrástól kérjük.',
    en: 'Travel-time source ({source}): no answer ({detail}); the next source is asked.',
  },
  SOURCE_PARTIAL: {
    hu: 'Menetidőforrás ({source}): {cells} párra nem adott választ ({reason}); ezek a következő forrásra maradtak.',
    en: 'Travel-time source ({source}): no answer for {cells} pairs ({reason}); they are left to the next source.',
  },
  SOURCE_UNSOUND: {
    hu: 'Menetidőforrás ({source}): {cells} párra képtelen értéket adott; ezek a következő forrásra maradtak.',
    en: 'Travel-time source ({source}): impossible values for {cells} pairs; they are left to the next source.',
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

/** Codes among the parameters, in the words of people. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  roads: { hu: 'úthálózat', en: 'road network' },
  remote: { hu: 'külső útvonaltervező', en: 'remote engine' },
  estimate: { hu: 'becslés', en: 'estimate' },
  overrules: { hu: 'felülírt párok', en: 'overruled pairs' },
  corrections: { hu: 'tanult menetidők', en: 'learned times' },
  cells: { hu: 'kiszámolt párok', en: 'computed pairs' },
  NOT_SNAPPED: { hu: 'nincs út a közelben', en: 'no road near' },
  NO_PATH: { hu: 'nem vezet oda út', en: 'no way there' },
  INVALID_POINT: { hu: 'a területén kívül', en: 'outside its area' },
  SOURCE_FAILED: { hu: 'nem válaszolt', en: 'no answer' },
};
const TRANSLATED: ReadonlySet<string> = new Set(['source', 'reason', 'store']);

/** The notice as one sentence; a missing parameter stays visible as its name in braces. */
export function noticeText({ code, params }: TravelNotice, language: Language = 'hu'): string {
  return SENTENCES[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(params[name] ?? whole);
    return TRANSLATED.has(name) ? (WORDS[value]?.[language] ?? value) : value;
  });
}

/** The sentences for `TravelMatrix.warnings`. */
export function toWarnings(notices: readonly TravelNotice[]): readonly string[] {
  return notices.map((notice) => noticeText(notice));
}
