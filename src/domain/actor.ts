/** Who does something, in which consortium: the first thing that every use case is told. */
import type { ConsortiumId, DriverId, PartnerId, StaffAccountId } from './ids.ts';

export const ROLES = ['admin', 'coordinator', 'dispatcher', 'intake', 'driver', 'partner'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['hu', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Actor {
  readonly consortiumId: ConsortiumId;
  /** Null for what the system does by itself (workers, generators). */
  readonly staffAccountId: StaffAccountId | null;
  readonly role: Role | 'system';
  /** Set for drivers: they see their own manifests only. */
  readonly driverId: DriverId | null;
  /** Set for partners: they see their own riders only. */
  readonly partnerId: PartnerId | null;
  readonly language: Language;
}

/** What the house does by itself: workers, nightly duties. */
export function systemActor(consortiumId: ConsortiumId): Actor {
  return { consortiumId, staffAccountId: null, role: 'system', driverId: null, partnerId: null, language: 'hu' };
}
