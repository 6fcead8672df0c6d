/** Lines packed as text: the encoded polyline algorithm format (Google), with 6 digits at Valhalla and 5 elsewhere. */
import type { Point } from '../travel.ts';

/** The points of the text; stops at the first broken number instead of drawing nonsense. */
export function decodePolyline(text: string, digits: 5 | 6 = 6): Point[] {
  const scale = 10 ** digits;
  const points: Point[] = [];
  let position = 0;
  let lat = 0;
  let lon = 0;
  const next = (): number | null => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 5) {
      const byte = text.charCodeAt(position++) - 63;
      if (!(byte >= 0 && byte < 64)) return null;
      value += (byte & 31) * 2 ** shift;
      if (byte < 32) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    return null;
  };
  while (position < text.length) {
    const dLat = next();
    const dLon = next();
    if (dLat === null || dLon === null) break;
    lat += dLat;
    lon += dLon;
    points.push({ lat: lat / scale, lon: lon / scale });
  }
  return points;
}
