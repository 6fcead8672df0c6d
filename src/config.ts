/** The environment and the command line as one frozen object; every fault is a sentence, and all of them are told at once. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../db/operator-error.ts';
import { defaultDataFolder } from '../db/server.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      `be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const yesOrNo = z.enum(['0', '1'], 'be 0 or 1').transform((value) => value === '1');

const ENVIRONMENT = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'be like postgres://user:password@host:5432/database')
    .optional(),
  FALUBUSZ_DATA: z.string().optional(),
  /** Load the pilot consortium with its demo accounts into an empty database; by default into the embedded one only. */
  FALUBUSZ_DEMO: yesOrNo.optional(),
  /** The addresses that browsers may call from, comma-separated; the service's own address is always allowed. */
  FALUBUSZ_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .refine(
      (origins) => origins.every((origin) => URL.canParse(origin)),
      'be addresses like https://bus.example.hu, separated by commas',
    ),
  /** Set behind a proxy that ends TLS: how many proxies to trust for the caller's address and protocol. */
  FALUBUSZ_PROXIES: wholeNumber(0, 10).default(0),
  FALUBUSZ_POOL: wholeNumber(2, 200).default(12),
  /** Solver processes at once in this process; 0 leaves planning to workers elsewhere (`npm run worker`). */
  FALUBUSZ_WORKERS: wholeNumber(0, 64).default(1),
  /** Threads of one search; half of the machine's processors at most, so that the rest answers requests. */
  FALUBUSZ_SOLVER_THREADS: wholeNumber(1, 64).default(1),
  /** A routing server of one's own, asked where the road data of this machine has no answer; see src/travel/README.md. */
  FALUBUSZ_ROUTER_URL: z
    .string()
    .regex(/^https?:\/\//, 'be like http://127.0.0.1:8002')
    .refine((text) => URL.canParse(text), 'be like http://127.0.0.1:8002')
    .optional(),
  FALUBUSZ_ROUTER_KIND: z.enum(['osrm', 'valhalla'], 'be osrm or valhalla').default('valhalla'),
  /** How long one of its answers may take. */
  FALUBUSZ_ROUTER_SECONDS: wholeNumber(1, 60).default(10),
  /** E-mail: smtp://user:password@host:587 and the sender's address. */
  FALUBUSZ_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'be like smtp://user:password@host:587')
    .optional(),
  FALUBUSZ_SMTP_FROM: z.string().default('falubusz@localhost'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `be one of ${LOG_LEVELS.join(', ')}`).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test'], 'be production, development or test').default('production'),
});

export interface RouterSettings {
  readonly kind: 'osrm' | 'valhalla';
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly origins: readonly string[];
  readonly trustedProxies: number;
  readonly poolSize: number;
  readonly workers: number;
  readonly solverThreads: number;
  /** Undefined: messages go to a file of the data folder. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  /** Undefined: no remote engine. */
  readonly router: RouterSettings | undefined;
  readonly logLevel: string;
  /** Introspection, GraphiQL and field suggestions are for development only. */
  readonly development: boolean;
  /** `npm run worker`: jobs only, no HTTP. */
  readonly workerOnly: boolean;
}

/** @throws OperatorError naming every setting that is wrong and what it should be. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
): Config {
  // A variable set to nothing (`PORT= npm start`, an empty line of a compose file) counts as not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = ENVIRONMENT.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} must ${issue.message}`);
    throw new OperatorError(`${faults.join('; ')}.`);
  }
  const settings = parsed.data;
  const development = args.includes('--dev') || settings.NODE_ENV === 'development';
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    dataFolder: settings.FALUBUSZ_DATA === undefined ? defaultDataFolder() : resolve(settings.FALUBUSZ_DATA),
    demo: settings.FALUBUSZ_DEMO ?? settings.DATABASE_URL === undefined,
    origins: Object.freeze(settings.FALUBUSZ_ORIGINS),
    trustedProxies: settings.FALUBUSZ_PROXIES,
    poolSize: settings.FALUBUSZ_POOL,
    workers: args.includes('--worker-only') ? Math.max(1, settings.FALUBUSZ_WORKERS) : settings.FALUBUSZ_WORKERS,
    smtp:
      settings.FALUBUSZ_SMTP_URL === undefined
        ? undefined
        : { url: settings.FALUBUSZ_SMTP_URL, from: settings.FALUBUSZ_SMTP_FROM },
    solverThreads: settings.FALUBUSZ_SOLVER_THREADS,
    router: settings.FALUBUSZ_ROUTER_URL === undefined ? undefined : toRouter(settings.FALUBUSZ_ROUTER_URL, settings),
    logLevel: settings.LOG_LEVEL ?? (development ? 'info' : 'warn'),
    development,
    workerOnly: args.includes('--worker-only'),
  });
}

function toRouter(
  baseUrl: string,
  settings: { readonly FALUBUSZ_ROUTER_KIND: 'osrm' | 'valhalla'; readonly FALUBUSZ_ROUTER_SECONDS: number },
): RouterSettings {
  return Object.freeze({
    kind: settings.FALUBUSZ_ROUTER_KIND,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    timeoutMs: settings.FALUBUSZ_ROUTER_SECONDS * 1_000,
  });
}
