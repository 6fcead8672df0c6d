/** A partner's file, row by row: what each row would do, and, unless it is a dry run, doing it. All rows are good, or nothing is booked. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, parseLocalTime } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { sayText } from '../../domain/text/catalogue.ts';
import { ERROR_TEXTS } from '../../domain/text/errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { type CheckedBooking, checkBookings, enterBookings, findFree } from '../booking/entry.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import type { ImportKind } from './import-columns.ts';
import { importParticipants } from './import-participants.ts';
import { listBookedRides } from './import-repository.ts';
import {
  type ImportFileErrorCode,
  type ImportFileInput,
  type ImportFileValue,
  type ImportRowReport,
  openImport,
  toReport,
} from './open-import.ts';
import { type ImportContext, type ReadRow, readImportRows, say } from './read-import-rows.ts';

type Answer = Outcome<ImportFileValue, ImportFileErrorCode>;

/** Judges every row; books all of them, or none when it is a trial or one row is wrong. */
export async function importFile(services: Services, actor: Actor, input: ImportFileInput): Promise<Answer> {
  if (input.kind === 'event_participants') return importParticipants(services, actor, input);
  const opened = await openImport(services, actor, input);
  if (opened.kind === 'refused') return refused<ImportFileErrorCode, ImportFileValue>(opened.faults);
  const { table, context, partnerId } = opened.value;
  const judged = await judgeRows(services, actor, readImportRows(table.rows, context), context);
  const isTrial = input.dryRun || judged.some((row) => row.faults.length > 0);
  if (isTrial) return done({ report: toReport(judged, table, true) });

  const outcome = await transact(services, actor, async (tx): Promise<Answer> => {
    const call = { operation: 'importFile', key: input.idempotencyKey, input };
    const made = await withIdempotency<Booked, ImportFileErrorCode>(tx, actor, call, () =>
      book(tx, services, actor, { judged, partnerId, kind: input.kind }),
    );
    if (made.kind === 'refused') return refused<ImportFileErrorCode, ImportFileValue>(made.faults);
    const booked = judged.map((row, index) => sayBooked(row, made.value.requestIds[index] ?? null, context));
    return done({ report: toReport(booked, table, false) });
  });
  // Somebody else booked one of the riders between the check and the booking: nothing was written, and the report says which.
  const isLate =
    outcome.kind === 'refused' && outcome.faults.some((fault) => fault.code === 'INVALID' && fault.textKey === LATE);
  return isLate ? importFile(services, actor, { ...input, dryRun: true }) : outcome;
}

const LATE = 'ALREADY_TRAVELLING';

interface Booked {
  readonly requestIds: readonly (string | null)[];
}

interface JudgedRow extends ImportRowReport {
  readonly read: ReadRow;
  /** What is to be booked; null when the row is faulty or booked already. */
  readonly booking: CheckedBooking | null;
}

/** What each row would do, checked as a call would be, all at once. */
async function judgeRows(
  services: Services,
  actor: Actor,
  rows: readonly ReadRow[],
  context: ImportContext,
): Promise<readonly JudgedRow[]> {
  const good = rows.flatMap((row) => (row.details && row.faults.length === 0 ? [row.details] : []));
  const checks = await checkBookings(services, actor, good, { noticeHolds: actor.role === 'partner' });
  const checkOf = new Map(good.map((details, index) => [details, checks[index]]));
  const days = good.map((details) => details.at.slice(0, 10)).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return read(services, actor, async (tx) => {
    const zone = await findZone(tx);
    const riderIds = [...new Set(good.map((details) => details.riderId))];
    const period = from === '' ? null : { riderIds, from: addDays(from, -1), to: addDays(to, 1) };
    const booked = new Map(
      (period ? await listBookedRides(tx, period) : []).map((one) => [
        `${one.riderId} ${one.toPlaceId} ${one.requestedAt.getTime()}`,
        one.id,
      ]),
    );
    const judged = rows.map((row): JudgedRow => {
      const { details } = row;
      const parsed = details && parseLocalTime(details.at, zone);
      const known =
        parsed?.kind === 'instant'
          ? booked.get(`${details?.riderId} ${details?.toPlaceId} ${parsed.at.getTime()}`)
          : undefined;
      if (known) return { ...describe(row, 'BOOKED_BEFORE', context), requestId: known, booking: null };
      const check = details ? checkOf.get(details) : undefined;
      const faults =
        check?.kind === 'faults' ? check.faults.map((fault) => sayFault(fault.code, context, fault.values)) : [];
      const isGood = check?.kind === 'ok';
      return {
        ...describe(row, isGood ? 'WOULD_BOOK' : 'NOTHING', context, faults),
        booking: check?.kind === 'ok' ? check.booking : null,
      };
    });
    return refuseBusy(tx, judged, context);
  });
}

/** Locks are let go with the reading transaction: booking looks again. */
async function refuseBusy(
  tx: Transaction<DB>,
  judged: readonly JudgedRow[],
  context: ImportContext,
): Promise<readonly JudgedRow[]> {
  const asked = judged.flatMap((row) =>
    row.booking && row.read.details ? [{ row, details: row.read.details, booking: row.booking }] : [],
  );
  const isFree = await findFree(tx, asked);
  const busy = new Set(asked.filter((_one, index) => !isFree[index]).map((one) => one.row));
  return judged.map((row) =>
    busy.has(row)
      ? { ...describe(row.read, 'NOTHING', context, [sayFault('ALREADY_TRAVELLING', context)]), booking: null }
      : row,
  );
}

function describe(
  row: ReadRow,
  key: 'WOULD_BOOK' | 'BOOKED' | 'BOOKED_BEFORE' | 'NOTHING',
  context: ImportContext,
  faults: readonly string[] = [],
) {
  const [date = '', time = ''] = row.details?.at.split('T') ?? [];
  const action = say(context, key, { name: row.name, date, time });
  return { read: row, line: row.line, action, requestId: null, faults: [...row.faults, ...faults] };
}

function sayFault(code: string, context: ImportContext, values: Fault['values'] = {}): string {
  const text = ERROR_TEXTS[code] ?? ERROR_TEXTS.INVALID;
  return text ? sayText(text, context.language, values) : code;
}

async function book(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  of: { readonly judged: readonly JudgedRow[]; readonly partnerId: string | null; readonly kind: ImportKind },
): Promise<Outcome<Booked, ImportFileErrorCode>> {
  const asked = of.judged.map((row) =>
    row.booking && row.read.details ? { details: row.read.details, booking: row.booking } : null,
  );
  const entered = await enterBookings(
    tx,
    services,
    actor,
    asked.flatMap((one) => (one ? [{ ...one, note: '', source: 'partner' as const, partnerId: of.partnerId }] : [])),
  );
  const late: Fault<ImportFileErrorCode> = { code: 'INVALID', path: ['content'], textKey: LATE };
  if (entered.some((result) => result.kind !== 'entered')) return refused<ImportFileErrorCode, Booked>(late);
  let next = 0;
  const requestIds = asked.map((one) => {
    const result = one ? entered[next++] : undefined;
    return result?.kind === 'entered' ? result.requestId : null;
  });
  await recordAudit(tx, services, actor, {
    ...{ action: 'importFile', entityKind: 'partner', entityId: of.partnerId ?? actor.consortiumId },
    after: { kind: of.kind, rows: of.judged.length, booked: requestIds.filter((id) => id !== null).length },
  });
  return done({ requestIds });
}

function sayBooked(row: JudgedRow, requestId: string | null, context: ImportContext): JudgedRow {
  return requestId === null ? row : { ...row, requestId, action: describe(row.read, 'BOOKED', context).action };
}
