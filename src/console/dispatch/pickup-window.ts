import { toClock } from '../shared/time.ts';
import type { BoardTrip } from './axis.ts';

/** When the rider waits to be fetched: as promised, else as asked for. */
export function pickupWindowOf(trip: BoardTrip): { readonly earliest: string; readonly latest: string } {
  return trip.promise?.pickup ?? trip.requestedPickup;
}

/** Whoever waits first comes first. */
export function byPickupWindow(a: { readonly trip: BoardTrip }, b: { readonly trip: BoardTrip }): number {
  return Date.parse(pickupWindowOf(a.trip).earliest) - Date.parse(pickupWindowOf(b.trip).earliest);
}

/** `07:05–07:20`. */
export function sayPickupWindow(trip: BoardTrip): string {
  const { earliest, latest } = pickupWindowOf(trip);
  return `${toClock(earliest)}–${toClock(latest)}`;
}
