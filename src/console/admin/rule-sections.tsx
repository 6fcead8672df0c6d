/** Special days of a year, service hours, and the rules of the consortium in figures. */
import i18next, { type TFunction } from 'i18next';
import {
  AdminCalendarDocument,
  type AdminCalendarQuery,
  AdminPolicyDocument,
  type AdminPolicyQuery,
  AdminSetCalendarDayDocument,
  AdminSetServiceHoursDocument,
  AdminUpdatePolicyDocument,
  type CalendarDayKind,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toWeekdayDate } from '../shared/time.ts';
import type { SaveFault, SectionSpec } from './record-section.tsx';

const OFFLINE: readonly SaveFault[] = [{ message: '' }];
const DAY_KINDS: readonly CalendarDayKind[] = [
  ...(['HOLIDAY', 'MOVED_WORKING_DAY', 'MOVED_DAY_OFF', 'SCHOOL_HOLIDAY', 'BLACKOUT'] as const),
];

type CalendarDay = AdminCalendarQuery['calendar']['days'][number];

export function calendarSection(t: TFunction, year: number): SectionSpec<CalendarDay> {
  return {
    title: t('admin.calendar'),
    searchable: false,
    load: async () => (await client.query(AdminCalendarDocument, { year }).toPromise()).data?.calendar.days ?? null,
    keyOf: (row) => row.serviceDate + row.kind,
    nameOf: (row) => row.name,
    columns: [
      { title: t('admin.day'), of: (row) => toWeekdayDate(row.serviceDate, i18next.language) },
      { title: t('admin.name'), of: (row) => row.name },
      { title: t('admin.kind'), of: (row) => t(`admin.dayKind.${row.kind}`) },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        ...(row === null
          ? [
              { name: 'serviceDate', label: t('admin.day'), kind: 'date', required: true } as const,
              {
                name: 'kind',
                label: t('admin.kind'),
                kind: 'choice',
                choices: DAY_KINDS.map((value) => ({ value, text: t(`admin.dayKind.${value}`) })),
              } as const,
            ]
          : []),
        { name: 'name', label: t('admin.name'), kind: 'text', hint: t('admin.emptyRemoves') },
      ],
      start: (row) => ({
        serviceDate: row?.serviceDate ?? `${year}-01-01`,
        kind: row?.kind ?? 'BLACKOUT',
        name: row?.name ?? '',
      }),
      save: async ({ serviceDate = '', kind, name = '' }) => {
        const input = { serviceDate, kind: kind as CalendarDayKind, name: name.trim() === '' ? null : name };
        const { data } = await client.mutation(AdminSetCalendarDayDocument, { input }).toPromise();
        return data?.setCalendarDay.userErrors ?? OFFLINE;
      },
    },
  };
}

type Consortium = NonNullable<AdminPolicyQuery['viewer']>['consortium'];
interface Weekday {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

async function readConsortium(): Promise<Consortium | null> {
  return (await client.query(AdminPolicyDocument, {}).toPromise()).data?.viewer?.consortium ?? null;
}

export function hoursSection(t: TFunction, mayChange: boolean): SectionSpec<Weekday> {
  return {
    title: t('admin.hours'),
    searchable: false,
    load: async () => {
      const consortium = await readConsortium();
      if (consortium === null) return null;
      return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
        const hours = consortium.serviceHours.find((one) => one.weekday === weekday);
        return { weekday, opens: hours?.opens ?? '', closes: hours?.closes ?? '' };
      });
    },
    keyOf: (row) => String(row.weekday),
    nameOf: (row) => t(`admin.weekday.${row.weekday}`),
    columns: [
      { title: t('admin.day'), of: (row) => t(`admin.weekday.${row.weekday}`) },
      { title: t('admin.from'), of: (row) => (row.opens === '' ? t('admin.noService') : row.opens) },
      { title: t('admin.until'), of: (row) => row.closes },
    ],
    ...(mayChange
      ? {
          form: {
            mayAdd: false,
            fields: () => [
              { name: 'opens', label: t('admin.from'), kind: 'time', hint: t('admin.emptyNoService') } as const,
              { name: 'closes', label: t('admin.until'), kind: 'time' } as const,
            ],
            start: (row: Weekday | null) => ({ opens: row?.opens ?? '', closes: row?.closes ?? '' }),
            save: async ({ opens = '', closes = '' }, row: Weekday | null) => {
              if (row === null) return [];
              const input = {
                weekday: row.weekday,
                opens: opens === '' ? null : opens,
                closes: closes === '' ? null : closes,
              };
              const { data } = await client.mutation(AdminSetServiceHoursDocument, { input }).toPromise();
              return data?.setServiceHours.userErrors ?? OFFLINE;
            },
          },
        }
      : {}),
  };
}

const RULES = [
  ...(['pickupWindowMinutes', 'driverWaitMinutes', 'bookingDaysBefore', 'bookingUntil', 'bookingHorizonDays'] as const),
  ...(['lateCancellationMinutes', 'offerHoldSeconds', 'noShowLimit', 'noShowPeriodDays', 'walkingMetres'] as const),
] as const;

interface Rule {
  readonly name: (typeof RULES)[number];
  readonly value: string;
  readonly version: number;
  readonly consortiumId: string;
}

export function policySection(t: TFunction, mayChange: boolean): SectionSpec<Rule> {
  return {
    title: t('admin.policy'),
    searchable: false,
    load: async () => {
      const consortium = await readConsortium();
      if (consortium === null) return null;
      const { policy, id: consortiumId } = consortium;
      return RULES.map((name) => ({ name, value: String(policy[name]), version: policy.version, consortiumId }));
    },
    keyOf: (row) => row.name,
    auditIdOf: (row) => row.consortiumId,
    nameOf: (row) => t(`admin.rule.${row.name}`),
    columns: [
      { title: t('admin.rule'), of: (row) => t(`admin.rule.${row.name}`) },
      { title: t('admin.value'), of: (row) => row.value },
    ],
    ...(mayChange
      ? {
          form: {
            mayAdd: false,
            fields: (row: Rule | null) => [
              {
                name: 'value',
                label: row === null ? '' : t(`admin.rule.${row.name}`),
                kind: row?.name === 'bookingUntil' ? 'time' : 'number',
                required: true,
              } as const,
            ],
            start: (row: Rule | null) => ({ value: row?.value ?? '' }),
            save: async ({ value = '' }, row: Rule | null) => {
              if (row === null) return [];
              const changed = row.name === 'bookingUntil' ? value : Number(value);
              const input = { expectedVersion: row.version, [row.name]: changed };
              const { data } = await client.mutation(AdminUpdatePolicyDocument, { input }).toPromise();
              return data?.updatePolicy.userErrors ?? OFFLINE;
            },
          },
        }
      : {}),
  };
}
