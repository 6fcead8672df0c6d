/** Takes over what `npm run roads` has imported while the service runs. */
import type { ConsortiumTravel } from '../common/consortium-travel-repository.ts';
import type { Services } from '../services.ts';

const LOOK_EVERY_MS = 30_000;

/** @param shutdown registers how the watching ends */
export function watchRoads(
  services: Pick<Services, 'roads' | 'clock' | 'logger'>,
  travel: ConsortiumTravel,
  shutdown: { readonly add: (what: string, close: () => unknown) => void },
): void {
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= takeNewRoads(services, travel).finally(() => {
      looking = undefined;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  shutdown.add('watching road data', () => {
    clearInterval(timer);
    return looking;
  });
}

/** Never throws; consortia that could not be switched keep their old data, and are tried again at the next look. */
export async function takeNewRoads(
  { roads, clock, logger }: Pick<Services, 'roads' | 'clock' | 'logger'>,
  travel: ConsortiumTravel,
): Promise<void> {
  try {
    await roads.refresh();
    await travel.followRoads(clock.now().toISO());
  } catch (error) {
    logger.warn({ err: error }, 'Az új úthálózatra nem sikerült átállni / switching to new road data failed');
  }
}
