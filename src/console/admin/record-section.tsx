/** A list with search, and the form of the row that was chosen: the same for every kind of record. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { Field, type FieldSpec, type Values } from './fields.tsx';
import { type Meanwhile, MeanwhileBanner, mergeTyped, readMeanwhile } from './meanwhile.tsx';

export interface SaveFault {
  readonly message: string;
  /** Absent: found here, before anything was sent. */
  readonly code?: string;
}

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => ReactNode;
}

export interface SectionSpec<Row> {
  readonly title: string;
  readonly load: (search: string) => Promise<readonly Row[] | null>;
  /** False: the list is short and shown whole. */
  readonly searchable: boolean;
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly isActive?: (row: Row) => boolean;
  /** Under which id the audit keeps the row's changes, when it is not its key. */
  readonly auditIdOf?: (row: Row) => string;
  /** Null as row: a new one. Absent: only to be read. */
  readonly form?: {
    readonly fields: (row: Row | null) => readonly FieldSpec[];
    readonly start: (row: Row | null) => Values;
    readonly save: (values: Values, row: Row | null) => Promise<readonly SaveFault[]>;
    readonly mayAdd: boolean;
    /** What is shown beside the fields. */
    readonly extra?: (row: Row) => ReactNode;
  };
  /** Above the list, such as the day whose shifts are shown. */
  readonly head?: ReactNode;
}

export function RecordSection<Row>({ spec }: { readonly spec: SectionSpec<Row> }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState<{ readonly row: Row | null } | null>(null);
  const [saved, setSaved] = useState(false);
  const { load } = spec;
  const refresh = useCallback(async () => {
    const next = await load(search);
    setFailed(next === null);
    if (next !== null) setRows(next);
    return next;
  }, [load, search]);
  useEffect(() => {
    const timer = setTimeout(() => void refresh(), search === '' ? 0 : 200);
    return () => clearTimeout(timer);
  }, [refresh, search]);
  const { form } = spec;
  return (
    <section className="records" aria-labelledby="section-title">
      <div className="records-head">
        <h1 id="section-title">{spec.title}</h1>
        {spec.head}
        {spec.searchable && (
          <input
            type="search"
            className="records-search"
            aria-label={t('admin.search')}
            placeholder={t('admin.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        {form?.mayAdd === true && (
          <Button kind="primary" onPress={() => setOpen({ row: null })}>
            {t('admin.add')}
          </Button>
        )}
      </div>
      {failed && <Banner kind="error">{t('app.offline')}</Banner>}
      {saved && <Banner kind="good">{t('admin.saved')}</Banner>}
      {rows === null && !failed && <p role="status">{t('app.loading')}</p>}
      {rows?.length === 0 && <p className="card">{t(search === '' ? 'admin.empty' : 'admin.notFound')}</p>}
      {rows !== null && rows.length > 0 && (
        <div className="records-scroll">
          <table>
            <thead>
              <tr>
                {spec.columns.map((column) => (
                  <th key={column.title} scope="col">
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={spec.keyOf(row)} className={spec.isActive?.(row) === false ? 'inactive' : ''}>
                  {spec.columns.map((column, index) => (
                    <td key={column.title}>
                      {index === 0 && form !== undefined ? (
                        <button
                          type="button"
                          className="link"
                          onClick={() => {
                            setSaved(false);
                            setOpen({ row });
                          }}
                        >
                          {column.of(row)}
                        </button>
                      ) : (
                        column.of(row)
                      )}
                      {index === 0 && spec.isActive?.(row) === false && (
                        <span className="badge">{t('admin.inactive')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open !== null && form !== undefined && (
        <EditDialog
          title={open.row === null ? t('admin.addTo', { title: spec.title }) : spec.nameOf(open.row)}
          form={form}
          opened={open.row}
          readAgain={async (row) => {
            const fresh = (await refresh())?.find((one) => spec.keyOf(one) === spec.keyOf(row));
            return fresh === undefined ? null : { row: fresh, auditId: (spec.auditIdOf ?? spec.keyOf)(fresh) };
          }}
          onClose={() => setOpen(null)}
          onSaved={() => {
            setOpen(null);
            setSaved(true);
            void refresh();
          }}
        />
      )}
    </section>
  );
}

function EditDialog<Row>(props: {
  readonly title: string;
  readonly form: NonNullable<SectionSpec<Row>['form']>;
  readonly opened: Row | null;
  /** The row as it is now; null when the list no longer has it. */
  readonly readAgain: (row: Row) => Promise<{ readonly row: Row; readonly auditId: string } | null>;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { t } = useTranslation();
  const { form } = props;
  // The row that the values were typed over; a fresh one when somebody was faster.
  const [row, setRow] = useState(props.opened);
  const [values, setValues] = useState(() => form.start(row));
  const [faults, setFaults] = useState<readonly SaveFault[]>([]);
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);
  const [busy, setBusy] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  // Save is pressed at the end of a long form; what is said about it stands at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is said anew is brought into sight
  useEffect(() => told.current?.scrollIntoView({ block: 'nearest' }), [meanwhile, faults]);
  const save = async () => {
    setBusy(true);
    const next = await form.save(values, row);
    const isStale = row !== null && next.some((fault) => fault.code === 'STALE_VERSION');
    const fresh = isStale ? await props.readAgain(row) : null;
    if (row !== null && fresh !== null) {
      const before = { fields: form.fields(row), values: form.start(row) };
      const after = { fields: form.fields(fresh.row), values: form.start(fresh.row) };
      setMeanwhile(await readMeanwhile(fresh.auditId, before, after));
      setValues(mergeTyped(values, before.values, after.values));
      setRow(fresh.row);
    }
    setBusy(false);
    setFaults(fresh === null ? next : []);
    if (next.length === 0) props.onSaved();
  };
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {(meanwhile !== null || faults.length > 0) && (
          <div ref={told} className="told">
            {meanwhile !== null && <MeanwhileBanner meanwhile={meanwhile} />}
            {faults.map((fault) => (
              <Banner key={fault.message} kind="error">
                {fault.message === '' ? t('app.offline') : fault.message}
              </Banner>
            ))}
          </div>
        )}
        {form.fields(row).map((spec) => (
          <Field
            key={spec.name}
            spec={spec}
            value={values[spec.name] ?? ''}
            onChange={(value) => setValues((before) => ({ ...before, [spec.name]: value }))}
          />
        ))}
        {row !== null && form.extra?.(row)}
        <div className="actions">
          <Button type="submit" kind="primary" isDisabled={busy}>
            {t('app.save')}
          </Button>
          <Button onPress={props.onClose}>{t('app.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
