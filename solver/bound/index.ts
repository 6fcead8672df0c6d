/**
 * A proven lower bound on the cost of any plan, for days too large for the exact engine: a linear relaxation with cutting planes (README.md has the proof).
 */
import { loadHighs } from '../engines/highs.ts';
import type { Problem } from '../problem.ts';
import { findPrecedenceCuts, TripleCuts } from './cuts.ts';
import { createRelaxation, type Relaxation } from './relaxation.ts';

export interface BoundOptions {
  readonly timeLimitSeconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** Above this the arcs alone (their number grows with the square) take longer than a bound is worth. */
const MAX_REQUESTS = 300;
/** Rounds stop when two of them together gain less than this share. */
const LEAST_GAIN = 2e-5;

/**
 * Returns a value that no plan of `problem` can cost less than; 0 at least when all costs are. Blocks its thread while HiGHS solves: run it in a worker or child.
 * Cut short, it returns what is proven so far; null for more than 300 requests.
 */
export async function proveBound(problem: Problem, { timeLimitSeconds, signal }: BoundOptions): Promise<number | null> {
  const started = performance.now();
  const left = () => timeLimitSeconds - (performance.now() - started) / 1000;
  const isOver = () => left() <= 0;
  if (problem.requests.length > MAX_REQUESTS) return null;
  const highs = await loadHighs();
  const relaxation = createRelaxation(problem);
  const triples = new TripleCuts(relaxation);
  let bound = leastPossible(relaxation);
  let stale = 0;
  while (left() > 0 && signal?.aborted !== true && stale < 3) {
    const answer = highs.solve(toText(relaxation), { output_flag: false, time_limit: Math.max(0.1, left()) });
    if (answer.Status !== 'Optimal') break;
    const duals = readDuals(relaxation, answer.Rows);
    const proven = certify(relaxation, duals);
    stale = proven > bound + LEAST_GAIN * Math.abs(bound) ? 0 : stale + 1;
    bound = Math.max(bound, proven);
    const values = relaxation.columns.map((_, index) => answer.Columns[`x${index}`]?.Primal ?? 0);
    const cuts = [...findPrecedenceCuts(relaxation, values, isOver), ...triples.find(values, isOver)];
    if (cuts.length === 0) break;
    dropLoose(relaxation, duals, values);
    relaxation.rows.push(...cuts);
    // The event loop turns between rounds, so that an abort is heard.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return bound;
}

/** What remains when no row is used: every column at its cheaper end. */
function leastPossible(relaxation: Relaxation): number {
  return certify(relaxation, []);
}

/**
 * Whatever multipliers the solver hands over, `Σ y·side + Σ min(0, cost − y·A)` bounds every 0/1 point of the rows from below (weak duality; Neumaier and
 * Shcherbina 2004), as long as rows of "at least" have none below zero. So no tolerance of the solver enters the bound, only the rounding of these sums.
 */
function certify({ columns, rows, constant }: Relaxation, duals: readonly number[]): number {
  const reduced = columns.map(({ cost }) => cost);
  let bound = constant;
  let size = Math.abs(constant);
  for (const [index, row] of rows.entries()) {
    const dual = row.kind === 'atLeast' ? Math.max(0, duals[index] ?? 0) : (duals[index] ?? 0);
    if (dual === 0) continue;
    bound += dual * row.side;
    size += Math.abs(dual * row.side);
    for (const [at, column] of row.columns.entries())
      reduced[column] = (reduced[column] ?? 0) - dual * (row.factors[at] ?? 0);
  }
  for (const [column, { most }] of columns.entries()) {
    const gain = Math.min(0, reduced[column] ?? 0) * most;
    bound += gain;
    size += Math.abs(gain);
  }
  // Far more than the rounding of so many additions.
  return bound - 1e-9 * size;
}

function readDuals({ rows }: Relaxation, answer: readonly unknown[]): readonly number[] {
  const byName = new Map<string, number>();
  for (const row of answer as readonly { readonly Name: string; readonly Dual?: number }[])
    byName.set(row.Name, row.Dual ?? 0);
  return rows.map((_, index) => byName.get(`r${index}`) ?? 0);
}

/** Forgets cuts that no longer bind; the first rows (garages and degrees) stay. */
function dropLoose({ day, rows }: Relaxation, duals: readonly number[], values: readonly number[]): void {
  const fixed = 2 * day.problem.vehicles.length + 2 * day.stops.length;
  const kept = rows.filter((row, index) => {
    if (index < fixed || (duals[index] ?? 0) !== 0) return true;
    const activity = row.columns.reduce((sum, column, at) => sum + (row.factors[at] ?? 0) * (values[column] ?? 0), 0);
    return activity < row.side + 0.1;
  });
  rows.splice(0, rows.length, ...kept);
}

function toText({ columns, rows }: Relaxation): string {
  const term = (factor: number, column: number) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`;
  const goal = columns.map(({ cost }, column) => (cost === 0 ? '' : ` ${term(cost, column)}\n`)).join('');
  const constraints = rows
    .map((row, index) =>
      row.columns.length === 0
        ? ''
        : ` r${index}: ${row.columns.map((column, at) => term(row.factors[at] ?? 0, column)).join('\n ')} ${row.kind === 'equal' ? '=' : '>='} ${row.side}\n`,
    )
    .join('');
  const bounds = columns.map(({ most }, column) => ` 0 <= x${column} <= ${most}\n`).join('');
  return `Minimize\n obj:\n${goal === '' ? ' 0 x0\n' : goal}Subject To\n${constraints}Bounds\n${bounds}End\n`;
}

/** "At most this many percent above the best possible": null when the bound says nothing (zero or below, or above the cost by more than rounding). */
export function percentAboveBest(cost: number, bound: number | null): number | null {
  if (bound === null || !(bound > 0) || cost < bound * (1 - 1e-6)) return null;
  return Math.max(0, (100 * (cost - bound)) / bound);
}
