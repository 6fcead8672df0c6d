/**
 * `npm run staff -- create --consortium SLUG --email ADDRESS --name "FULL NAME" [--role ROLE]`: the first account of a real database, an
 * administrator unless told otherwise. The password is read from standard input, so that it stands in no list of processes and
 * in no history: `read -rs P && printf %s "$P" | npm run staff -- create …`; at a terminal it is asked for.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { OperatorError } from '../db/operator-error.ts';
import { createServices, layFoundation } from './app.ts';
import { readConfig } from './config.ts';
import { ROLES, type Role } from './domain/actor.ts';
import { sayText } from './domain/text/catalogue.ts';
import { ERROR_TEXTS } from './domain/text/errors.ts';
import { createFirstAccount, listConsortiumSlugs } from './modules/identity/create-first-account.ts';
import { createLogger } from './platform/logger.ts';
import { createShutdown } from './shutdown.ts';

const USAGE = 'npm run staff -- create --consortium SLUG --email ADDRESS --name "FULL NAME" [--role ROLE]';
/** Drivers and partners belong to a row of the consortium: an administrator adds them in the console. */
const OFFICE_ROLES = ROLES.filter((role) => role !== 'driver' && role !== 'partner');

interface Command {
  readonly consortium: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: Role;
}

function readCommand(): Command {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      consortium: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', default: 'admin' },
    },
  });
  const { consortium, email, name } = values;
  if (positionals.join(' ') !== 'create' || !consortium || !email || !name) throw new OperatorError(`Use: ${USAGE}`);
  const role = OFFICE_ROLES.find((candidate) => candidate === values.role);
  if (!role) throw new OperatorError(`--role is one of ${OFFICE_ROLES.join(', ')}.`);
  return { consortium, email, fullName: name, role };
}

/** One line of standard input; at a terminal it is asked for and not shown. */
async function readPassword(): Promise<string> {
  const terminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, terminal });
  if (terminal) {
    process.stderr.write('Password (at least 12 signs): ');
    // What is typed is not echoed.
    Object.assign(lines, { _writeToOutput: () => undefined });
  }
  const line = await new Promise<string>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.close();
  if (terminal) process.stderr.write('\n');
  return line;
}

const shutdown = createShutdown((what, error) => console.error(`closing ${what}:`, error));
let code = 0;
try {
  const { consortium, ...account } = readCommand();
  const password = await readPassword();
  const config = { ...readConfig(process.env), workerOnly: true };
  const { services } = createServices(await layFoundation(config, createLogger({ level: config.logLevel }), shutdown));
  const idempotencyKey = services.ids.next();
  const outcome = await createFirstAccount(services, consortium, { ...account, password, idempotencyKey });
  if (outcome.kind === 'refused') {
    const known = await listConsortiumSlugs(services.db);
    const faults = outcome.faults.map(({ path, code: fault, textKey, values }) => {
      if (path[0] === 'consortium')
        return `There is no consortium ${consortium}; known are ${known.join(', ') || 'none (npm run seed)'}.`;
      const text = ERROR_TEXTS[textKey ?? fault];
      return `${path.join('.')}: ${text ? sayText(text, 'en', values) : fault}`;
    });
    throw new OperatorError(faults.join('\n'));
  }
  console.log(`${outcome.value.staffAccount.email} may sign in as ${account.role}.`);
} catch (error) {
  const isSaid = error instanceof OperatorError || (error instanceof TypeError && 'code' in error);
  console.error(isSaid ? (error as Error).message : error);
  code = 1;
}
await shutdown.run();
process.exit(code);
