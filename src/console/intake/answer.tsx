/** The answer of the service: offers, or why not and what instead. Digits take one, Enter in the form takes the first. */

import type { TFunction } from 'i18next';
import { type KeyboardEvent, type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, OfferPartsFragment } from '../generated/operations.generated.ts';
import { toClock, toDay, toSpokenDate } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import type { Quote, QuoteResult } from './use-quote.ts';

export interface AnswerProps {
  readonly quote: Quote;
  /** False while the answer shown is to what was typed before. */
  readonly current: boolean;
  readonly riderLanguage: Language;
  readonly askedDate: string | null;
  readonly notice: string | null;
  readonly busy: boolean;
  readonly onTake: (offer: OfferPartsFragment) => void;
  readonly onWait: (refusalId: string) => void;
  readonly onBack: () => void;
  /** Of a time that the clock change shows twice. */
  readonly onOffset: (offset: string) => void;
  readonly panelRef: Ref<HTMLElement>;
}

/** What digits take: the offers, or the alternatives of a refusal; none while there is no answer. */
export function offersOf(quote: Quote): readonly OfferPartsFragment[] {
  if (quote.kind !== 'answer') return [];
  return quote.result.__typename === 'QuotedOffers' ? quote.result.offers : quote.result.alternatives;
}

export function Answer(props: AnswerProps) {
  const { t } = useTranslation();
  const { quote, current } = props;
  const offers = current ? offersOf(quote) : [];
  const refusalId =
    current && quote.kind === 'answer' && quote.result.__typename === 'QuotedRefusal' && quote.result.waitingListOpen
      ? quote.result.refusalId
      : null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const offer = /^[1-9]$/.test(event.key) ? offers[Number(event.key) - 1] : undefined;
    if (offer !== undefined) props.onTake(offer);
    else if (event.key.toLowerCase() === 'v' && refusalId !== null) props.onWait(refusalId);
    else if (event.key === 'Escape') props.onBack();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event);
    else if (event.key === 'Enter' && event.target === event.currentTarget && offers[0] !== undefined) {
      props.onTake(offers[0]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={props.panelRef}
      className="card answer"
      aria-labelledby="answer-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      aria-busy={quote.kind === 'asking'}
      data-current={current}
    >
      <h2 id="answer-title" className={quote.kind === 'idle' ? '' : 'visually-hidden'}>
        {t('intake.answer')}
      </h2>
      {props.notice !== null && <Banner kind="warning">{props.notice}</Banner>}
      <LiveSummary {...props} />
      {quote.kind === 'idle' && <p className="hint">{t('intake.answerIdle')}</p>}
      {quote.kind === 'asking' && <p className="asking">{t('intake.asking')}</p>}
      {quote.kind === 'failed' && <Banner kind="error">{t('intake.failed')}</Banner>}
      {quote.kind === 'faults' &&
        quote.faults.map((fault) => (
          <Banner key={fault.message} kind="warning">
            {fault.message}
          </Banner>
        ))}
      {quote.kind === 'faults' && quote.faults.some((fault) => fault.code === 'TIME_AMBIGUOUS') && (
        <div className="actions">
          <span>{t('intake.ambiguous')}</span>
          <Button onPress={() => props.onOffset('+02:00')}>{t('intake.ambiguousFirst')}</Button>
          <Button onPress={() => props.onOffset('+01:00')}>{t('intake.ambiguousSecond')}</Button>
        </div>
      )}
      {quote.kind === 'answer' && <Result {...props} result={quote.result} refusalId={refusalId} />}
    </section>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[Math.max(0, Math.min(buttons.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}

/** One sentence for those who hear the screen: the answer, when it is the answer to what stands there now. */
function LiveSummary({ quote, current, riderLanguage }: AnswerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const said = current ? summaryOf(quote, riderLanguage, t) : '';
  useEffect(() => {
    if (said !== '') setText(said);
  }, [said]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}

function summaryOf(quote: Quote, language: Language, t: TFunction): string {
  if (quote.kind === 'faults') return quote.faults.map((fault) => fault.message).join(' ');
  if (quote.kind !== 'answer') return '';
  const { result } = quote;
  const side = language === 'EN' ? 'en' : 'hu';
  if (result.__typename === 'QuotedRefusal') return `${t('intake.refused')}: ${result.reason.sentence[side]}`;
  return `${t('intake.yes', { count: result.offers.length })} ${result.offers[0]?.sentence[side] ?? ''}`;
}

function Result(props: AnswerProps & { readonly result: QuoteResult; readonly refusalId: string | null }) {
  const { t } = useTranslation();
  const { result } = props;
  if (result.__typename === 'QuotedOffers') {
    return (
      <>
        <p className="verdict verdict-yes">
          <span aria-hidden="true">✓</span> {t('intake.yes', { count: result.offers.length })}
          <span className="hint"> {t('intake.acceptHint')}</span>
        </p>
        <OfferList {...props} offers={result.offers} />
      </>
    );
  }
  const { reason } = result;
  return (
    <>
      <p className="verdict verdict-no">
        <span aria-hidden="true">✕</span> {t('intake.refused')}. {t('intake.why')}
      </p>
      <p className="sentence" lang={props.riderLanguage.toLowerCase()}>
        {props.riderLanguage === 'EN' ? reason.sentence.en : reason.sentence.hu}
      </p>
      {/* Only where room is short: a closed door has nothing to do with the others. */}
      {(reason.replanned || result.waitingListOpen) && (
        <p className="hint">{reason.replanned ? t('intake.replanned') : t('intake.notReplanned')}</p>
      )}
      <h3>{t('intake.instead')}</h3>
      {result.alternatives.length === 0 ? (
        <p className="hint">{t('intake.noInstead')}</p>
      ) : (
        <OfferList {...props} offers={result.alternatives} />
      )}
      {props.refusalId !== null && (
        <Button
          isDisabled={props.busy || !props.current}
          onPress={() => props.refusalId !== null && props.onWait(props.refusalId)}
        >
          <Key>V</Key> {t('intake.waitingList')}
        </Button>
      )}
    </>
  );
}

function OfferList(props: AnswerProps & { readonly offers: readonly OfferPartsFragment[] }) {
  return (
    <ol className="offers">
      {props.offers.map((offer, index) => (
        <li key={offer.id}>
          <OfferRow {...props} offer={offer} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function OfferRow({
  offer,
  number,
  ...props
}: AnswerProps & { readonly offer: OfferPartsFragment; readonly number: number }) {
  const { t, i18n } = useTranslation();
  const date = toDay(offer.pickup.earliest);
  const { returnPickup } = offer;
  return (
    <button
      type="button"
      className={`offer ${number === 1 ? 'offer-first' : ''}`}
      disabled={props.busy || !props.current}
      onClick={() => props.onTake(offer)}
    >
      <kbd>{number}</kbd>
      <span className="offer-body">
        {props.askedDate !== date && <strong className="offer-day">{toSpokenDate(date, i18n.language)}</strong>}
        <span className="offer-times">
          <strong>
            {toClock(offer.pickup.earliest)}–{toClock(offer.pickup.latest)}
          </strong>
          <span className="visually-hidden">{t('intake.pickup')}</span>
          <span>{t('intake.arrival', { time: toClock(offer.arrivalLatest) })}</span>
          {returnPickup !== null && (
            <span>
              {t('intake.returnPickup', { from: toClock(returnPickup.earliest), to: toClock(returnPickup.latest) })}
            </span>
          )}
          {offer.alternative !== null && (
            <span className="badge">{t(`intake.alternative.${offer.alternative}`, { place: offer.from.name })}</span>
          )}
        </span>
        <span className="sentence" lang={props.riderLanguage.toLowerCase()}>
          {props.riderLanguage === 'EN' ? offer.sentence.en : offer.sentence.hu}
        </span>
      </span>
    </button>
  );
}
