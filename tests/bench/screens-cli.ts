/**
 * `node --import tsx tests/bench/screens-cli.ts`: first useful paint of every desk, cold (nothing cached, the session there already), and the
 * script of the intake screen, on the demonstration's day over loopback. Useful: what the desk is for can be seen and used.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import type { StaffRole } from '../browser/console-world.ts';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from '../browser/days.ts';
import { signIn } from '../browser/support.ts';
import { openBenchConsole } from './console-world.ts';
import { quantile } from './phone-world.ts';

const TARGET_MS = 1500;
const TARGET_KB = 200;
const TIMES = 5;
const DESKS: readonly { readonly path: string; readonly role: StaffRole; readonly useful: string }[] = [
  { path: '/intake', role: 'intake', useful: '.suggest-large input:focus' },
  { path: `/dispatch?date=${ORDINARY}`, role: 'dispatcher', useful: '.bar' },
  { path: `/driver?date=${ORDINARY}`, role: 'driver', useful: '.halt' },
  { path: '/admin?list=places', role: 'admin', useful: '.records tbody tr' },
  { path: '/', role: 'admin', useful: '.desks' },
];

const world = await openBenchConsole([ORDINARY]);
const browser = await launchChromium();
try {
  await enterOrdinaryDay(world, ORDINARY);
  await planAndPublish(world, ORDINARY);
  for (const desk of DESKS) {
    const times: number[] = [];
    let script = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const seen = await open(browser, desk);
      times.push(seen.usefulMs);
      script = seen.scriptBytes;
    }
    const small =
      desk.path === '/intake' ? `, script ${Math.round(script / 1000)} kB compressed (target ${TARGET_KB})` : '';
    process.stdout.write(
      `${desk.path.padEnd(28)} useful after ${Math.round(quantile(times, 0.5))} ms, slowest ${Math.round(quantile(times, 1))} ms (target ${TARGET_MS})${small}\n`,
    );
  }
} finally {
  await browser.close();
  await world.close();
}

async function open(of: Browser, { path, role, useful }: (typeof DESKS)[number]) {
  const context = await of.newContext({ viewport: { width: 1280, height: 720 }, timezoneId: 'Europe/Budapest' });
  const first = await context.newPage();
  await signIn(first, world.url, { role, path: '/' });
  await first.close();
  // A page of a browser that has the session and nothing else.
  const storage = await context.storageState();
  await context.close();
  const cold = await of.newContext({
    ...{ viewport: { width: 1280, height: 720 }, timezoneId: 'Europe/Budapest', serviceWorkers: 'block' },
    storageState: storage,
  });
  const page = await cold.newPage();
  await page.addInitScript(`(() => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(useful)})) requestAnimationFrame(() => { window.usefulMs = performance.now(); });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response);
  });
  await page.goto(`${world.url}${path}`);
  // Not waitForFunction: its polling of a text is an eval, which the content security policy forbids.
  const usefulMs = await page.evaluate<number>(`new Promise((done) => {
    const look = () => (window.usefulMs === undefined ? requestAnimationFrame(look) : done(window.usefulMs));
    look();
  })`);
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.map(async (script) => brotliCompressSync(await script.body()).length));
  await cold.close();
  return { usefulMs, scriptBytes: bodies.reduce((sum, size) => sum + size, 0) };
}
