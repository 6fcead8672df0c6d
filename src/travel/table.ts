/** Rectangles of cells: asking a source for one, and covering the cells that are still missing with few of them. */
import type { TravelMatrix, TravelPoint, TravelQuery, TravelService } from './travel.ts';

/** The rectangle from × to of a source: its square when both lists are one, its own rectangle when it has one, else the square of both, cut. */
export async function askTable(
  service: TravelService,
  from: readonly TravelPoint[],
  to: readonly TravelPoint[],
  query: TravelQuery,
): Promise<TravelMatrix> {
  if (isSameList(from, to)) return service.matrix(from, query);
  if (service.table) return service.table(from, to, query);
  const index = new Map<TravelPoint, number>();
  for (const point of [...from, ...to]) if (!index.has(point)) index.set(point, index.size);
  const square = await service.matrix([...index.keys()], query);
  const rows = from.map((a) => square.cells[index.get(a) ?? -1]);
  const cells = rows.map((row) => to.flatMap((b) => row?.[index.get(b) ?? -1] ?? []));
  return { ...square, cells };
}

/** The very same points in the same order. */
export function isSameList(a: readonly TravelPoint[], b: readonly TravelPoint[]): boolean {
  return a === b || (a.length === b.length && a.every((point, i) => point === b[i]));
}

export interface Rectangle {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * At most two rectangles that cover every missing cell: the rows that miss most of their cells, and what is left in the others.
 * One new place among many gives its row and its column; an empty table gives the whole of it.
 */
export function coverMissing(rows: number, columns: number, isMissing: (i: number, j: number) => boolean): Rectangle[] {
  const wide = { rows: [] as number[], columns: new Uint8Array(columns) };
  const narrow = { rows: [] as number[], columns: new Uint8Array(columns) };
  const own = new Uint8Array(columns);
  for (let i = 0; i < rows; i++) {
    let count = 0;
    for (let j = 0; j < columns; j++) {
      const missing = isMissing(i, j) ? 1 : 0;
      own[j] = missing;
      count += missing;
    }
    if (count === 0) continue;
    const part = count * 2 > columns ? wide : narrow;
    part.rows.push(i);
    for (let j = 0; j < columns; j++) if (own[j]) part.columns[j] = 1;
  }
  return [wide, narrow]
    .filter((part) => part.rows.length > 0)
    .map((part) => ({ rows: part.rows, columns: [...part.columns.keys()].filter((j) => part.columns[j] === 1) }));
}
