/** Loads a consortium from its folder of plain files into the database: everything or nothing, and only once. */
import type { Kysely, Transaction } from 'kysely';
import { withSettings } from '../tenant.ts';
import type { DB } from '../types.generated.ts';
import { SeedError } from './fault.ts';
import { insertFleet } from './insert-fleet.ts';
import { insertInChunks } from './insert-in-chunks.ts';
import { insertPlaces } from './insert-places.ts';
import { insertRiders } from './insert-riders.ts';
import { idOf, type LoadContext } from './load-context.ts';
import { readSeedFolder, type SeedFolder } from './read-folder.ts';

export interface LoadOptions {
  /** Hashes the passwords of the demonstration accounts. */
  readonly hashPassword: (password: string) => Promise<string>;
  /** Makes a new UUID (version 7). */
  readonly ids: () => string;
}

export interface LoadResult {
  readonly kind: 'loaded' | 'already_there';
  readonly consortiumId: string;
  readonly slug: string;
  readonly name: string;
}

const everyDate = (from: string, to: string): string[] => {
  const dates: string[] = [];
  for (let day = Date.parse(`${from}T00:00:00Z`); day <= Date.parse(`${to}T00:00:00Z`); day += 86_400_000)
    dates.push(new Date(day).toISOString().slice(0, 10));
  return dates;
};

const insertConsortium = async ({ tx, consortiumId }: LoadContext, seed: SeedFolder): Promise<void> => {
  const { slug, name, timeZone, demo, policy, serviceHours } = seed.consortium;
  await tx
    .insertInto('consortium')
    .values({
      id: consortiumId,
      slug,
      name,
      time_zone: timeZone,
      demo,
      travel_profile: JSON.stringify(seed.travelProfile),
    })
    .execute();
  const given = Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));
  await tx
    .insertInto('consortium_policy')
    .values({ consortium_id: consortiumId, ...given })
    .execute();
  await insertInChunks(
    tx,
    'service_hours',
    serviceHours.map((hours) => ({ consortium_id: consortiumId, ...hours })),
  );
  const days = seed.calendar.flatMap(({ from, to, kind, name: day }) =>
    everyDate(from, to).map((service_date) => ({ consortium_id: consortiumId, service_date, kind, name: day })),
  );
  await insertInChunks(tx, 'calendar_day', days);
};

const insertStaff = async (
  { tx, consortiumId, ids }: LoadContext,
  seed: SeedFolder,
  found: {
    readonly drivers: ReadonlyMap<string, string>;
    readonly partners: ReadonlyMap<string, string>;
    readonly hashes: readonly string[];
  },
): Promise<void> => {
  const rows = seed.staff.map((account, index) => ({
    consortium_id: consortiumId,
    id: ids(),
    email: account.email,
    full_name: account.full_name,
    role: account.role,
    driver_id: account.driver === null ? null : idOf(found.drivers, account.driver),
    partner_id: account.partner === null ? null : idOf(found.partners, account.partner),
    language: account.language,
    password_hash: found.hashes[index] ?? '',
  }));
  await insertInChunks(tx, 'staff_account', rows);
};

const findBySlug = (tx: Transaction<DB>, slug: string) =>
  tx.selectFrom('consortium').select(['id', 'name']).where('slug', '=', slug).executeTakeFirst();

/**
 * Loads `folder` (files as db/seed/README.md describes). A slug that is there already changes nothing, whatever the files
 * say. Safe to call from several processes at once: one loads, the others find it there.
 *
 * @throws SeedError with every fault of the files, before anything is written.
 */
export const loadConsortium = async (db: Kysely<DB>, folder: string, options: LoadOptions): Promise<LoadResult> => {
  const seed = readSeedFolder(folder);
  const { slug, name } = seed.consortium;
  const consortiumId = options.ids();
  const settings = { consortiumId, scope: 'system' } as const;
  const before = await withSettings(db, settings, (tx) => findBySlug(tx, slug));
  if (before) return { kind: 'already_there', consortiumId: before.id, slug, name: before.name };
  // Argon2 takes tens of milliseconds a password: not while a transaction is open.
  const hashes = await Promise.all(seed.staff.map((account) => options.hashPassword(account.password)));
  try {
    await withSettings(db, settings, async (tx) => {
      const context: LoadContext = { tx, consortiumId, ids: options.ids };
      await insertConsortium(context, seed);
      const places = await insertPlaces(context, seed);
      const { drivers } = await insertFleet(context, seed, places);
      await insertRiders(context, seed, places);
      await insertStaff(context, seed, { drivers, partners: places.partners, hashes });
    });
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : undefined;
    if (constraint === 'consortium_slug_key') {
      const winner = await withSettings(db, settings, (tx) => findBySlug(tx, slug));
      if (winner) return { kind: 'already_there', consortiumId: winner.id, slug, name: winner.name };
    }
    if (constraint === 'staff_account_email_key')
      throw new SeedError(folder, [
        {
          file: 'demo-staff.csv',
          row: null,
          field: 'email',
          message: 'an address signs in to another consortium already; use other addresses',
        },
      ]);
    throw error;
  }
  return { kind: 'loaded', consortiumId, slug, name };
};
