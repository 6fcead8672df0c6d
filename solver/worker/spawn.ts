/** Starts a worker thread from a source file: with the TypeScript loader where this runs from sources, without it where it was compiled. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** On Node 20 the loader does not reach worker threads by `--import`: the thread registers it itself, then imports the file. */
export function spawnWorker(file: URL, workerData?: unknown): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData });
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(code, { eval: true, workerData, execArgv: [] });
}
