/** Who travels together: rider and companions, in seats and wheelchairs, and how long they take at the door. */
import type { Policy } from './policy.ts';

export interface Party {
  /** Besides the rider. */
  readonly companions: number;
  /** Of the party, how many sit in a wheelchair of their own. */
  readonly wheelchairs: number;
  /** Of the party, how many sit in a child seat. */
  readonly childSeats: number;
  /** Slow boarding of the rider, as the mobility needs say. */
  readonly extraBoardingSeconds: number;
}

export const MOST_COMPANIONS = 15;

/** What the party needs of a vehicle. A child seat stands on a seat. */
export interface PartyNeeds {
  readonly seats: number;
  readonly wheelchairs: number;
  readonly boardingSeconds: number;
  readonly alightingSeconds: number;
  readonly requiredFeatures: readonly string[];
}

/** A floor plan of a vehicle. */
export interface Layout {
  readonly seats: number;
  readonly wheelchairPlaces: number;
}

/** Whether the numbers can be a party at all: nobody sits in two chairs. */
export function isParty(party: Omit<Party, 'extraBoardingSeconds'>): boolean {
  const { companions, wheelchairs, childSeats } = party;
  const whole = [companions, wheelchairs, childSeats].every((n) => Number.isInteger(n) && n >= 0);
  return whole && companions <= MOST_COMPANIONS && wheelchairs + childSeats <= companions + 1;
}

/** What a vehicle must have for the party, and how long its doors are open. Whoever sits in a wheelchair takes no seat. */
export function toPartyNeeds(party: Party, policy: Policy): PartyNeeds {
  const door = party.wheelchairs > 0 ? policy.wheelchairBoardingSeconds : policy.boardingSeconds;
  const seconds = door + party.extraBoardingSeconds;
  return {
    seats: 1 + party.companions - party.wheelchairs,
    wheelchairs: party.wheelchairs,
    boardingSeconds: seconds,
    alightingSeconds: seconds,
    requiredFeatures: party.childSeats > 0 ? ['child_seat'] : [],
  };
}

/** Whether the party fits some floor plan of an empty vehicle with the features it needs. */
export function fitsVehicle(
  needs: Pick<PartyNeeds, 'seats' | 'wheelchairs' | 'requiredFeatures'>,
  vehicle: { readonly layouts: readonly Layout[]; readonly features: readonly string[] },
): boolean {
  const fits = vehicle.layouts.some((l) => needs.seats <= l.seats && needs.wheelchairs <= l.wheelchairPlaces);
  return fits && needs.requiredFeatures.every((feature) => vehicle.features.includes(feature));
}
