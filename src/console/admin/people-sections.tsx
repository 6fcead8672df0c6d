/** Riders with their consents, drivers, staff, and who read sensitive data. */
import i18next, { type TFunction } from 'i18next';
import {
  AdminCreateDriverDocument,
  AdminCreateStaffDocument,
  type AdminDriverFragment,
  AdminDriversDocument,
  type AdminRiderFragment,
  AdminRidersDocument,
  AdminSensitiveReadsDocument,
  type AdminSensitiveReadsQuery,
  type AdminStaffFragment,
  AdminStaffListDocument,
  AdminUpdateDriverDocument,
  AdminUpdateRiderDocument,
  AdminUpdateStaffDocument,
  type Role,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { sayMoment, toDay, toMediumDate } from '../shared/time.ts';
import type { SaveFault, SectionSpec } from './record-section.tsx';

const OFFLINE: readonly SaveFault[] = [{ message: '' }];
const ROLES: readonly Role[] = ['ADMIN', 'COORDINATOR', 'DISPATCHER', 'INTAKE', 'DRIVER', 'PARTNER'];

export function riderSection(t: TFunction): SectionSpec<AdminRiderFragment> {
  return {
    title: t('admin.riders'),
    searchable: true,
    load: async (search) => {
      const { data } = await client.query(AdminRidersDocument, { search }).toPromise();
      return data?.riders.edges.map(({ node }) => node) ?? null;
    },
    keyOf: (row) => row.id,
    nameOf: (row) => row.fullName,
    isActive: (row) => row.active,
    columns: [
      { title: t('admin.name'), of: (row) => row.fullName },
      { title: t('admin.phone'), of: (row) => <span className="phone">{row.phone ?? '–'}</span> },
      { title: t('admin.settlement'), of: (row) => row.settlement.name },
      { title: t('admin.home'), of: (row) => row.home.name },
      { title: t('admin.driverNote'), of: (row) => row.driverNote },
    ],
    form: {
      // A new rider comes with a call: the intake desk asks for home and consents in one go.
      mayAdd: false,
      fields: () => [
        { name: 'familyName', label: t('admin.familyName'), kind: 'text', required: true },
        { name: 'givenName', label: t('admin.givenName'), kind: 'text', required: true },
        { name: 'phone', label: t('admin.phone'), kind: 'tel' },
        { name: 'phoneMobile', label: t('admin.phoneMobile'), kind: 'check' },
        { name: 'email', label: t('admin.email'), kind: 'email' },
        { name: 'driverNote', label: t('admin.driverNote'), kind: 'long', hint: t('admin.driverNoteHint') },
        { name: 'messages', label: t('admin.consentMessages'), kind: 'check' },
        { name: 'active', label: t('admin.activeRider'), kind: 'check' },
      ],
      start: (row) => ({
        familyName: row?.familyName ?? '',
        givenName: row?.givenName ?? '',
        phone: row?.phone ?? '',
        phoneMobile: String(row?.phoneMobile ?? true),
        email: row?.email ?? '',
        driverNote: row?.driverNote ?? '',
        messages: String(row?.messagesAllowed ?? false),
        active: String(row?.active ?? true),
      }),
      save: async (values, row) => {
        if (row === null) return [];
        const { messages, active, phoneMobile, ...texts } = values;
        const granted = messages === 'true';
        const { data } = await client
          .mutation(AdminUpdateRiderDocument, {
            input: {
              ...texts,
              id: row.id,
              expectedVersion: row.version,
              phoneMobile: phoneMobile === 'true',
              active: active === 'true',
              consents: granted === row.messagesAllowed ? [] : [{ kind: 'MESSAGES', granted, how: 'PHONE' }],
            },
          })
          .toPromise();
        return data?.updateRider.userErrors ?? OFFLINE;
      },
      extra: (row) => (
        <section>
          <h3>{t('admin.consents')}</h3>
          {row.consents.length === 0 && <p className="quiet">{t('admin.noConsents')}</p>}
          <ul>
            {row.consents.map((one) => (
              <li key={one.kind + one.recordedAt}>
                {toMediumDate(toDay(one.recordedAt), i18next.language)}: {t(`admin.consent.${one.kind}`)} –{' '}
                {t(one.granted ? 'admin.granted' : 'admin.withdrawn')} ({t(`admin.how.${one.how}`)})
              </li>
            ))}
          </ul>
        </section>
      ),
    },
  };
}

export function driverSection(t: TFunction): SectionSpec<AdminDriverFragment> {
  return {
    title: t('admin.drivers'),
    searchable: false,
    load: async () => (await client.query(AdminDriversDocument, {}).toPromise()).data?.drivers ?? null,
    keyOf: (row) => row.id,
    nameOf: (row) => row.fullName,
    isActive: (row) => row.active,
    columns: [
      { title: t('admin.name'), of: (row) => row.fullName },
      { title: t('admin.phone'), of: (row) => <span className="phone">{row.phone ?? '–'}</span> },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        { name: 'familyName', label: t('admin.familyName'), kind: 'text', required: true },
        { name: 'givenName', label: t('admin.givenName'), kind: 'text', required: true },
        { name: 'phone', label: t('admin.phone'), kind: 'tel' },
        ...(row === null ? [] : [{ name: 'active', label: t('admin.activeDriver'), kind: 'check' } as const]),
      ],
      start: (row) => ({
        familyName: row?.familyName ?? '',
        givenName: row?.givenName ?? '',
        phone: row?.phone ?? '',
        active: String(row?.active ?? true),
      }),
      save: async ({ familyName = '', givenName = '', phone = '', active }, row) => {
        if (row === null) {
          const input = {
            idempotencyKey: crypto.randomUUID(),
            familyName,
            givenName,
            phone: phone === '' ? null : phone,
          };
          const { data } = await client.mutation(AdminCreateDriverDocument, { input }).toPromise();
          return data?.createDriver.userErrors ?? OFFLINE;
        }
        const input = {
          id: row.id,
          expectedVersion: row.version,
          familyName,
          givenName,
          phone,
          active: active === 'true',
        };
        const { data } = await client.mutation(AdminUpdateDriverDocument, { input }).toPromise();
        return data?.updateDriver.userErrors ?? OFFLINE;
      },
    },
  };
}

export function staffSection(t: TFunction): SectionSpec<AdminStaffFragment> {
  const roles = ROLES.map((value) => ({ value, text: t(`role.${value}`) }));
  return {
    title: t('admin.staff'),
    searchable: false,
    load: async () => (await client.query(AdminStaffListDocument, {}).toPromise()).data?.staffAccounts ?? null,
    keyOf: (row) => row.id,
    nameOf: (row) => row.fullName,
    isActive: (row) => row.active,
    columns: [
      { title: t('admin.name'), of: (row) => row.fullName },
      { title: t('admin.email'), of: (row) => row.email },
      { title: t('admin.role'), of: (row) => t(`role.${row.role}`) },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        { name: 'fullName', label: t('admin.name'), kind: 'text', required: true },
        ...(row === null ? [{ name: 'email', label: t('admin.email'), kind: 'email', required: true } as const] : []),
        { name: 'role', label: t('admin.role'), kind: 'choice', choices: roles },
        {
          name: 'password',
          label: t(row === null ? 'session.password' : 'admin.newPassword'),
          kind: 'password',
          required: row === null,
          hint: t('admin.passwordHint'),
        },
        ...(row === null ? [] : [{ name: 'active', label: t('admin.activeStaff'), kind: 'check' } as const]),
      ],
      start: (row) => ({
        fullName: row?.fullName ?? '',
        email: '',
        role: row?.role ?? 'INTAKE',
        password: '',
        active: String(row?.active ?? true),
      }),
      save: async ({ fullName = '', email = '', role, password = '', active }, row) => {
        if (row === null) {
          const input = { idempotencyKey: crypto.randomUUID(), fullName, email, role: role as Role, password };
          const { data } = await client.mutation(AdminCreateStaffDocument, { input }).toPromise();
          return data?.createStaffAccount.userErrors ?? OFFLINE;
        }
        const { data } = await client
          .mutation(AdminUpdateStaffDocument, {
            input: {
              id: row.id,
              expectedVersion: row.version,
              fullName,
              role: role as Role,
              active: active === 'true',
              ...(password === '' ? {} : { password }),
            },
          })
          .toPromise();
        return data?.updateStaffAccount.userErrors ?? OFFLINE;
      },
    },
  };
}

export function readingSection(t: TFunction): SectionSpec<AdminSensitiveReadsQuery['sensitiveReads'][number]> {
  return {
    title: t('admin.reads'),
    searchable: false,
    load: async () => (await client.query(AdminSensitiveReadsDocument, {}).toPromise()).data?.sensitiveReads ?? null,
    keyOf: (row) => row.rider.id + row.readAt + row.kind,
    nameOf: (row) => row.rider.fullName,
    columns: [
      { title: t('admin.when'), of: (row) => sayMoment(row.readAt, i18next.language) },
      { title: t('admin.reader'), of: (row) => row.readBy?.fullName ?? t('admin.system') },
      { title: t('admin.rider'), of: (row) => row.rider.fullName },
      { title: t('admin.data'), of: (row) => t(`admin.sensitive.${row.kind}`) },
    ],
  };
}
