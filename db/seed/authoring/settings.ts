/** What an authoring/<slug>.json says: how many riders where, and who works at what. Input of the generators only. */
import { readFileSync } from 'node:fs';
import type { Position } from './geo.ts';
import { metresWestOf } from './geo.ts';

export interface SettlementSettings {
  readonly name: string;
  readonly size: 'town' | 'village' | 'hamlet';
  /** Share of the riders; the population, or an assumption where the source has none. */
  readonly weight: number;
  readonly farmShare: number;
  readonly farmReachKm: number;
  /** Sector of bearings in which its farms lie, degrees clockwise from north. */
  readonly farmBearing: readonly [number, number];
  /** Side of the barrier that every place of it lies on. */
  readonly bank?: 'west' | 'east';
}

export interface WorkplaceSettings {
  readonly key: string;
  readonly settlement: string;
  readonly name: string;
  readonly street: string;
  readonly shifts: string;
  readonly employees: number;
  /** Where its people live: neighbours share a ride. */
  readonly from: readonly string[];
}

export interface Settings {
  readonly seed: number;
  readonly riders: number;
  readonly landlineArea: string;
  readonly seat: string;
  readonly barrier?: string;
  readonly settlements: readonly SettlementSettings[];
  readonly workplaces: readonly WorkplaceSettings[];
}

interface Profile {
  readonly barriers: readonly { readonly id: string; readonly line: readonly Position[] }[];
}

/** No demo place lies nearer to the barrier than this: the line is drawn by hand. */
const BANK_MARGIN_METRES = 300;

/**
 * Read as it is, unchecked: input of the authors only.
 * @throws Error when there is no such file, or it is no JSON
 */
export const readSettings = (slug: string): Settings =>
  JSON.parse(readFileSync(new URL(`${slug}.json`, import.meta.url), 'utf8')) as Settings;

/** The line of the barrier that the settings name, from the travel profile; empty when they name none. */
export const readBarrierLine = (settings: Settings): readonly Position[] => {
  if (!settings.barrier) return [];
  const profile = JSON.parse(readFileSync(new URL('../pilot/travel-profile.json', import.meta.url), 'utf8')) as Profile;
  return profile.barriers.find((barrier) => barrier.id === settings.barrier)?.line ?? [];
};

/** Whether a point lies on its settlement's own bank, with a margin. */
export const isOnBank = (line: readonly Position[], bank: 'west' | 'east' | undefined, point: Position): boolean => {
  if (!bank || line.length === 0) return true;
  const west = metresWestOf(line, point);
  return bank === 'west' ? west > BANK_MARGIN_METRES : west < -BANK_MARGIN_METRES;
};
