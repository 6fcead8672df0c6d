/** Writes the generated tables of a consortium: `node --import tsx db/seed/authoring/generate-cli.ts tiszakecske` (or `calendar`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { toCsv } from './csv.ts';
import { CALENDAR_COLUMNS, generateCalendar } from './generate-calendar.ts';
import type { SettlementRow } from './generate-places.ts';
import { generatePlaces, PLACE_COLUMNS } from './generate-places.ts';
import { generateRiders, RIDER_COLUMNS } from './generate-riders.ts';
import { readBarrierLine, readSettings } from './settings.ts';

const HOME_COLUMNS = PLACE_COLUMNS.slice(0, 9);

const readSettlements = (slug: string): readonly SettlementRow[] => {
  const text = readFileSync(new URL(`../${slug}/settlements.csv`, import.meta.url), 'utf8');
  const rows = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
  return rows.map((row) => ({
    name: row.name ?? '',
    postalCode: (row.postal_codes ?? '').split(' ')[0] ?? '',
    lat: Number(row.lat),
    lon: Number(row.lon),
  }));
};

const write = (path: string, text: string): void => {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`${path}: ${text.split('\n').length - 2} rows`);
};

for (const slug of process.argv.slice(2)) {
  if (slug === 'calendar') {
    write('hungary/calendar.csv', toCsv(CALENDAR_COLUMNS, generateCalendar()));
    continue;
  }
  const settings = readSettings(slug);
  const settlements = readSettlements(slug);
  const line = readBarrierLine(settings);
  write(`${slug}/places.csv`, toCsv(PLACE_COLUMNS, generatePlaces(settings, settlements, line)));
  const { homes, riders } = generateRiders(settings, settlements, line);
  write(`${slug}/homes.csv`, toCsv(HOME_COLUMNS, homes));
  write(`${slug}/riders.csv`, toCsv(RIDER_COLUMNS, riders));
}
