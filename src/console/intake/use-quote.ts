/** The answer while typing: asks when the details are complete and have rested for a moment; an answer overtaken is dropped. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type OffersPartsFragment,
  QuoteTripDocument,
  type QuoteTripMutation,
  type RefusalPartsFragment,
  type TripDetailsInput,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';

/** Shorter than a pause between two words, longer than one between two keys. */
const REST_MS = 220;

export type QuoteResult =
  | (OffersPartsFragment & { readonly __typename: 'QuotedOffers' })
  | (RefusalPartsFragment & { readonly __typename: 'QuotedRefusal' });
export type Fault = QuoteTripMutation['quoteTrip']['userErrors'][number];

export type Quote =
  | { readonly kind: 'idle' | 'asking' | 'failed' }
  | { readonly kind: 'answer'; readonly result: QuoteResult }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export interface Quoting {
  readonly quote: Quote;
  /** Whether the answer is to what is typed now. */
  readonly current: boolean;
  /** Asks at once, without the rest. */
  readonly ask: () => void;
  /** Shows an answer that came with another one, such as the fresh offers of a lost race. */
  readonly show: (result: QuoteResult) => void;
}

/** @param details null: incomplete, and nothing is asked */
export function useQuote(details: TripDetailsInput | null): Quoting {
  const key = details === null ? '' : JSON.stringify(details);
  const [state, setState] = useState<{ readonly key: string; readonly quote: Quote }>({
    key: '',
    quote: { kind: 'idle' },
  });
  const wanted = useRef(key);
  wanted.current = key;
  const asked = useRef(0);
  const ask = useCallback(() => {
    if (wanted.current === '') return;
    asked.current += 1;
    const number = asked.current;
    const asking = wanted.current;
    setState((before) => ({ key: before.key, quote: { kind: 'asking' } }));
    void client
      .mutation(QuoteTripDocument, { input: { details: JSON.parse(asking) as TripDetailsInput } })
      .toPromise()
      .then(({ data }) => {
        if (asked.current === number && wanted.current === asking) setState({ key: asking, quote: toQuote(data) });
      });
  }, []);
  useEffect(() => {
    // What was asked before is overtaken, even when nothing complete follows.
    asked.current += 1;
    if (key === '') {
      setState({ key: '', quote: { kind: 'idle' } });
      return undefined;
    }
    const timer = setTimeout(ask, REST_MS);
    return () => clearTimeout(timer);
  }, [key, ask]);
  const show = useCallback((result: QuoteResult) => {
    asked.current += 1;
    setState({ key: wanted.current, quote: { kind: 'answer', result } });
  }, []);
  const current = state.key === key && (state.quote.kind === 'answer' || state.quote.kind === 'faults');
  return { quote: state.quote, current, ask, show };
}

function toQuote(data: QuoteTripMutation | undefined): Quote {
  const payload = data?.quoteTrip;
  if (payload === undefined) return { kind: 'failed' };
  if (payload.userErrors.length > 0) return { kind: 'faults', faults: payload.userErrors };
  return payload.result === null ? { kind: 'failed' } : { kind: 'answer', result: payload.result };
}
