/** What a password must be: long rather than adorned (NIST SP 800-63B, section 5.1.1.2). */

export const LEAST_PASSWORD_LENGTH = 12;
const MOST_PASSWORD_LENGTH = 200;

/** What is tried first, in the languages of the house; a password that only repeats or extends one of these is weak. */
const COMMON = [
  'password',
  'jelszo',
  'qwertz',
  'qwerty',
  'asdfgh',
  'falubusz',
  'letmein',
  'welcome',
  'admin',
  'titok',
  'iloveyou',
  '123456',
  'abcdef',
];

/** @param own what an attacker knows of the account: its address, its name. */
export function isWeakPassword(password: string, own: readonly string[] = []): boolean {
  if (password.length < LEAST_PASSWORD_LENGTH || password.length > MOST_PASSWORD_LENGTH) return true;
  const folded = password.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (new Set(folded).size < 5) return true;
  const parts = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
  const rest = [...COMMON, ...parts].reduce((left, known) => left.replaceAll(known, ''), folded);
  return rest.replace(/[\d\s!?.,_-]/g, '').length < 4 && rest.length < LEAST_PASSWORD_LENGTH;
}
