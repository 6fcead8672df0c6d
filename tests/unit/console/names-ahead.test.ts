import { expect, test } from 'vitest';
import { type Halt, namesAhead, type StopStatus } from '../../../src/console/driver/run-state.ts';

const halt = (riderName: string, ...statuses: readonly StopStatus[]) =>
  ({ stops: statuses.map((status) => ({ stop: { riderName }, status })) }) as unknown as Halt;

test('a new manifest names whoever is still to be carried, and whom this run no longer has', () => {
  const halts = [
    halt('Carried', 'boarded', 'alighted'),
    halt('Did not come', 'no_show', 'skipped'),
    halt('Aboard', 'boarded', 'pending'),
    halt('Stands here', 'arrived', 'pending'),
  ];
  const names = ['Carried', 'Did not come', 'Aboard', 'Stands here', 'Gone to another vehicle'];
  expect(namesAhead(names, halts)).toEqual(['Aboard', 'Stands here', 'Gone to another vehicle']);
});
