/** A page of a read model as a Relay connection. */
import type { Page } from '../modules/common/page.ts';

export function toConnection<Row>({ rows, hasNextPage }: Page<Row>) {
  return {
    edges: rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: { hasNextPage, endCursor: rows.at(-1)?.cursor ?? null },
  };
}
