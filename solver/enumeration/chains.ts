/** Lists every chain of fragments that costs less than a threshold: a search in depth that goes only where the last sweep says that one lies, and loses none. */
import { ROUNDING } from '../evaluation/chain.ts';
import type { Network } from './network.ts';
import type { Sweep } from './sweep.ts';

/** Chains begun between two looks at the clock. */
const LOOK = 1024;

export interface Chain {
  /** Fragments in order. */
  readonly fragments: readonly number[];
  /** What it costs at least, less what it is worth. */
  readonly value: number;
}

export interface Chains {
  readonly chains: readonly Chain[];
  /** Whether all chains below the threshold are among them. */
  readonly isComplete: boolean;
}

export interface ChainLimits {
  /** No more than the limit of the sweep. */
  readonly threshold: number;
  readonly most: number;
  readonly isOver: () => boolean;
  /** The pickup to begin with. */
  readonly turn: number;
}

/**
 * @param sweep of the same network, at the same worths
 * @returns what was found by the limits; `Chains` says whether that is all
 */
export function listChains(network: Network, sweep: Sweep, limits: ChainLimits): Chains {
  const lister = new Lister(network, sweep, limits);
  lister.run();
  return lister;
}

class Lister {
  readonly chains: Chain[] = [];
  isComplete = true;
  private readonly network: Network;
  private readonly sweep: Sweep;
  private readonly limits: ChainLimits;
  /** Of the chain at hand. */
  readonly isUsed: Uint8Array;
  readonly isOpen: Uint8Array;
  private readonly chain: number[] = [];
  private visits = 0;

  constructor(network: Network, sweep: Sweep, limits: ChainLimits) {
    this.network = network;
    this.sweep = sweep;
    this.limits = limits;
    this.isUsed = new Uint8Array(network.requestCount);
    this.isOpen = new Uint8Array(sweep.tolls.subsets.length);
  }

  run(): void {
    const { requestCount, outTime, outCost } = this.network;
    for (let k = 0; k < requestCount && this.isComplete; k++) {
      const p = (this.limits.turn + k) % requestCount;
      this.visit(p, outTime[p] as number, outCost[p] as number);
    }
  }

  /** Everything that goes on with the pickup of p, reached then. */
  private visit(p: number, arrival: number, before: number): void {
    const { network, sweep, limits } = this;
    if (before + sweep.restFrom(p, arrival, this) >= limits.threshold) return;
    const { latestStart, earliestEnd, duration } = network.fragments;
    for (const f of network.beginsWith[p] as readonly number[]) {
      if (arrival > (latestStart[f] as number) + ROUNDING) break;
      if (!this.isFree(f)) continue;
      const left = Math.max(earliestEnd[f] as number, arrival + (duration[f] as number));
      this.append(f, left, before + (sweep.value[f] as number));
      if (!this.isComplete) return;
    }
  }

  private append(f: number, left: number, before: number): void {
    const { network, sweep, limits, isUsed, isOpen, chain } = this;
    const d = network.lastRequest[f] as number;
    const open = sweep.open[f] as readonly number[];
    let value = before;
    for (const toll of open) {
      if (isOpen[toll] === 1) value += sweep.tolls.price[toll] as number;
      isOpen[toll] = 1 - (isOpen[toll] as number);
    }
    for (const r of network.requests[f] as readonly number[]) isUsed[r] = 1;
    if (value + sweep.restAfter(d, left, this) < limits.threshold) {
      chain.push(f);
      if (++this.visits % LOOK === 0 && limits.isOver()) this.isComplete = false;
      this.goHome(d, left, value);
      const row = d * network.requestCount;
      for (const next of network.successors[d] as readonly number[]) {
        if (!this.isComplete) break;
        if (isUsed[next] === 1) continue;
        this.visit(
          next,
          left + (network.legTime[row + next] as number),
          value + (network.legCost[row + next] as number),
        );
      }
      chain.pop();
    }
    for (const r of network.requests[f] as readonly number[]) isUsed[r] = 0;
    for (const toll of open) isOpen[toll] = 1 - (isOpen[toll] as number);
  }

  private goHome(d: number, left: number, before: number): void {
    const { network, limits, chains } = this;
    const value = before + (network.homeCost[d] as number);
    if (left + (network.homeTime[d] as number) > network.endCloses + ROUNDING || value >= limits.threshold) return;
    if (chains.length < limits.most) chains.push({ fragments: [...this.chain], value });
    else this.isComplete = false;
  }

  private isFree(f: number): boolean {
    for (const r of this.network.requests[f] as readonly number[]) if (this.isUsed[r] === 1) return false;
    return true;
  }
}
