/** Health and target-group data lie apart from the rider, behind consent, and every reading is written down. */
import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

export interface MobilityNeeds {
  readonly wheelchair: boolean;
  readonly walker: boolean;
  readonly guideDog: boolean;
  readonly attendant: boolean;
  readonly childSeats: number;
  readonly extraBoardingSeconds: number;
}

export const TARGET_GROUPS = ['disadvantaged', 'unemployed', 'elderly', 'ethnic_minority'] as const;
export type ConsentKind = 'mobility' | 'target_group' | 'messages';
export type ConsentHow = 'phone' | 'paper' | 'in_person';

export interface ConsentRecord {
  readonly riderId: string;
  readonly kind: ConsentKind;
  readonly granted: boolean;
  readonly how: ConsentHow;
  readonly recordedAt: Date;
}

/** Health data: whoever shows it to a person records the reading. Riders without needs are missing. */
export async function listMobility(
  tx: Handle,
  riderIds: readonly string[],
): Promise<readonly (MobilityNeeds & { readonly riderId: string })[]> {
  const rows = await tx.selectFrom('rider_mobility').selectAll().where('rider_id', 'in', onlyIds(riderIds)).execute();
  return rows.map((row) => ({
    riderId: row.rider_id,
    wheelchair: row.wheelchair,
    walker: row.walker,
    guideDog: row.guide_dog,
    attendant: row.attendant,
    childSeats: row.child_seats,
    extraBoardingSeconds: row.extra_boarding_seconds,
  }));
}

/** A recorded consent is the caller's to check. */
export async function replaceMobility(
  tx: Handle,
  consortiumId: string,
  riderId: string,
  needs: MobilityNeeds,
): Promise<void> {
  const row = {
    wheelchair: needs.wheelchair,
    walker: needs.walker,
    guide_dog: needs.guideDog,
    attendant: needs.attendant,
    child_seats: needs.childSeats,
    extra_boarding_seconds: needs.extraBoardingSeconds,
  };
  await tx
    .insertInto('rider_mobility')
    .values({ consortium_id: consortiumId, rider_id: riderId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['consortium_id', 'rider_id'])
        .doUpdateSet((set) => ({ ...row, version: set('rider_mobility.version', '+', 1) })),
    )
    .execute();
}

/** What a withdrawn consent covered; none there is no fault. */
export async function deleteMobility(tx: Handle, riderId: string): Promise<void> {
  await tx.deleteFrom('rider_mobility').where('rider_id', '=', riderId).execute();
}

/** Special personal data: whoever shows it to a person records the reading. */
export async function listTargetGroups(
  tx: Handle,
  riderIds: readonly string[],
): Promise<readonly { readonly riderId: string; readonly targetGroup: string }[]> {
  return tx
    .selectFrom('rider_target_group')
    .select(['rider_id as riderId', 'target_group as targetGroup'])
    .where('rider_id', 'in', onlyIds(riderIds))
    .orderBy('target_group')
    .execute();
}

/** Each group once; none removes all. A recorded consent is the caller's to check. */
export async function replaceTargetGroups(
  tx: Handle,
  consortiumId: string,
  riderId: string,
  groups: readonly string[],
): Promise<void> {
  await tx.deleteFrom('rider_target_group').where('rider_id', '=', riderId).execute();
  if (groups.length === 0) return;
  const rows = [...new Set(groups)].map((group) => ({
    consortium_id: consortiumId,
    rider_id: riderId,
    target_group: group,
  }));
  await tx.insertInto('rider_target_group').values(rows).execute();
}

/** Newest first. */
export async function listConsents(tx: Handle, riderIds: readonly string[]): Promise<readonly ConsentRecord[]> {
  const rows = await tx
    .selectFrom('rider_consent')
    .select(['rider_id as riderId', 'kind', 'granted', 'how', 'recorded_at as recordedAt'])
    .where('rider_id', 'in', onlyIds(riderIds))
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  // CHECK constraints keep kind and how to these words.
  return rows.map((row) => ({ ...row, kind: row.kind as ConsentKind, how: row.how as ConsentHow }));
}

export interface NewConsent {
  readonly consortiumId: string;
  readonly id: string;
  readonly riderId: string;
  readonly kind: ConsentKind;
  readonly granted: boolean;
  readonly how: ConsentHow;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
}

/** A withdrawal is a row too (`granted` false); the newest of a kind counts. */
export async function insertConsent(tx: Handle, consent: NewConsent): Promise<void> {
  await tx
    .insertInto('rider_consent')
    .values({
      consortium_id: consent.consortiumId,
      id: consent.id,
      rider_id: consent.riderId,
      kind: consent.kind,
      granted: consent.granted,
      how: consent.how,
      recorded_at: consent.recordedAt,
      recorded_by: consent.recordedBy,
    })
    .execute();
}

export interface NewSensitiveRead {
  readonly consortiumId: string;
  readonly id: string;
  readonly riderId: string;
  readonly kind: 'mobility' | 'target_group';
  readonly readBy: string | null;
  readonly readAt: Date;
}

/** In the transaction of the reading itself: what cannot be logged is not shown. */
export async function insertSensitiveReads(tx: Handle, reads: readonly NewSensitiveRead[]): Promise<void> {
  if (reads.length === 0) return;
  const rows = reads.map((read) => ({
    consortium_id: read.consortiumId,
    id: read.id,
    rider_id: read.riderId,
    kind: read.kind,
    read_by: read.readBy,
    read_at: read.readAt,
  }));
  await tx.insertInto('sensitive_read').values(rows).execute();
}
