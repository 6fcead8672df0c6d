/**
 * `node --import tsx tests/bench/board-news-cli.ts [boards] [changes]`: from the commit of a change to its news on every open board. Each board is a
 * WebSocket of its own with the subscription of the dispatcher's screen.
 */
import { performance } from 'node:perf_hooks';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { account } from '../browser/console-world.ts';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from '../browser/days.ts';
import { openBenchConsole } from './console-world.ts';
import { quantile } from './phone-world.ts';

const TARGET_MS = 1000;
const boards = Number(process.argv[2] ?? 50);
const changes = Number(process.argv[3] ?? 40);
const NEWS =
  'subscription ($date: LocalDate!) { serviceDayChanged(date: $date) { serviceDate bookingsVersion publishedPlan { id } plans { id number state } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const PLAN = 'query ($date: LocalDate!) { serviceDay(date: $date) { publishedPlan { runs { shift { id } } } } }';
const LOCK = 'mutation ($input: SetLockInput!) { setLock(input: $input) { userErrors { message } } }';

const world = await openBenchConsole([ORDINARY]);
try {
  await enterOrdinaryDay(world, ORDINARY);
  await planAndPublish(world, ORDINARY);
  const signedIn = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { ...account('dispatcher'), wantToken: true } } }),
  });
  const { data } = (await signedIn.json()) as { readonly data: { readonly signIn: { readonly token: string } } };
  const heard: number[][] = Array.from({ length: boards }, () => []);
  const clients = heard.map((times) => {
    const client = createClient({
      url: `${world.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${data.signIn.token}` },
    });
    const end = client.subscribe(
      { query: NEWS, variables: { date: ORDINARY } },
      {
        next: () => times.push(performance.now()),
        error: (fault) => process.stderr.write(`${JSON.stringify(fault)}\n`),
        complete: () => undefined,
      },
    );
    return { client, end };
  });
  const { publishedPlan } = (await world.ask('dispatcher', PLAN, { date: ORDINARY })).serviceDay;
  const shiftId: string = publishedPlan.runs[0].shift.id;
  await wait(2000);
  const waits: number[] = [];
  let missed = 0;
  for (let change = 0; change < changes; change += 1) {
    for (const times of heard) times.length = 0;
    const input = { serviceDate: ORDINARY, kind: 'ORDER', shiftId, tripId: null, locked: change % 2 === 0 };
    await world.ask('dispatcher', LOCK, { input });
    const committed = performance.now();
    for (let waited = 0; waited < 5000 && heard.some((times) => times.length === 0); waited += 20) await wait(20);
    for (const times of heard) {
      const [first] = times;
      if (first === undefined) missed += 1;
      else waits.push(Math.max(0, first - committed));
    }
  }
  const say = (share: number) => Math.round(quantile(waits, share));
  process.stdout.write(
    `news of ${changes} changes on ${boards} boards: median ${say(0.5)} ms, 99 % ${say(0.99)} ms, most ${say(1)} ms (target ${TARGET_MS} ms), ${missed} missed (target 0)\n`,
  );
  for (const { end, client } of clients) {
    end();
    await client.dispose();
  }
} finally {
  await world.close();
}

function wait(ms: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, ms));
}
