/** Somebody saved the same record first: who, when and what; what was typed is not lost. */
import { useTranslation } from 'react-i18next';
import { type LastChange, readLastChange } from '../shared/last-change.ts';
import { sayMoment } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import type { FieldSpec, Values } from './fields.tsx';

/** A record as its form shows it. */
interface Shown {
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
}

export interface Meanwhile {
  /** Null when the system did it, or nobody is known. */
  readonly last: LastChange | null;
  readonly changes: readonly { readonly field: FieldSpec; readonly before: string; readonly after: string }[];
}

/** @param auditId under which the audit keeps the record's changes */
export async function readMeanwhile(auditId: string, before: Shown, after: Shown): Promise<Meanwhile> {
  const changes = after.fields
    .map((field) => ({ field, before: sayChoice(before, field.name), after: sayChoice(after, field.name) }))
    .filter((change) => change.before !== change.after);
  return { last: await readLastChange(auditId), changes };
}

/** Fields that nobody touched here take the fresh value; what was typed stays. */
export function mergeTyped(typed: Values, before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).map(([name, fresh]) => [name, typed[name] === before[name] ? fresh : (typed[name] ?? fresh)]),
  );
}

function sayChoice({ fields, values }: Shown, name: string): string {
  const value = values[name] ?? '';
  const choices = fields.find((field) => field.name === name)?.choices ?? [];
  return choices.find((choice) => choice.value === value)?.text ?? value;
}

export function MeanwhileBanner({ meanwhile }: { readonly meanwhile: Meanwhile }) {
  const { t, i18n } = useTranslation();
  const { last, changes } = meanwhile;
  const say = (field: FieldSpec, value: string) =>
    field.kind === 'check' ? t(value === 'true' ? 'admin.yes' : 'admin.no') : value === '' ? '–' : value;
  return (
    <Banner kind="warning">
      {last === null
        ? t('admin.meanwhileUnknown')
        : t('app.meanwhile', { by: last.by, at: sayMoment(last.at, i18n.language) })}
      <ul>
        {changes.map(({ field, before, after }) => (
          <li key={field.name}>
            {t('admin.meanwhileChange', {
              label: field.label,
              before: say(field, before),
              after: say(field, after),
            })}
          </li>
        ))}
      </ul>
      {t('admin.meanwhileNext')}
    </Banner>
  );
}
