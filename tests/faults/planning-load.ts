/** A dispatcher who plans and publishes one day over and over, and the look whether every plan is there whole or not at all. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../support/api-client.ts';
import { askDatabase, persist, type Target } from './load.ts';

const PLAN = 'mutation ($input: PlanDayInput!) { planDay(input: $input) { job { id } userErrors { code } } }';
const JOB = 'query ($id: ID!) { planningJob(id: $id) { state failure plan { id version state } } }';
const OPEN = 'query ($date: LocalDate!) { serviceDay(date: $date) { jobs { id state } } }';
const PUBLISH = `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { plan { id } userErrors { code } } }`;
const SEARCH_SECONDS = 3;
/** A job whose worker was killed is taken over when its heartbeat is missed: stuck is what is not done so long after the last kill. */
const MOST_WAIT_MS = 120_000;

interface Job {
  readonly state: string;
  readonly failure: string | null;
  readonly plan: { readonly id: string; readonly version: number; readonly state: string } | null;
}

export interface PlanningLoad {
  readonly finished: () => number;
  /** Waits for the job at hand: whatever was killed, planning must go on. */
  readonly stop: () => Promise<void>;
  readonly check: () => Promise<readonly string[]>;
}

export function startPlanning(target: Target, dispatcher: ApiClient, date: string): PlanningLoad {
  const finished = new Set<string>();
  const published = new Set<string>();
  const faults: string[] = [];
  let stopping = false;
  const never = () => false;
  const ask = async (query: string, variables: object) => {
    const { data, errors } = await dispatcher.ask(query, variables);
    if (errors.length > 0) throw new Error(errors[0]?.message);
    return data;
  };
  const begin = async (): Promise<string> => {
    const input = { idempotencyKey: crypto.randomUUID(), serviceDate: date, limitSeconds: SEARCH_SECONDS };
    const made = await persist(async () => (await ask(PLAN, { input })).planDay, never);
    if (made.job) return made.job.id;
    const { jobs } = (await persist(async () => (await ask(OPEN, { date })).serviceDay, never)) as {
      readonly jobs: readonly { readonly id: string; readonly state: string }[];
    };
    const open = jobs.find(({ state }) => state === 'QUEUED' || state === 'RUNNING');
    if (!open) throw new Error(`planDay refused (${made.userErrors[0]?.code}) and no job is open.`);
    return open.id;
  };
  const follow = async (id: string): Promise<Job | undefined> => {
    const from = Date.now();
    while (Date.now() < Math.max(from, target.lastKillAt()) + MOST_WAIT_MS) {
      const job: Job = await persist(async () => (await ask(JOB, { id })).planningJob, never);
      if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job;
      await sleep(300);
    }
    return undefined;
  };
  const running = (async () => {
    while (!stopping) {
      const id = await begin();
      const job = await follow(id);
      if (job?.state !== 'FINISHED' || !job.plan) {
        faults.push(
          `stuck: job ${id} is ${job?.state ?? `not done ${MOST_WAIT_MS / 1000} s after the last kill`} ${job?.failure ?? ''}`,
        );
        continue;
      }
      finished.add(job.plan.id);
      const input = {
        planId: job.plan.id,
        expectedVersion: job.plan.version,
        acceptBrokenPromises: true,
        acceptDropped: true,
      };
      const answer = await persist(async () => (await ask(PUBLISH, { input })).publishPlan, never);
      // Published by a call whose answer was lost: the repeated one finds another version, and says so.
      if (answer.plan && answer.userErrors.length === 0) published.add(job.plan.id);
    }
  })();
  return {
    finished: () => finished.size,
    stop: async () => {
      stopping = true;
      await running;
    },
    check: async () => [
      ...faults,
      ...(await findLostPlans(target, finished, published)),
      ...(await findHalfPlans(target)),
    ],
  };
}

async function findLostPlans(
  target: Target,
  finished: ReadonlySet<string>,
  published: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await askDatabase<{ id: string; state: string }>(target, 'select id::text, state from plan');
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return [
    ...[...finished].filter((id) => !states.has(id)).map((id) => `lost: plan ${id} was told and is not there`),
    ...[...published]
      .filter((id) => states.get(id) !== 'published' && states.get(id) !== 'superseded')
      .map((id) => `lost: plan ${id} was published and is ${states.get(id)}`),
  ];
}

/** Each statement answers with the rows that must not be. */
const HALF: Readonly<Record<string, string>> = {
  'a plan whose figures do not count its trips': `select p.id from plan p where (p.figures->>'tripsServed')::int <>
     (select count(*) from assignment a where a.plan_id = p.id) or (p.figures->>'tripsUnserved')::int <>
     (select count(*) from unserved_trip u where u.plan_id = p.id)`,
  'a trip of a plan without its two stops': `select a.trip_id as id from assignment a where
     (select count(*) from plan_run h join stop s on s.run_id = h.run_id where h.plan_id = a.plan_id and s.trip_id = a.trip_id) <> 2`,
  'a stop of a trip that the plan does not carry': `select s.id from stop s join plan_run h on h.run_id = s.run_id where s.trip_id is not null
     and not exists (select from assignment a where a.plan_id = h.plan_id and a.trip_id = s.trip_id)`,
  'a run that no plan holds': `select r.id from run r where not exists (select from plan_run h where h.run_id = r.id)`,
  'a run without its first and last stop': `select r.id from run r where
     (select count(*) from stop s where s.run_id = r.id and s.kind in ('pull_out', 'pull_in')) <> 2`,
  'two plans of one job': `select planning_job_id as id from plan where planning_job_id is not null group by 1 having count(*) > 1`,
  'a plan whose job is not finished': `select p.id from plan p join planning_job j on j.id = p.planning_job_id where j.state <> 'finished'`,
  'two plans in force': `select min(id::text) as id from plan where state = 'published' group by service_date having count(*) > 1`,
  'a day that points to no plan in force': `select d.service_date::text as id from service_day d join plan p on p.id = d.published_plan_id where p.state <> 'published'`,
  'a plan in force without manifests of its runs': `select h.run_id as id from plan_run h join plan p on p.id = h.plan_id where p.state = 'published'
     and not exists (select from manifest m where m.shift_id = h.shift_id and m.run_id is not null)`,
};

async function findHalfPlans(target: Target): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [what, text] of Object.entries(HALF)) {
    const rows = await askDatabase<{ id: string }>(target, text);
    faults.push(...rows.map(({ id }) => `half: ${what}: ${id}`));
  }
  return faults;
}
