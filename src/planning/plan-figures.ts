/** A plan in the figures of the field (domain.md, "Figures the field uses"). */
import { secondsBetween } from '../domain/local-time.ts';
import type { RunRecord, StopRecord } from './apply-plan.ts';
import type { BuiltProblem } from './build-problem.ts';
import { directMetres, directSeconds } from './travel-table.ts';

export interface PlanFigures {
  readonly tripsServed: number;
  readonly tripsUnserved: number;
  readonly vehiclesUsed: number;
  readonly metres: number;
  readonly deadheadMetres: number;
  /** From leaving the garage to being back, all runs together. */
  readonly vehicleSeconds: number;
  /** What driving costs, by the rates of the vehicles; nothing for riders' time or for who is left out. */
  readonly drivingForint: number;
  /** Boardings (people) a revenue hour, from first pickup to last dropoff of each run; null without riders. */
  readonly productivity: number | null;
  /** Direct rider-km ÷ vehicle-km; null without driving. */
  readonly systemEfficiency: number | null;
  /** Ride ÷ direct; null without riders. */
  readonly detourMedian: number | null;
  readonly detour90: number | null;
  /** Share of rides shared with another party. */
  readonly sharedShare: number | null;
}

interface Ride {
  readonly people: number;
  readonly directMetres: number;
  readonly detour: number | null;
  readonly isShared: boolean;
}

/** @param unserved only counted */
export function toPlanFigures(
  runs: readonly RunRecord[],
  unserved: readonly unknown[],
  built: BuiltProblem,
): PlanFigures {
  const rides = runs.flatMap((run) => listRides(run.stops, built));
  const people = sum(rides.map((ride) => ride.people));
  const metres = sum(runs.map((run) => run.metres));
  const hours = sum(runs.map((run) => revenueSeconds(run.stops))) / 3600;
  const detours = rides.flatMap((ride) => (ride.detour === null ? [] : [ride.detour])).sort((a, b) => a - b);
  return {
    tripsServed: rides.length,
    tripsUnserved: unserved.length,
    vehiclesUsed: runs.length,
    metres,
    deadheadMetres: sum(runs.map((run) => run.deadheadMetres)),
    vehicleSeconds: Math.round(sum(runs.map((run) => secondsBetween(run.startAt, run.endAt)))),
    drivingForint: Math.round(sum(runs.map((run) => run.cost))),
    productivity: hours > 0 ? people / hours : null,
    systemEfficiency: metres > 0 ? sum(rides.map((ride) => ride.directMetres * ride.people)) / metres : null,
    detourMedian: quantile(detours, 0.5),
    detour90: quantile(detours, 0.9),
    sharedShare: rides.length > 0 ? rides.filter((ride) => ride.isShared).length / rides.length : null,
  };
}

function listRides(stops: readonly StopRecord[], built: BuiltProblem): readonly Ride[] {
  return stops.flatMap((pickup, from) => {
    const trip = pickup.kind === 'pickup' && pickup.tripId ? built.trips.get(pickup.tripId) : undefined;
    if (!trip) return [];
    const to = stops.findIndex((stop) => stop.kind === 'dropoff' && stop.tripId === trip.id);
    const dropoff = stops[to];
    if (!dropoff) return [];
    const people = trip.seats + trip.wheelchairs;
    const direct = directSeconds(built.table, trip.fromPlaceId, trip.toPlaceId);
    const ride = secondsBetween(pickup.beginAt, dropoff.beginAt) - trip.boardingSeconds;
    // Between pickup and dropoff somebody else is aboard: more people than the party itself.
    const legs = stops.slice(from, to);
    const isShared = legs.some((stop) => stop.seatsAboard + stop.wheelchairsAboard > people);
    return [
      {
        people,
        directMetres: directMetres(built.table, trip.fromPlaceId, trip.toPlaceId) ?? 0,
        detour: direct ? Math.max(1, ride / direct) : null,
        isShared,
      },
    ];
  });
}

function revenueSeconds(stops: readonly StopRecord[]): number {
  const served = stops.filter((stop) => stop.tripId !== null);
  const [first] = served;
  const last = served.at(-1);
  return first && last ? secondsBetween(first.beginAt, last.departureAt) : 0;
}

/** The smallest value with at least that share at or below it. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
