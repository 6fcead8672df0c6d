/** Once an hour: legs of runs that have ended become observations (src/modules/travel/measure-runs.ts). */

import type { Services } from '../modules/services.ts';
import { measureAllRuns } from '../modules/travel/measure-runs.ts';

const EVERY_MS = 60 * 60_000;

/** Several processes may measure at once: a run is measured once, whoever comes first. */
export function startMeasuring(
  services: Services,
  shutdown: { readonly add: (what: string, close: () => unknown) => void },
): void {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= measureAllRuns(services)
      .catch((error: unknown) => services.logger.warn({ err: error }, 'measuring runs'))
      .finally(() => {
        running = undefined;
      });
  }, EVERY_MS);
  timer.unref();
  shutdown.add('measuring runs', () => {
    clearInterval(timer);
    return running;
  });
}
