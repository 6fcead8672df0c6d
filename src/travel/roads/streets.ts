/** Named streets as places to search for: one entry for each name and neighbourhood, at the middle of its course. */
import { metresBetween } from './geo.ts';
import type { LocatedAddress } from './raw-addresses.ts';
import { attributesOf, type RoadGraph } from './road-graph.ts';

/** Stretches of one name nearer than this belong to one street; farther ones lie in another village. */
const SAME_STREET_METRES = 1500;

interface Cluster {
  readonly lats: number[];
  readonly lons: number[];
}

/** Stretches of the same name that lie apart are streets of their own. */
export function streetsOf(graph: RoadGraph): LocatedAddress[] {
  const byName = new Map<string, Cluster[]>();
  for (let edge = 0; edge < graph.edgeFrom.length; edge++) {
    const { name } = attributesOf(graph, edge);
    if (name === '') continue;
    const middle = ((graph.shapeStart[edge] as number) + (graph.shapeStart[edge + 1] as number)) >> 1;
    const [lat, lon] = [(graph.shapeLat7[middle] as number) / 1e7, (graph.shapeLon7[middle] as number) / 1e7];
    const clusters = byName.get(name) ?? [];
    byName.set(name, clusters);
    const near = clusters.filter((cluster) => isNear(cluster, lat, lon));
    const home = near[0] ?? { lats: [], lons: [] };
    if (near.length === 0) clusters.push(home);
    for (const other of near.slice(1)) {
      home.lats.push(...other.lats); // the new stretch joins two that seemed apart
      home.lons.push(...other.lons);
      clusters.splice(clusters.indexOf(other), 1);
    }
    home.lats.push(lat);
    home.lons.push(lon);
  }
  return [...byName].flatMap(([name, clusters]) => clusters.map((cluster) => toStreet(name, cluster)));
}

function isNear(cluster: Cluster, lat: number, lon: number): boolean {
  return cluster.lats.some((other, i) => metresBetween(lat, lon, other, cluster.lons[i] ?? 0) < SAME_STREET_METRES);
}

function toStreet(name: string, cluster: Cluster): LocatedAddress {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [lat, lon] = [mean(cluster.lats), mean(cluster.lons)];
  let nearest = 0; // a bent street's mean may lie in a field: take its stretch nearest to it
  let least = Number.POSITIVE_INFINITY;
  cluster.lats.forEach((other, i) => {
    const metres = metresBetween(lat, lon, other, cluster.lons[i] ?? 0);
    if (metres < least) [least, nearest] = [metres, i];
  });
  const at = { lat: cluster.lats[nearest] ?? lat, lon: cluster.lons[nearest] ?? lon };
  return { kind: 'street', category: '', name, street: name, number: '', city: '', postcode: '', ...at };
}
