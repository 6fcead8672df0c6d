/** GraphiQL for development, built from npm at its first call and kept: nothing is loaded from the internet. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';

const SOURCE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../node_modules/.cache/falubusz-graphiql', import.meta.url));

/** At /graphiql. A build that failed is answered with 500 and tried again at the next call. */
export function serveGraphiql(app: Express): void {
  let building: Promise<void> | undefined;
  const ready = (_request: Request, response: Response, next: NextFunction): void => {
    building ??= existsSync(`${BUILT}/index.html`) ? Promise.resolve() : build();
    building.then(
      () => next(),
      (error: unknown) => {
        building = undefined;
        response
          .status(500)
          .type('text')
          .send(`GraphiQL could not be built: ${String(error)}\n`);
      },
    );
  };
  app.use('/graphiql', ready, express.static(BUILT, { maxAge: '1h' }));
}

/** About half a minute, once. */
async function build(): Promise<void> {
  const { build: bundle } = await import('vite');
  await bundle({
    root: SOURCE,
    base: '/graphiql/',
    configFile: false,
    logLevel: 'error',
    build: { outDir: BUILT, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
    worker: { format: 'es' },
  });
}
