/** Taking back one way or both; how it counts is told before and after. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelTripDocument, type RequestPartsFragment, type TripLeg } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toClock, toSpokenDate } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { NativeDialog } from './native-dialog.tsx';
import { isOpenTrip, tripSummary } from './trip-lists.tsx';

type Which = TripLeg | 'both';

export function CancelDialog(props: {
  readonly request: RequestPartsFragment;
  readonly onClose: () => void;
  readonly onCancelled: (notice: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const { request } = props;
  const legs = [request.outbound, request.return].filter((trip) => isOpenTrip(trip)).map((trip) => trip?.leg);
  const choices: readonly Which[] = legs.length === 2 ? ['both', 'OUTBOUND', 'RETURN'] : legs[0] ? [legs[0]] : [];
  const [which, setWhich] = useState<Which>(choices[0] ?? 'both');
  const [atDoor, setAtDoor] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    const { data } = await client
      .mutation(CancelTripDocument, {
        input: {
          requestId: request.id,
          expectedVersion: request.version,
          legs: which === 'both' ? null : [which],
          atDoor,
          reason,
        },
      })
      .toPromise();
    const payload = data?.cancelTrip;
    if (payload === undefined) setProblem(t('intake.failed'));
    else if (payload.userErrors[0] !== undefined) setProblem(payload.userErrors[0].message);
    else {
      const fresh = payload.request;
      const of = which === 'RETURN' ? fresh?.return : fresh?.outbound;
      const name = t(`intake.class.${of?.cancellationClass ?? 'EARLY'}`);
      props.onCancelled(t('intake.cancelled', { name }));
    }
  };
  return (
    <NativeDialog title={t('intake.cancelTitle', { reference: request.reference })} onClose={props.onClose}>
      <p>
        <strong>{toSpokenDate(request.serviceDate, i18n.language)}</strong> · {tripSummary(request)}
      </p>
      {problem !== null && <Banner kind="error">{problem}</Banner>}
      <form
        className="cancel-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset>
          <legend>{t('intake.cancelWhich')}</legend>
          {choices.map((choice, index) => (
            <label key={choice}>
              <input
                type="radio"
                name="which"
                value={choice}
                checked={which === choice}
                // The dialog begins at its first question.
                // biome-ignore lint/a11y/noAutofocus: inside a dialog that has just opened
                autoFocus={index === 0}
                onChange={() => setWhich(choice)}
              />
              {t(`intake.leg.${choice}`)}
              {choice !== 'both' && <span className="quiet"> {timeOf(request, choice)}</span>}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={atDoor} onChange={(event) => setAtDoor(event.target.checked)} />
          {t('intake.cancelDoor')}
        </label>
        <TextField label={t('intake.cancelReason')} value={reason} onChange={setReason} autoComplete="off" />
        <div className="actions">
          <Button type="submit" kind="danger">
            <Key>↵</Key> {t('intake.cancelDo')}
          </Button>
          <Button onPress={props.onClose}>
            <Key>Esc</Key> {t('intake.cancelKeep')}
          </Button>
        </div>
      </form>
    </NativeDialog>
  );
}

function timeOf(request: RequestPartsFragment, leg: TripLeg): string {
  const trip = leg === 'OUTBOUND' ? request.outbound : request.return;
  const window = trip?.promise?.pickup ?? trip?.requestedPickup;
  return window === undefined || trip?.willCall === true ? '' : `${toClock(window.earliest)}–${toClock(window.latest)}`;
}
