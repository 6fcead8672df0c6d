/** Makes the services, workplaces and garage of a consortium: places.csv. */
import { createRandom } from '../random.ts';
import type { Position } from './geo.ts';
import { moveFrom } from './geo.ts';
import { listServices } from './services.ts';
import type { Settings, SettlementSettings } from './settings.ts';
import { isOnBank } from './settings.ts';

export interface SettlementRow extends Position {
  readonly name: string;
  readonly postalCode: string;
}

export const PLACE_COLUMNS = [
  'key',
  'settlement',
  'kind',
  'name',
  'address',
  'lat',
  'lon',
  'farm',
  'approach_note',
  'opening',
  'shifts',
] as const;
export type PlaceRow = Readonly<Partial<Record<(typeof PLACE_COLUMNS)[number], string | number>>>;

/** Keeps the keys of two settlements' places apart: s1, s2, … in the order of the settings. */
export const settlementCode = (settings: Settings, name: string): string =>
  `s${settings.settlements.findIndex((settlement) => settlement.name === name) + 1}`;

/** A point `metres` from the centre at a seeded bearing, on the settlement's own bank. */
const siteNear = (
  centre: Position,
  metres: number,
  settlement: SettlementSettings,
  line: readonly Position[],
  label: string,
): Position => {
  const random = createRandom('site', label);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const site = moveFrom(centre, random.next() * 360, metres);
    if (isOnBank(line, settlement.bank, site)) return site;
  }
  throw new Error(`No site for ${label} on the ${settlement.bank} bank: choose fewer metres from the centre.`);
};

export const generatePlaces = (
  settings: Settings,
  settlements: readonly SettlementRow[],
  line: readonly Position[],
): PlaceRow[] => {
  const rows: PlaceRow[] = [];
  for (const settlement of settings.settlements) {
    const centre = settlements.find((row) => row.name === settlement.name);
    if (!centre) throw new Error(`settlements.csv has no ${settlement.name}.`);
    const code = settlementCode(settings, settlement.name);
    const address = (street: string): string => `${centre.postalCode} ${centre.name}, ${street}`;
    for (const service of listServices(settlement, settlement.name === settings.seat)) {
      const site = siteNear(centre, service.metres, settlement, line, `${settings.seed} ${code} ${service.key}`);
      const { kind, name, opening, street } = service;
      rows.push({
        key: `${code}-${service.key}`,
        settlement: centre.name,
        kind,
        name,
        address: address(street),
        ...site,
        farm: 'no',
        opening,
      });
    }
    for (const work of settings.workplaces.filter((candidate) => candidate.settlement === settlement.name)) {
      const site = siteNear(
        centre,
        settlement.size === 'hamlet' ? 500 : 1400,
        settlement,
        line,
        `${settings.seed} ${work.key}`,
      );
      const { key, name, shifts, street } = work;
      rows.push({
        key,
        settlement: centre.name,
        kind: 'workplace',
        name,
        address: address(street),
        ...site,
        farm: 'no',
        shifts,
      });
    }
  }
  return rows;
};
