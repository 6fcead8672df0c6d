/**
 * Episodes of ejections: for the sake of those left out, or to do without a vehicle whose use alone is dear, the search leaves the plan at hand for a while. An episode
 * ends with a plan that is cheaper by what it was for, or with the cheapest since it began: what its changes anneal is kept.
 */
import type { Recreate } from '../construction/recreate.ts';
import { Ejection } from './ejection.ts';
import type { Random } from './random.ts';
import type { Neighbours } from './relatedness.ts';
import type { PlanState } from './state.ts';
import type { Territory } from './territory.ts';

/** At most such a share of all iterations for episodes for those left out that are lost; as long as they are won, one follows the other. */
const SHARE_FOR_LOSSES = 0.25;
/** At most such a share of all iterations, in all, for vehicles. */
const SHARE_FOR_VEHICLES = 0.1;
/** A request or a vehicle is worth it that costs so many times what a request costs on average. */
const WORTH = 10;
/** Steps of an episode. */
const LONGEST = 300;
/** Changes between two steps are around so many neighbours of whoever is to be put in next. */
const AROUND = 40;

interface Episode {
  /** The plan to go back to, the cheapest since it began, and its cost. */
  orders: readonly Int32Array[];
  cost: number;
  /** A cheaper plan than this ends it. */
  readonly goal: number;
  readonly territory: Territory;
  readonly worth: number;
  steps: number;
  /** Iterations in it. */
  spent: number;
  /** Where it stood when it was interrupted. */
  suspended?: readonly Int32Array[] | undefined;
}

export class Episodes {
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly recreate: Recreate;
  private readonly neighbours: Neighbours;
  private readonly ejection: Ejection;
  private episode: Episode | undefined;
  /** Iterations spent in episodes. */
  private spent = 0;
  /** Of these, in episodes for those left out that were lost. */
  private lost = 0;

  constructor(state: PlanState, random: Random, { recreate, neighbours }: Means) {
    this.state = state;
    this.random = random;
    this.recreate = recreate;
    this.neighbours = neighbours;
    this.ejection = new Ejection(state, random, recreate);
  }

  get isRunning(): boolean {
    return this.episode !== undefined;
  }

  /** Whether an episode goes on, or begins because one is due after so many iterations; `scale`: what a request costs on average. */
  isOn(iterations: number, scale: number): boolean {
    if (this.episode !== undefined) return true;
    const { state } = this;
    const worth = WORTH * scale;
    const isShort = this.ejection.next(worth) >= 0;
    if (isShort && this.lost >= SHARE_FOR_LOSSES * iterations) return false;
    const v = isShort || this.spent >= SHARE_FOR_VEHICLES * iterations ? -1 : this.drawVehicle(worth);
    if (!isShort && v < 0) return false;
    const cost = state.cost();
    this.episode = {
      orders: state.orders(),
      cost,
      goal: cost - worth / 2,
      territory: state.territory,
      worth,
      steps: 0,
      spent: 0,
    };
    if (v >= 0) this.close(v);
    return true;
  }

  /** Puts in the next of those left out, and leaves out who made place. */
  step(): void {
    const { episode, ejection } = this;
    if (episode === undefined) return;
    episode.steps++;
    const r = ejection.next(episode.worth);
    if (r >= 0) ejection.place(r);
    this.state.keep();
  }

  /** Where a change may help: a request near whoever is to be put in next; −1: nobody is left, or none was drawn. */
  drawSeed(): number {
    const { state, random, neighbours, episode } = this;
    const r = episode === undefined ? -1 : this.ejection.next(episode.worth);
    if (r < 0) return -1;
    const other = neighbours.of(r, random.below(Math.min(AROUND, neighbours.width)));
    return other >= 0 && state.territory.requests[other] === 1 ? other : -1;
  }

  /** To be called after every step and the `iterations` that went with it: the plan to go back to where the episode has ended in vain, else undefined. */
  settle(cost: number, iterations: number): readonly Int32Array[] | undefined {
    const { episode } = this;
    if (episode === undefined) return undefined;
    this.spent += iterations;
    episode.spent += iterations;
    if (cost < episode.goal) {
      this.end();
      return undefined;
    }
    if (cost < episode.cost) {
      episode.orders = this.state.orders();
      episode.cost = cost;
    }
    if (episode.steps === LONGEST || this.ejection.next(episode.worth) < 0) {
      this.lost += episode.spent;
      return this.end();
    }
    return undefined;
  }

  /** Ends the episode, if there is one; returns the plan to go back to. */
  end(): readonly Int32Array[] | undefined {
    const { episode, state } = this;
    if (episode === undefined) return undefined;
    this.episode = undefined;
    if (state.territory !== episode.territory) {
      state.territory = episode.territory;
      this.recreate.listVehicles();
    }
    return episode.orders;
  }

  /** Interrupts the episode, if there is one, until `resume` or `end`; returns the plan to go back to, the one to be shown. */
  suspend(): readonly Int32Array[] | undefined {
    const { episode } = this;
    if (episode !== undefined) episode.suspended ??= this.state.orders();
    return episode?.orders;
  }

  /** The plan at which an episode was interrupted, to be gone on with. */
  resume(): readonly Int32Array[] | undefined {
    const orders = this.episode?.suspended;
    if (this.episode !== undefined) this.episode.suspended = undefined;
    return orders;
  }

  /** A used vehicle that has driven nothing yet and whose use alone costs `worth` or more; −1: none. */
  private drawVehicle(worth: number): number {
    const { cp, territory, routes } = this.state;
    let drawn = -1;
    let count = 0;
    for (const { vehicle: v, length } of routes) {
      const isDear = (cp.fixedCost[v] as number) >= worth && length > 0 && cp.frozen[v]?.length === 0;
      if (isDear && territory.vehicles[v] === 1 && this.random.below(++count) === 0) drawn = v;
    }
    return drawn;
  }

  /** Takes everybody out of vehicle v, which like all unused ones is not to be used while the episode lasts. */
  private close(v: number): void {
    const { state } = this;
    const { vehicles, requests } = state.territory;
    this.ejection.clear(v);
    state.keep();
    state.territory = { vehicles: vehicles.map((own, w) => (state.routes[w]?.length === 0 ? 0 : own)), requests };
    this.recreate.listVehicles();
  }
}

interface Means {
  readonly recreate: Recreate;
  readonly neighbours: Neighbours;
}
