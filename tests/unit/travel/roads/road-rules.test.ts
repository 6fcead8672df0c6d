/** Rules of the road, each on a small drawing that goes through the real reader, importer and router. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRoads } from '../../../../src/travel/roads/import-roads.ts';
import { RoadNetwork } from '../../../../src/travel/roads/road-network.ts';
import type { TravelCell } from '../../../../src/travel/travel.ts';
import { at, type Drawing, temporaryFolder, writeDrawing } from './osm-fixture.ts';

const SUMMER = '2026-07-06T08:00:00+02:00';
const WINTER = '2026-01-12T08:00:00+01:00';

async function networkOf(drawing: Drawing): Promise<RoadNetwork> {
  const outDir = await temporaryFolder();
  const { file } = await importRoads(await writeDrawing(drawing), { outDir });
  return await RoadNetwork.load(file, { language: 'en' });
}

type Metres = readonly [north: number, east: number];

async function cellOf(network: RoadNetwork, from: Metres, to: Metres, departure = SUMMER): Promise<TravelCell> {
  const points = [from, to].map(([north, east], i) => ({ id: `p${i}`, ...at(north, east) }));
  const matrix = await network.matrix(points, { departure });
  const cell = matrix.cells[0]?.[1];
  if (cell === undefined) throw new Error('no cell');
  return cell;
}

const secondsOf = (cell: TravelCell): number => (cell.kind === 'reachable' ? cell.seconds : Number.NaN);
const metresOf = (cell: TravelCell): number => (cell.kind === 'reachable' ? cell.metres : Number.NaN);

/** One straight road of 3 km, asked for its middle kilometre: no junction, no end. */
async function secondsOfKilometre(tags: Record<string, string>, departure = SUMMER): Promise<number> {
  const network = await networkOf({ nodes: { 1: [0, 0], 2: [0, 3000] }, ways: [{ id: 1, refs: [1, 2], tags }] });
  return secondsOf(await cellOf(network, [0, 1000], [0, 2000], departure));
}

describe('speeds', () => {
  // seconds of a kilometre = 3600 / km/h; tops are those of speed-table.ts
  it.each([
    ['a tagged limit outside', { highway: 'secondary', maxspeed: '70' }, 51.4],
    ['the Hungarian rural rule (90, tertiary roads at most 85)', { highway: 'tertiary', maxspeed: 'HU:rural' }, 42.4],
    ['the Hungarian urban rule (50)', { highway: 'tertiary', maxspeed: 'HU:urban' }, 72],
    ['the rule named by its source', { highway: 'secondary', 'source:maxspeed': 'HU:urban' }, 72],
    ['a farm track of grade 2 (25 km/h)', { highway: 'track', tracktype: 'grade2' }, 144],
    ['a gravel road (40 km/h)', { highway: 'unclassified', surface: 'gravel', maxspeed: '90' }, 90],
  ])('%s', async (_name, tags, seconds) => {
    expect(Math.abs((await secondsOfKilometre(tags)) - seconds)).toBeLessThanOrEqual(1);
  });

  it('lets nobody board on a motorway: the next other road is taken', async () => {
    const network = await networkOf({
      nodes: { 1: [0, 0], 2: [0, 3000], 3: [100, 0], 4: [100, 3000] },
      ways: [
        { id: 1, refs: [1, 2], tags: { highway: 'motorway', oneway: 'no' } },
        { id: 2, refs: [3, 4], tags: { highway: 'residential' } },
        { id: 3, refs: [1, 3], tags: { highway: 'motorway_link', oneway: 'no' } },
      ],
    });
    const leg = await network.leg({ id: 'a', ...at(10, 1000) }, { id: 'b', ...at(10, 2000) }, { departure: SUMMER });
    expect(leg.geometry[0]?.lat).toBeCloseTo(at(100, 0).lat, 5);
  });

  it('slows unpaved tracks in the wet months and leaves asphalt alone', async () => {
    const track = { highway: 'track', tracktype: 'grade3', surface: 'sand' };
    const [dry, wet] = [await secondsOfKilometre(track), await secondsOfKilometre(track, WINTER)];
    expect(dry).toBe(180); // 20 km/h
    expect(wet).toBe(300); // sand keeps 60 %: 12 km/h
    const asphalt = { highway: 'secondary', maxspeed: '70', surface: 'asphalt' };
    expect(await secondsOfKilometre(asphalt, WINTER)).toBe(await secondsOfKilometre(asphalt));
  });

  it('reads limits that differ by direction', async () => {
    const tags = { highway: 'secondary', 'maxspeed:forward': '30', 'maxspeed:backward': '60' };
    const network = await networkOf({ nodes: { 1: [0, 0], 2: [0, 3000] }, ways: [{ id: 1, refs: [1, 2], tags }] });
    expect(secondsOf(await cellOf(network, [0, 1000], [0, 2000]))).toBe(120);
    expect(secondsOf(await cellOf(network, [0, 2000], [0, 1000]))).toBe(60);
  });
});

/** A square of 1 km: south side 1–2, east side 2–3, north side 3–4, west side 4–1. */
const square = (south: Record<string, string>, extra: Partial<Drawing> = {}): Drawing => ({
  nodes: { 1: [0, 0], 2: [0, 1000], 3: [1000, 1000], 4: [1000, 0] },
  ways: [
    { id: 1, refs: [1, 2], tags: { highway: 'residential', ...south } },
    { id: 2, refs: [2, 3], tags: { highway: 'residential' } },
    { id: 3, refs: [3, 4], tags: { highway: 'residential' } },
    { id: 4, refs: [4, 1], tags: { highway: 'residential' } },
  ],
  ...extra,
});

describe('one-ways, access and barriers', () => {
  it('drives a one-way only along: the other way round is the rest of the square', async () => {
    const network = await networkOf(square({ oneway: 'yes' }));
    expect(metresOf(await cellOf(network, [0, 300], [0, 700]))).toBe(400);
    expect(metresOf(await cellOf(network, [0, 700], [0, 300]))).toBe(3600);
  });

  it('reads oneway=-1 as against the drawing', async () => {
    const network = await networkOf(square({ oneway: '-1' }));
    expect(metresOf(await cellOf(network, [0, 300], [0, 700]))).toBe(3600);
  });

  it('keeps off roads closed to motor vehicles', async () => {
    const network = await networkOf(square({ motor_vehicle: 'no' }));
    expect(metresOf(await cellOf(network, [500, 0], [500, 1000]))).toBe(2000);
  });

  it('passes through a private road only to reach it, and does not tell the penalty as time', async () => {
    const network = await networkOf(square({ access: 'private' }));
    // west side to east side: 300 + 1000 + 300 m by the private south, 700 + 1000 + 700 m round
    expect(metresOf(await cellOf(network, [300, 0], [300, 1000]))).toBe(2400);
    const into = await cellOf(network, [300, 0], [0, 500]);
    expect(metresOf(into)).toBe(800);
    expect(secondsOf(into)).toBeLessThan(180); // 800 m at 28–35 km/h and one turn, not the ten minutes of the penalty
  });

  it('turns back at a bollard and passes a gate', async () => {
    const withBarrier = (barrier: string): Drawing => ({
      ...square({}),
      nodes: { ...square({}).nodes, 5: [0, 500, { barrier }] },
      ways: square({}).ways.map((way) => (way.id === 1 ? { ...way, refs: [1, 5, 2] } : way)),
    });
    expect(metresOf(await cellOf(await networkOf(withBarrier('bollard')), [0, 400], [0, 600]))).toBe(3800);
    expect(metresOf(await cellOf(await networkOf(withBarrier('gate')), [0, 400], [0, 600]))).toBe(200);
  });
});

/** A cross of four 1 km arms; the bypass joins the south and the east end, far round. */
const cross = (restrictions: Drawing['restrictions']): Drawing => ({
  nodes: { 1: [0, 0], 2: [1000, 0], 3: [0, 1000], 4: [-1000, 0], 5: [0, -1000] },
  ways: [
    { id: 1, refs: [4, 1], tags: { highway: 'residential', name: 'Déli utca' } },
    { id: 2, refs: [1, 3], tags: { highway: 'residential', name: 'Keleti utca' } },
    { id: 3, refs: [1, 2], tags: { highway: 'residential', name: 'Északi utca' } },
    { id: 4, refs: [1, 5], tags: { highway: 'residential', name: 'Nyugati utca' } },
  ],
  restrictions: restrictions ?? [],
});

describe('turn restrictions', () => {
  it('forbids the turn: the way goes on and turns back at the end of the next arm', async () => {
    const free = await networkOf(cross([]));
    expect(metresOf(await cellOf(free, [-500, 0], [0, 500]))).toBe(1000);
    const forbidden = await networkOf(cross([{ rule: 'no_right_turn', from: 1, viaNode: 1, to: 2 }]));
    // 500 to the cross, 1000 out and 1000 back on the north or west arm, 500 east
    expect(metresOf(await cellOf(forbidden, [-500, 0], [0, 500]))).toBe(3000);
    expect(metresOf(await cellOf(forbidden, [500, 0], [0, 500]))).toBe(1000);
  });

  it('commands a turn: every other exit needs a return', async () => {
    const network = await networkOf(cross([{ rule: 'only_straight_on', from: 1, viaNode: 1, to: 3 }]));
    expect(metresOf(await cellOf(network, [-500, 0], [500, 0]))).toBe(1000);
    expect(metresOf(await cellOf(network, [-500, 0], [0, -500]))).toBe(3000);
  });

  it('ignores rules for other vehicles and those that except ours', async () => {
    const network = await networkOf(
      cross([
        { rule: 'no_right_turn', from: 1, viaNode: 1, to: 2, tags: { except: 'motorcar' } },
        { rule: 'sometimes', from: 1, viaNode: 1, to: 2 },
      ]),
    );
    expect(metresOf(await cellOf(network, [-500, 0], [0, 500]))).toBe(1000);
  });

  it('forbids a sequence over a via way, and only that sequence', async () => {
    // a ladder: two long parallels and a rung 1–2; from the south-west over the rung to the north-east is forbidden
    const ladder = (restrictions: Drawing['restrictions']): Drawing => ({
      nodes: { 1: [0, 0], 2: [100, 0], 3: [0, -1000], 4: [0, 1000], 5: [100, -1000], 6: [100, 1000] },
      ways: [
        { id: 1, refs: [3, 1], tags: { highway: 'residential' } },
        { id: 2, refs: [1, 4], tags: { highway: 'residential' } },
        { id: 3, refs: [1, 2], tags: { highway: 'residential' } },
        { id: 4, refs: [5, 2], tags: { highway: 'residential' } },
        { id: 5, refs: [2, 6], tags: { highway: 'residential' } },
      ],
      restrictions: restrictions ?? [],
    });
    const rule = [{ rule: 'no_right_turn', from: 1, viaWays: [3], to: 5 }];
    const [free, ruled] = [await networkOf(ladder([])), await networkOf(ladder(rule))];
    expect(metresOf(await cellOf(free, [0, -500], [100, 500]))).toBe(1100);
    // to the end of the south-east arm (or the north-west one) and back: 500 + 1000 + 1000 + 100 + 500
    expect(metresOf(await cellOf(ruled, [0, -500], [100, 500]))).toBe(3100);
    expect(metresOf(await cellOf(ruled, [0, 500], [100, 500]))).toBe(1100); // other origin, same rung
    expect(metresOf(await cellOf(ruled, [0, -500], [100, -500]))).toBe(1100); // same origin, other end
  });
});

describe('ferries', () => {
  const river = (ferry: Record<string, string>): Drawing => ({
    nodes: { 1: [0, -1000], 2: [0, 0], 3: [0, 300], 4: [0, 1300], 5: [4000, -1000], 6: [4000, 1300] },
    ways: [
      { id: 1, refs: [1, 2], tags: { highway: 'tertiary' } },
      { id: 2, refs: [2, 3], tags: { route: 'ferry', name: 'Tiszai komp', ...ferry } },
      { id: 3, refs: [3, 4], tags: { highway: 'tertiary' } },
      { id: 4, refs: [1, 5, 6, 4], tags: { highway: 'track', tracktype: 'grade5' } }, // 10.3 km at 10 km/h: about an hour
    ],
  });
  const seasonal = { motor_vehicle: 'yes', 'motor_vehicle:conditional': 'no @ (Dec-Feb)', duration: '00:10' };

  it('takes a ferry with its wait and its crossing time in season', async () => {
    const network = await networkOf(river(seasonal));
    const cell = await cellOf(network, [0, -100], [0, 400]);
    // 600 s wait + 600 s crossing + 200 m of road at 52 km/h (14 s)
    expect(Math.abs(secondsOf(cell) - 1214)).toBeLessThanOrEqual(3);
    expect(metresOf(cell)).toBe(500);
  });

  it('drives round when the ferry rests, and says NO_PATH where there is no round', async () => {
    const network = await networkOf(river(seasonal));
    expect(metresOf(await cellOf(network, [0, -100], [0, 400], WINTER))).toBeGreaterThan(10_000);
    const island = river(seasonal);
    const cut = await networkOf({ ...island, ways: island.ways.slice(0, 3) });
    expect(await cellOf(cut, [0, -100], [0, 400], WINTER)).toEqual({
      kind: 'unreachable',
      reason: 'NO_PATH',
      source: 'roads',
    });
  });

  it('keeps off ferries that do not say they carry cars', async () => {
    const network = await networkOf(river({ duration: '00:10' }));
    expect(metresOf(await cellOf(network, [0, -100], [0, 400]))).toBeGreaterThan(10_000);
  });
});

describe('junctions', () => {
  it('loses time at a signal', async () => {
    const straight = (tags: Record<string, string>): Drawing => ({
      nodes: { 1: [0, 0], 2: [0, 1000, tags], 3: [0, 2000] },
      ways: [{ id: 1, refs: [1, 2, 3], tags: { highway: 'secondary', maxspeed: '60' } }],
    });
    const plain = secondsOf(await cellOf(await networkOf(straight({})), [0, 500], [0, 1500]));
    const signal = secondsOf(
      await cellOf(await networkOf(straight({ highway: 'traffic_signals' })), [0, 500], [0, 1500]),
    );
    expect(signal - plain).toBe(4);
  });

  it('names the roads of a leg in order and follows their course', async () => {
    const network = await networkOf(cross([]));
    const [from, to] = [
      { id: 'a', ...at(-500, 0) },
      { id: 'b', ...at(0, 500) },
    ];
    const leg = await network.leg(from, to, { departure: SUMMER });
    expect(leg.streets).toEqual(['Déli utca', 'Keleti utca']);
    expect(leg.geometry).toHaveLength(3); // start, the cross, end
    expect(leg.geometry[1]?.lat).toBeCloseTo(46.9, 5);
  });
});

describe('a road file', () => {
  it('is the same to the byte for the same extract', async () => {
    const file = await writeDrawing(cross([]));
    const now = new Date('2026-01-02T00:00:00Z');
    const [a, b] = [await temporaryFolder(), await temporaryFolder()];
    await importRoads(file, { outDir: a, now });
    await importRoads(file, { outDir: b, now });
    const [first, second] = [await readFile(join(a, 'roads.bin')), await readFile(join(b, 'roads.bin'))];
    expect(first.equals(second)).toBe(true);
  });
});
