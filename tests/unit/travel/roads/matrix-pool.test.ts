/** Regression: after a worker had died, the next question was sent to it and waited for ever. */
import { afterEach, expect, test } from 'vitest';
import { MatrixPool } from '../../../../src/travel/roads/matrix-pool.ts';

let pool: MatrixPool | undefined;
afterEach(() => pool?.close());

test('a question after a worker has died is answered: by a new worker', async () => {
  // No road file: whichever worker opens it dies.
  pool = new MatrixPool(new SharedArrayBuffer(64), 1);
  await expect(pool.manyToMany(1, [], [])).rejects.toThrow();
  await expect(pool.manyToMany(1, [], [])).rejects.toThrow();
});
