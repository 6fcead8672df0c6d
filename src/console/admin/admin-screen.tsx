/** Administration: one list at a time, chosen on the left; `?list=places` opens one. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminTexts } from '../../domain/text/admin.ts';
import {
  type AdminDriverFragment,
  AdminDriversDocument,
  AdminSettlementsDocument,
  type AdminSettlementsQuery,
  type AdminVehicleFragment,
  AdminVehiclesDocument,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { addTexts } from '../shared/i18n.ts';
import { useSession } from '../shared/session.tsx';
import { DatePicker } from '../shared/ui/date-picker.tsx';
import { placeSection, shiftSection, vehicleSection } from './fleet-sections.tsx';
import { ImportSection } from './import-section.tsx';
import { driverSection, readingSection, riderSection, staffSection } from './people-sections.tsx';
import { RecordSection } from './record-section.tsx';
import { calendarSection, hoursSection, policySection } from './rule-sections.tsx';
import './admin.css';

addTexts(adminTexts);

/** The lists, and the root field without which each is useless. */
const LISTS = [
  { name: 'riders', permission: 'riders' },
  { name: 'places', permission: 'updatePlace' },
  { name: 'vehicles', permission: 'updateVehicle' },
  { name: 'drivers', permission: 'updateDriver' },
  { name: 'shifts', permission: 'updateShift' },
  { name: 'imports', permission: 'importFile' },
  { name: 'calendar', permission: 'setCalendarDay' },
  { name: 'hours', permission: 'updatePlace' },
  { name: 'policy', permission: 'updatePlace' },
  { name: 'staff', permission: 'staffAccounts' },
  { name: 'reads', permission: 'sensitiveReads' },
] as const;
type ListName = (typeof LISTS)[number]['name'];

export function AdminScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const lists = LISTS.filter((list) => viewer.permissions.includes(list.permission));
  const wanted = new URLSearchParams(window.location.search).get('list');
  const [list, setList] = useState<ListName | undefined>((lists.find((one) => one.name === wanted) ?? lists[0])?.name);
  const go = (name: ListName) => {
    window.history.replaceState(null, '', `?list=${name}`);
    setList(name);
  };
  return (
    <div className="admin">
      <select
        className="admin-pick"
        aria-label={t('admin.lists')}
        value={list}
        onChange={(event) => go(event.target.value as ListName)}
      >
        {lists.map(({ name }) => (
          <option key={name} value={name}>
            {t(`admin.${name}`)}
          </option>
        ))}
      </select>
      <nav className="admin-lists" aria-label={t('admin.lists')}>
        {lists.map(({ name }) => (
          <a
            key={name}
            href={`?list=${name}`}
            aria-current={name === list ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              go(name);
            }}
          >
            {t(`admin.${name}`)}
          </a>
        ))}
      </nav>
      <div className="admin-list">{list !== undefined && <AdminList key={list} name={list} />}</div>
    </div>
  );
}

function AdminList({ name }: { readonly name: ListName }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayChangeRules = viewer.permissions.includes('updatePolicy');
  const simple = useMemo(() => {
    if (name === 'riders') return <RecordSection spec={riderSection(t)} />;
    if (name === 'vehicles') return <RecordSection spec={vehicleSection(t)} />;
    if (name === 'drivers') return <RecordSection spec={driverSection(t)} />;
    if (name === 'staff') return <RecordSection spec={staffSection(t)} />;
    if (name === 'reads') return <RecordSection spec={readingSection(t)} />;
    if (name === 'hours') return <RecordSection spec={hoursSection(t, mayChangeRules)} />;
    if (name === 'policy') return <RecordSection spec={policySection(t, mayChangeRules)} />;
    return null;
  }, [name, t, mayChangeRules]);
  if (simple !== null) return simple;
  if (name === 'imports') return <ImportSection />;
  if (name === 'places') return <PlaceList />;
  if (name === 'shifts') return <ShiftList />;
  return <CalendarList />;
}

function PlaceList() {
  const { t } = useTranslation();
  const [settlements, setSettlements] = useState<AdminSettlementsQuery['settlements']>([]);
  useEffect(() => {
    void client
      .query(AdminSettlementsDocument, {})
      .toPromise()
      .then(({ data }) => data !== undefined && setSettlements(data.settlements));
  }, []);
  const spec = useMemo(() => placeSection(t, settlements), [t, settlements]);
  return <RecordSection spec={spec} />;
}

function ShiftList() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [date, setDate] = useState(viewer.consortium.today);
  const [known, setKnown] = useState<{
    readonly drivers: readonly AdminDriverFragment[];
    readonly vehicles: readonly AdminVehicleFragment[];
  }>({ drivers: [], vehicles: [] });
  useEffect(() => {
    const read = async () => {
      const [drivers, vehicles] = await Promise.all([
        client.query(AdminDriversDocument, {}).toPromise(),
        client.query(AdminVehiclesDocument, {}).toPromise(),
      ]);
      setKnown({ drivers: drivers.data?.drivers ?? [], vehicles: vehicles.data?.vehicles ?? [] });
    };
    void read();
  }, []);
  const spec = useMemo(
    () => ({
      ...shiftSection(t, date, known),
      head: <DatePicker label={t('admin.day')} isLabelHidden value={date} onChange={setDate} />,
    }),
    [t, date, known],
  );
  return <RecordSection spec={spec} />;
}

function CalendarList() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [year, setYear] = useState(Number(viewer.consortium.today.slice(0, 4)));
  const spec = useMemo(
    () => ({
      ...calendarSection(t, year),
      head: (
        <label>
          <span className="visually-hidden">{t('admin.year')}</span>
          <input
            type="number"
            min={2020}
            max={2100}
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
          />
        </label>
      ),
    }),
    [t, year],
  );
  return <RecordSection spec={spec} />;
}
