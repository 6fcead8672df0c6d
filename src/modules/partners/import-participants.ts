/** People of an event from a file. Adding somebody who comes already changes nothing, so the same file may be sent again. */
import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { sayText } from '../../domain/text/catalogue.ts';
import { ERROR_TEXTS } from '../../domain/text/errors.ts';
import { read } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import { changeParticipants } from '../events/entry.ts';
import { listParticipants, listServiceEventsByIds } from '../events/service-events-read-model.ts';
import type { Services } from '../services.ts';
import {
  type ImportFileErrorCode,
  type ImportFileInput,
  type ImportFileValue,
  type ImportRowReport,
  openImport,
  toReport,
} from './open-import.ts';
import { readImportRows, say } from './read-import-rows.ts';

type Answer = Outcome<ImportFileValue, ImportFileErrorCode>;

/** Somebody else may change the list between reading and writing. */
const ATTEMPTS = 3;
/** As large as an event can be. */
const MOST_PEOPLE = 500;

/**
 * All or nothing: with `dryRun`, or one row at fault, nothing is written and the report says what would be.
 * @param attempt begun again where somebody changed the event meanwhile
 */
export async function importParticipants(
  services: Services,
  actor: Actor,
  input: ImportFileInput,
  attempt = 1,
): Promise<Answer> {
  // Partners do not see events.
  if (actor.role === 'partner' || !input.serviceEventId) return refused(notFound('serviceEventId'));
  const id = input.serviceEventId;
  const opened = await openImport(services, actor, input);
  if (opened.kind === 'refused') return refused<ImportFileErrorCode, ImportFileValue>(opened.faults);
  const { table, context } = opened.value;
  const known = await read(services, actor, async (tx) => ({
    event: (await listServiceEventsByIds(tx, [id]))[0],
    present: new Set((await listParticipants(tx, [id])).map((one) => one.riderId)),
  }));
  const { event, present } = known;
  if (!event) return refused(notFound('serviceEventId'));
  let free = event.capacity - present.size;
  const full = sayText(ERROR_TEXTS.CAPACITY_FULL ?? { hu: '', en: '' }, context.language);
  const add: { riderId: string; fromPlaceId: string | null }[] = [];
  const rows = readImportRows(table.rows, context).map((row): ImportRowReport => {
    const of = { line: row.line, requestId: null };
    if (!row.rider || row.faults.length > 0) return { ...of, action: say(context, 'NOTHING', {}), faults: row.faults };
    if (present.has(row.rider.id))
      return { ...of, action: say(context, 'COMES_ALREADY', { name: row.name }), faults: [] };
    if (free <= 0) return { ...of, action: say(context, 'NOTHING', {}), faults: [full] };
    free -= 1;
    add.push({ riderId: row.rider.id, fromPlaceId: row.fromPlaceId });
    return { ...of, action: say(context, input.dryRun ? 'WOULD_ADD' : 'ADDED', { name: row.name }), faults: [] };
  });
  const isTrial = input.dryRun || rows.some((row) => row.faults.length > 0);
  if (isTrial) return done({ report: toReport(rows, table, true) });
  if (add.length === 0) return done({ report: toReport(rows, table, false) });
  const change = { serviceEventId: id, expectedVersion: event.version, add, removeRiderIds: [] };
  const outcome = await changeParticipants(services, actor, change, MOST_PEOPLE);
  if (outcome.kind === 'done') return done({ report: toReport(rows, table, false) });
  const isStale = outcome.faults.some((fault) => fault.code === 'STALE_VERSION');
  if (isStale && attempt < ATTEMPTS) return importParticipants(services, actor, input, attempt + 1);
  return refused({
    code: 'INVALID' as const,
    path: ['serviceEventId'],
    textKey: outcome.faults[0]?.code ?? 'WRONG_STATE',
  });
}
