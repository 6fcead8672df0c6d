/**
 * `node --import tsx tests/bench/drag-cli.ts`: dragging on a board of 40 runs and 600 trips: every frame over 50 ms that the browser reports
 * (long animation frames), and how long the verdict of a row takes after the hand has reached it.
 */
import { launchChromium } from '../browser/chromium.ts';
import { ORDINARY } from '../browser/days.ts';
import { openPage, signIn } from '../browser/support.ts';
import { enterLargeDay } from '../support/large-day.ts';
import { openBenchConsole } from './console-world.ts';
import { quantile } from './phone-world.ts';

const FRAME_MS = 50;
const VERDICT_MS = 150;
const DRAGS = 12;
/** Looks at every frame: how long it took, and when the row under the hand got its verdict. */
const WATCH = `(() => {
  window.seen = { frames: [], long: [], verdicts: [], answers: [] };
  let last = performance.now(), asked = null, row = null;
  const look = () => {
    const now = performance.now();
    window.seen.frames.push(now - last);
    last = now;
    const target = document.querySelector('[data-target]');
    const verdict = target?.getAttribute('data-target') ?? null;
    if (target !== row) { row = target; asked = verdict === null ? null : now; }
    if (asked !== null && (verdict === 'fits' || verdict === 'breaks')) { window.seen.verdicts.push(now - asked); asked = null; }
    window.watching = requestAnimationFrame(look);
  };
  window.watching = requestAnimationFrame(look);
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.seen.long.push(entry.duration); })
    .observe({ type: 'long-animation-frame' });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name.endsWith('/graphql')) window.seen.answers.push(entry.duration); })
    .observe({ type: 'resource' });
})()`;

interface Seen {
  readonly frames: readonly number[];
  readonly long: readonly number[];
  readonly verdicts: readonly number[];
  /** Of the server, to every question asked while dragging. */
  readonly answers: readonly number[];
}

const world = await openBenchConsole([]);
const browser = await launchChromium();
try {
  await enterLargeDay(world.services, world.system, ORDINARY, world.database.asOwner);
  const page = await openPage(browser, { size: 'laptop' });
  await signIn(page, world.url, { role: 'dispatcher', path: `/dispatch?date=${ORDINARY}` });
  await page.locator('.bar').first().waitFor();
  const rows = await page.locator('[data-shift]').count();
  const trips = await page.locator('.bar').count();
  // Many are left out on that day: the rows get the room, and the drags more of them.
  await page.getByRole('separator').press('Home');
  await page.waitForTimeout(1000);
  await page.evaluate(WATCH);
  const area = await page.locator('.timeline-scroll').boundingBox();
  const bars = await page.locator('.bar').all();
  for (let drag = 0; drag < DRAGS && area !== null; drag += 1) {
    const from = await bars[drag * 3]?.boundingBox();
    if (!from || from.y > area.y + area.height - 20) continue;
    await page.mouse.move(from.x + 3, from.y + 3);
    await page.mouse.down();
    for (let y = area.y + 40; y < area.y + area.height - 10; y += 60) {
      await page.mouse.move(from.x + 6, y, { steps: 6 });
      await page.waitForTimeout(400);
    }
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  const seen = await page.evaluate<Seen>('window.seen');
  const say = (values: readonly number[], share: number) => Math.round(quantile(values, share));
  process.stdout.write(
    `dragging on ${rows} runs, ${trips} bars: ${seen.frames.length} frames, median ${say(seen.frames, 0.5)} ms, ` +
      `${seen.long.length} over ${FRAME_MS} ms (target 0), longest ${say(seen.long, 1)} ms\n` +
      `verdict of a row: median ${say(seen.verdicts, 0.5)} ms, 95 % ${say(seen.verdicts, 0.95)} ms of ${seen.verdicts.length} (target ${VERDICT_MS} ms); ` +
      `the server’s answer in it: median ${say(seen.answers, 0.5)} ms, 95 % ${say(seen.answers, 0.95)} ms of ${seen.answers.length} questions\n`,
  );
} finally {
  await browser.close();
  await world.close();
}
