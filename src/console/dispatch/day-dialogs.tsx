/** Something went wrong today, and what if: both begin a planning job on a copy of the day. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisruptionKind } from '../generated/operations.generated.ts';
import { toClock, toInstantOf } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { LaterTimeField } from '../shared/ui/later.tsx';
import type { Day, TimelineRow } from './axis.ts';
import type { BoardActs, Fault } from './use-board-acts.ts';
import type { Job } from './use-job.ts';

/** From the first start of a shift to the last end. */
function spanOf(rows: readonly TimelineRow[]): { readonly startAt: string; readonly endAt: string } {
  const byTime = (one: string, other: string) => Date.parse(one) - Date.parse(other);
  const starts = rows.map(({ shift }) => shift.startAt).sort(byTime);
  const ends = rows.map(({ shift }) => shift.endAt).sort(byTime);
  return { startAt: starts[0] ?? '', endAt: ends.at(-1) ?? '' };
}

/** A fault without a message is that of a call that never arrived. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation();
  return faults.map((fault) => (
    <Banner key={fault.code + fault.message} kind="error">
      {fault.message === '' ? t('app.offline') : fault.message}
    </Banner>
  ));
}

export function DisruptionDialog(props: {
  readonly date: string;
  readonly rows: readonly TimelineRow[];
  readonly row: TimelineRow | null;
  readonly nowClock: string | null;
  readonly acts: BoardActs;
  readonly onClose: () => void;
  readonly onRepair: (job: Job | null, affected: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<DisruptionKind>('BREAKDOWN');
  const [shiftId, setShiftId] = useState(props.row?.shift.id ?? props.rows[0]?.shift.id ?? '');
  const shift = props.rows.find((row) => row.shift.id === shiftId)?.shift;
  const [from, setFrom] = useState(props.nowClock ?? (shift === undefined ? '07:10' : toClock(shift.startAt)));
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const report = async () => {
    if (shift === undefined) return;
    setBusy(true);
    const { value, faults: next } = await props.acts.report({
      kind,
      ...(kind === 'BREAKDOWN' ? { vehicleId: shift.vehicle.id } : { driverId: shift.driver.id }),
      fromAt: toInstantOf(props.date, from, shift),
      toAt: shift.endAt,
      note,
    });
    setBusy(false);
    setFaults(next);
    if (next.length === 0 && value !== null) props.onRepair(value.job, value.affected);
  };
  return (
    <Dialog title={t('dispatch.disruption')} isOpen onClose={props.onClose}>
      <p>{t('dispatch.disruptionHelp')}</p>
      <Faults faults={faults} />
      <fieldset className="choices">
        <legend>{t('dispatch.disruptionWhat')}</legend>
        {(['BREAKDOWN', 'DRIVER_ABSENT'] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {t(`dispatch.disruptionKind.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{t('dispatch.disruptionShift')}</span>
        <select value={shiftId} onChange={(event) => setShiftId(event.target.value)}>
          {props.rows.map(({ shift: one }) => (
            <option key={one.id} value={one.id}>
              {one.vehicle.name} · {one.driver.fullName} · {toClock(one.startAt)}–{toClock(one.endAt)}
            </option>
          ))}
        </select>
      </label>
      <LaterTimeField label={t('dispatch.disruptionFrom')} value={from} onChange={setFrom} isRequired />
      <label className="field">
        <span>{t('dispatch.disruptionNote')}</span>
        <input value={note} onChange={(event) => setNote(event.target.value)} maxLength={500} />
      </label>
      <div className="actions">
        <Button kind="danger" isDisabled={busy || from === ''} onPress={() => void report()}>
          {t('dispatch.disruptionDo')}
        </Button>
        <Button onPress={props.onClose}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}

export function WhatIfDialog(props: {
  readonly day: Day;
  readonly acts: BoardActs;
  readonly onClose: () => void;
  readonly onBegun: (job: Job) => void;
}) {
  const { t } = useTranslation();
  const { shifts } = props.day;
  const [way, setWay] = useState<'vehicle' | 'longer'>('vehicle');
  const [vehicleId, setVehicleId] = useState(shifts[0]?.vehicle.id ?? '');
  const [shiftId, setShiftId] = useState(shifts[0]?.id ?? '');
  const [minutes, setMinutes] = useState(60);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const ask = async () => {
    const { value, faults: next } = await props.acts.whatIf(
      way === 'vehicle' ? { extraVehicleLike: vehicleId } : { extendShiftId: shiftId, extendMinutes: minutes },
    );
    setFaults(next);
    if (value !== null) props.onBegun(value);
  };
  const vehicles = [...new Map(shifts.map((shift) => [shift.vehicle.id, shift.vehicle])).values()];
  return (
    <Dialog title={t('dispatch.whatIf')} isOpen onClose={props.onClose}>
      <p>{t('dispatch.whatIfHelp')}</p>
      <Faults faults={faults} />
      <fieldset className="choices">
        <legend>{t('dispatch.whatIfWhat')}</legend>
        <label className="check">
          <input type="radio" name="way" checked={way === 'vehicle'} onChange={() => setWay('vehicle')} />
          {t('dispatch.whatIfVehicle')}
        </label>
        <label className="check">
          <input type="radio" name="way" checked={way === 'longer'} onChange={() => setWay('longer')} />
          {t('dispatch.whatIfLonger')}
        </label>
      </fieldset>
      {way === 'vehicle' ? (
        <label className="field">
          <span>{t('dispatch.whatIfLike')}</span>
          <select value={vehicleId} onChange={(event) => setVehicleId(event.target.value)}>
            {vehicles.map((vehicle) => (
              <option key={vehicle.id} value={vehicle.id}>
                {vehicle.name} · {vehicle.plate}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <label className="field">
            <span>{t('dispatch.disruptionShift')}</span>
            <select value={shiftId} onChange={(event) => setShiftId(event.target.value)}>
              {shifts.map((shift) => (
                <option key={shift.id} value={shift.id}>
                  {shift.vehicle.name} · {shift.driver.fullName} · {toClock(shift.startAt)}–{toClock(shift.endAt)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('dispatch.whatIfMinutes')}</span>
            <input
              type="number"
              min={15}
              max={240}
              step={15}
              value={minutes}
              onChange={(event) => setMinutes(Number(event.target.value))}
            />
          </label>
        </>
      )}
      <div className="actions">
        <Button kind="primary" isDisabled={shifts.length === 0} onPress={() => void ask()}>
          {t('dispatch.whatIfDo')}
        </Button>
        <Button onPress={props.onClose}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** Planning anew, or with least change: the whole day, one run, or from an hour on. */
export function PlanDialog(props: {
  readonly date: string;
  readonly rows: readonly TimelineRow[];
  readonly baseId: string | null;
  readonly onlyShiftId: string | null;
  readonly acts: BoardActs;
  readonly onClose: () => void;
  readonly onBegun: (job: Job) => void;
}) {
  const { t } = useTranslation();
  const [way, setWay] = useState<'anew' | 'least'>(props.baseId === null ? 'anew' : 'least');
  const [shiftId, setShiftId] = useState(props.onlyShiftId ?? '');
  const [from, setFrom] = useState('');
  const [seconds, setSeconds] = useState(20);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const begin = async () => {
    const { value, faults: next } = await props.acts.plan({
      limitSeconds: seconds,
      ...(way === 'least' && props.baseId !== null
        ? {
            basePlanId: props.baseId,
            stabilityForint: 1000,
            ...(shiftId === '' ? {} : { onlyShiftIds: [shiftId] }),
            ...(from === '' ? {} : { fromAt: toInstantOf(props.date, from, spanOf(props.rows)) }),
          }
        : {}),
    });
    setFaults(next);
    if (value !== null) props.onBegun(value);
  };
  return (
    <Dialog title={t('dispatch.planTitle')} isOpen onClose={props.onClose}>
      <Faults faults={faults} />
      <fieldset className="choices">
        <legend>{t('dispatch.planHow')}</legend>
        <label className="check">
          <input
            type="radio"
            name="way"
            checked={way === 'least'}
            disabled={props.baseId === null}
            onChange={() => setWay('least')}
          />
          {t('dispatch.planLeast')}
        </label>
        <label className="check">
          <input type="radio" name="way" checked={way === 'anew'} onChange={() => setWay('anew')} />
          {t('dispatch.planAnew')}
        </label>
      </fieldset>
      {way === 'least' && (
        <>
          <label className="field">
            <span>{t('dispatch.planOnlyRun')}</span>
            <select value={shiftId} onChange={(event) => setShiftId(event.target.value)}>
              <option value="">{t('dispatch.planAllRuns')}</option>
              {props.rows.map(({ shift }) => (
                <option key={shift.id} value={shift.id}>
                  {shift.vehicle.name} · {shift.driver.fullName}
                </option>
              ))}
            </select>
          </label>
          <LaterTimeField label={t('dispatch.planFrom')} value={from} onChange={setFrom} />
        </>
      )}
      <label className="field">
        <span>{t('dispatch.planSeconds')}</span>
        <input
          type="number"
          min={5}
          max={600}
          value={seconds}
          onChange={(event) => setSeconds(Number(event.target.value))}
        />
      </label>
      <div className="actions">
        <Button kind="primary" onPress={() => void begin()}>
          {t('dispatch.planDo')}
        </Button>
        <Button onPress={props.onClose}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}
