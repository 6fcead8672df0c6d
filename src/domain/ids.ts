/** Ids are UUIDv7 texts, branded so that a rider's id cannot be handed in where a place's is meant. */
declare const brand: unique symbol;
export type Id<Entity extends string> = string & { readonly [brand]?: Entity };

export type ConsortiumId = Id<'consortium'>;
export type StaffAccountId = Id<'staff_account'>;
export type PartnerId = Id<'partner'>;
export type DriverId = Id<'driver'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; anything else is answered like an unknown id, never sent to the database. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
