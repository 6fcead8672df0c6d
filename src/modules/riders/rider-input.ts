/** What createRider and updateRider check alike. */
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import type { InputChecks } from '../../domain/input-checks.ts';
import type { Fault } from '../../domain/outcome.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import type { RiderFields, RiderRecord } from './rider-repository.ts';
import { findDuplicate } from './riders-read-model.ts';
import {
  type ConsentHow,
  type ConsentKind,
  deleteMobility,
  insertConsent,
  listConsents,
  type MobilityNeeds,
  replaceMobility,
  replaceTargetGroups,
  TARGET_GROUPS,
} from './sensitive-repository.ts';

export interface ConsentInput {
  readonly kind: ConsentKind;
  readonly granted: boolean;
  readonly how: ConsentHow;
}

export interface SensitiveInput {
  readonly mobility?: MobilityNeeds | null | undefined;
  readonly targetGroups?: readonly string[] | null | undefined;
  readonly consents: readonly ConsentInput[];
}

/** At most 4 child seats and 1800 seconds of boarding beside the usual; as the database has it. */
export function checkMobility(check: InputChecks, needs: MobilityNeeds | null | undefined): void {
  if (!needs) return;
  const fits =
    Number.isInteger(needs.childSeats) &&
    needs.childSeats >= 0 &&
    needs.childSeats <= 4 &&
    needs.extraBoardingSeconds >= 0 &&
    needs.extraBoardingSeconds <= 1_800;
  check.require(fits, { code: 'INVALID', path: ['mobility'], textKey: 'INVALID_CHILD_SEATS' });
}

/** Absent is none; a group named twice is one. However many are unknown, the field has one fault. */
export function checkTargetGroups(check: InputChecks, groups: readonly string[] | null | undefined): void {
  const known: readonly string[] = TARGET_GROUPS;
  const unknown = groups?.find((group) => !known.includes(group));
  if (unknown !== undefined) check.oneOf(['targetGroups'], unknown, TARGET_GROUPS);
}

/** @returns the settlement of the home, or the fault that it cannot be one. */
export async function findHome(
  tx: Handle,
  homePlaceId: string,
): Promise<{ readonly settlementId: string } | Fault<'NOT_FOUND'>> {
  const home = await findPlaceSettlement(tx, homePlaceId);
  return home?.active ? { settlementId: home.settlementId } : { code: 'NOT_FOUND', path: ['homePlaceId'] };
}

/** The one that is there already, unless it is the rider itself. A partner learns that there is one, and not who. */
export async function findOther(
  tx: Handle,
  fields: RiderFields,
  ownId: string | null,
): Promise<RiderRecord | undefined> {
  const found = await findDuplicate(tx, fields);
  return found && found.id !== ownId ? found : undefined;
}

/**
 * Writes consents, needs and target groups. What is given without a consent on record is a fault; a withdrawn consent
 * removes what it covered.
 */
export async function writeSensitive(
  tx: Handle,
  services: Services,
  actor: Actor,
  riderId: string,
  input: SensitiveInput,
): Promise<Fault<'CONSENT_MISSING'> | undefined> {
  const { consortiumId, staffAccountId: recordedBy } = actor;
  const recordedAt = services.clock.now().toJSDate();
  for (const consent of input.consents) {
    await insertConsent(tx, { consortiumId, id: services.ids.next(), riderId, ...consent, recordedAt, recordedBy });
  }
  const consents = await listConsents(tx, [riderId]);
  const granted = (kind: ConsentKind) => consents.find((consent) => consent.kind === kind)?.granted === true;

  if (input.mobility) {
    if (!granted('mobility')) return { code: 'CONSENT_MISSING', path: ['mobility'] };
    await replaceMobility(tx, consortiumId, riderId, input.mobility);
  } else if (input.consents.length > 0 && !granted('mobility')) await deleteMobility(tx, riderId);

  if (input.targetGroups && input.targetGroups.length > 0) {
    if (!granted('target_group')) return { code: 'CONSENT_MISSING', path: ['targetGroups'] };
    await replaceTargetGroups(tx, consortiumId, riderId, input.targetGroups);
  } else if (input.targetGroups || (input.consents.length > 0 && !granted('target_group'))) {
    await replaceTargetGroups(tx, consortiumId, riderId, []);
  }
  return undefined;
}

/** Messages may be sent when the newest word about them is yes. */
export function messagesAllowed(before: boolean, consents: readonly ConsentInput[]): boolean {
  const last = consents.filter((consent) => consent.kind === 'messages').at(-1);
  return last ? last.granted : before;
}

/** In the audit sensitive data is never shown, only that it changed. */
export function auditView(rider: RiderFields | RiderRecord, input: SensitiveInput): object {
  return {
    ...rider,
    ...(input.mobility ? { mobility: 'written' } : {}),
    ...(input.targetGroups ? { targetGroups: 'written' } : {}),
    ...(input.consents.length > 0 ? { consents: input.consents.map((c) => `${c.kind}:${c.granted}`) } : {}),
  };
}
