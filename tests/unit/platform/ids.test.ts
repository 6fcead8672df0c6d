import { expect, test } from 'vitest';
import { isId } from '../../../src/domain/ids.ts';
import { createId } from '../../../src/platform/ids.ts';

test('ids are UUIDs of version 7 that ascend strictly, also thousands within one millisecond', () => {
  // The 12-bit counter overflows after 4096 ids: 10,000 cross it twice.
  const ids = Array.from({ length: 10_000 }, () => createId(1_800_000_000_000));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.every(isId)).toBe(true);
});

test('a clock that steps back does not make ids descend', () => {
  const before = createId(1_900_000_000_000);
  expect(createId(1_899_999_999_000) > before).toBe(true);
});

test('the first 48 bits are the time in milliseconds', () => {
  // 2_000_000_000_000 = 0x01d1a94a2000
  expect(createId(2_000_000_000_000)).toMatch(/^01d1a94a-2000-7000-/);
});
