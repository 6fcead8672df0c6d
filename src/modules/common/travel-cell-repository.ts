/** Computed travel cells and current data dates of one consortium in the database (the contract: src/travel/cache/store.ts). */
import { type Kysely, sql, type Transaction } from 'kysely';
import { withConsortium } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { isId } from '../../domain/ids.ts';
import type { Edition, StoredCell, TravelCellStore } from '../../travel/cache/store.ts';
import type { UnreachableReason } from '../../travel/travel.ts';

/** Rows of one statement: a day of 300 places is written in five. */
const ROWS_PER_STATEMENT = 20_000;

/** Each call is a transaction of its own, bound to the consortium. Writing the same cell twice keeps the later one. */
export function createTravelCellStore(db: Kysely<DB>, consortiumId: string): TravelCellStore {
  return {
    readCells: (placeIds, edition) => withConsortium(db, consortiumId, (tx) => readCells(tx, placeIds, edition)),
    writeCells: (cells, edition) =>
      withConsortium(db, consortiumId, async (tx) => {
        const rows = toRows(cells);
        for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
          await writeRows(tx, consortiumId, edition, rows.slice(start, start + ROWS_PER_STATEMENT));
        }
      }),
    findCurrentDate: (source) =>
      withConsortium(db, consortiumId, async (tx) => {
        const row = await tx
          .selectFrom('travel_edition')
          .select('data_date')
          .where('source', '=', source)
          .executeTakeFirst();
        return row?.data_date ?? null;
      }),
    setCurrentDate: (source, dataDate) =>
      withConsortium(db, consortiumId, async (tx) => {
        await tx
          .insertInto('travel_edition')
          .values({ consortium_id: consortiumId, source, data_date: dataDate })
          .onConflict((conflict) =>
            conflict
              .columns(['consortium_id', 'source'])
              .doUpdateSet({ data_date: dataDate, switched_at: sql<Date>`now()` }),
          )
          .execute();
      }),
  };
}

async function readCells(
  tx: Transaction<DB>,
  placeIds: readonly string[],
  edition: Edition,
): Promise<readonly StoredCell[]> {
  const ids = placeIds.filter(isId);
  if (ids.length === 0) return [];
  const among = sql<string>`any(${ids}::uuid[])`;
  const rows = await tx
    .selectFrom('travel_cell')
    .select(['from_place_id', 'to_place_id', 'from_at', 'to_at', 'seconds', 'metres', 'unreachable_reason'])
    .where('source', '=', edition.source)
    .where('data_date', '=', edition.dataDate)
    .where('variant', '=', edition.variant)
    .where('from_place_id', '=', among)
    .where('to_place_id', '=', among)
    .execute();
  return rows.map((row) => ({
    fromId: row.from_place_id,
    toId: row.to_place_id,
    fromAt: row.from_at,
    toAt: row.to_at,
    value:
      row.seconds === null || row.metres === null
        ? { kind: 'unreachable', reason: (row.unreachable_reason ?? 'NO_PATH') as UnreachableReason }
        : { kind: 'reachable', seconds: row.seconds, metres: row.metres },
  }));
}

/** One row a pair, in the order of the key: processes that fill the same cells wait for each other instead of locking each other out. */
function toRows(cells: readonly StoredCell[]): readonly StoredCell[] {
  const byPair = new Map<string, StoredCell>();
  for (const cell of cells) if (isId(cell.fromId) && isId(cell.toId)) byPair.set(`${cell.fromId}/${cell.toId}`, cell);
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

async function writeRows(
  tx: Transaction<DB>,
  consortiumId: string,
  { source, dataDate, variant }: Edition,
  rows: readonly StoredCell[],
): Promise<void> {
  const values = rows.map(({ value }) => value);
  const seconds = values.map((value) => (value.kind === 'reachable' ? Math.round(value.seconds) : null));
  const metres = values.map((value) => (value.kind === 'reachable' ? Math.round(value.metres) : null));
  const reasons = values.map((value) => (value.kind === 'unreachable' ? value.reason : null));
  await sql`
    insert into travel_cell (consortium_id, source, data_date, variant, from_place_id, to_place_id, from_at, to_at,
                             seconds, metres, unreachable_reason)
    select ${consortiumId}::uuid, ${source}, ${dataDate}::date, ${variant}, cell.*
    from unnest(${rows.map((r) => r.fromId)}::uuid[], ${rows.map((r) => r.toId)}::uuid[],
                ${rows.map((r) => r.fromAt)}::text[], ${rows.map((r) => r.toAt)}::text[],
                ${seconds}::integer[], ${metres}::integer[], ${reasons}::text[]) as cell
    on conflict (consortium_id, source, data_date, variant, from_place_id, to_place_id) do update
    set from_at = excluded.from_at, to_at = excluded.to_at, seconds = excluded.seconds, metres = excluded.metres,
        unreachable_reason = excluded.unreachable_reason`.execute(tx);
}
