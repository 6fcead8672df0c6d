/** `npm run --silent solve -- problem.json [--time-limit S] [--iterations N] [--seed N] [--threads N] [--engine search|ortools] [--out FILE]` */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  describeFault,
  EngineRefusal,
  listMandatory,
  type Problem,
  type Progress,
  solve,
  validateProblem,
} from './index.ts';

const USAGE =
  'usage: npm run --silent solve -- problem.json [--time-limit S] [--iterations N] [--seed N] [--threads N] [--engine search|ortools] [--out FILE]';
const MALFORMED = 2;
const INFEASIBLE = 3;

class UsageError extends Error {}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'time-limit': { type: 'string' },
      iterations: { type: 'string' },
      seed: { type: 'string' },
      threads: { type: 'string' },
      engine: { type: 'string', default: 'search' },
      out: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('name one problem file');
  if (values.engine !== 'search' && values.engine !== 'ortools') throw new UsageError('--engine is search or ortools');
  const problem = readProblem(file);
  if (problem === undefined) return MALFORMED;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const solution = await solve(problem, {
    timeLimit: readNumber('--time-limit', values['time-limit'], 0),
    iterations: readNumber('--iterations', values.iterations, 0),
    seed: readNumber('--seed', values.seed, -Infinity),
    threads: readNumber('--threads', values.threads, 1),
    engine: values.engine,
    signal: stop.signal,
    onProgress: tell,
    onNote: (note) => console.error(note),
  });
  const text = `${JSON.stringify(solution)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
  const missing = listMandatory(problem, solution);
  for (const { request, reason } of missing) {
    console.error(`${request} must be served and cannot: ${reason.code}, ${reason.detail}`);
  }
  return missing.length > 0 ? INFEASIBLE : 0;
}

function readProblem(file: string): Problem | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`$: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const validation = validateProblem(json);
  if (validation.kind === 'valid') return validation.problem;
  for (const fault of validation.faults) console.error(describeFault(fault));
  return undefined;
}

function readNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < least)
    throw new UsageError(`${name} needs a number, not "${text}"`);
  return value;
}

function tell({ seconds, iterations, cost, unserved }: Progress): void {
  console.error(`${seconds.toFixed(1)} s  ${iterations} iterations  cost ${cost.toFixed(2)}  unserved ${unserved}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage =
    error instanceof UsageError || error instanceof EngineRefusal || (error instanceof TypeError && 'code' in error);
  console.error(error instanceof Error ? (isUsage ? `${error.message}\n${USAGE}` : error.stack) : String(error));
  process.exitCode = isUsage ? MALFORMED : 1;
}
