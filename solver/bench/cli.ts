/**
 * `npm run bench -- FOLDER… [--time S] [--threads N] [--seeds K] [--engine E] [--instances GLOB] [--iterations N] [--derive umd] [--fleet best|min] [--stop-at-best] [--out DIR]`
 *
 * Exit code 1 when an answer breaks a rule, 2 when the call is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { solve } from '../index.ts';
import { listInstances } from './instances.ts';
import { drawGaps, formatCsv, formatLine, formatTable, LINE_HEADER } from './report.ts';
import { type Run, runInstance } from './run.ts';

const USAGE =
  'usage: npm run bench -- FOLDER… [--time S] [--threads N] [--seeds K] [--engine search|ortools] [--instances GLOB] [--iterations N] [--derive umd] [--fleet best|min] [--stop-at-best] [--out DIR]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      time: { type: 'string', default: '10' },
      threads: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'search' },
      instances: { type: 'string', default: '*' },
      iterations: { type: 'string' },
      derive: { type: 'string' },
      fleet: { type: 'string', default: 'best' },
      'stop-at-best': { type: 'boolean', default: false },
      out: { type: 'string', default: 'bench-results' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  if (values.engine !== 'search' && values.engine !== 'ortools')
    throw new Error(`--engine is search or ortools, not ${values.engine}`);
  if (values.derive !== undefined && values.derive !== 'umd')
    throw new Error(`--derive knows umd, not ${values.derive}`);
  if (values.fleet !== 'best' && values.fleet !== 'min') throw new Error(`--fleet is best or min, not ${values.fleet}`);
  const readCount = (name: string, text: string) => {
    const value = Number(text);
    if (!(Number.isFinite(value) && value > 0)) throw new Error(`--${name} wants a number above zero, not ${text}`);
    return value;
  };
  return {
    folders: positionals,
    out: values.out,
    seeds: readCount('seeds', values.seeds),
    find: { glob: values.instances, isUmd: values.derive === 'umd', minimisesFleet: values.fleet === 'min' },
    run: {
      timeLimitSeconds: readCount('time', values.time),
      iterations: values.iterations === undefined ? undefined : readCount('iterations', values.iterations),
      threads: readCount('threads', values.threads),
      engine: values.engine,
      stopsAtBest: values['stop-at-best'],
    } as const,
  };
}

async function main(): Promise<number> {
  const options = readArguments();
  const instances = options.folders.flatMap((folder) => listInstances({ folder, ...options.find }));
  const runs: Run[] = [];
  console.log(LINE_HEADER);
  for (const instance of instances) {
    for (let seed = 1; seed <= options.seeds; seed++) {
      const run = await runInstance(instance, seed, options.run, solve);
      runs.push(run);
      console.log(formatLine(run));
    }
  }
  const { engine, timeLimitSeconds, threads } = options.run;
  const sets = [...new Set(instances.map(({ set }) => set))].join('+');
  const title = `${sets}: ${engine}, ${timeLimitSeconds} s, ${threads} threads, ${options.seeds} seeds`;
  console.log(`\n${title}\n${formatTable(runs)}`);
  mkdirSync(options.out, { recursive: true });
  const base = join(options.out, `${sets}-${engine}-${timeLimitSeconds}s-${threads}t`);
  writeFileSync(`${base}.csv`, formatCsv(runs));
  writeFileSync(`${base}.svg`, drawGaps(runs, title));
  console.log(`written: ${base}.csv, ${base}.svg`);
  return runs.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
