/** A caller whom nobody knows: name, number, home, and only what the caller agrees to have written down. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateRiderDocument, type CreateRiderInput } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { type NewRider, placeText } from './draft.ts';
import { PlaceField } from './place-field.tsx';

const NEEDS = ['wheelchair', 'walker', 'guideDog', 'attendant'] as const;

function toInput(draft: NewRider, homePlaceId: string): CreateRiderInput {
  const needs = NEEDS.some((need) => draft[need]);
  const { wheelchair, walker, guideDog, attendant } = draft;
  const consent = (kind: 'MOBILITY' | 'MESSAGES') => ({ kind, granted: true, how: 'PHONE' as const });
  return {
    idempotencyKey: draft.key,
    familyName: draft.familyName,
    givenName: draft.givenName,
    phone: draft.phone === '' ? null : draft.phone,
    language: draft.language,
    homePlaceId,
    driverNote: draft.driverNote,
    ...(needs ? { mobility: { wheelchair, walker, guideDog, attendant } } : {}),
    consents: [
      ...(draft.needsConsent ? [consent('MOBILITY')] : []),
      ...(draft.messagesConsent ? [consent('MESSAGES')] : []),
    ],
  };
}

export function NewRiderForm(props: {
  readonly draft: NewRider;
  readonly onChange: (draft: NewRider) => void;
  readonly onRider: (riderId: string) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const { draft } = props;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [duplicate, setDuplicate] = useState<{ readonly id: string; readonly fullName: string } | null>(null);
  const change = (next: Partial<NewRider>) => props.onChange({ ...draft, ...next });
  const submit = async () => {
    if (draft.home === null) return setProblems({ homePlaceId: t('intake.placeChoose') });
    const { data } = await client.mutation(CreateRiderDocument, { input: toInput(draft, draft.home.id) }).toPromise();
    const payload = data?.createRider;
    if (payload === undefined) return setProblems({ other: t('intake.failed') });
    setDuplicate(payload.duplicateOf);
    setProblems(Object.fromEntries(payload.userErrors.map((fault) => [fault.path[0] ?? 'other', fault.message])));
    // Corrected input is another call: the old key would be answered with KEY_REUSED.
    if (payload.userErrors.length > 0) change({ key: `rider-${crypto.randomUUID()}` });
    return payload.rider !== null && payload.userErrors.length === 0 ? props.onRider(payload.rider.id) : undefined;
  };
  const field = (name: 'familyName' | 'givenName' | 'phone' | 'driverNote') => ({
    label: t(`intake.${name}`),
    value: draft[name],
    problem: problems[name],
    autoComplete: 'off',
    onChange: (text: string) => change({ [name]: text }),
  });
  const box = (name: (typeof NEEDS)[number] | 'needsConsent' | 'messagesConsent', label: string) => (
    <label key={name}>
      <input type="checkbox" checked={draft[name]} onChange={(event) => change({ [name]: event.target.checked })} />
      {label}
    </label>
  );
  return (
    <form
      className="card new-rider"
      aria-labelledby="new-rider-title"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="new-rider-title">{t('intake.newRider')}</h2>
      {problems['other'] !== undefined && <Banner kind="error">{problems['other']}</Banner>}
      {duplicate !== null && (
        <Banner kind="warning">
          {t('intake.duplicate', { name: duplicate.fullName })}{' '}
          <Button onPress={() => props.onRider(duplicate.id)}>{t('intake.useDuplicate')}</Button>
        </Banner>
      )}
      <div className="booking-fields">
        <TextField {...field('familyName')} isRequired autoFocus={draft.familyName === ''} />
        <TextField {...field('givenName')} isRequired autoFocus={draft.familyName !== ''} />
        <TextField {...field('phone')} inputMode="tel" />
        <PlaceField
          label={t('intake.homeAddress')}
          text={draft.homeText}
          place={draft.home}
          favourites={[]}
          homeId={null}
          problem={problems['homePlaceId']}
          onText={(homeText) => change({ homeText, home: null })}
          onPlace={(home) => change({ home, homeText: placeText(home) })}
        />
        <TextField {...field('driverNote')} />
        <div className="field">
          <label htmlFor="new-rider-language">{t('intake.language')}</label>
          <select
            id="new-rider-language"
            value={draft.language}
            onChange={(event) => change({ language: event.target.value === 'EN' ? 'EN' : 'HU' })}
          >
            <option value="HU">Magyar</option>
            <option value="EN">English</option>
          </select>
        </div>
      </div>
      <fieldset className="needs-boxes">
        <legend>{t('intake.needs')}</legend>
        {NEEDS.map((need) => box(need, t(`intake.need.${need}`)))}
        {NEEDS.some((need) => draft[need]) && box('needsConsent', t('intake.needsConsent'))}
        {problems['mobility'] !== undefined && <span className="problem">{problems['mobility']}</span>}
        {box('messagesConsent', t('intake.messagesConsent'))}
      </fieldset>
      <div className="actions">
        <Button type="submit" kind="primary">
          <Key>↵</Key> {t('intake.createRider')}
        </Button>
        <Button onPress={props.onLeave}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}
