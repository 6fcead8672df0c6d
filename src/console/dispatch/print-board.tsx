/** The day on paper, for when the server is down: every run with its stops, and who is not carried. */
import { useTranslation } from 'react-i18next';
import { toClock, toLongDate } from '../shared/time.ts';
import type { Board, Day, TimelineRow } from './axis.ts';
import { byPickupWindow, sayPickupWindow } from './pickup-window.ts';

export function PrintBoard(props: { readonly day: Day; readonly board: Board; readonly rows: readonly TimelineRow[] }) {
  const { t, i18n } = useTranslation();
  const { day, board, rows } = props;
  return (
    <div className="print-board">
      <h1>
        {toLongDate(day.serviceDate, i18n.language)} – {t('dispatch.printTitle', { number: board.number })}
      </h1>
      {rows
        .filter((row) => row.run !== null)
        .map((row) => (
          <section key={row.shift.id}>
            <h2>
              {row.shift.vehicle.name} ({row.shift.vehicle.plate}) · {row.shift.driver.fullName} ·{' '}
              {toClock(row.shift.startAt)}–{toClock(row.shift.endAt)}
            </h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('dispatch.time')}</th>
                  <th scope="col">{t('dispatch.what')}</th>
                  <th scope="col">{t('dispatch.who')}</th>
                  <th scope="col">{t('dispatch.where')}</th>
                  <th scope="col">{t('dispatch.phone')}</th>
                  <th scope="col">{t('dispatch.aboardShort')}</th>
                </tr>
              </thead>
              <tbody>
                {row.run?.stops.map((stop) => (
                  <tr key={stop.id}>
                    <td>{toClock(stop.scheduledBeginAt)}</td>
                    <td>{t(`dispatch.stop.${stop.kind}`)}</td>
                    <td>{stop.trip?.rider.fullName ?? ''}</td>
                    <td>
                      {stop.place.name}, {stop.place.settlement.name}
                    </td>
                    <td>{stop.kind === 'PICKUP' ? (stop.trip?.rider.phone ?? '') : ''}</td>
                    <td>{stop.seatsAboard + stop.wheelchairsAboard}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      {board.unserved.length > 0 && (
        <section>
          <h2>{t('dispatch.unserved', { count: board.unserved.length })}</h2>
          <ul>
            {[...board.unserved].sort(byPickupWindow).map(({ trip, reason }) => (
              <li key={trip.id}>
                {sayPickupWindow(trip)} {trip.rider.fullName} {trip.rider.phone} – {trip.from.name} → {trip.to.name}:{' '}
                {i18n.language === 'en' ? reason.sentence.en : reason.sentence.hu}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
