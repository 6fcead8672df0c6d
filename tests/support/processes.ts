/** Runs programs of this repository as processes of their own, as another user if need be, and waits for what they say. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export const REPOSITORY = new URL('../..', import.meta.url);
/** By its path, so that a program started in any folder finds it. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface Program {
  readonly child: ChildProcess;
  /** Everything printed so far, both streams. */
  readonly output: () => string;
  /** Waits until the output matches. @throws Error with the output when the process ends or the time is over. */
  readonly says: (pattern: RegExp, withinMs?: number) => Promise<RegExpExecArray>;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

export interface ProgramOptions {
  readonly args?: readonly string[];
  /** Of Node itself, such as those that `npm start` gives. */
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** @param script path in the repository, such as `src/main.ts`. */
export function runProgram(script: string, options: ProgramOptions = {}): Program {
  const child = spawn(
    process.execPath,
    [...(options.nodeArgs ?? []), '--import', TSX, new URL(script, REPOSITORY).pathname, ...(options.args ?? [])],
    {
      cwd: options.cwd ?? REPOSITORY.pathname,
      env: { ...process.env, ...options.env },
      ...options.user,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const says = (pattern: RegExp, withinMs = 60_000) =>
    waitFor(() => pattern.exec(output), ended, withinMs).catch((error: Error) => {
      throw new Error(`${error.message} before ${pattern} was said; output:\n${output}`);
    });
  return { child, output: () => output, says, ended };
}

async function waitFor<T>(probe: () => T | null, ended: Promise<unknown>, withinMs: number): Promise<T> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const deadline = Date.now() + withinMs;
  for (;;) {
    const last = over;
    const found = probe();
    if (found !== null) return found;
    if (last) throw new Error('The process ended');
    if (Date.now() > deadline) throw new Error(`${withinMs} ms passed`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The unprivileged user of tests that run as root, else undefined: we are unprivileged ourselves. */
export function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':');
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}
