/**
 * Once per vitest run: what tests and the programs they start write to the system's folder for temporary files goes to one folder, which
 * is removed when the run has ended, also when tests failed. Only a killed run leaves it behind.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PREFIX = 'falubusz-tests-';

export default function setup(): void {
  // Every project calls this, in one process.
  if (basename(tmpdir()).startsWith(PREFIX)) return;
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // For all users, as the system's own: when we are root, some programs run as another one.
  chmodSync(folder, 0o1777);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // After the last teardown: a database in it must have stopped.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
