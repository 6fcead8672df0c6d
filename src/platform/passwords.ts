/** Passwords by argon2id. */
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation (19 MiB, 2 passes, 1 lane): about 20 ms, on libuv's threads and not on ours. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer input is refused rather than cut, and costs no hashing. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

let decoy: Promise<string> | undefined;

/** With a salt of its own, in the usual text form. Check PASSWORD_LENGTH first. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * @param stored undefined when there is no such account: as much time passes as if there were, so that the answer does not
 *   tell which addresses have accounts.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (password.length > PASSWORD_LENGTH.most) return false;
  decoy ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await decoy), password).catch(() => false);
  return fits && stored !== undefined;
}
