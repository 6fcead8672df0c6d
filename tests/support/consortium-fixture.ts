/** A small consortium written straight into the tables: one account for every role, and one row of what most tests need. */
import { ROLES, type Role } from '../../src/domain/actor.ts';
import { createId } from '../../src/platform/ids.ts';
import { hashPassword } from '../../src/platform/passwords.ts';
import type { TestDatabase } from './database.ts';

export const PASSWORD = 'four random words here';

/** Hashing takes 20 ms and all accounts have one password. */
let passwordHash: Promise<string> | undefined;

export interface ConsortiumFixture {
  readonly id: string;
  readonly settlementId: string;
  /** At Tiszakécske, and 8 km away. */
  readonly homeId: string;
  readonly surgeryId: string;
  readonly garageId: string;
  readonly riderId: string;
  /** Of the partner. */
  readonly partnerRiderId: string;
  readonly partnerId: string;
  readonly driverId: string;
  readonly vehicleId: string;
  readonly emails: Readonly<Record<Role, string>>;
  readonly accountIds: Readonly<Record<Role, string>>;
}

/** @param slug also the domain of the e-mail addresses: `admin@pilot.test`. */
export async function createConsortiumFixture(database: TestDatabase, slug: string): Promise<ConsortiumFixture> {
  passwordHash ??= hashPassword(PASSWORD);
  const id = createId();
  const make = () => createId();
  const [settlementId, homeId, surgeryId, garageId] = [make(), make(), make(), make()];
  const [riderId, partnerRiderId, partnerId, driverId, vehicleId] = [make(), make(), make(), make(), make()];
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => insertRow(database, table, row);

  await insert('consortium', { id, slug, name: `Konzorcium ${slug}` });
  const own = { consortium_id: id };
  await insert('consortium_policy', own);
  for (let weekday = 1; weekday <= 7; weekday++) {
    await insert('service_hours', { ...own, weekday, opens: '05:00', closes: '22:00' });
  }
  await insert('settlement', {
    ...own,
    id: settlementId,
    name: 'Tiszakécske',
    lat: 46.931,
    lon: 20.095,
    district_seat: true,
  });
  const place = { ...own, settlement_id: settlementId };
  await insert('place', {
    ...place,
    id: homeId,
    kind: 'address',
    name: 'Kossuth utca 1.',
    address: 'Tiszakécske, Kossuth utca 1.',
    lat: 46.932,
    lon: 20.09,
  });
  await insert('place', {
    ...place,
    id: surgeryId,
    kind: 'surgery',
    name: 'Rendelő',
    address: 'Tiszakécske, Fő tér 2.',
    lat: 46.93,
    lon: 20.1,
  });
  await insert('place', { ...place, id: garageId, kind: 'garage', name: 'Telephely', lat: 46.935, lon: 20.098 });
  await insert('partner', { ...own, id: partnerId, name: 'Konzervgyár', kind: 'employer' });
  const rider = { ...own, settlement_id: settlementId, home_place_id: homeId };
  await insert('rider', { ...rider, id: riderId, family_name: 'Őze', given_name: 'Gábor', phone: '+36 20 123 4567' });
  await insert('rider', {
    ...rider,
    id: partnerRiderId,
    family_name: 'Ács',
    given_name: 'Éva',
    phone: '06 30 765 4321',
    partner_id: partnerId,
  });
  await insert('rider_consent', {
    ...own,
    id: make(),
    rider_id: riderId,
    kind: 'mobility',
    granted: true,
    how: 'phone',
  });
  await insert('rider_mobility', { ...own, rider_id: riderId, wheelchair: true });
  await insert('driver', {
    ...own,
    id: driverId,
    family_name: 'Sofőr',
    given_name: 'Sándor',
    phone: '+36 70 111 2222',
  });
  await insert('vehicle', { ...own, id: vehicleId, name: 'Fehér busz', plate: 'AA-BB-123', garage_place_id: garageId });
  await insert('vehicle_layout', { ...own, vehicle_id: vehicleId, position: 1, seats: 8 });

  const emails = Object.fromEntries(ROLES.map((role) => [role, `${role}@${slug}.test`])) as Record<Role, string>;
  const accountIds = Object.fromEntries(ROLES.map((role) => [role, make()])) as Record<Role, string>;
  for (const role of ROLES) {
    await insert('staff_account', {
      ...own,
      id: accountIds[role],
      email: emails[role],
      full_name: `A(z) ${role}`,
      role,
      driver_id: role === 'driver' ? driverId : null,
      partner_id: role === 'partner' ? partnerId : null,
      password_hash: await passwordHash,
    });
  }
  return {
    id,
    settlementId,
    homeId,
    surgeryId,
    garageId,
    riderId,
    partnerRiderId,
    partnerId,
    driverId,
    vehicleId,
    emails,
    accountIds,
  };
}

/** As the owner, whom row-level security does not bind. */
export async function insertRow(
  database: TestDatabase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(row);
  const marks = names.map((_name, index) => `$${index + 1}`);
  await database.asOwner(`insert into ${table} (${names.join(', ')}) values (${marks.join(', ')})`, Object.values(row));
}
