/** Writes riders; their mobility needs and target groups into the tables apart, each with its recorded consent. */
import { insertInChunks } from './insert-in-chunks.ts';
import type { PlaceIds } from './insert-places.ts';
import { idOf, type LoadContext } from './load-context.ts';
import type { RiderRow, SeedFolder } from './read-folder.ts';

const hasNeeds = (rider: RiderRow): boolean =>
  rider.wheelchair ||
  rider.walker ||
  rider.guide_dog ||
  rider.attendant ||
  rider.child_seats > 0 ||
  rider.extra_boarding_seconds > 0;

const consentsOf = (rider: RiderRow): readonly ('mobility' | 'target_group' | 'messages')[] => [
  ...(hasNeeds(rider) ? (['mobility'] as const) : []),
  ...(rider.target_groups.length > 0 ? (['target_group'] as const) : []),
  ...(rider.messages_allowed ? (['messages'] as const) : []),
];

/** @param found as insertPlaces answers */
export const insertRiders = async (
  { tx, consortiumId, ids }: LoadContext,
  seed: SeedFolder,
  found: PlaceIds,
): Promise<void> => {
  const tenant = { consortium_id: consortiumId };
  const riders = seed.riders.map((rider) => ({ rider, id: ids() }));
  await insertInChunks(
    tx,
    'rider',
    riders.map(({ rider, id }) => ({
      ...tenant,
      id,
      family_name: rider.family_name,
      given_name: rider.given_name,
      phone: rider.phone,
      phone_mobile: rider.phone_mobile,
      settlement_id: idOf(found.settlements, rider.settlement),
      home_place_id: idOf(found.places, rider.home),
      partner_id: rider.partner === null ? null : idOf(found.partners, rider.partner),
      driver_note: rider.driver_note,
      messages_allowed: rider.messages_allowed,
    })),
  );
  await insertInChunks(
    tx,
    'rider_mobility',
    riders.flatMap(({ rider, id }) => {
      const { wheelchair, walker, guide_dog, attendant, child_seats, extra_boarding_seconds } = rider;
      return hasNeeds(rider)
        ? [{ ...tenant, rider_id: id, wheelchair, walker, guide_dog, attendant, child_seats, extra_boarding_seconds }]
        : [];
    }),
  );
  await insertInChunks(
    tx,
    'rider_target_group',
    riders.flatMap(({ rider, id }) =>
      rider.target_groups.map((target_group) => ({ ...tenant, rider_id: id, target_group })),
    ),
  );
  await insertInChunks(
    tx,
    'rider_consent',
    riders.flatMap(({ rider, id }) =>
      consentsOf(rider).map((kind) => ({ ...tenant, id: ids(), rider_id: id, kind, granted: true, how: 'paper' })),
    ),
  );
};
