/** GET /healthz (the process answers), /readyz (it can work: else 503 and what is missing) and /metrics. */
import { Router } from 'express';
import type { Metrics } from '../platform/metrics.ts';

export interface HealthOptions {
  /** By name, such as `database`; false or a rejection means not ready. */
  readonly checks: Readonly<Record<string, () => Promise<boolean> | boolean>>;
  readonly metrics: Metrics;
}

const CHECK_WITHIN_MS = 2_000;

/** @param options its checks are run at every /readyz: they must be quick, and count as failing when they throw */
export function createHealthRouter(options: HealthOptions): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const results = await Promise.all(
      Object.entries(options.checks).map(async ([name, check]) => [name, await passes(check)] as const),
    );
    const ready = results.every(([, ok]) => ok);
    const checks = Object.fromEntries(results.map(([name, ok]) => [name, ok ? 'ok' : 'failing']));
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', checks });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics());
  });
  return router;
}

async function passes(check: () => Promise<boolean> | boolean): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_WITHIN_MS);
  });
  try {
    return await Promise.race([Promise.resolve(check()), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
