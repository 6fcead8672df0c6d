/** What all remote engines share: blocks, refusing cells that cannot be, notices; the engines differ in requests and answers. */
import { distanceMetres } from '../../domain/geo.ts';
import { isSoundCell } from '../chain/soundness.ts';
import { type TravelNotice, toWarnings } from '../notices.ts';
import type { Point, TravelCell, TravelLeg, TravelMatrix, TravelPoint, TravelQuery, TravelService } from '../travel.ts';
import { askBlocks, type BlockPlan, type Outcome, type RawBlock, type RawCell } from './blocks.ts';
import { type RemoteClient, RemoteError } from './client.ts';

export interface RawRoute extends RawCell {
  readonly geometry: readonly Point[];
  readonly streets: readonly string[];
}

export interface RemoteEngine {
  /** `OSRM` or `Valhalla`, for people. */
  readonly name: string;
  readonly client: RemoteClient;
  readonly plan: BlockPlan;
  askBlock(from: readonly Point[], to: readonly Point[], query: TravelQuery): Promise<RawBlock>;
  /** Null: the engine has no way. */
  askRoute(from: Point, to: Point, query: TravelQuery): Promise<RawRoute | null>;
  /** Date of the engine's road data, when it told one. */
  findDataDate(): string | null;
}

const cellOf = ({ seconds, metres }: RawCell): TravelCell => ({
  kind: 'reachable',
  seconds: Math.round(seconds),
  metres: Math.round(metres),
  source: 'remote',
});
const NO_PATH: TravelCell = { kind: 'unreachable', reason: 'NO_PATH', source: 'remote' };
const NOT_SNAPPED: TravelCell = { kind: 'unreachable', reason: 'NOT_SNAPPED', source: 'remote' };
const FAILED: TravelCell = { kind: 'unreachable', reason: 'SOURCE_FAILED', source: 'remote' };

/** A remote engine as a travel service. Never throws: what the engine did not answer soundly is SOURCE_FAILED, with a notice. */
export function createRemoteTravel(engine: RemoteEngine): Required<TravelService> {
  const table = async (
    from: readonly TravelPoint[],
    to: readonly TravelPoint[],
    query: TravelQuery,
  ): Promise<TravelMatrix> => {
    // Points that no engine can read would spoil the requests of all others.
    const rows = from.flatMap((point, i) => (isReadable(point) ? [i] : []));
    const columns = to.flatMap((point, j) => (isReadable(point) ? [j] : []));
    const pick = (points: readonly TravelPoint[], indices: readonly number[]) =>
      indices.flatMap((k) => points[k] ?? []);
    const asked = { from: pick(from, rows), to: pick(to, columns) };
    const notices: TravelNotice[] = [];
    const cells: TravelCell[][] = from.map((a) => to.map((b) => (isReadable(a) && isReadable(b) ? FAILED : INVALID)));
    if (rows.length > 0 && columns.length > 0) {
      const { cells: raw, failures } = await askBlocks(
        { rows: rows.length, columns: columns.length },
        engine.plan,
        (r, c) => engine.askBlock(pick(asked.from, r), pick(asked.to, c), query),
      );
      notices.push(...failures.map((failure) => toNotice(engine, failure)));
      let refused = 0;
      rows.forEach((i, r) => {
        columns.forEach((j, c) => {
          const a = from[i];
          const b = to[j];
          const row = cells[i];
          if (!a || !b || !row) return;
          row[j] = toCell(raw[r]?.[c], a, b);
          if (raw[r]?.[c] !== undefined && row[j]?.kind === 'unreachable') refused++;
        });
      });
      if (refused > 0) notices.push({ code: 'REMOTE_PARTIAL', params: { engine: engine.name, cells: refused } });
    }
    return { cells, dataDate: engine.findDataDate(), warnings: toWarnings(notices), notices };
  };

  const leg = async (from: TravelPoint, to: TravelPoint, query: TravelQuery): Promise<TravelLeg> => {
    const nothing = (cell: TravelCell): TravelLeg => ({ cell, geometry: [], streets: [] });
    if (!isReadable(from) || !isReadable(to)) return nothing(INVALID);
    try {
      const route = await engine.askRoute(from, to, query);
      const cell = toCell(route, from, to);
      return route && cell.kind === 'reachable'
        ? { cell, geometry: route.geometry, streets: route.streets }
        : nothing(cell);
    } catch (error) {
      return nothing(error instanceof RemoteError && error.kind === 'refused' ? NOT_SNAPPED : FAILED);
    }
  };

  return { matrix: (points, query) => table(points, points, query), table, leg };
}

const INVALID: TravelCell = { kind: 'unreachable', reason: 'INVALID_POINT', source: 'remote' };

function isReadable({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

function toCell(raw: Outcome, from: Point, to: Point): TravelCell {
  if (distanceMetres(from, to) < 1) return cellOf({ seconds: 0, metres: 0 });
  if (raw === undefined) return FAILED;
  if (raw === null) return NO_PATH;
  if (raw === 'refused') return NOT_SNAPPED;
  const cell = cellOf(raw);
  return isSoundCell(cell, from, to) ? cell : FAILED;
}

function toNotice({ name, client }: RemoteEngine, failure: RemoteError): TravelNotice {
  return failure.kind === 'resting'
    ? { code: 'REMOTE_RESTING', params: { engine: name, seconds: Math.ceil(client.breaker.restMs() / 1000) } }
    : { code: 'REMOTE_FAILED', params: { engine: name, detail: failure.message } };
}

/** Street names in order, without empty ones and repetitions in a row. */
export function toStreets(names: readonly unknown[]): string[] {
  const texts = names.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return texts.filter((name, k) => name !== texts[k - 1]);
}

/** A number that an engine may send; anything else is NaN, which no sound cell has. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
