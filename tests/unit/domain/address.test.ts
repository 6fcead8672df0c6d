import { expect, test } from 'vitest';
import { sayWhere } from '../../../src/domain/address.ts';

test('an address says nothing twice', () => {
  const settlement = 'Lakitelek';
  const street = { name: 'Akácfa utca 57.', address: '6065 Lakitelek, Akácfa utca 57.', settlement };
  expect(sayWhere(street)).toBe('6065 Lakitelek');
  expect(sayWhere({ name: 'Rendelő', address: '6065 Lakitelek, Fő utca 1.', settlement })).toBe(
    '6065 Lakitelek, Fő utca 1.',
  );
  expect(sayWhere({ name: 'Rendelő', address: 'Fő utca 1.', settlement })).toBe('Lakitelek, Fő utca 1.');
  expect(sayWhere({ name: 'Vasútállomás', address: '', settlement })).toBe('Lakitelek');
});
