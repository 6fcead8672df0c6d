/** Session tokens: opaque, 256 bits of chance; the database keeps only their hash, so that a copy of it signs nobody in. */
import { createHash, randomBytes } from 'node:crypto';

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** 43 signs that an address or a header can carry as they are. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** 32 bytes for the column; `.toString('hex')` for the setting `app.session_hash`. No salt: the token itself is chance. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether a text can be a token at all, before the database is asked. */
export function isToken(text: string): boolean {
  return FORM.test(text);
}
