/** What the road network tells people: Hungarian first, English second. */
import type { RoadDataProblem } from './road-data-error.ts';

export type Language = 'hu' | 'en';

export type RoadNotice =
  | { readonly kind: 'notSnapped'; readonly id: string; readonly metres: number }
  | { readonly kind: 'farFromRoad'; readonly id: string; readonly metres: number }
  | { readonly kind: 'noPosition'; readonly id: string }
  | { readonly kind: 'zeroPosition'; readonly id: string }
  | { readonly kind: 'swapped'; readonly id: string }
  | { readonly kind: 'outside'; readonly id: string; readonly km: number; readonly source: string };

export function sayNotice(notice: RoadNotice, language: Language): string {
  return language === 'hu' ? inHungarian(notice) : inEnglish(notice);
}

function inHungarian(notice: RoadNotice): string {
  switch (notice.kind) {
    case 'notSnapped':
      return `${notice.id}: ${notice.metres} méteren belül nincs járható út. Helyezze át a tűt az útra.`;
    case 'farFromRoad':
      return `${notice.id}: a legközelebbi út ${notice.metres} méterre van. Ellenőrizze a tűt.`;
    case 'noPosition':
      return `${notice.id}: nincs érvényes koordinátája. Tűzze ki a térképen.`;
    case 'zeroPosition':
      return `${notice.id}: a koordinátája 0/0, vagyis hiányzik. Tűzze ki a térképen.`;
    case 'swapped':
      return `${notice.id}: a szélesség és a hosszúság fel van cserélve. Cserélje meg őket.`;
    case 'outside':
      return `${notice.id}: ${notice.km} km-re az úthálózat (${notice.source}) határán kívül van. Ellenőrizze a koordinátát, vagy töltsön be nagyobb kivonatot.`;
  }
}

function inEnglish(notice: RoadNotice): string {
  switch (notice.kind) {
    case 'notSnapped':
      return `${notice.id}: no drivable road within ${notice.metres} m. Move the pin onto the road.`;
    case 'farFromRoad':
      return `${notice.id}: the nearest road is ${notice.metres} m away. Check the pin.`;
    case 'noPosition':
      return `${notice.id}: it has no valid coordinates. Put a pin on the map.`;
    case 'zeroPosition':
      return `${notice.id}: its coordinates are 0/0, that is, missing. Put a pin on the map.`;
    case 'swapped':
      return `${notice.id}: latitude and longitude are swapped. Exchange them.`;
    case 'outside':
      return `${notice.id}: ${notice.km} km outside the road data (${notice.source}). Check the coordinates or import a larger extract.`;
  }
}

/** The Hungarian sentence in front of the English detail of an error. */
export const PROBLEMS_HU: Readonly<Record<RoadDataProblem, string>> = {
  NOT_FOUND: 'A fájl nem nyitható meg. Ellenőrizze az elérési utat.',
  FOREIGN_FILE: 'Ez nem a várt fájl. Adjon meg egy .osm.pbf kivonatot.',
  TRUNCATED: 'A fájl csonka. Töltse le vagy olvassa be újra.',
  DAMAGED: 'A fájl sérült. Töltse le vagy olvassa be újra.',
  WRONG_VERSION: 'A tárolt úthálózat más változathoz készült. Olvassa be újra a kivonatot.',
  UNSUPPORTED: 'A fájl olyan formátumú, amelyet a program nem olvas. Alakítsa át.',
  EMPTY: 'A kivonatban nincs út. Válasszon másik kivonatot.',
  NOT_COVERED: 'A kivonat nem fedi le a kért területet. Válasszon másik kivonatot.',
  BAD_ARGUMENT: 'Hibás paraméter.',
};
