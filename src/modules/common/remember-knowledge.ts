/** What people know about ways, kept in memory while whoever asks says that it has not changed. */

interface Way {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * The list of a store of overrules or corrections. A question that names the state of knowledge (TravelQuery) is answered from memory while it
 * stays the same: a place that a caller asks about costs no reading then. Without a name the database is asked.
 *
 * @param list reads those between the places, or all of the consortium: a few hundred
 */
export function rememberKnowledge<T extends Way>(
  list: (placeIds: readonly string[] | 'all') => Promise<readonly T[]>,
): (placeIds: readonly string[], knowledge?: string) => Promise<readonly T[]> {
  let known: { readonly knowledge: string; readonly ways: Promise<readonly T[]> } | undefined;
  return async (placeIds, knowledge) => {
    if (knowledge === undefined) return list(placeIds);
    if (known?.knowledge !== knowledge) known = { knowledge, ways: list('all') };
    const mine = known;
    // A failure is not remembered.
    mine.ways.catch(() => {
      if (known === mine) known = undefined;
    });
    const isAsked = new Set(placeIds);
    return (await mine.ways).filter(({ fromId, toId }) => isAsked.has(fromId) && isAsked.has(toId));
  };
}
