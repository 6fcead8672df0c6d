/** Joins the sources that a consortium has into the one travel service that the rest of the house asks. */
import { type ChainLink, createTravelChain } from './chain/chain.ts';
import type { OverruleStore } from './chain/overrules.ts';
import { createEstimate } from './estimate/estimate.ts';
import { toEstimateProfile } from './estimate/profile.ts';
import type { CorrectionStore } from './learning/corrections.ts';
import { createOsrm } from './remote/osrm.ts';
import { createValhalla } from './remote/valhalla.ts';
import type { TravelService } from './travel.ts';

export interface RemoteSettings {
  readonly kind: 'osrm' | 'valhalla';
  readonly baseUrl: string;
  readonly timeoutMs?: number;
  readonly dataDate?: string;
}

export interface TravelSettings {
  /** The consortium's profile as stored JSON; `{}` gives the figures of a plain without a barrier. */
  readonly profile: unknown;
  /** The road network, best behind the cache (`TravelEditions`). */
  readonly roads?: TravelService;
  /** Settings, or the engine opened before (`openRemote`), as a rule behind the cache. */
  readonly remote?: RemoteSettings | TravelService;
  readonly overrules?: OverruleStore;
  readonly corrections?: CorrectionStore;
}

/** Open it once per process: its breaker remembers failures only as long as it lives. */
export function openRemote({ kind, ...options }: RemoteSettings): Required<TravelService> {
  return kind === 'osrm' ? createOsrm(options) : createValhalla(options);
}

/** Roads, then the remote engine, then the estimate, as far as they are there. Throws InvalidProfileError for a broken profile. */
export function openTravel({
  profile,
  roads,
  remote,
  overrules,
  corrections,
}: TravelSettings): Required<TravelService> {
  const estimate = toEstimateProfile(profile);
  const links: ChainLink[] = [];
  if (roads) links.push({ source: 'roads', service: roads });
  if (remote) links.push({ source: 'remote', service: 'kind' in remote ? openRemote(remote) : remote });
  links.push({ source: 'estimate', service: createEstimate(estimate) });
  return createTravelChain({
    links,
    ...(estimate.area ? { area: estimate.area } : {}),
    ...(overrules ? { overrules } : {}),
    ...(corrections ? { corrections } : {}),
  });
}
