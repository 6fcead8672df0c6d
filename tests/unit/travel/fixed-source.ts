/** A source with a rule for its cells, which counts what it is asked: stands for a road network or another outside source. */
import type { TravelCell, TravelMatrix, TravelPoint, TravelService, TravelSource } from '../../../src/travel/travel.ts';

export type CellRule = (from: TravelPoint, to: TravelPoint) => TravelCell;

export class FixedSource implements TravelService {
  readonly asked: [rows: number, columns: number][] = [];
  readonly #rule: CellRule;
  readonly #dataDate: string | null;
  /** Throws this instead of answering. */
  failure: Error | null = null;

  constructor(rule: CellRule, dataDate: string | null = '2026-03-01') {
    this.#rule = rule;
    this.#dataDate = dataDate;
  }

  get cellsAsked(): number {
    return this.asked.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  }

  matrix(points: readonly TravelPoint[]): Promise<TravelMatrix> {
    return this.table(points, points);
  }

  async table(from: readonly TravelPoint[], to: readonly TravelPoint[]): Promise<TravelMatrix> {
    this.asked.push([from.length, to.length]);
    if (this.failure) throw this.failure;
    return { cells: from.map((a) => to.map((b) => this.#rule(a, b))), dataDate: this.#dataDate, warnings: [] };
  }

  async leg(from: TravelPoint, to: TravelPoint) {
    if (this.failure) throw this.failure;
    const middle = { lat: (from.lat + to.lat) / 2, lon: (from.lon + to.lon) / 2 };
    return { cell: this.#rule(from, to), geometry: [from, middle, to], streets: ['Fő utca'] };
  }
}

export const reachable = (seconds: number, metres: number, source: TravelSource = 'roads'): TravelCell => ({
  kind: 'reachable',
  seconds,
  metres,
  source,
});
export const unreachable = (
  reason: Extract<TravelCell, { kind: 'unreachable' }>['reason'],
  source: TravelSource = 'roads',
): TravelCell => ({ kind: 'unreachable', reason, source });
