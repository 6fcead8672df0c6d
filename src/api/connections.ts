/** Pages in the form of Relay connections. */
import { LARGEST_PAGE, type Page } from '../modules/common/page.ts';
import { badInput } from './errors.ts';

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** `endCursor` is null on an empty page. */
export function toConnection<Row>(page: Page<Row>): Connection<Row> {
  return {
    edges: page.rows.map(({ row, cursor }) => ({ cursor, node: row })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.rows.at(-1)?.cursor ?? null },
  };
}

/** @throws BAD_USER_INPUT unless 1 … most. */
export function pageSize(first: number, most: number = LARGEST_PAGE): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw badInput(`first: 1 és ${most} közötti szám kell. / first must be a number from 1 to ${most}.`);
}
