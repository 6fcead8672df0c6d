/** Finding a rider while the caller speaks: by beginnings of names, parts of the phone number, words of the address. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { foldPhone, foldText } from '../../domain/text/fold.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from '../common/page.ts';
import { onlyIds } from '../common/versions.ts';
import { partnerOf, RIDER_COLUMNS, type RiderRecord, toRider } from './rider-repository.ts';

export interface RiderSearch extends PageRequest {
  readonly search: string;
  readonly includeInactive: boolean;
}

/** More words than this say nothing new. */
const MOST_WORDS = 8;
/** Sorts after every word that begins with what stands before it. */
const LAST_SIGN = '\u{10FFFF}';

/**
 * All words must match. Riders whose name matches every word come first, then those found by phone, then by address; within
 * these by name. The best ones are picked from the words alone, and only these riders are read.
 */
export async function searchRiders(tx: Handle, actor: Actor, search: RiderSearch): Promise<Page<RiderRecord>> {
  const words = searchWords(search.search);
  // Signs alone (a lone comma) find nobody; an empty search lists all.
  if (words.length === 0 && search.search.trim() !== '') return { rows: [], hasNextPage: false };
  const partnerId = partnerOf(actor);
  const after = decodeCursor(search.after, 3);
  const candidates =
    words.length === 0
      ? allRiders(partnerId, search.includeInactive)
      : rankingOf(words, partnerId, search.includeInactive);
  const matches = await sql<Match>`
    select rider_id as id, rank, sort_name
    from (${candidates}) as match
    ${after ? sql`where (rank, sort_name, rider_id) > (${Number(after[0])}::int, ${String(after[1])} collate "C", ${toUuid(after[2])}::uuid)` : sql``}
    order by rank, sort_name, rider_id
    limit ${search.first + 1}`.execute(tx);
  const page = toPage(matches.rows, search.first, (match) => [match.rank, match.sort_name, match.id]);
  const riders = await listRidersByIds(
    tx,
    page.rows.map(({ row }) => row.id),
    actor,
  );
  const byId = new Map(riders.map((rider) => [rider.id, rider]));
  const rows = page.rows.flatMap(({ row, cursor }) => {
    const rider = byId.get(row.id);
    return rider ? [{ row: rider, cursor }] : [];
  });
  return { rows, hasNextPage: page.hasNextPage };
}

interface Match {
  readonly id: string;
  /** 0: every word begins a word of the name; 1: one is found in the phone number; 2: the address helped. */
  readonly rank: number;
  readonly sort_name: string;
}

function allRiders(partnerId: string | null, includeInactive: boolean) {
  return sql`
    select id as rider_id, 0 as rank, fold_text(family_name || ' ' || given_name) as sort_name
    from rider
    where ${includeInactive ? sql`true` : sql`deactivated_at is null`}
      and ${partnerId === null ? sql`true` : sql`partner_id = ${partnerId}`}`;
}

/**
 * One reading of the index for each word, and one gathering of all: each word is a bit, and who is found by all of them has every bit.
 * (Joined, the planner underestimates and loops; gathered word by word, a village and a street are ten thousand riders twice.)
 */
export function rankingOf(words: readonly string[], partnerId: string | null = null, includeInactive = false) {
  const parts = words.map(
    (word, index) => sql`
      select rider_id, kind, sort_name, ${2 ** index}::int as found
      from rider_word
      where word >= ${word} and word < ${word + LAST_SIGN}
        and ${includeInactive ? sql`true` : sql`active`}
        and ${partnerId === null ? sql`true` : sql`partner_id = ${partnerId}`}`,
  );
  const all = sql`${2 ** words.length - 1}::int`;
  return sql`
    select rider_id, min(sort_name) as sort_name,
      case when bit_or(case kind when 'name' then found else 0 end) = ${all} then 0
           when bit_or(case kind when 'address' then 0 else found end) = ${all} then 1
           else 2 end as rank
    from (${sql.join(parts, sql` union all `)}) as part
    group by rider_id
    having bit_or(found) = ${all}`;
}

function toUuid(value: string | number | undefined): string {
  return onlyIds([String(value)])[0] ?? '';
}

/** A rider reached from elsewhere (a trip, a manifest); of a partner's only its own. */
export async function listRidersByIds(
  tx: Handle,
  ids: readonly string[],
  actor: Actor,
): Promise<readonly RiderRecord[]> {
  let query = tx.selectFrom('rider').select(RIDER_COLUMNS).where('rider.id', 'in', onlyIds(ids));
  const partnerId = partnerOf(actor);
  if (partnerId !== null) query = query.where('rider.partner_id', '=', partnerId);
  const rows = await query.execute();
  return rows.map(toRider);
}

/** A number is one word, however it is written: `06 (20) 123-45` → `2012345`. */
export function searchWords(search: string): readonly string[] {
  const text = search.slice(0, 200).replaceAll('\u0000', '');
  if (/^[+\d\s()/.-]+$/.test(text) && text.replace(/\D/g, '').length >= 3)
    return [foldPhone(text)].filter((w) => w !== '');
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}
