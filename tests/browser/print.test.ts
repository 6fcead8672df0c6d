/** Paper: manifest and waybill as PDF for the office and for nobody without a session, and the day's board for when the server is down. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from './days.ts';
import { type ConsoleTest, keepForLooking, screenshot, startConsoleTest } from './support.ts';

const DAY =
  'query ($date: LocalDate!) { serviceDay(date: $date) { shifts { id } publishedPlan { runs { stops { id } } } } }';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY]);
  await enterOrdinaryDay(test, ORDINARY);
  await planAndPublish(test, ORDINARY);
});
afterAll(async () => test?.close());

it('answers manifest and waybill as PDF, and only with a session', async () => {
  const page = await test.openPage();
  await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  const { shifts } = (await test.ask('dispatcher', DAY, { date: ORDINARY })).serviceDay;
  for (const kind of ['manifest', 'waybill']) {
    const path = `/paper/${kind}/${shifts[1].id}.pdf`;
    const paper = await page.request.get(`${test.url}${path}`);
    expect(paper.status()).toBe(200);
    const body = await paper.body();
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    keepForLooking(`${kind}.pdf`, body);
    // Its title, as PDF writes what is not ASCII: UTF-16, the high byte first.
    expect(body.includes(Buffer.from('2026. november 17., kedd', 'utf16le').swap16())).toBe(true);
    expect((await fetch(`${test.url}${path}`)).status).toBe(401);
  }
  await page.context().close();
});

it('prints the board with every stop of every run and nothing of the screen', async () => {
  const page = await test.openPage();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await page.locator('.bar').first().waitFor();
  await page.getByRole('button', { name: 'Továbbiak' }).click();
  await page.getByRole('menuitem', { name: 'A nap nyomtatása' }).click();
  await expect.poll(() => page.evaluate('window.printed')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const { publishedPlan } = (await test.ask('dispatcher', DAY, { date: ORDINARY })).serviceDay;
  const stops = publishedPlan.runs.flatMap((run: { stops: readonly object[] }) => run.stops).length;
  expect(await page.locator('.print-board tbody tr:visible').count()).toBe(stops);
  expect(await page.locator('.timeline:visible, .shell-bar:visible').count()).toBe(0);
  await screenshot(page, 'print-board');
  await page.context().close();
});
