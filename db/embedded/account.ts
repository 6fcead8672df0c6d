/** Which user runs the database: PostgreSQL refuses to run as root. */
import { readFileSync } from 'node:fs';

/** Undefined fields of a spawn: the child runs as we do. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** Users that every Unix has and that own nothing of value; in a rootless container the first may be unmapped. */
const UNPRIVILEGED_NAMES = ['nobody', 'daemon'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The accounts that may run PostgreSQL, best first: ourselves, unless we are root. PostgreSQL needs a name for its user id, so
 * only users with an entry in /etc/passwd count.
 */
export function candidateAccounts(): readonly Account[] {
  if (!isRoot()) return [{}];
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  return UNPRIVILEGED_NAMES.flatMap((name) => {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    return fields ? [{ uid: Number(fields[2]), gid: Number(fields[3]) }] : [];
  });
}
