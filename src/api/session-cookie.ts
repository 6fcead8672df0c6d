/** Where the session token travels: in a cookie for browsers, in the Authorization header for programs. */
import type { IncomingMessage } from 'node:http';
import type { Language } from '../domain/actor.ts';

/** The prefix makes browsers refuse it without Secure, with a Domain, or for a part of the site. */
export const COOKIE_NAME = '__Host-falubusz';

/** The Set-Cookie header; a null token removes the cookie at once. */
export function sessionCookie(token: string | null, lifetimeSeconds: number): string {
  return `${COOKIE_NAME}=${token ?? ''}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${token ? lifetimeSeconds : 0}`;
}

/** A program's header goes before a browser's cookie. */
export function readToken(headers: IncomingMessage['headers']): string | undefined {
  return readBearer(headers.authorization) ?? readCookie(headers.cookie);
}

/** Undefined where there is none, or one that cannot be a token of ours. */
export function readBearer(header: unknown): string | undefined {
  return typeof header === 'string' ? /^Bearer ([A-Za-z0-9_-]+)$/i.exec(header.trim())?.[1] : undefined;
}

function readCookie(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${COOKIE_NAME}=`));
  return own?.slice(COOKIE_NAME.length + 1);
}

/** Hungarian unless English is wanted more. */
export function readLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((parameter) => /^q=([0-9.]+)$/.exec(parameter.trim())?.[1]).find((q) => q);
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (language: string) =>
    Math.max(
      0,
      ...wanted.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map((w) => w.quality),
    );
  return best('en') > best('hu') ? 'en' : 'hu';
}
