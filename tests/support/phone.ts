/** A clerk on the phone, for tests: asks, takes, and fails loudly when the answer is another one than expected. */
import type { Actor } from '../../src/domain/actor.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import type { QuotedOffersAnswer, QuotedRefusalAnswer } from '../../src/modules/quotes/answer.ts';
import { type QuoteTripInput, quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import type { Services } from '../../src/modules/services.ts';
import { createId } from '../../src/platform/ids.ts';
import { doneValue } from './planned-day.ts';

/** With 60 minutes of flexibility, as the clerk's screen has it. Everything but `accept` throws when the answer is another one. */
export function createPhone(services: Services, actor: Actor) {
  const ask = async (details: Omit<QuoteTripInput['details'], 'flexibilityMinutes'>, requestId: string | null = null) =>
    doneValue(await quoteTrip(services, actor, { details: { ...details, flexibilityMinutes: 60 }, requestId })).result;
  const offers = async (...asked: Parameters<typeof ask>): Promise<QuotedOffersAnswer> => {
    const result = await ask(...asked);
    if (result.kind !== 'offers') throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
    return result;
  };
  const refusal = async (...asked: Parameters<typeof ask>): Promise<QuotedRefusalAnswer> => {
    const result = await ask(...asked);
    if (result.kind !== 'refusal') throw new Error('Offered, and not refused.');
    return result;
  };
  const accept = (offerId: string | undefined, idempotencyKey: string = createId()) =>
    acceptOffer(services, actor, { idempotencyKey, offerId: offerId ?? '', channel: 'phone' });
  /** Asks and takes the best offer. */
  const book = async (...asked: Parameters<typeof ask>) => {
    const { request } = doneValue(await accept((await offers(...asked)).offers[0]?.id));
    if (!request) throw new Error('A promise without its request.');
    return request;
  };
  return { ask, offers, refusal, accept, book };
}
