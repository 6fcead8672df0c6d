/** Small plane geometry for placing demo places: bearings in degrees clockwise from north, distances in metres. */

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const METRES_PER_DEGREE = 111_195;

/** The point `metres` from `from` towards `bearing`; good to 0.1 % at the few kilometres of a village. */
export const moveFrom = (from: Position, bearing: number, metres: number): Position => {
  const radians = (bearing * Math.PI) / 180;
  const lat = from.lat + (Math.cos(radians) * metres) / METRES_PER_DEGREE;
  const lon = from.lon + (Math.sin(radians) * metres) / (METRES_PER_DEGREE * Math.cos((from.lat * Math.PI) / 180));
  return { lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)) };
};

/** Straight metres between two points on the local plane. */
export const straightMetres = (a: Position, b: Position): number => {
  const x = (b.lon - a.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(x, b.lat - a.lat) * METRES_PER_DEGREE;
};

/**
 * Metres by which a point lies west (positive) or east (negative) of a line that runs north–south, measured along the
 * parallel at the point's latitude. Infinity where the line does not reach that latitude.
 */
export const metresWestOf = (line: readonly Position[], point: Position): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (!a || !b || a.lat === b.lat || point.lat > Math.max(a.lat, b.lat) || point.lat < Math.min(a.lat, b.lat))
      continue;
    const lon = a.lon + ((point.lat - a.lat) / (b.lat - a.lat)) * (b.lon - a.lon);
    const metres = (lon - point.lon) * METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
    if (Math.abs(metres) < Math.abs(least)) least = metres;
  }
  return least;
};
