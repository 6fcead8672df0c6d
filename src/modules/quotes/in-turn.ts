/** Within one server whoever changes the same day waits for the one before, instead of looking for a place in vain. */
const last = new Map<string, Promise<unknown>>();

/** @param key those of one key wait for each other, whether the one before failed or not */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(work);
  const settled = mine.catch(() => undefined);
  last.set(key, settled);
  try {
    return await mine;
  } finally {
    if (last.get(key) === settled) last.delete(key);
  }
}
