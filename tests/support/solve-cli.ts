/** Runs `solver/cli.ts`, what `npm run solve` starts, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Solution } from '../../solver/plan.ts';

export interface CliAnswer {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** From the start of the process to its end. */
  readonly seconds: number;
}

export interface CliRun {
  readonly input: string;
  readonly args?: readonly string[];
  /** Sent as soon as the search has told of a first plan. */
  readonly signal?: 'SIGINT' | 'SIGTERM';
}

/**
 * @param signal sent when the search has told its first iterations
 * @returns also when the program failed: see `code`
 */
export function runSolve({ input, args = [], signal }: CliRun): Promise<CliAnswer> {
  const file = join(mkdtempSync(join(tmpdir(), 'solve-')), 'problem.json');
  writeFileSync(file, input);
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'solver/cli.ts', file, ...args], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let isSignalled = signal === undefined;
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
    if (isSignalled || !errors.includes('iterations')) return;
    isSignalled = true;
    child.kill(signal);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors, seconds: (performance.now() - started) / 1000 }));
  });
}

/** @throws SyntaxError when the program printed no solution */
export function readSolution({ output }: CliAnswer): Solution {
  return JSON.parse(output) as Solution;
}
