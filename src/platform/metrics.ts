/** Figures for Prometheus at GET /metrics. Labels are bounded words of ours: never an id, a name or a typed text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'operation' | 'kind' | 'outcome'>;
  readonly jobSeconds: Histogram<'queue' | 'outcome'>;
  readonly solverSeconds: Histogram<'outcome'>;
  readonly unservedTrips: Gauge<'reason'>;
  readonly refusals: Counter<'reason'>;
  readonly signIns: Counter<'outcome'>;
  readonly openSubscriptions: Gauge;
}

/** One registry per app, not the library's global one: tests start several apps in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'falubusz_' });
  const registers = [registry];
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'falubusz_request_seconds',
      help: 'Time to answer a GraphQL operation',
      labelNames: ['operation', 'kind', 'outcome'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1.2, 2.5, 5],
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'falubusz_job_seconds',
      help: 'Time to work a job off',
      labelNames: ['queue', 'outcome'],
      buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 120, 300],
      registers,
    }),
    solverSeconds: new Histogram({
      name: 'falubusz_solver_seconds',
      help: 'Time of one solver process',
      labelNames: ['outcome'],
      buckets: [0.5, 1, 5, 10, 30, 60, 120, 300],
      registers,
    }),
    unservedTrips: new Gauge({
      name: 'falubusz_unserved_trips',
      help: 'Trips that the newest plan leaves out',
      labelNames: ['reason'],
      registers,
    }),
    refusals: new Counter({
      name: 'falubusz_refusals_total',
      help: 'Requests answered no',
      labelNames: ['reason'],
      registers,
    }),
    signIns: new Counter({
      name: 'falubusz_sign_ins_total',
      help: 'Sign-ins by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    openSubscriptions: new Gauge({ name: 'falubusz_open_subscriptions', help: 'Subscriptions open now', registers }),
  };
}
