/** Places, vehicles with their layouts, shifts of a day. */
import type { TFunction } from 'i18next';
import {
  AdminCreatePlaceDocument,
  AdminCreateShiftDocument,
  AdminCreateVehicleDocument,
  type AdminDriverFragment,
  type AdminPlaceFragment,
  AdminPlacesDocument,
  type AdminSettlementsQuery,
  type AdminShiftFragment,
  AdminShiftsDocument,
  AdminUpdatePlaceDocument,
  AdminUpdateShiftDocument,
  AdminUpdateVehicleDocument,
  type AdminVehicleFragment,
  AdminVehiclesDocument,
  type PlaceKind,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toClock } from '../shared/time.ts';
import { toInstants } from './instants.ts';
import type { SaveFault, SectionSpec } from './record-section.tsx';

const OFFLINE: readonly SaveFault[] = [{ message: '' }];
const KINDS: readonly PlaceKind[] = [
  ...(['ADDRESS', 'STOP', 'WORKPLACE', 'SURGERY', 'OFFICE', 'SHOP', 'CHEMIST', 'SCHOOL'] as const),
  ...(['STATION', 'VILLAGE_HALL', 'GARAGE', 'VENUE', 'OTHER'] as const),
];

function toPoint(value = ''): { readonly lat: number; readonly lon: number } {
  const [lat = Number.NaN, lon = Number.NaN] = value
    .split(',')
    .map((part) => Number(part.trim() === '' ? Number.NaN : part));
  return { lat, lon };
}

export function placeSection(
  t: TFunction,
  settlements: AdminSettlementsQuery['settlements'],
): SectionSpec<AdminPlaceFragment> {
  const kinds = KINDS.map((value) => ({ value, text: t(`admin.kind.${value}`) }));
  return {
    title: t('admin.places'),
    searchable: true,
    load: async (search) => (await client.query(AdminPlacesDocument, { search }).toPromise()).data?.places ?? null,
    keyOf: (row) => row.id,
    nameOf: (row) => row.name,
    isActive: (row) => row.active,
    columns: [
      { title: t('admin.name'), of: (row) => row.name },
      { title: t('admin.settlement'), of: (row) => row.settlement.name },
      { title: t('admin.kind'), of: (row) => t(`admin.kind.${row.kind}`) },
      { title: t('admin.address'), of: (row) => row.address },
      { title: t('admin.approach'), of: (row) => row.approachNote },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        { name: 'name', label: t('admin.name'), kind: 'text', required: true },
        ...(row === null
          ? [
              {
                name: 'settlementId',
                label: t('admin.settlement'),
                kind: 'choice',
                choices: settlements.map((one) => ({ value: one.id, text: one.name })),
              } as const,
            ]
          : []),
        { name: 'kind', label: t('admin.kind'), kind: 'choice', choices: kinds },
        { name: 'address', label: t('admin.address'), kind: 'text' },
        { name: 'point', label: t('admin.point'), kind: 'point' },
        { name: 'approachNote', label: t('admin.approach'), kind: 'long' },
        { name: 'farm', label: t('admin.farm'), kind: 'check' },
        ...(row === null ? [] : [{ name: 'active', label: t('admin.activePlace'), kind: 'check' } as const]),
      ],
      start: (row) => {
        const centre = row?.coordinates ?? settlements[0]?.coordinates;
        return {
          name: row?.name ?? '',
          settlementId: settlements[0]?.id ?? '',
          kind: row?.kind ?? 'STOP',
          address: row?.address ?? '',
          point: centre === undefined ? '' : `${centre.lat},${centre.lon}`,
          approachNote: row?.approachNote ?? '',
          farm: String(row?.farm ?? false),
          active: String(row?.active ?? true),
        };
      },
      save: async (
        { name = '', settlementId = '', kind, address = '', point, approachNote = '', farm, active },
        row,
      ) => {
        const coordinates = toPoint(point);
        if (Number.isNaN(coordinates.lat) || Number.isNaN(coordinates.lon)) return [{ message: t('admin.badPoint') }];
        const common = { name, kind: kind as PlaceKind, address, coordinates, approachNote, farm: farm === 'true' };
        if (row === null) {
          const input = { ...common, settlementId, idempotencyKey: crypto.randomUUID(), openingHours: [] };
          const { data } = await client.mutation(AdminCreatePlaceDocument, { input }).toPromise();
          return data?.createPlace.userErrors ?? OFFLINE;
        }
        const input = { ...common, id: row.id, expectedVersion: row.version, active: active === 'true' };
        const { data } = await client.mutation(AdminUpdatePlaceDocument, { input }).toPromise();
        return data?.updatePlace.userErrors ?? OFFLINE;
      },
    },
  };
}

/** `8+0; 5+1`: seats + wheelchair places of each layout. */
function toLayouts(text = ''): readonly { readonly seats: number; readonly wheelchairPlaces: number }[] | null {
  const layouts = text
    .split(/[;,]/)
    .map((part) => /^\s*(\d+)\s*(?:\+\s*(\d+))?\s*$/.exec(part))
    .map((match) => (match === null ? null : { seats: Number(match[1]), wheelchairPlaces: Number(match[2] ?? 0) }));
  return layouts.some((one) => one === null) ? null : layouts.filter((one) => one !== null);
}

const sayLayouts = (row: AdminVehicleFragment) =>
  row.layouts.map((layout) => `${layout.seats}+${layout.wheelchairPlaces}`).join('; ');

export function vehicleSection(t: TFunction): SectionSpec<AdminVehicleFragment> {
  return {
    title: t('admin.vehicles'),
    searchable: false,
    load: async () => (await client.query(AdminVehiclesDocument, {}).toPromise()).data?.vehicles ?? null,
    keyOf: (row) => row.id,
    nameOf: (row) => row.name,
    isActive: (row) => row.active,
    columns: [
      { title: t('admin.name'), of: (row) => row.name },
      { title: t('admin.plate'), of: (row) => row.plate },
      { title: t('admin.layouts'), of: sayLayouts },
      { title: t('admin.features'), of: (row) => row.features.map((one) => t(`admin.feature.${one}`)).join(', ') },
      { title: t('admin.garage'), of: (row) => row.garage.name },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        { name: 'name', label: t('admin.name'), kind: 'text', required: true },
        { name: 'plate', label: t('admin.plate'), kind: 'text', required: true },
        { name: 'layouts', label: t('admin.layouts'), kind: 'text', required: true, hint: t('admin.layoutsHint') },
        { name: 'lift', label: t('admin.feature.lift'), kind: 'check' },
        { name: 'child_seat', label: t('admin.feature.child_seat'), kind: 'check' },
        {
          name: 'garagePlaceId',
          label: t('admin.garage'),
          kind: 'place',
          choices: row === null ? [] : [{ value: row.garage.id, text: row.garage.name }],
        },
        { name: 'costPerKmForint', label: t('admin.costKm'), kind: 'number' },
        { name: 'costPerHourForint', label: t('admin.costHour'), kind: 'number' },
        ...(row === null ? [] : [{ name: 'active', label: t('admin.activeVehicle'), kind: 'check' } as const]),
      ],
      start: (row) => ({
        name: row?.name ?? '',
        plate: row?.plate ?? '',
        layouts: row === null ? '8+0' : sayLayouts(row),
        lift: String(row?.features.includes('lift') ?? false),
        child_seat: String(row?.features.includes('child_seat') ?? false),
        garagePlaceId: row?.garage.id ?? '',
        costPerKmForint: String(row?.costPerKmForint ?? 180),
        costPerHourForint: String(row?.costPerHourForint ?? 3500),
        active: String(row?.active ?? true),
      }),
      save: async (values, row) => {
        const layouts = toLayouts(values['layouts']);
        if (layouts === null) return [{ message: t('admin.badLayouts') }];
        const kept = (row?.features ?? []).filter((one) => one !== 'lift' && one !== 'child_seat');
        const ticked = ['lift', 'child_seat'].filter((one) => values[one] === 'true');
        const common = {
          name: values['name'] ?? '',
          plate: values['plate'] ?? '',
          layouts,
          features: [...kept, ...ticked],
          garagePlaceId: values['garagePlaceId'] ?? '',
          costPerKmForint: Number(values['costPerKmForint']),
          costPerHourForint: Number(values['costPerHourForint']),
        };
        if (row === null) {
          const input = { ...common, idempotencyKey: crypto.randomUUID() };
          const { data } = await client.mutation(AdminCreateVehicleDocument, { input }).toPromise();
          return data?.createVehicle.userErrors ?? OFFLINE;
        }
        const input = { ...common, id: row.id, expectedVersion: row.version, active: values['active'] === 'true' };
        const { data } = await client.mutation(AdminUpdateVehicleDocument, { input }).toPromise();
        return data?.updateVehicle.userErrors ?? OFFLINE;
      },
    },
  };
}

export function shiftSection(
  t: TFunction,
  date: string,
  known: { readonly drivers: readonly AdminDriverFragment[]; readonly vehicles: readonly AdminVehicleFragment[] },
): SectionSpec<AdminShiftFragment> {
  const drivers = known.drivers.filter((one) => one.active).map((one) => ({ value: one.id, text: one.fullName }));
  const vehicles = known.vehicles
    .filter((one) => one.active)
    .map((one) => ({ value: one.id, text: `${one.name} · ${one.plate}` }));
  return {
    title: t('admin.shifts'),
    searchable: false,
    load: async () => (await client.query(AdminShiftsDocument, { date }).toPromise()).data?.shifts ?? null,
    keyOf: (row) => row.id,
    nameOf: (row) => `${row.vehicle.name} · ${row.driver.fullName}`,
    columns: [
      { title: t('admin.vehicle'), of: (row) => row.vehicle.name },
      { title: t('admin.driver'), of: (row) => row.driver.fullName },
      { title: t('admin.from'), of: (row) => toClock(row.startAt) },
      { title: t('admin.until'), of: (row) => toClock(row.endAt) },
      {
        title: t('admin.breaks'),
        of: (row) =>
          row.breaks
            .map(
              (one) =>
                `${toClock(one.earliestAt)}–${toClock(one.latestAt)} (${one.durationSeconds / 60} ${t('admin.min')})`,
            )
            .join(', '),
      },
    ],
    form: {
      mayAdd: true,
      fields: (row) => [
        ...(row === null
          ? [{ name: 'vehicleId', label: t('admin.vehicle'), kind: 'choice', choices: vehicles } as const]
          : []),
        { name: 'driverId', label: t('admin.driver'), kind: 'choice', choices: drivers },
        { name: 'from', label: t('admin.from'), kind: 'time', required: true },
        { name: 'until', label: t('admin.until'), kind: 'time', required: true, hint: t('admin.untilHint') },
        ...(row === null ? [] : [{ name: 'cancelled', label: t('admin.cancelShift'), kind: 'check' } as const]),
      ],
      start: (row) => ({
        vehicleId: vehicles[0]?.value ?? '',
        driverId: row?.driver.id ?? drivers[0]?.value ?? '',
        from: row === null ? '07:00' : toClock(row.startAt),
        until: row === null ? '15:00' : toClock(row.endAt),
        cancelled: 'false',
      }),
      save: async ({ vehicleId = '', driverId = '', from = '', until = '', cancelled }, row) => {
        const { startAt, endAt, breaks } = toInstants(date, from, until);
        if (row === null) {
          const input = {
            idempotencyKey: crypto.randomUUID(),
            serviceDate: date,
            vehicleId,
            driverId,
            startAt,
            endAt,
            openEnd: false,
            breaks,
          };
          const { data } = await client.mutation(AdminCreateShiftDocument, { input }).toPromise();
          return data?.createShift.userErrors ?? OFFLINE;
        }
        const isMoved = from !== toClock(row.startAt) || until !== toClock(row.endAt);
        const { data } = await client
          .mutation(AdminUpdateShiftDocument, {
            input: {
              id: row.id,
              expectedVersion: row.version,
              ...(driverId === row.driver.id ? {} : { driverId }),
              ...(isMoved ? { startAt, endAt, breaks } : {}),
              ...(cancelled === 'true' ? { cancelled: true } : {}),
            },
          })
          .toPromise();
        return data?.updateShift.userErrors ?? OFFLINE;
      },
    },
  };
}
