/** The sources of travel times behind each other: each is asked only for the cells that the better ones left open. */
import { type CoveredArea, distanceMetres, HUNGARY } from '../../domain/geo.ts';
import { type CorrectionStore, type CorrectionTable, correctCell, toCorrectionTable } from '../learning/corrections.ts';
import { type TravelNotice, toWarnings } from '../notices.ts';
import { askTable, coverMissing } from '../table.ts';
import type {
  TravelCell,
  TravelLeg,
  TravelMatrix,
  TravelPoint,
  TravelQuery,
  TravelService,
  TravelSource,
} from '../travel.ts';
import { CellGrid } from './grid.ts';
import {
  type Overrule,
  type OverruleStore,
  type OverruleTable,
  toOverruledCell,
  toOverruleTable,
} from './overrules.ts';
import { screenPoints } from './screen.ts';
import { isSoundCell } from './soundness.ts';

export interface ChainLink {
  readonly source: Extract<TravelSource, 'roads' | 'remote' | 'estimate'>;
  readonly service: TravelService;
  /**
   * Whether its NO_PATH ends the search. Default: for roads only, since an estimate would lead over a closed ferry that the network
   * knows; a remote engine that has no way may simply hold other data.
   */
  readonly isNoPathFinal?: boolean;
}

export interface TravelChainOptions {
  /** Best first; the last one should be an estimate, which answers every pair. */
  readonly links: readonly ChainLink[];
  readonly area?: CoveredArea;
  readonly overrules?: OverruleStore;
  /** Adopted corrections; absent: measured times are not used. */
  readonly corrections?: CorrectionStore;
}

interface Knowledge {
  readonly overrules: OverruleTable;
  readonly corrections: CorrectionTable;
}

/**
 * The travel service that the rest of the house asks. Cell by cell: what a dispatcher overruled; else the first link with a sound
 * answer, corrected by adopted measurements; every cell names its source, and what was skipped is a notice. Never throws for data.
 */
export function createTravelChain(options: TravelChainOptions): Required<TravelService> {
  const area = options.area ?? HUNGARY;
  const lastSource = options.links.at(-1)?.source ?? 'estimate';

  const table = async (
    from: readonly TravelPoint[],
    to: readonly TravelPoint[],
    query: TravelQuery,
  ): Promise<TravelMatrix> => {
    const notices: TravelNotice[] = [];
    const both = screenPoints([...from, ...to], area);
    notices.push(...both.notices);
    const grid = new CellGrid(from, to, both.valid, lastSource);
    const { overrules, corrections } = await readKnowledge(options, [...from, ...to], query, notices);
    grid.presetKnown((fromId) => toKnownCells(overrules.get(fromId)));
    let dataDate: string | null = null;
    for (const [position, link] of options.links.entries()) {
      if (grid.isComplete()) break;
      const isLast = position === options.links.length - 1;
      const date = await fillFromLink(grid, link, query, { notices, isLast });
      dataDate ??= date;
    }
    let staleCells = 0;
    const cells = grid.finish((a) => {
      const overruled = overrules.get(a.id);
      const corrected = corrections.get(a.id);
      if (!overruled && !corrected) return undefined;
      return (b, base) => {
        const overrule = overruled?.get(b.id);
        if (overrule) return toOverruledCell(overrule, base, distanceMetres(a, b));
        const correction = corrected?.get(b.id);
        if (!correction) return base;
        const { cell, isStale } = correctCell(correction, base);
        if (isStale) staleCells++;
        return cell;
      };
    });
    if (staleCells > 0) notices.push({ code: 'CORRECTION_STALE', params: { cells: staleCells } });
    return { cells, dataDate, ...told(notices, grid.sentences) };
  };

  const leg = async (from: TravelPoint, to: TravelPoint, query: TravelQuery): Promise<TravelLeg> => {
    const { valid } = screenPoints([from, to], area);
    if (valid.includes(false)) {
      return { cell: { kind: 'unreachable', reason: 'INVALID_POINT', source: lastSource }, geometry: [], streets: [] };
    }
    const base = await firstLeg(options.links, from, to, query);
    const { overrules, corrections } = await readKnowledge(options, [from, to], query, []);
    const overrule = overrules.get(from.id)?.get(to.id);
    if (overrule) return { ...base, cell: toOverruledCell(overrule, base.cell, distanceMetres(from, to)) };
    const correction = corrections.get(from.id)?.get(to.id);
    return correction ? { ...base, cell: correctCell(correction, base.cell).cell } : base;
  };

  return { matrix: (points, query) => table(points, points, query), table, leg };
}

/** Overrules that need no source: those whose metres the dispatcher gave. */
function toKnownCells(row: ReadonlyMap<string, Overrule> | undefined): ReadonlyMap<string, TravelCell> | undefined {
  const whole = [...(row ?? [])].filter(([, overrule]) => overrule.metres !== null);
  return row && new Map(whole.map(([toId, overrule]) => [toId, toOverruledCell(overrule, undefined, 0)]));
}

const told = (notices: readonly TravelNotice[], sentences: readonly string[]) => ({
  notices,
  warnings: [...new Set([...toWarnings(notices), ...sentences])],
});

/** Asks one link for what is missing; gives its data date when it filled a cell. A failure is a notice. */
async function fillFromLink(
  grid: CellGrid,
  link: ChainLink,
  query: TravelQuery,
  { notices, isLast }: { readonly notices: TravelNotice[]; readonly isLast: boolean },
): Promise<string | null> {
  const source = link.source;
  const isFinal = link.isNoPathFinal ?? source === 'roads';
  let dataDate: string | null = null;
  const unsound = { count: 0 };
  for (const { rows, columns } of coverMissing(grid.from.length, grid.to.length, (i, j) => grid.isMissing(i, j))) {
    try {
      const from = rows.flatMap((i) => grid.from[i] ?? []);
      const to = columns.flatMap((j) => grid.to[j] ?? []);
      const answer = await askTable(link.service, from, to, query);
      grid.sentences.push(...sentencesBeside(answer));
      addNotices(answer.notices ?? [], notices);
      const filled = grid.take(
        rows,
        columns,
        (r, c) => {
          const cell = answer.cells[r]?.[c];
          const a = from[r];
          const b = to[c];
          if (!cell || !a || !b || isSoundCell(cell, a, b)) return cell;
          unsound.count++;
          return undefined;
        },
        isFinal || isLast,
      );
      if (filled) dataDate ??= answer.dataDate;
    } catch (error) {
      notices.push({ code: 'SOURCE_FAILED', params: { source, detail: toDetail(error) } });
    }
  }
  if (unsound.count > 0) notices.push({ code: 'SOURCE_UNSOUND', params: { source, cells: unsound.count } });
  if (!isLast) {
    for (const [reason, cells] of grid.countReasons())
      notices.push({ code: 'SOURCE_PARTIAL', params: { source, reason, cells } });
  }
  return dataDate;
}

/** What a link says without a code: a cache in front of it hands on the sentences of a source that has no codes beside its own notices. */
function sentencesBeside({ notices, warnings }: TravelMatrix): readonly string[] {
  const coded = new Set(toWarnings(notices ?? []));
  return warnings.filter((sentence) => !coded.has(sentence));
}

/** Notices of a link join those of the chain; their sentences are made with all the others. */
function addNotices(added: readonly TravelNotice[], notices: TravelNotice[]): void {
  const known = new Set(toWarnings(notices));
  notices.push(...added.filter((notice) => !known.has(toWarnings([notice])[0] ?? '')));
}

async function firstLeg(
  links: readonly ChainLink[],
  from: TravelPoint,
  to: TravelPoint,
  query: TravelQuery,
): Promise<TravelLeg> {
  const source = links.at(-1)?.source ?? 'estimate';
  let last: TravelLeg = { cell: { kind: 'unreachable', reason: 'SOURCE_FAILED', source }, geometry: [], streets: [] };
  for (const link of links) {
    try {
      const leg = await link.service.leg(from, to, query);
      if (!isSoundCell(leg.cell, from, to)) continue;
      if (leg.cell.kind === 'reachable')
        return leg.geometry.length > 1 ? leg : { ...leg, geometry: [from, to].map(toPoint) };
      last = leg;
      if (leg.cell.reason === 'NO_PATH' && (link.isNoPathFinal ?? link.source === 'roads')) break;
    } catch {
      // The next source draws the line; the matrix of the same pair has told about the failure.
    }
  }
  return last;
}

const toPoint = ({ lat, lon }: TravelPoint) => ({ lat, lon });

/** Overrules and corrections; a store that cannot be read is a notice, and the sources count as if nobody had corrected them. */
async function readKnowledge(
  options: TravelChainOptions,
  points: readonly TravelPoint[],
  { departure, knowledge }: TravelQuery,
  notices: TravelNotice[],
): Promise<Knowledge> {
  const ids = [...new Set(points.map((point) => point.id))];
  const read = async <T>(store: string, list: (() => Promise<readonly T[]>) | undefined): Promise<readonly T[]> => {
    try {
      return list ? await list() : [];
    } catch (error) {
      notices.push({ code: 'STORE_FAILED', params: { store, detail: toDetail(error) } });
      return [];
    }
  };
  const { overrules, corrections } = options;
  const [overruled, corrected] = await Promise.all([
    read('overrules', overrules && (() => overrules.listOverrules(ids, knowledge))),
    read('corrections', corrections && (() => corrections.listCorrections(ids, knowledge))),
  ]);
  return { overrules: toOverruleTable(overruled), corrections: toCorrectionTable(corrected, departure) };
}

/** The first line of an error, short: notices are read by people. */
function toDetail(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 160);
}
