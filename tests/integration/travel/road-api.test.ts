/** What the API says of roads: addresses, the road data itself, and a leg with its line and streets; with an import and without. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConsortiumTravel } from '../../../src/modules/common/consortium-travel-repository.ts';
import { createId } from '../../../src/platform/ids.ts';
import { openRoadLibrary, type RoadLibrary } from '../../../src/travel/roads/road-library.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import {
  type ConsortiumFixture,
  createConsortiumFixture,
  insertRow,
  PASSWORD,
} from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { importPilot, makeLibraryFolder } from '../../support/road-data.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const ADDRESSES = `query ($search: String!) { addresses(search: $search) { label coordinates { lat lon } settlement { name } place { id } } }`;
const ROAD_DATA = '{ roadData { dataDate comparison warnings lines { lat lon } } }';
const LEG = `query ($from: ID!, $to: ID!) { travelLeg(fromPlaceId: $from, toPlaceId: $to, departure: "2026-01-12T08:00:00+01:00") {
  seconds metres source geometry { lat lon } streets } }`;

let database: TestDatabase;
let base: TestServices;
let pilot: ConsortiumFixture;
let roads: RoadLibrary;
const apis: TestApi[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  base = createTestServices(database);
  pilot = await createConsortiumFixture(database, 'pilot');
  const own = { consortium_id: pilot.id, settlement_id: pilot.settlementId, kind: 'address', farm: true };
  await insertRow(database, 'place', { ...own, id: createId(), name: 'Óbögi tanya 12.', lat: 46.951, lon: 20.07 });
  await insertRow(database, 'place', { ...own, id: createId(), name: '0123/4 hrsz.', lat: 46.955, lon: 20.06 });
  const folder = await makeLibraryFolder();
  await importPilot(folder);
  roads = await openRoadLibrary({ folder, onFault: () => undefined });
}, 60_000);
afterAll(async () => {
  for (const api of apis) await api.close();
  await base?.close();
  await database?.drop();
});

async function signIn(withRoads: boolean): Promise<ApiClient> {
  const travel = createConsortiumTravel(database.db, withRoads ? { roads } : {});
  const api = await startTestApi({ ...base, travel, ...(withRoads ? { roads } : {}) });
  apis.push(api);
  return api.signIn(pilot.emails.dispatcher, PASSWORD);
}
const labels = async (client: ApiClient, search: string): Promise<readonly string[]> =>
  (await client.ask(ADDRESSES, { search })).data.addresses.map(({ label }: { label: string }) => label);

test('without roads the known places are found: accents, farms and parcel numbers alike', async () => {
  const client = await signIn(false);
  expect((await labels(client, 'kossuth u. 1'))[0]).toBe('Tiszakécske, Kossuth utca 1.');
  expect((await labels(client, 'obogi tanya'))[0]).toBe('Óbögi tanya 12.');
  expect((await labels(client, '0123/4'))[0]).toBe('0123/4 hrsz.');
  expect(await labels(client, 'nincs ilyen sehol')).toEqual([]);
  expect(await labels(client, '  ')).toEqual([]);
  const { data } = await client.ask(ROAD_DATA);
  expect(data.roadData).toEqual({ dataDate: null, comparison: null, warnings: [], lines: [] });
});

test('a place that was added is found at once', async () => {
  const client = await signIn(false);
  expect(await labels(client, 'zsindelyes')).toEqual([]);
  await insertRow(database, 'place', {
    ...{ consortium_id: pilot.id, settlement_id: pilot.settlementId, id: createId(), kind: 'address' },
    ...{ name: 'Zsindelyes tanya', lat: 46.96, lon: 20.05 },
  });
  expect(await labels(client, 'zsindelyes')).toEqual(['Zsindelyes tanya']);
});

test('another consortium finds nothing of these places', async () => {
  const other = await createConsortiumFixture(database, 'other');
  const api = await startTestApi(base);
  apis.push(api);
  const client = await api.signIn(other.emails.dispatcher, PASSWORD);
  expect(await labels(client, 'obogi tanya')).toEqual([]);
});

test('with roads streets of the map are found, with their settlement', async () => {
  const client = await signIn(true);
  const { data } = await client.ask(ADDRESSES, { search: 'Tiszakécske' });
  expect(data.addresses.length).toBeGreaterThan(1);
  const mapped = data.addresses.filter(({ place }: { place: unknown }) => place === null);
  expect(mapped.length).toBeGreaterThan(0);
  expect(mapped[0].settlement).toEqual({ name: 'Tiszakécske' });
});

test('the road data says its date, how far the estimate is off, and draws itself within bounds', async () => {
  const client = await signIn(true);
  const { data, errors } = await client.ask(ROAD_DATA);
  expect(errors).toEqual([]);
  expect(data.roadData.dataDate).toBe('2026-01-01');
  expect(data.roadData.comparison).toMatch(/^(A becslés \d+ páron átlagosan \d+ %|Nincs összehasonlítható pár)/);
  expect(data.roadData.lines.length).toBeGreaterThan(10);
  expect(data.roadData.lines.flat().length).toBeLessThanOrEqual(20_000);
});

test('a settlement that the extract does not reach is named', async () => {
  await insertRow(database, 'settlement', {
    consortium_id: pilot.id,
    id: createId(),
    name: 'Bugac',
    lat: 46.687,
    lon: 19.681,
  });
  const client = await signIn(true);
  const { data } = await client.ask(ROAD_DATA);
  expect(data.roadData.warnings.join(' ')).toMatch(/Bugac: .*határán kívül/);
});

test('a leg comes from the roads with its line and its streets', async () => {
  const client = await signIn(true);
  const { data } = await client.ask(LEG, { from: pilot.homeId, to: pilot.surgeryId });
  expect(data.travelLeg.source).toBe('ROADS');
  expect(data.travelLeg.geometry.length).toBeGreaterThan(1);
  expect(data.travelLeg.streets.length).toBeGreaterThan(0);
});
