/** A table asked in blocks under an engine's limits; where it refuses one for the sake of a single point, that point is searched and left out. */
import { RemoteError } from './client.ts';

/** Seconds and metres; null where the engine had no usable value. */
export interface RawCell {
  readonly seconds: number;
  readonly metres: number;
}
/** What became of a cell: its numbers, null for no way, `refused` when the engine cannot use one of its ends, undefined when nobody answered. */
export type Outcome = RawCell | null | 'refused' | undefined;
export type RawBlock = readonly (readonly (RawCell | null)[])[];

export interface BlockPlan {
  readonly maxPairs: number;
  /** Rows plus columns: an address holds only so many coordinates. */
  readonly maxPoints: number;
  /** Blocks under way at a time. */
  readonly parallel: number;
  /** Further requests that the search for bad points may cost. */
  readonly maxExtraRequests: number;
}

interface Block {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface BlockResult {
  /** Row: from, column: to. */
  readonly cells: readonly (readonly Outcome[])[];
  /** One of each failure. */
  readonly failures: readonly RemoteError[];
}

/** Square blocks: the fewest coordinates for the pairs. */
export function splitBlocks(rows: number, columns: number, { maxPairs, maxPoints }: BlockPlan): Block[] {
  const side = Math.max(1, Math.min(Math.floor(Math.sqrt(maxPairs)), Math.floor(maxPoints / 2)));
  // A short side leaves room for a longer one.
  const height = Math.min(rows, Math.max(side, Math.min(Math.floor(maxPairs / columns), maxPoints - columns)));
  const width = Math.max(1, Math.min(columns, Math.floor(maxPairs / height), maxPoints - height));
  const blocks: Block[] = [];
  for (let i = 0; i < rows; i += height) {
    for (let j = 0; j < columns; j += width) {
      blocks.push({ rows: range(i, Math.min(rows, i + height)), columns: range(j, Math.min(columns, j + width)) });
    }
  }
  return blocks;
}

type AskBlock = (rows: readonly number[], columns: readonly number[]) => Promise<RawBlock>;

/** Asks all blocks; a failing one costs its own cells. `ask` throws RemoteError. */
export async function askBlocks(
  size: { readonly rows: number; readonly columns: number },
  plan: BlockPlan,
  ask: AskBlock,
): Promise<BlockResult> {
  const cells = Array.from({ length: size.rows }, () => new Array<Outcome>(size.columns).fill(undefined));
  const failures = new Map<string, RemoteError>();
  const queue = splitBlocks(size.rows, size.columns, plan);
  const search = new BadPointSearch(ask, plan.maxExtraRequests);
  const work = async () => {
    for (let block = queue.shift(); block; block = queue.shift()) {
      const good = search.withoutBad(block);
      if (good.rows.length === 0 || good.columns.length === 0) continue;
      try {
        write(cells, good, await ask(good.rows, good.columns));
      } catch (error) {
        let failure = toRemoteError(error);
        if (failure.kind === 'refused') {
          try {
            const cleaned = await search.clean(good);
            if (cleaned.rows.length > 0 && cleaned.columns.length > 0) {
              write(cells, cleaned, await ask(cleaned.rows, cleaned.columns));
            }
            continue;
          } catch (again) {
            failure = toRemoteError(again);
          }
        }
        failures.set(failure.message, failure);
      }
    }
  };
  await Promise.all(Array.from({ length: plan.parallel }, work));
  for (const i of search.badRows) cells[i]?.fill('refused');
  for (const j of search.badColumns) for (const row of cells) row[j] = 'refused';
  return { cells, failures: [...failures.values()] };
}

/**
 * Engines refuse a whole block for one point that they cannot snap, and some do not say which. Against one pair that works, halves of
 * the rows and of the columns are tried until the bad ones stand alone: about 2 · log2 n requests a bad point.
 */
class BadPointSearch {
  readonly badRows = new Set<number>();
  readonly badColumns = new Set<number>();
  readonly #ask: AskBlock;
  #requestsLeft: number;
  #last: Promise<void> = Promise.resolve();

  constructor(ask: AskBlock, maxRequests: number) {
    this.#ask = ask;
    this.#requestsLeft = maxRequests;
  }

  withoutBad({ rows, columns }: Block): Block {
    return { rows: rows.filter((i) => !this.badRows.has(i)), columns: columns.filter((j) => !this.badColumns.has(j)) };
  }

  /**
   * The block without its bad rows and columns. Searches run one after the other, so that the next one begins with what this one found.
   * Throws RemoteError when nothing of it works or the requests are used up.
   */
  clean(block: Block): Promise<Block> {
    const search = this.#last.then(() => this.#clean(this.withoutBad(block)));
    this.#last = search.then(
      () => undefined,
      () => undefined,
    );
    return search;
  }

  async #clean({ rows, columns }: Block): Promise<Block> {
    if (rows.length === 0 || columns.length === 0) return { rows: [], columns: [] };
    const [row, column] = await this.#findGoodPair(rows, columns);
    for (const i of await this.#findBad(rows, (some) => this.#works(some, [column]))) this.badRows.add(i);
    for (const j of await this.#findBad(columns, (some) => this.#works([row], some))) this.badColumns.add(j);
    return this.withoutBad({ rows, columns });
  }

  async #findGoodPair(rows: readonly number[], columns: readonly number[]): Promise<readonly [number, number]> {
    const tries = Math.min(GOOD_PAIR_TRIES, Math.max(rows.length, columns.length));
    for (let k = 0; k < tries; k++) {
      // Spread over the block, and never a point against itself where the lists are one.
      const row = rows[Math.floor((k * rows.length) / tries)];
      const column = columns[(Math.floor((k * columns.length) / tries) + 1) % columns.length];
      if (row !== undefined && column !== undefined && (await this.#works([row], [column]))) return [row, column];
    }
    throw new RemoteError('refused', 'none of the points tried is known to the engine');
  }

  async #findBad(
    all: readonly number[],
    works: (some: readonly number[]) => Promise<boolean>,
    isKnownBad = false,
  ): Promise<readonly number[]> {
    if (all.length === 0 || (!isKnownBad && (await works(all)))) return [];
    if (all.length === 1) return all;
    const middle = all.length >> 1;
    const left = await this.#findBad(all.slice(0, middle), works);
    return [...left, ...(await this.#findBad(all.slice(middle), works, left.length === 0))];
  }

  async #works(rows: readonly number[], columns: readonly number[]): Promise<boolean> {
    if (this.#requestsLeft-- <= 0) throw new RemoteError('refused', 'too many points that the engine refuses');
    try {
      await this.#ask(rows, columns);
      return true;
    } catch (error) {
      if (toRemoteError(error).kind === 'refused') return false;
      throw error;
    }
  }
}

const GOOD_PAIR_TRIES = 5;

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, k) => start + k);

function toRemoteError(error: unknown): RemoteError {
  return error instanceof RemoteError ? error : new RemoteError('failed', String(error));
}

function write(cells: Outcome[][], { rows, columns }: Block, answer: RawBlock): void {
  rows.forEach((i, r) => {
    const row = cells[i];
    columns.forEach((j, c) => {
      if (row) row[j] = answer[r]?.[c] ?? null;
    });
  });
}
