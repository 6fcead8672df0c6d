/** Ten past seven: a vehicle stands still. Guided repair, what it means for whom, publishing, and the calls that follow. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from './days.ts';
import { type ConsoleTest, findAxeFaults, screenshot, startConsoleTest } from './support.ts';

const TEN_PAST_SEVEN = `${ORDINARY}T07:10:00+01:00`;
const CALLS = 'query { callTasks(first: 100) { id } }';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY]);
  await enterOrdinaryDay(test, ORDINARY, 2);
  await planAndPublish(test, ORDINARY);
});
afterAll(async () => test?.close());

it('ends in a plan without the vehicle and a list of whom to call with what to say', async () => {
  await test.at(TEN_PAST_SEVEN, async () => {
    const page = await test.openPage({ size: 'office' });
    await page.clock.setFixedTime(new Date(TEN_PAST_SEVEN));
    await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
    await page.locator('.bar').first().waitFor();
    await page.getByRole('button', { name: 'Zavar…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // Of today's board the question begins now.
    expect(await dialog.getByRole('group', { name: 'Mikortól' }).textContent()).toContain('07:10');
    // Of the vehicles the fullest: somebody will have to be told.
    const broken = dialog.locator('select option', { hasText: 'Vidra' }).first();
    await dialog.locator('select').selectOption((await broken.getAttribute('value')) ?? '');
    expect(await findAxeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Kiveszem, és átrakom az utasokat' }).click();
    await page.locator('.warnings', { hasText: 'Lerobbant a jármű: Vidra' }).waitFor();
    await test.workNewest(ORDINARY);
    await dialog.getByRole('heading', { name: '2. terv közzététele' }).waitFor();
    // What it means for riders is not covered by news of the plan's making.
    expect(await page.getByText('Elkészült:').count()).toBe(0);
    await screenshot(page, 'dispatch-repair');
    await dialog.getByRole('button', { name: 'Közzététel' }).click();
    const published = page.getByText('Érvényben: ');
    await dialog.locator('.check').first().or(published).first().waitFor();
    for (const box of await dialog.locator('.check input').all()) await box.check();
    if ((await published.count()) === 0) await dialog.getByRole('button', { name: 'Közzététel' }).click();
    await published.waitFor();
    const { callTasks } = await test.ask('dispatcher', CALLS);
    expect(callTasks.length).toBeGreaterThan(0);
    await page.locator('.banner').getByRole('button', { name: 'Hívólista' }).click();
    await dialog.locator('[data-task]').first().waitFor();
    expect(await dialog.locator('[data-task]').count()).toBe(callTasks.length);
    expect(await findAxeFaults(page)).toEqual([]);
    await screenshot(page, 'dispatch-repair-calls');
    // The first one is reached: one key.
    await dialog.locator('[data-task]:focus').waitFor();
    await page.keyboard.press('1');
    await dialog.locator('.banner-good').waitFor();
    expect((await test.ask('dispatcher', CALLS)).callTasks.length).toBe(callTasks.length - 1);
    await page.context().close();
  });
});
