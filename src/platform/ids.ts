/** New ids: UUIDv7 (RFC 9562, section 5.7), so that keys written together lie together in the index. */
import { randomFillSync } from 'node:crypto';
import type { Id } from '../domain/ids.ts';

let lastMilliseconds = 0;
let counter = 0;

/**
 * Ids of one process ascend strictly, also within a millisecond: the 12 bits after the version count up (method 1 of section
 * 6.2); when they are used up the clock is taken as one millisecond further.
 *
 * @example const riderId: RiderId = createId<'rider'>();
 */
export function createId<Entity extends string = string>(now: number = Date.now()): Id<Entity> {
  if (now > lastMilliseconds) {
    lastMilliseconds = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMilliseconds += 1;
    counter = 0;
  }
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(lastMilliseconds, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  randomFillSync(bytes, 8);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Id<Entity>;
}
