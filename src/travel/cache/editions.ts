/** Road data of several dates beside each other: a new one is built while the old one answers, and then takes over in one step. */
import type { TravelMatrix, TravelPoint, TravelQuery, TravelService, TravelSource } from '../travel.ts';
import { createCachedTravel } from './cached-travel.ts';
import type { TravelCellStore } from './store.ts';

export interface TravelEditionsOptions {
  readonly source: TravelSource;
  readonly store: TravelCellStore;
  /** The source with the data of that date; null when the data is gone, and then only its stored cells answer. */
  readonly open: (dataDate: string) => Promise<TravelService | null>;
  readonly variantOf?: (query: TravelQuery) => string;
}

export interface PrepareOptions {
  /** One departure of each variant that is to be filled. */
  readonly queries: readonly TravelQuery[];
  readonly onProgress?: (doneCells: number, allCells: number) => void;
  readonly signal?: AbortSignal;
}

export interface PreparedEdition {
  readonly dataDate: string;
  readonly cells: number;
  readonly unreachableCells: number;
}

/** Rows filled at a time: bounds memory, and lets progress and abort through. */
const ROWS_PER_STEP = 50;

/** Of one source; other processes are followed by `refresh`. */
export class TravelEditions {
  /** Answers with the current data date; a question that has begun ends with the date it began with. */
  readonly service: Required<TravelService>;
  readonly #options: TravelEditionsOptions;
  readonly #opened = new Map<string, Promise<Required<TravelService>>>();
  #currentDate: string | null = null;

  private constructor(options: TravelEditionsOptions) {
    this.#options = options;
    const current = () => this.at(this.#currentDate);
    this.service = {
      matrix: async (points, query) => (await current()).matrix(points, query),
      table: async (from, to, query) => (await current()).table(from, to, query),
      leg: async (from, to, query) => (await current()).leg(from, to, query),
    };
  }

  /** Reads from the store which date is current; opens no data yet. */
  static async open(options: TravelEditionsOptions): Promise<TravelEditions> {
    const editions = new TravelEditions(options);
    await editions.refresh();
    return editions;
  }

  /** YYYY-MM-DD; null: there is none, and every cell fails. */
  get currentDate(): string | null {
    return this.#currentDate;
  }

  /** The service of one data date, for plans that were made with it; every cell fails when the date is null or its data is gone. */
  at(dataDate: string | null): Promise<Required<TravelService>> {
    if (dataDate === null) return Promise.resolve(createEmptySource(this.#options.source));
    const opened = this.#opened.get(dataDate) ?? this.#open(dataDate);
    this.#opened.set(dataDate, opened);
    // A failure to open is not remembered: the next question tries again.
    opened.catch(() => this.#opened.delete(dataDate));
    return opened;
  }

  /** Fills the store with the cells of a data date between all points, while the current date answers as before. Throws when its data is not there. */
  async prepare(dataDate: string, points: readonly TravelPoint[], options: PrepareOptions): Promise<PreparedEdition> {
    if (!(await this.#options.open(dataDate))) {
      throw new Error(`There is no ${this.#options.source} data of ${dataDate}. Import it before preparing it.`);
    }
    const service = await this.at(dataDate);
    const allCells = points.length * points.length * options.queries.length;
    let cells = 0;
    let unreachableCells = 0;
    for (const query of options.queries) {
      for (let start = 0; start < points.length; start += ROWS_PER_STEP) {
        options.signal?.throwIfAborted();
        const { cells: rows } = await service.table(points.slice(start, start + ROWS_PER_STEP), points, query);
        for (const row of rows) {
          cells += row.length;
          unreachableCells += row.filter((cell) => cell.kind === 'unreachable').length;
        }
        options.onProgress?.(cells, allCells);
      }
    }
    return { dataDate, cells, unreachableCells };
  }

  /** From now on the date answers, in this process at once and in others when they refresh. Throws when its data is not there. */
  async switchTo(dataDate: string): Promise<void> {
    if (!(await this.#options.open(dataDate))) {
      throw new Error(`There is no ${this.#options.source} data of ${dataDate}. Import it before switching to it.`);
    }
    await this.at(dataDate);
    await this.#options.store.setCurrentDate(this.#options.source, dataDate);
    this.#currentDate = dataDate;
  }

  /** Takes over a switch made by another process. */
  async refresh(): Promise<void> {
    this.#currentDate = await this.#options.store.findCurrentDate(this.#options.source);
  }

  async #open(dataDate: string): Promise<Required<TravelService>> {
    const { source, store, variantOf } = this.#options;
    const service = (await this.#options.open(dataDate)) ?? createEmptySource(source);
    return createCachedTravel({ service, store, source, dataDate, ...(variantOf ? { variantOf } : {}) });
  }
}

/** A source that knows nothing: the chain goes on to the next one. */
function createEmptySource(source: TravelSource): Required<TravelService> {
  const failed = { kind: 'unreachable', reason: 'SOURCE_FAILED', source } as const;
  const table = async (from: readonly TravelPoint[], to: readonly TravelPoint[]): Promise<TravelMatrix> => ({
    cells: from.map(() => to.map(() => failed)),
    dataDate: null,
    warnings: [],
    notices: [],
  });
  return {
    matrix: (points) => table(points, points),
    table,
    leg: async () => ({ cell: failed, geometry: [], streets: [] }),
  };
}
