/** A file as it was sent, and what its rows are held against. A partner's file knows its own people only. */
import type { Actor } from '../../domain/actor.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { read } from '../common/transact.ts';
import { notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { COLUMN_NAMES, type ImportKind, mapColumns } from './import-columns.ts';
import { listKnownRiders, listNamedPlaces } from './import-repository.ts';
import { listPartnersByIds } from './partners-read-model.ts';
import { type CsvTable, readCsv } from './read-csv.ts';
import type { ImportContext } from './read-import-rows.ts';

export interface ImportFileInput {
  readonly idempotencyKey: string;
  readonly kind: ImportKind;
  /** Base64. */
  readonly content: string;
  readonly partnerId?: Optional<string>;
  readonly serviceEventId?: Optional<string>;
  readonly dryRun: boolean;
}

export interface ImportRowReport {
  readonly line: number;
  readonly action: string;
  readonly requestId: string | null;
  readonly faults: readonly string[];
}

export interface ImportReport {
  readonly rows: readonly ImportRowReport[];
  readonly rowCount: number;
  readonly goodCount: number;
  readonly faultCount: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Also true when nothing was booked because a row has a fault. */
  readonly dryRun: boolean;
}

export interface ImportFileValue {
  readonly report: ImportReport;
}

export type ImportFileErrorCode = 'INVALID' | 'NOT_FOUND' | 'UNREADABLE_FILE' | 'KEY_REUSED';
export interface OpenedImport {
  readonly table: CsvTable;
  readonly context: ImportContext;
  readonly partnerId: string | null;
}

/** Decodes the file and reads what its rows are held against. A partner's file knows its own people only. */
export async function openImport(
  services: Services,
  actor: Actor,
  input: Pick<ImportFileInput, 'kind' | 'content' | 'partnerId'>,
): Promise<Outcome<OpenedImport, ImportFileErrorCode>> {
  const partnerId = actor.role === 'partner' ? actor.partnerId : (input.partnerId ?? null);
  if (actor.role === 'partner' && input.partnerId && input.partnerId !== actor.partnerId)
    return refused(notFound('partnerId'));
  const needsPartner = input.kind !== 'event_participants';
  if (needsPartner && partnerId === null)
    return refused({ code: 'INVALID' as const, path: ['partnerId'], textKey: 'INVALID_EMPTY' });
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(input.content))
    return refused({ code: 'INVALID' as const, path: ['content'] });
  const result = readCsv(Buffer.from(input.content, 'base64'));
  if (result.kind === 'unreadable') return refused(unreadable(result.line));
  const { table } = result;
  const columns = mapColumns(table.headings, input.kind);
  if (columns.missing.length > 0) {
    const names = columns.missing.map((column) => COLUMN_NAMES[column]).join(', ');
    return refused({ ...unreadable(1), textKey: 'UNREADABLE_COLUMNS', values: { names } });
  }
  const known = await read(services, actor, async (tx) => ({
    riders: await listKnownRiders(tx, partnerId),
    places: await listNamedPlaces(tx),
    partner: partnerId === null ? undefined : (await listPartnersByIds(tx, [partnerId], actor))[0],
  }));
  if (partnerId !== null && !known.partner) return refused(notFound('partnerId'));
  const { riders, places } = known;
  const placeId = known.partner?.placeId ?? null;
  return done({
    table,
    partnerId,
    context: { kind: input.kind, language: actor.language, columns: columns.indexOf, riders, places, placeId },
  });
}

function unreadable(line: number): Fault<'UNREADABLE_FILE'> {
  return { code: 'UNREADABLE_FILE', path: ['content'], values: { line } };
}

/** Faulty rows come first in the report, which holds at most so many. */
const MOST_REPORTED = 1_000;

/** At most MOST_REPORTED rows are shown, faulty ones first then; the counts are of all. */
export function toReport(rows: readonly ImportRowReport[], table: CsvTable, dryRun: boolean): ImportReport {
  const faulty = rows.filter((row) => row.faults.length > 0);
  const shown =
    rows.length <= MOST_REPORTED
      ? rows
      : [...faulty, ...rows.filter((row) => row.faults.length === 0)].slice(0, MOST_REPORTED);
  return {
    rows: shown.map(({ line, action, requestId, faults }) => ({ line, action, requestId, faults })),
    ...{ rowCount: rows.length, goodCount: rows.length - faulty.length, faultCount: faulty.length },
    ...{ encoding: table.encoding, delimiter: table.delimiter, dryRun },
  };
}
