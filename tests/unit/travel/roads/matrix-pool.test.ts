/** Regression: a question that waited for threads which were then stopped was never answered. */
import { expect, test } from 'vitest';
import { MatrixPool } from '../../../../src/travel/roads/matrix-pool.ts';

/** No road file: a thread that opens it dies. */
const createPool = () => new MatrixPool(new SharedArrayBuffer(64), 2);

test('whoever waits for threads that are stopped is told', async () => {
  const pool = createPool();
  const asked = expect(pool.manyToMany(1, [], [])).rejects.toThrow(/stopped/);
  await pool.close();
  await asked;
});

test('whoever waits for a thread that dies is told', async () => {
  const pool = createPool();
  await expect(pool.manyToMany(1, [], [])).rejects.toThrow();
  await pool.close();
});
