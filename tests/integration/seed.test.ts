import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTrips, generateDemand } from '../../db/seed/demand.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { loadConsortium } from '../../db/seed/load.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const SEED = fileURLToPath(new URL('../../db/seed', import.meta.url));
const options = { ids: () => randomUUID(), hashPassword: async (password: string) => `hashed:${password.length}` };

let database: TestDatabase;
let pilotId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pilotId = (await loadConsortium(database.db, join(SEED, 'tiszakecske'), options)).consortiumId;
});
afterAll(async () => database.drop());

/** Rows of every table that carries the consortium, as the owner sees them. */
const countRows = async (consortiumId: string): Promise<Record<string, number>> => {
  const tables = [
    'settlement',
    'place',
    'place_opening',
    'workplace_shift',
    'partner',
    'rider',
    'rider_mobility',
    'rider_consent',
    'vehicle',
    'vehicle_layout',
    'driver',
    'staff_account',
    'calendar_day',
    'service_hours',
    'consortium_policy',
  ]; // prettier-ignore
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await database.asOwner<{ n: number }>(
      `select count(*)::int as n from ${table} where consortium_id = $1`,
      [consortiumId],
    );
    counts[table] = row?.n ?? 0;
  }
  return counts;
};

const listShifts = (date: string) =>
  database.asOwner<{ plate: string; family_name: string; from: string; to: string; breaks: number }>(
    `select plate, family_name, to_char(start_at at time zone 'Europe/Budapest', 'HH24:MI') as from,
            to_char(end_at at time zone 'Europe/Budapest', 'HH24:MI') as to,
            (select coalesce(sum(duration_seconds), 0)::int / 60 from shift_break b where b.shift_id = s.id) as breaks
     from shift s join vehicle v on v.id = s.vehicle_id join driver d on d.id = s.driver_id
     where s.consortium_id = $1 and service_date = $2 order by plate, start_at`,
    [pilotId, date],
  );

describe('loading a consortium', () => {
  it('writes the pilot whole, and its passwords only hashed', async () => {
    expect(await countRows(pilotId)).toMatchObject({
      settlement: 5,
      rider: 400,
      vehicle: 5,
      vehicle_layout: 7,
      staff_account: 6,
      service_hours: 7,
      consortium_policy: 1,
    });
    const hashes = await database.asOwner<{ password_hash: string }>('select password_hash from staff_account');
    for (const { password_hash } of hashes) expect(password_hash).toMatch(/^hashed:\d+$/);
    const [consortium] = await database.asOwner<{ demo: boolean; barriers: number }>(
      `select demo, jsonb_array_length(travel_profile->'barriers') as barriers from consortium where id = $1`,
      [pilotId],
    );
    expect(consortium).toEqual({ demo: true, barriers: 1 });
  });

  it('records consent for every row of health and target-group data', async () => {
    const missing = await database.asOwner(
      `select rider_id from rider_mobility m where not exists (select from rider_consent c where c.rider_id = m.rider_id and c.kind = 'mobility')
       union select rider_id from rider_target_group g where not exists (select from rider_consent c where c.rider_id = g.rider_id and c.kind = 'target_group')`,
    );
    expect(missing).toEqual([]);
  });

  it('changes nothing the second time and says that it is there', async () => {
    const before = await countRows(pilotId);
    const again = await loadConsortium(database.db, join(SEED, 'tiszakecske'), options);
    expect(again).toMatchObject({ kind: 'already_there', consortiumId: pilotId });
    expect(await countRows(pilotId)).toEqual(before);
  });

  it('loads once when several processes load at the same time', async () => {
    const results = await Promise.all(
      [1, 2, 3].map(() => loadConsortium(database.db, join(SEED, 'jaszbereny'), options)),
    );
    expect(results.map((result) => result.kind).sort()).toEqual(['already_there', 'already_there', 'loaded']);
    expect(new Set(results.map((result) => result.consortiumId)).size).toBe(1);
  });

  it.each(['kiskunmajsa', 'kiskunhalas'])(
    'loads the sister consortium %s beside it, unseen by the pilot',
    async (slug) => {
      const { kind, consortiumId } = await loadConsortium(database.db, join(SEED, slug), options);
      expect(kind).toBe('loaded');
      const seen = await withConsortium(database.db, consortiumId, (tx) =>
        tx.selectFrom('rider').select('consortium_id').distinct().execute(),
      );
      expect(seen).toEqual([{ consortium_id: consortiumId }]);
    },
  );

  it('writes nothing at all when the database refuses one row', async () => {
    const root = mkdtempSync(join(tmpdir(), 'seed-'));
    try {
      cpSync(dirname(join(SEED, 'tiszakecske')), root, { recursive: true });
      const path = join(root, 'tiszakecske', 'consortium.json');
      // A new slug, but the addresses of the staff sign in to the pilot already: known only to the database, in the last insert.
      writeFileSync(path, readFileSync(path, 'utf8').replace('"slug": "tiszakecske"', '"slug": "masodik"'));
      await expect(loadConsortium(database.db, join(root, 'tiszakecske'), options)).rejects.toThrow(
        /signs in to another consortium/,
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    expect(await database.asOwner(`select from consortium where slug = 'masodik'`)).toEqual([]);
    expect(
      await database.asOwner(
        'select from settlement s where not exists (select from consortium c where c.id = s.consortium_id)',
      ),
    ).toEqual([]);
  });
});

describe('shifts of a date', () => {
  it('come from the weekly pattern, with the breaks that the labour code asks for', async () => {
    expect(await ensureShifts(database.db, pilotId, '2026-11-24', options)).toEqual({ made: 10, skipped: [] });
    const shifts = await listShifts('2026-11-24');
    expect(shifts).toHaveLength(10);
    // 04:30–13:45 is over nine hours: 20 + 25 minutes; 14:30–19:30 is five hours: none; 14:30–23:30 is nine, not over: 20.
    expect(shifts[0]).toMatchObject({ plate: 'DEMO-101', from: '04:30', to: '13:45', breaks: 45 });
    expect(shifts[5]).toMatchObject({ plate: 'DEMO-103', from: '14:30', to: '19:30', breaks: 0 });
    expect(shifts.at(-1)).toMatchObject({ plate: 'DEMO-105', from: '14:30', to: '23:30', breaks: 20 });
  });

  it('are made once, also by two processes at the same time', async () => {
    const made = await Promise.all([1, 2].map(() => ensureShifts(database.db, pilotId, '2026-11-25', options)));
    expect(made.map((result) => result.made).sort()).toEqual([0, 10]);
    expect(await listShifts('2026-11-25')).toHaveLength(10);
  });

  it('stay cancelled when a dispatcher has cancelled them', async () => {
    await ensureShifts(database.db, pilotId, '2026-11-26', options);
    await database.asOwner(`update shift set cancelled_at = now() where service_date = '2026-11-26'`);
    expect((await ensureShifts(database.db, pilotId, '2026-11-26', options)).made).toBe(0);
  });

  it('follow Sunday on a holiday, Friday on a moved working Saturday, and the wall clock over the clock change', async () => {
    for (const date of ['2026-10-23', '2026-12-12', '2026-10-25', '2026-03-29'])
      await ensureShifts(database.db, pilotId, date, options);
    expect(await listShifts('2026-10-23')).toHaveLength(2);
    expect(await listShifts('2026-12-12')).toHaveLength(10);
    const sunday = [
      { from: '09:00', to: '18:00' },
      { from: '08:00', to: '17:00' },
    ];
    expect(await listShifts('2026-10-25')).toMatchObject(sunday);
    expect(await listShifts('2026-03-29')).toMatchObject(sunday);
  });

  it('leave out a vehicle that is out of service, and say so', async () => {
    await database.asOwner(`update vehicle set deactivated_at = now() where plate = 'DEMO-105'`);
    const result = await ensureShifts(database.db, pilotId, '2026-11-27', options);
    await database.asOwner(`update vehicle set deactivated_at = null where plate = 'DEMO-105'`);
    expect(result.made).toBe(8);
    expect(result.skipped).toEqual([
      'shift-pattern.csv, line 9: vehicle DEMO-105 is not active',
      'shift-pattern.csv, line 10: vehicle DEMO-105 is not active',
    ]);
  });
});

describe('the demand of a loaded consortium', () => {
  it('is about 140 trips on a working day, the same whatever ids the load gave', async () => {
    const other = await createTestDatabase();
    try {
      const { consortiumId } = await loadConsortium(other.db, join(SEED, 'tiszakecske'), options);
      const [here, there] = [
        await withConsortium(database.db, pilotId, readDemandSource),
        await withConsortium(other.db, consortiumId, readDemandSource),
      ];
      const demands = [here, there].map((source) => generateDemand({ ...source, date: '2026-11-24', seed: 3 }));
      const shapes = demands.map((requests) =>
        requests.map(({ purpose, timing, requestedAt, returnRequestedAt, wheelchairs }) => ({
          purpose,
          timing,
          requestedAt,
          returnRequestedAt,
          wheelchairs,
        })),
      );
      expect(shapes[0]).toEqual(shapes[1]);
      expect(Math.abs(countTrips(demands[0] ?? []) - 140)).toBeLessThanOrEqual(4);
    } finally {
      await other.drop();
    }
  });
});
