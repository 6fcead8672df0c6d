/** Who is calling: by number, name or reference while typing; a caller whom nobody knows is added in place. */
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { readReference } from '../../domain/reference.ts';
import { FindByReferenceDocument, FindRidersDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toShortDate } from '../shared/time.ts';
import { SuggestField, type Suggestion } from './suggest-field.tsx';
import { useSearch } from './use-search.ts';

export interface CallerFieldProps {
  readonly text: string;
  readonly chosenText: string | null;
  readonly onText: (text: string) => void;
  readonly onRider: (riderId: string, text: string) => void;
  readonly onCreate: (text: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

const CREATE = 'create';

async function findCallers(text: string): Promise<readonly Suggestion[]> {
  const reference = readReference(text);
  const [riders, request] = await Promise.all([
    client.query(FindRidersDocument, { search: text }).toPromise(),
    reference === null ? undefined : client.query(FindByReferenceDocument, { reference }).toPromise(),
  ]);
  const named = request?.data?.tripRequest;
  const found = (riders.data?.riders.edges ?? []).map(({ node }) => ({
    id: node.id,
    text: node.fullName,
    detail: [node.phone, node.home.address || `${node.home.name}, ${node.settlement.name}`].filter(Boolean).join(' · '),
  }));
  if (named === undefined || named === null) return found;
  const date = toShortDate(named.serviceDate, document.documentElement.lang);
  const own = { id: named.rider.id, text: named.rider.fullName, detail: `${named.reference} · ${date}` };
  return [own, ...found.filter((rider) => rider.id !== own.id)];
}

export function CallerField(props: CallerFieldProps) {
  const { t } = useTranslation();
  const chosen = props.chosenText !== null && props.text === props.chosenText;
  const { rows, settled } = useSearch(props.text, chosen ? null : findCallers);
  // Offered only when the search has answered: Enter pressed a moment too early must not begin a new rider.
  const mayCreate = settled && props.text.trim().length >= 3 && !chosen;
  const options: readonly Suggestion[] = [
    ...rows,
    ...(mayCreate
      ? [{ id: CREATE, text: t('intake.createNamed', { text: props.text.trim() }), detail: t('intake.createDetail') }]
      : []),
  ];
  return (
    <SuggestField
      label={t('intake.caller')}
      hint={chosen ? '' : t('intake.callerHint')}
      text={props.text}
      onText={props.onText}
      options={options}
      onPick={(id) => {
        if (id === CREATE) props.onCreate(props.text.trim());
        else props.onRider(id, rows.find((row) => row.id === id)?.text ?? props.text);
      }}
      chosen={chosen}
      inline
      large
      inputMode="search"
      inputRef={props.inputRef}
    />
  );
}
