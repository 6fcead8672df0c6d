/** The web console's built files, from the same address as the API. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';

/** Paths that the console itself answers; anything else is not found. */
const DESKS = ['/', '/intake', '/dispatch', '/driver', '/admin'];
const YEAR_MS = 365 * 24 * 3600 * 1000;

/** Serves the folder when it has been built; without it the API stands alone. */
export function serveConsole(app: Express, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  // Names under /assets carry a hash of their content; the rest must be asked for anew, or a phone keeps an old program.
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }));
  app.use(
    express.static(folder, {
      index: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  app.get(
    DESKS.flatMap((desk) => (desk === '/' ? [desk] : [desk, `${desk}/*rest`])),
    (_request, response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile(page);
    },
  );
}
