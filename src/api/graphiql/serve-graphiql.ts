/** GraphiQL for development, built on the fly from npm: nothing is loaded from the internet. */
import type { Express } from 'express';

const FOLDER = new URL('.', import.meta.url).pathname;

export async function serveGraphiql(app: Express): Promise<void> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: FOLDER,
    base: '/graphiql/',
    configFile: false,
    logLevel: 'error',
    appType: 'spa',
    cacheDir: new URL('../../../node_modules/.cache/graphiql', import.meta.url).pathname,
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  app.use(vite.middlewares);
}
