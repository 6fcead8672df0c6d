import type { Actor } from '../../domain/actor.ts';
import { addDays, isLocalDate, toServiceDate } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withdrawBookings } from '../booking/entry.ts';
import { findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { isForeign } from './change-standing-order.ts';
import { listGeneratedRequests } from './generated-requests-repository.ts';
import { endStandingOrderRow, findStandingOrder, type StandingOrderRecord } from './standing-order-repository.ts';

export interface EndStandingOrderInput {
  readonly id: string;
  readonly expectedVersion: number;
  /** First day without it. */
  readonly from: string;
}

export interface EndStandingOrderValue {
  readonly standingOrder: StandingOrderRecord;
}

export type EndStandingOrderErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'INVALID';

/** Ends it and takes back what it asked for from that day on. */
export async function endStandingOrder(
  services: Services,
  actor: Actor,
  input: EndStandingOrderInput,
): Promise<Outcome<EndStandingOrderValue, EndStandingOrderErrorCode>> {
  if (!isLocalDate(input.from)) return refused({ code: 'INVALID' as const, path: ['from'] });
  return transact(services, actor, async (tx) => {
    const before = await findStandingOrder(tx, input.id, 'for update');
    if (!before || isForeign(before, actor)) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused<EndStandingOrderErrorCode, EndStandingOrderValue>(stale, { standingOrder: before });
    const today = toServiceDate(services.clock.now().toJSDate(), await findZone(tx));
    const isOver = before.validTo !== null && before.validTo < input.from;
    if (input.from < today || isOver) {
      return refused<EndStandingOrderErrorCode, EndStandingOrderValue>(
        { code: 'INVALID', path: ['from'] },
        { standingOrder: before },
      );
    }
    const at = services.clock.now().toJSDate();
    const first = [input.from, before.validFrom].sort()[1] ?? input.from;
    await endStandingOrderRow(tx, before.id, { validTo: addDays(first, -1), at });
    const ahead = (await listGeneratedRequests(tx, before.id, input.from)).filter(
      ({ request }) => request.requestedAt > at,
    );
    await withdrawBookings(
      tx,
      services,
      actor,
      ahead.map((one) => one.request),
      'the standing order was ended',
    );
    await recordAudit(tx, services, actor, {
      ...{ action: 'endStandingOrder', entityKind: 'standing_order', entityId: before.id },
      ...{ before: { validTo: before.validTo }, after: { validTo: addDays(first, -1) } },
    });
    return done({ standingOrder: (await findStandingOrder(tx, before.id)) ?? before });
  });
}
