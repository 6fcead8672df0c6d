/** The rider at a glance: how to reach, what helps, what is on record. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { toShortDate } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import type { IntakeRider } from './use-rider.ts';

type StandingOrder = IntakeRider['standingOrders'][number];

export function RiderCard({ rider }: { readonly rider: IntakeRider }) {
  const { t } = useTranslation();
  const { count, limit, exceeded } = rider.noShows;
  return (
    <section className="card rider-card" aria-labelledby="rider-name">
      <h2 id="rider-name">{rider.fullName}</h2>
      <p className="rider-reach">
        {rider.phone !== null && <a href={`tel:${rider.phone.replace(/[^+\d]/g, '')}`}>{rider.phone}</a>}
        {rider.language === 'EN' && <span className="badge">English</span>}
      </p>
      <p>
        {rider.home.address || `${rider.home.name}, ${rider.settlement.name}`}
        {rider.home.farm && ' '}
        {rider.home.farm && <span className="badge">{t('intake.placeFarm')}</span>}
      </p>
      {rider.partner !== null && <p className="quiet">{t('intake.partner', { name: rider.partner.name })}</p>}
      <Needs rider={rider} />
      {rider.driverNote !== '' && <p className="rider-note">{rider.driverNote}</p>}
      {rider.incomplete && <Banner kind="warning">{t('intake.incomplete')}</Banner>}
      {!rider.active && <Banner kind="warning">{t('intake.inactive')}</Banner>}
      {exceeded && <Banner kind="warning">{t('intake.noShowsExceeded', { count })}</Banner>}
      {!exceeded && count > 0 && <p className="quiet">{t('intake.noShows', { count, limit })}</p>}
    </section>
  );
}

/** What repeats without a call. */
export function StandingOrders({ orders }: { readonly orders: readonly StandingOrder[] }) {
  const { t, i18n } = useTranslation();
  if (orders.length === 0) return null;
  return (
    <section className="card trip-list" aria-labelledby="standing-title">
      <h2 id="standing-title">{t('intake.standing')}</h2>
      <ul className="standing">
        {orders.map((order) => (
          <li key={order.id}>
            <strong>{whenOf(order, t, i18n.language)}</strong>
            <span>
              {order.from.name} → {order.to.name}
            </span>
            {order.nextDates[0] !== undefined && (
              <span className="quiet">
                {t('intake.standingNext', { date: toShortDate(order.nextDates[0], i18n.language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Needs({ rider }: { readonly rider: IntakeRider }) {
  const { t } = useTranslation();
  const { mobility } = rider;
  if (mobility === null) return null;
  const needs = [
    mobility.wheelchair && t('intake.need.wheelchair'),
    mobility.walker && t('intake.need.walker'),
    mobility.guideDog && t('intake.need.guideDog'),
    mobility.attendant && t('intake.need.attendant'),
    mobility.childSeats > 0 && t('intake.need.childSeats', { count: mobility.childSeats }),
    mobility.extraBoardingSeconds > 0 &&
      t('intake.need.extraBoarding', { count: Math.ceil(mobility.extraBoardingSeconds / 60) }),
  ].filter((need) => need !== false);
  if (needs.length === 0) return null;
  return (
    <ul className="needs" aria-label={t('intake.needs')}>
      {needs.map((need) => (
        <li key={need} className="badge">
          {need}
        </li>
      ))}
    </ul>
  );
}

function whenOf(order: StandingOrder, t: TFunction, language: string): string {
  if (order.pattern.rotation.length > 0) {
    const shifts = order.pattern.rotation.map((week) => `${week.begins.slice(0, 5)}–${week.ends.slice(0, 5)}`);
    return `${t('intake.rotation')} ${shifts.join(', ')}`;
  }
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', { timeZone: 'UTC', weekday: 'short' });
  // 5 January 2026 is a Monday.
  const days = order.pattern.weekdays.map((weekday) => day.format(Date.UTC(2026, 0, 4 + weekday)));
  const weeks =
    order.pattern.everyWeeks > 1 ? ` ${t('intake.standingWeeks', { count: order.pattern.everyWeeks })}` : '';
  const back = order.returnLocalTime === null ? '' : ` / ${order.returnLocalTime.slice(0, 5)}`;
  return `${days.join(', ')}${weeks} ${order.localTime?.slice(0, 5) ?? ''}${back}`;
}
