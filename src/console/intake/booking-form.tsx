/** From, to, when, back: four fields from left to right, everything else folded away. Enter takes the first offer. */
import { type KeyboardEvent, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacePartsFragment, Purpose, Timing } from '../generated/operations.generated.ts';
import { toWeekdayDate } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { type Changing, type Form, placeText } from './draft.ts';
import { type Meaning, purposeAt } from './meaning.ts';
import { PlaceField } from './place-field.tsx';

const PURPOSES: readonly Purpose[] = [
  ...(['WORK', 'HEALTH', 'SCREENING', 'COUNSELLING', 'OFFICE', 'SHOPPING'] as const),
  ...(['CHEMIST', 'SCHOOL', 'EVENT', 'SOCIAL', 'OTHER'] as const),
];

export interface BookingFormProps {
  readonly form: Form;
  readonly meaning: Meaning;
  readonly changing: Changing | null;
  readonly favourites: readonly PlacePartsFragment[];
  readonly homeId: string | null;
  /** What the server found wrong, by input field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onForm: (change: Partial<Form>) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
  readonly onStopChanging: () => void;
  readonly toRef: Ref<HTMLInputElement>;
  readonly whenRef: Ref<HTMLInputElement>;
  readonly backRef: Ref<HTMLInputElement>;
}

export function BookingForm(props: BookingFormProps) {
  const { t } = useTranslation();
  const { form, onForm, changing, problems } = props;
  const focusNext = (name: string) =>
    setTimeout(() => document.querySelector<HTMLInputElement>(`[data-field="${name}"] input`)?.focus());
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      props.onDown();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.repeat) props.onEnter();
    }
  };
  const places = { favourites: props.favourites, homeId: props.homeId };
  return (
    <form
      className="card booking"
      aria-labelledby="form-title"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <div className="booking-head">
        <h2 id="form-title">
          {changing === null ? t('intake.form') : t('intake.changing', { reference: changing.reference })}
        </h2>
        {changing !== null && (
          <Button kind="quiet" onPress={props.onStopChanging}>
            {t('intake.changeStop')}
          </Button>
        )}
      </div>
      <div className="booking-fields">
        <div data-field="from">
          <PlaceField
            {...places}
            label={t('intake.from')}
            text={form.fromText}
            place={form.from}
            problem={problems['fromPlaceId']}
            onText={(fromText) => onForm({ fromText, from: null })}
            onPlace={(from) => {
              onForm({ from, fromText: placeText(from) });
              focusNext('to');
            }}
          />
        </div>
        <div data-field="to">
          <PlaceField
            {...places}
            label={t('intake.to')}
            text={form.toText}
            place={form.to}
            problem={problems['toPlaceId']}
            inputRef={props.toRef}
            onText={(toText) => onForm({ toText, to: null })}
            onPlace={(to) => {
              onForm({ to, toText: placeText(to) });
              focusNext('when');
            }}
          />
        </div>
        <div data-field="when">
          <TextField
            label={t('intake.when')}
            value={form.when}
            onChange={(when) => onForm({ when, offset: '' })}
            onFocus={(event) => (event.target as HTMLInputElement).select()}
            problem={problems['at']}
            inputRef={props.whenRef}
            autoComplete="off"
          />
          <WhenMeaning {...props} />
        </div>
        <div data-field="back">
          <TextField
            label={t('intake.back')}
            value={props.meaning.backText}
            onChange={(back) => onForm({ back, stayMinutes: null })}
            onFocus={(event) => (event.target as HTMLInputElement).select()}
            problem={problems['returnAt']}
            inputRef={props.backRef}
            autoComplete="off"
          />
          <BackMeaning {...props} />
        </div>
      </div>
      <details className="booking-more">
        <summary>{t('intake.more')}</summary>
        <MoreFields form={form} timing={props.meaning.timing} onForm={onForm} changing={changing !== null} />
      </details>
    </form>
  );
}

function WhenMeaning({ form, meaning }: BookingFormProps) {
  const { t, i18n } = useTranslation();
  const { when } = meaning;
  if (when.kind === 'empty') return <p className="meaning hint">{t('intake.whenHint')}</p>;
  if (when.kind === 'unknown') {
    const words = when.words.length === 0 ? form.when : when.words.join(' ');
    return <p className="meaning problem">{t('intake.timeUnknown', { words })}</p>;
  }
  const date = toWeekdayDate(when.date, i18n.language);
  if (when.kind === 'day') return <p className="meaning problem">{t('intake.timeMissing', { date })}</p>;
  const key = meaning.timing === 'ARRIVE_BY' ? 'intake.meansArrive' : 'intake.meansDepart';
  return (
    <p className="meaning" data-assumed={when.assumed.length > 0}>
      {t(key, { date, time: when.time })}
    </p>
  );
}

function BackMeaning({ form, meaning }: BookingFormProps) {
  const { t, i18n } = useTranslation();
  const { back, when } = meaning;
  if (back.kind === 'none') {
    return <p className="meaning hint">{meaning.backText === '' ? t('intake.backHint') : t('intake.meansNone')}</p>;
  }
  if (back.kind === 'willCall') return <p className="meaning">{t('intake.meansWillCall')}</p>;
  if (back.kind === 'unknown') {
    if (when.kind !== 'time') return <p className="meaning hint">{t('intake.backHint')}</p>;
    return <p className="meaning problem">{t('intake.timeUnknown', { words: back.words.join(' ') || form.back })}</p>;
  }
  const sameDay = when.kind === 'time' && when.date === back.date;
  return (
    <p className="meaning">
      {sameDay
        ? t('intake.meansBack', { time: back.time })
        : t('intake.meansBackDate', { date: toWeekdayDate(back.date, i18n.language), time: back.time })}
      {form.stayMinutes !== null && <span className="quiet"> · {t('intake.stayKept')}</span>}
    </p>
  );
}

interface MoreProps {
  readonly form: Form;
  readonly timing: Timing;
  readonly changing: boolean;
  readonly onForm: (change: Partial<Form>) => void;
}

function MoreFields({ form, timing, onForm, changing }: MoreProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="booking-fields">
      <div className="field">
        <label htmlFor={`${id}-timing`}>{t('intake.timing')}</label>
        <select
          id={`${id}-timing`}
          value={timing}
          onChange={(event) => onForm({ timing: event.target.value as Timing })}
        >
          <option value="ARRIVE_BY">{t('intake.timing.ARRIVE_BY')}</option>
          <option value="DEPART_AFTER">{t('intake.timing.DEPART_AFTER')}</option>
        </select>
      </div>
      {!changing && (
        <div className="field">
          <label htmlFor={`${id}-purpose`}>{t('intake.purpose')}</label>
          <select
            id={`${id}-purpose`}
            value={form.purpose ?? purposeAt(form.to)}
            onChange={(event) => onForm({ purpose: event.target.value as Purpose })}
          >
            {PURPOSES.map((purpose) => (
              <option key={purpose} value={purpose}>
                {t(`intake.purpose.${purpose}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextField
        label={t('intake.companions')}
        value={form.companions}
        onChange={(companions) => onForm({ companions })}
        inputMode="numeric"
        placeholder="0"
        autoComplete="off"
      />
      {!changing && (
        <>
          <TextField
            label={t('intake.wheelchairs')}
            value={form.wheelchairs}
            onChange={(wheelchairs) => onForm({ wheelchairs })}
            inputMode="numeric"
            placeholder={t('intake.asNeeded')}
            autoComplete="off"
          />
          <TextField
            label={t('intake.childSeats')}
            value={form.childSeats}
            onChange={(childSeats) => onForm({ childSeats })}
            inputMode="numeric"
            placeholder={t('intake.asNeeded')}
            autoComplete="off"
          />
        </>
      )}
    </div>
  );
}
