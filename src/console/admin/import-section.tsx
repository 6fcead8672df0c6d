/** Rosters, appointment lists and participants from a file: first a trial that books nothing, then the same file for good. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AdminImportFileDocument,
  type AdminImportFileMutation,
  AdminImportTargetsDocument,
  type AdminImportTargetsQuery,
  type ImportKind,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { useSession } from '../shared/session.tsx';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';

type Report = NonNullable<AdminImportFileMutation['importFile']['report']>;

const KINDS: readonly ImportKind[] = ['SHIFT_ROSTER', 'APPOINTMENT_LIST', 'EVENT_PARTICIPANTS'];
const DAYS_AHEAD = 120;
const MOST_BYTES = 2_000_000;

export function ImportSection() {
  const { t } = useTranslation();
  const targets = useTargets();
  const [kind, setKind] = useState<ImportKind>('SHIFT_ROSTER');
  const [targetId, setTargetId] = useState('');
  const [file, setFile] = useState<{ readonly content: string; readonly key: string } | null>(null);
  const [name, setName] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isEvent = kind === 'EVENT_PARTICIPANTS';
  const choices = isEvent ? targets.serviceEvents : targets.partners;
  const chosen = choices.some((one) => one.id === targetId) ? targetId : (choices[0]?.id ?? '');
  const begin = () => {
    setReport(null);
    setProblem(null);
  };
  const read = async (dryRun: boolean) => {
    if (file === null) return;
    setBusy(true);
    const target = isEvent ? { serviceEventId: chosen } : { partnerId: chosen };
    const { data } = await client
      .mutation(AdminImportFileDocument, {
        // The same file read for good twice books once.
        input: {
          ...target,
          kind,
          dryRun,
          content: file.content,
          idempotencyKey: `${file.key}${dryRun ? '-trial' : ''}`,
        },
      })
      .toPromise();
    setBusy(false);
    const fault = data?.importFile.userErrors[0];
    setProblem(data === undefined ? t('app.offline') : (fault?.message ?? null));
    setReport(data?.importFile.report ?? null);
  };
  return (
    <section className="records" aria-labelledby="section-title">
      <div className="records-head">
        <h1 id="section-title">{t('admin.imports')}</h1>
      </div>
      <p className="quiet">{t('admin.importHelp')}</p>
      <div className="card import-form">
        <label className="field">
          <span>{t('admin.importKind')}</span>
          <select
            value={kind}
            onChange={(event) => {
              begin();
              setKind(KINDS.find((one) => one === event.target.value) ?? 'SHIFT_ROSTER');
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`admin.importKind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t(isEvent ? 'admin.importEvent' : 'admin.importPartner')}</span>
          <select
            value={chosen}
            onChange={(event) => {
              begin();
              setTargetId(event.target.value);
            }}
          >
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label className="file-pick">
          <span>{t('admin.importFile')}</span>
          <span className="button" aria-hidden="true">
            {t('admin.importChoose')}
          </span>
          <span className="quiet">{name === '' ? t('admin.importNone') : name}</span>
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,text/csv"
            onChange={async (event) => {
              begin();
              const picked = event.target.files?.[0];
              setName(picked?.name ?? '');
              const isLarge = picked !== undefined && picked.size > MOST_BYTES;
              if (isLarge) setProblem(t('admin.importLarge'));
              setFile(picked === undefined || isLarge ? null : await toContent(picked));
            }}
          />
        </label>
        <div className="actions">
          <Button kind="primary" isDisabled={file === null || chosen === '' || busy} onPress={() => void read(true)}>
            {t('admin.importTry')}
          </Button>
          {report?.dryRun === true && report.faultCount === 0 && report.goodCount > 0 && (
            <Button isDisabled={busy} onPress={() => void read(false)}>
              {t('admin.importDo', { count: report.goodCount })}
            </Button>
          )}
        </div>
      </div>
      {problem !== null && <Banner kind="error">{problem}</Banner>}
      {report !== null && <ReportTable report={report} />}
    </section>
  );
}

function ReportTable({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const counts = { good: report.goodCount, bad: report.faultCount };
  return (
    <>
      <Banner kind={report.faultCount > 0 ? 'warning' : 'good'}>
        {t(report.dryRun ? 'admin.importTried' : 'admin.importDone', counts)}
      </Banner>
      <div className="records-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('admin.importLine')}</th>
              <th scope="col">{t('admin.importAction')}</th>
              <th scope="col">{t('admin.importFaults')}</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>
                  {row.action} {row.request !== null && <b>{row.request.reference}</b>}
                </td>
                <td className="problem">{row.faults.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function useTargets(): AdminImportTargetsQuery {
  const { viewer } = useSession();
  const { today } = viewer.consortium;
  const [targets, setTargets] = useState<AdminImportTargetsQuery>({ partners: [], serviceEvents: [] });
  useEffect(() => {
    const to = new Date(Date.parse(`${today}T12:00:00Z`) + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
    void client
      .query(AdminImportTargetsDocument, { from: today, to })
      .toPromise()
      .then(({ data }) => data !== undefined && setTargets(data));
  }, [today]);
  return targets;
}

/** The bytes as they are: whether they are UTF-8 or Windows-1250 is found by the service. */
async function toContent(file: File): Promise<{ readonly content: string; readonly key: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { content: btoa(letters), key: crypto.randomUUID() };
}
