/**
 * What the house does by itself for every consortium: standing orders of the night, calls about rides that are not served, reminders, the
 * outbox. Each duty may run twice or in several processes at once and does its work once; so a timer in every worker is enough.
 */

import type { Actor } from '../domain/actor.ts';
import { systemActor } from '../domain/actor.ts';
import { deliverMessages } from '../modules/calls/deliver-messages.ts';
import { remindRiders } from '../modules/calls/remind-riders.ts';
import { listConsortiumIds } from '../modules/common/consortia-read-model.ts';
import type { Services } from '../modules/services.ts';
import { generateRequests } from '../modules/standing-orders/generate-requests.ts';
import { makeWeekTemplates } from '../modules/standing-orders/make-week-templates.ts';
import { tellUnservedRides } from '../modules/standing-orders/tell-unserved.ts';
import type { PlanningSolver } from '../planning/planning-solver.ts';
import type { MessageTransport } from '../platform/messages/transport.ts';

export interface Duty {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: (services: Services, actor: Actor, signal: AbortSignal) => Promise<unknown>;
}

/** The nightly generation looks every hour: a server that was off at night catches up, and a second look finds nothing to do. */
export function listDuties(transports: readonly MessageTransport[], solve: PlanningSolver): readonly Duty[] {
  return [
    { name: 'standing orders', everySeconds: 3600, run: generateRequests },
    {
      name: 'week templates',
      everySeconds: 3600,
      run: (services, actor, signal) => makeWeekTemplates(services, actor, solve, signal),
    },
    { name: 'unserved rides', everySeconds: 300, run: (services, actor) => tellUnservedRides(services, actor) },
    { name: 'reminders', everySeconds: 300, run: (services, actor) => remindRiders(services, actor) },
    {
      name: 'outbox',
      everySeconds: 10,
      run: (services, actor, signal) => deliverMessages(services, actor, transports, signal),
    },
  ];
}

export interface RunningDuties {
  /** Runs one duty now, for every consortium: for tests and command lines. @throws Error when there is none of that name. */
  readonly runNow: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Each at its own interval, for every consortium. Several processes may do so: keys and locks of the rows decide whose a piece of work is. */
export function startDuties(services: Services, duties: readonly Duty[]): RunningDuties {
  const controller = new AbortController();
  const running = new Set<Promise<void>>();
  const busy = new Set<string>();
  const runAll = async (duty: Duty): Promise<void> => {
    // A duty that takes longer than its interval does not meet itself.
    if (busy.has(duty.name) || controller.signal.aborted) return;
    busy.add(duty.name);
    try {
      for (const consortiumId of await listConsortiumIds(services)) {
        if (controller.signal.aborted) break;
        await duty.run(services, systemActor(consortiumId), controller.signal);
      }
    } catch (error) {
      services.logger.warn({ err: error, duty: duty.name }, 'a duty failed; it is tried again');
    } finally {
      busy.delete(duty.name);
    }
  };
  const begin = (duty: Duty): Promise<void> => {
    const work = runAll(duty).finally(() => running.delete(work));
    running.add(work);
    return work;
  };
  const timers = duties.map((duty) => setInterval(() => void begin(duty), duty.everySeconds * 1000));
  for (const duty of duties) void begin(duty);
  return {
    runNow: async (name) => {
      const duty = duties.find((one) => one.name === name);
      if (!duty) throw new Error(`There is no duty called ${name}.`);
      await begin(duty);
    },
    close: async () => {
      controller.abort(new Error('shutdown'));
      for (const timer of timers) clearInterval(timer);
      await Promise.allSettled(running);
    },
  };
}
