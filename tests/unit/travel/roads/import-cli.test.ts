import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './osm-fixture.ts';

const root = new URL('../../../..', import.meta.url).pathname;
const pilot = 'tests/fixtures/roads/pilot-synthetic.osm.pbf';
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/roads-cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run roads', { timeout: 120_000 }, () => {
  it('imports the surroundings of the points in a file and reports what it did', async () => {
    const folder = await temporaryFolder();
    const points = join(folder, 'points.json');
    await writeFile(points, JSON.stringify([{ lat: 46.93, lon: 20.1 }]));
    const { status, stdout, stderr } = run([
      pilot,
      '--around',
      points,
      '--margin-km',
      '4',
      '--out',
      join(folder, 'out'),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ dataDate: '2026-01-01', restrictions: 0 });
    expect(stderr).toContain('%');
    for (const file of ['roads.bin', 'addresses.bin', 'lines.json'])
      expect(existsSync(join(folder, 'out', file))).toBe(true);
  });

  it('says in Hungarian and English what is wrong, without a stack', async () => {
    const out = join(await temporaryFolder(), 'out');
    const swapped = run([pilot, '--around', '20.10,46.93', '--out', out]);
    expect(swapped.status).toBe(1);
    expect(swapped.stderr).toContain('A kivonat nem fedi le a kért területet.');
    expect(swapped.stderr).toContain('latitude comes first');
    expect(swapped.stderr).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
    expect(run([pilot, '--around', '146,20', '--out', out]).stderr).toContain('Hibás paraméter.');
    expect(run([]).stderr).toContain('Usage');
  });
});
