import type DataLoader from 'dataloader';

/** An edge that need not be there. */
export async function loadOptional<Row>(
  loader: DataLoader<string, Row | null>,
  id: string | null,
): Promise<Row | null> {
  return id === null ? null : loader.load(id);
}
