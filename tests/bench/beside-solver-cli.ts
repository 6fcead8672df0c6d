/**
 * `node --import tsx tests/bench/beside-solver-cli.ts [seconds]`: the real service with the pilot day and a solver that never rests;
 * the dispatcher's board is read and requests are entered, each 20 times a second over GraphQL. Calls begin by the clock, not after
 * the answer before, and are timed from the moment they were due: a service that stalls is charged for everybody who waits. Before, without
 * a solver, the service's own processor time for each kind of call: that figure holds on a busy machine, too.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse, print, separateOperations } from 'graphql';
import { addDays, weekdayOf } from '../../src/domain/local-time.ts';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { startScratchService } from '../support/scratch-service.ts';
import { quantile } from './phone-world.ts';

const A_SECOND = 20;
const TARGETS_MS = { reads: 150, writes: 300 };
const SEARCH_SECONDS = 600;
const COUNTED = 100;
const DAYS = 7;
/** A rider who travels at that hour already, a surgery that is closed then, a holiday: answers, no errors. */
const RULES = ['ALREADY_TRAVELLING', 'CLOSED_AT_ARRIVAL', 'OUTSIDE_HOURS'];
/** Every fault has an id of its own, in the text twice. */
const FAULT_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) {
  request { id reference outbound { state requestedPickup { earliest latest } } } userErrors { code path message } } }`;
const PEOPLE = `query ($after: String) { riders(first: 100, after: $after) { edges { node { id home { id } } } pageInfo { hasNextPage endCursor } }
  places(kinds: [SURGERY, OFFICE, SHOP, CHEMIST], first: 100) { id } }`;
const PLAN = `mutation ($input: PlanDayInput!) { planDay(input: $input) { job { id } userErrors { code message } } }`;
const JOB = 'query ($id: ID!) { planningJob(id: $id) { state progress { seconds } } }';
const CANCEL = 'mutation ($jobId: ID!) { cancelPlanning(input: { jobId: $jobId }) { job { state } } }';

const seconds = Number(process.argv[2] ?? 60);
const service = await startScratchService();
try {
  const dispatcher = await service.signIn('dispatcher');
  const clerk = await service.signIn('intake');
  const { read, readAnew } = await prepareReads(dispatcher);
  const write = await prepareWrite(clerk);
  console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} before the start`);
  for (const [name, ask] of Object.entries({ 'board, kept': read, 'board, made anew': readAnew, request: write })) {
    console.log(
      `${name.padEnd(18)}${(await measureProcessor(ask)).toFixed(1).padStart(8)} ms of the service's processor time a call`,
    );
  }
  const stopSolver = await keepSolving(dispatcher);
  // Compiled code and filled caches are the state of a working day.
  await Promise.all([call(20, 3, read), call(20, 3, write)]);
  const [reads, writes] = await Promise.all([call(A_SECOND, seconds, read), call(A_SECOND, seconds, write)]);
  const solved = await stopSolver();
  console.log(`${seconds} s beside a solver (${solved} s of it searching), day of ${service.date}`);
  console.log(`${'ms'.padEnd(8)}   calls     p50     p95     p99     max  target  errors`);
  tell('reads', reads, TARGETS_MS.reads);
  tell('writes', writes, TARGETS_MS.writes);
} finally {
  await service.close();
}

interface Calls {
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

/** What the console asks for its timeline, from its own file; and the same with a field more, which is never kept. */
async function prepareReads(client: ApiClient) {
  const file = new URL('../../src/console/dispatch/dispatch.graphql', import.meta.url);
  const operation = separateOperations(parse(readFileSync(file, 'utf8'))).DispatchPlan;
  if (!operation) throw new Error('The console no longer reads its board by DispatchPlan.');
  const query = print(operation);
  const day = await client.ask('query ($date: LocalDate!) { serviceDay(date: $date) { publishedPlan { id } } }', {
    date: service.date,
  });
  const id: string = day.data.serviceDay.publishedPlan.id;
  const more = query.replace('...PlanBoard', '...PlanBoard seed');
  return { read: () => client.ask(query, { id }), readAnew: () => client.ask(more, { id }) };
}

/** Milliseconds a call, one after the other. */
async function measureProcessor(ask: () => Promise<Answer>): Promise<number> {
  const used = async () => {
    const figures = await (await fetch(`${service.api.url}/metrics`)).text();
    return Number(/^falubusz_process_cpu_seconds_total (\S+)/m.exec(figures)?.[1]);
  };
  for (let time = 0; time < COUNTED / 4; time++) await ask();
  const before = await used();
  for (let time = 0; time < COUNTED; time++) await ask();
  return (1_000 * ((await used()) - before)) / COUNTED;
}

async function prepareWrite(client: ApiClient): Promise<() => Promise<Answer>> {
  const riders: { readonly id: string; readonly home: { readonly id: string } }[] = [];
  const places: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: Answer = await client.ask(PEOPLE, { after });
    riders.push(...data.riders.edges.map((edge: { node: (typeof riders)[number] }) => edge.node));
    if (places.length === 0) places.push(...data.places.map((place: { id: string }) => place.id));
    ({ hasNextPage: more, endCursor: after } = data.riders.pageInfo);
  }
  const week = Array.from({ length: DAYS }, (_, index) => addDays(service.date, index));
  const dates = week.filter((date) => weekdayOf(date) <= 5);
  const random = seededRandom(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return () => {
    const rider = pick(riders);
    const at = `${pick(dates)}T${String(9 + Math.floor(random() * 3)).padStart(2, '0')}:00`;
    const details = { riderId: rider.id, purpose: 'HEALTH', fromPlaceId: rider.home.id, toPlaceId: pick(places) };
    const idempotencyKey = crypto.randomUUID();
    return client.ask(REQUEST, { input: { idempotencyKey, details: { ...details, timing: 'ARRIVE_BY', at } } });
  };
}

/** Plans the day again whenever a search ends. @returns stops it, and says how many seconds a search was running */
async function keepSolving(client: ApiClient): Promise<() => Promise<number>> {
  const input = { serviceDate: service.date, limitSeconds: SEARCH_SECONDS };
  const begin = async (): Promise<string> => {
    const { data } = await client.ask(PLAN, { input: { ...input, idempotencyKey: crypto.randomUUID() } });
    if (!data?.planDay.job) throw new Error(JSON.stringify(data));
    return data.planDay.job.id;
  };
  let [id, stopping, searching] = [await begin(), false, 0];
  const ask = async (): Promise<{ readonly state: string; readonly progress: { readonly seconds: number } } | null> =>
    // A connection that the service has closed for idleness meanwhile is no answer either.
    (await client.ask(JOB, { id }).catch(() => null))?.data?.planningJob ?? null;
  while (((await ask())?.progress.seconds ?? 0) === 0) await sleep(200);
  const watching = (async () => {
    while (!stopping) {
      const job = await ask();
      if (job?.state === 'RUNNING') searching++;
      else if (job !== null && job.state !== 'QUEUED') id = await begin();
      await sleep(1_000);
    }
  })();
  // Told when the solver is stopped; until then it must not end the process, and the service with it stay behind.
  watching.catch(() => undefined);
  return async () => {
    stopping = true;
    await watching;
    await client.ask(CANCEL, { jobId: id });
    return searching;
  };
}

async function call(aSecond: number, forSeconds: number, ask: () => Promise<Answer>): Promise<Calls> {
  const times: number[] = [];
  const errors: string[] = [];
  const begun = performance.now();
  const calls: Promise<void>[] = [];
  for (let number = 0; number < aSecond * forSeconds; number++) {
    const due = begun + (number * 1_000) / aSecond;
    await sleep(Math.max(0, due - performance.now()));
    const answered = ask().then(
      (answer) => {
        times.push(performance.now() - due);
        errors.push(...faultsOf(answer));
      },
      (error: unknown) => errors.push(String(error)),
    );
    calls.push(answered.then(() => undefined));
  }
  await Promise.all(calls);
  return { times, errors };
}

function faultsOf({ errors, data }: Answer): readonly string[] {
  const refused: readonly { readonly code: string }[] = data?.requestTrip?.userErrors ?? [];
  const codes = refused.map(({ code }) => code).filter((code) => !RULES.includes(code));
  return [...errors.map(({ message }) => message.replaceAll(FAULT_ID, '…')), ...codes];
}

function tell(name: string, { times, errors }: Calls, target: number): void {
  const figures = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99), Math.max(...times)];
  const cells = figures.map((value) => value.toFixed(0).padStart(8)).join('');
  console.log(
    `${name.padEnd(8)}${String(times.length).padStart(8)}${cells}${String(target).padStart(8)}${String(errors.length).padStart(8)}`,
  );
  for (const [error, count] of countEach(errors)) console.log(`  ${count} × ${error}`);
}

function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
