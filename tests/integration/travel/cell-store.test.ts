import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTravelCellStore } from '../../../src/modules/common/travel-cell-repository.ts';
import { createId } from '../../../src/platform/ids.ts';
import { createConsortiumFixture } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { describeCellStore } from '../../unit/travel/cell-store-contract.ts';

let database: TestDatabase;
let made = 0;

const openConsortium = () => createConsortiumFixture(database, `cells-${made++}`);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

describeCellStore('PostgreSQL', async () => {
  const { id, homeId, surgeryId, garageId } = await openConsortium();
  return { store: createTravelCellStore(database.db, id), ids: [homeId, surgeryId, garageId, createId()] };
});

const EDITION = { source: 'roads', dataDate: '2026-03-01', variant: '' } as const;

test('one consortium sees nothing of the cells and dates of another', async () => {
  const [mine, yours] = [await openConsortium(), await openConsortium()];
  const store = createTravelCellStore(database.db, mine.id);
  const other = createTravelCellStore(database.db, yours.id);
  const value = { kind: 'reachable', seconds: 60, metres: 900 } as const;
  const cell = {
    fromId: mine.homeId,
    toId: mine.surgeryId,
    fromAt: '46.93200,20.09000',
    toAt: '46.93000,20.10000',
    value,
  };
  await store.writeCells([cell], EDITION);
  await store.setCurrentDate('roads', '2026-03-01');
  expect(await store.readCells([mine.homeId, mine.surgeryId], EDITION)).toEqual([cell]);
  expect(await other.readCells([mine.homeId, mine.surgeryId], EDITION)).toEqual([]);
  expect(await other.findCurrentDate('roads')).toBeNull();
});

test('points that are no places are computed but not kept', async () => {
  const { id, homeId } = await openConsortium();
  const store = createTravelCellStore(database.db, id);
  const value = { kind: 'reachable', seconds: 60, metres: 900 } as const;
  await store.writeCells([{ fromId: 'a pin on the map', toId: homeId, fromAt: '', toAt: '', value }], EDITION);
  expect(await store.readCells(['a pin on the map', homeId], EDITION)).toEqual([]);
});

test('two processes that fill the same cells at once do not lock each other out', async () => {
  const { id, homeId, surgeryId, garageId } = await openConsortium();
  const ids = [homeId, surgeryId, garageId];
  const cells = ids.flatMap((fromId) =>
    ids.map((toId) => ({
      fromId,
      toId,
      fromAt: '',
      toAt: '',
      value: { kind: 'reachable', seconds: 5, metres: 9 } as const,
    })),
  );
  const stores = Array.from({ length: 5 }, () => createTravelCellStore(database.db, id));
  await Promise.all(stores.map((store, k) => store.writeCells(k % 2 === 0 ? cells : cells.toReversed(), EDITION)));
  expect(await stores[0]?.readCells(ids, EDITION)).toHaveLength(9);
});
