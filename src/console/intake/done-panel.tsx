/** What the caller is told at the end: the sentence and the reference, large. */
import { type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language as HouseLanguage } from '../../domain/actor.ts';
import { sayText } from '../../domain/text/catalogue.ts';
import { SAID } from '../../domain/text/intake.ts';
import { DoneRequestDocument, type Language, type RequestPartsFragment } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toClock, toSpokenDate } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import type { Done } from './draft.ts';

/** The read-back sentence in the rider's language. */
export function sayPromise(request: RequestPartsFragment, language: HouseLanguage): string {
  const { outbound, return: back } = request;
  const parts: string[] = [];
  if (outbound.promise !== null) {
    const { pickup, arrivalLatest } = outbound.promise;
    parts.push(
      sayText(SAID.outbound, language, {
        date: toSpokenDate(outbound.serviceDate, language),
        from: request.from.name,
        to: request.to.name,
        earliest: toClock(pickup.earliest),
        latest: toClock(pickup.latest),
        arrival: toClock(arrivalLatest),
      }),
    );
  }
  if (back?.willCall === true && !back.released) parts.push(sayText(SAID.willCall, language));
  else if (back?.promise) {
    const { earliest, latest } = back.promise.pickup;
    parts.push(sayText(SAID.fixedReturn, language, { earliest: toClock(earliest), latest: toClock(latest) }));
  }
  if (request.outbound.state === 'WAITLISTED') parts.push(sayText(SAID.waiting, language));
  parts.push(sayText(SAID.reference, language, { reference: spell(request.reference) }));
  return parts.join(' ');
}

/** `K7M 4PX`: as one reads it out. */
function spell(reference: string): string {
  return reference.replace(/^(.{3})(.{3})$/, '$1 $2');
}

export interface DonePanelProps {
  readonly done: Done;
  /** What the act answered; absent after a reload, when it is fetched. */
  readonly request: RequestPartsFragment | null;
  readonly language: Language;
  readonly onNext: () => void;
  readonly onSameRider: () => void;
  readonly panelRef: Ref<HTMLElement>;
}

export function DonePanel({ done, language, ...props }: DonePanelProps) {
  const { t } = useTranslation();
  const [fetched, setFetched] = useState<RequestPartsFragment | null>(null);
  const own = props.request?.id === done.requestId ? props.request : fetched;
  useEffect(() => {
    if (own !== null) return;
    void client
      .query(DoneRequestDocument, { id: done.requestId })
      .toPromise()
      .then(({ data }) => setFetched(data?.tripRequest ?? null));
  }, [own, done.requestId]);
  const title =
    done.kind === 'promised'
      ? t('intake.promised')
      : done.kind === 'waiting'
        ? t('intake.waitingList')
        : t('intake.changed', { reference: own?.reference ?? '' });
  const side = language === 'EN' ? 'en' : 'hu';
  return (
    <section ref={props.panelRef} className="card done" aria-labelledby="done-title" tabIndex={-1}>
      <h2 id="done-title">
        <span aria-hidden="true">✓</span> {title}
      </h2>
      {own !== null && (
        <>
          <p className="quiet">{t('intake.sayThis')}</p>
          <p className="said" lang={side}>
            {sayPromise(own, side)}
          </p>
          <p className="reference-large">
            <small>{t('intake.reference')}</small> <strong>{spell(own.reference)}</strong>
          </p>
        </>
      )}
      <div className="actions">
        <Button kind="primary" onPress={props.onNext}>
          <Key>F2</Key> {t('intake.nextCall')}
        </Button>
        <Button onPress={props.onSameRider}>{t('intake.sameRider')}</Button>
      </div>
    </section>
  );
}
