/** What a benchmark writes: a line per run, a table over sets, a CSV, and a drawing of gap over time. */
import { costOf } from './instances.ts';
import type { Run } from './run.ts';

/** Papers print two decimals: a hundredth of a unit is the same value. */
const SAME = 0.0101;

const show = (value: number | null, digits = 2) =>
  value === null ? '–' : value.toFixed(digits).replace(/^-(0\.?0*)$/, '$1');

export const LINE_HEADER =
  'instance        seed       cost  best-known    gap %  veh  unserved  to best s  iterations/s  bound gap %  check';

/** A line of fixed columns, as the head above it; absent figures are a dash. */
export function formatLine(run: Run): string {
  const { instance } = run;
  const boundGap = run.bound === null || run.cost === 0 ? null : (100 * (run.cost - run.bound)) / run.cost;
  return [
    instance.name.padEnd(14),
    String(run.seed).padStart(5),
    show(run.cost).padStart(10),
    show(instance.best?.cost ?? null).padStart(11),
    show(run.gap).padStart(8),
    String(run.vehicles).padStart(4),
    String(run.unserved).padStart(9),
    show(run.secondsToBest).padStart(10),
    show(run.iterations / Math.max(run.seconds, 1e-9), 0).padStart(13),
    show(boundGap, 3).padStart(12),
    run.violations.length === 0 ? '  ok' : `  ${run.violations.length} violations: ${run.violations[0]}`,
  ].join(' ');
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A row for every set: gaps over all runs, what was reached of what is known, and what it took. */
export function formatTable(runs: readonly Run[]): string {
  const sets = [...new Set(runs.map(({ instance }) => instance.set))];
  const rows = sets.map((set) => [set, ...summarise(runs.filter(({ instance }) => instance.set === set))]);
  const head = [
    'set',
    'instances',
    'runs',
    'mean gap %',
    'best-of-seeds gap %',
    'worst gap %',
    'at best known',
    'proven optima every/some/all',
    'fully served',
    'vehicles (best known)',
    'best-known fleet',
    'mean s',
    'mean to best s',
    'iterations',
    'invalid',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function summarise(runs: readonly Run[]): readonly string[] {
  const names = [...new Set(runs.map(({ instance }) => instance.name))];
  const groups = names.map((name) => runs.filter(({ instance }) => instance.name === name));
  const gapsOf = (some: readonly Run[]) => some.flatMap(({ gap }) => gap ?? []);
  const gaps = gapsOf(runs);
  const bestGaps = groups.map(gapsOf).flatMap((reached) => (reached.length === 0 ? [] : [Math.min(...reached)]));
  const proven = groups.filter(([first]) => first?.instance.best?.isProven === true);
  const count = (some: readonly Run[], is: (run: Run) => boolean) => `${some.filter(is).length}/${some.length}`;
  const every = proven.filter((group) => group.every(isAtBest)).length;
  const some = proven.filter((group) => group.some(isAtBest)).length;
  const fleetOf = ({ instance }: Run) => instance.best?.vehicles ?? null;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const withFleet = runs.filter((run) => fleetOf(run) !== null);
  return [
    String(groups.length),
    String(runs.length),
    show(mean(gaps), 3),
    show(mean(bestGaps), 3),
    show(gaps.length === 0 ? null : Math.max(...gaps), 3),
    count(
      runs.filter(({ instance }) => instance.best !== undefined),
      isAtBest,
    ),
    `${every}/${some}/${proven.length}`,
    count(runs, ({ unserved }) => unserved === 0),
    withFleet.length === 0
      ? '–'
      : `${sum(withFleet.map(({ vehicles }) => vehicles))} (${sum(withFleet.flatMap((run) => fleetOf(run) ?? []))})`,
    count(withFleet, (run) => run.unserved === 0 && run.vehicles <= (fleetOf(run) ?? 0)),
    show(mean(runs.map(({ seconds }) => seconds)), 1),
    show(mean(runs.map(({ secondsToBest }) => secondsToBest)), 1),
    String(sum(runs.map(({ iterations }) => iterations))),
    String(runs.filter(({ violations }) => violations.length > 0).length),
  ];
}

function isAtBest({ gap, cost, instance }: Run): boolean {
  return gap !== null && cost <= (instance.best?.cost ?? 0) + SAME;
}

/** With a head, costs to four decimals; what is absent is empty. Ends with a line break. */
export function formatCsv(runs: readonly Run[]): string {
  const head =
    'set,instance,seed,cost,best_known,gap_percent,vehicles,best_known_vehicles,unserved,bound,seconds,seconds_to_best,iterations,iterations_per_second,violations';
  const rows = runs.map((run) =>
    [
      run.instance.set,
      run.instance.name,
      run.seed,
      run.cost.toFixed(4),
      run.instance.best?.cost ?? '',
      run.gap?.toFixed(4) ?? '',
      run.vehicles,
      run.instance.best?.vehicles ?? '',
      run.unserved,
      run.bound ?? '',
      run.seconds.toFixed(2),
      run.secondsToBest.toFixed(2),
      run.iterations,
      (run.iterations / Math.max(run.seconds, 1e-9)).toFixed(1),
      run.violations.length,
    ].join(','),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

const WIDTH = 860;
const HEIGHT = 420;
const MARGIN = 60;
const LARGEST_GAP = 25;

/** Gap over time, one stepped line a run; time on a logarithmic axis. Runs without a best known are left out. */
export function drawGaps(runs: readonly Run[], title: string): string {
  const longest = Math.max(1, ...runs.map(({ seconds }) => seconds));
  const shortest = 0.05;
  const x = (seconds: number) =>
    MARGIN + ((WIDTH - 2 * MARGIN) * Math.log(Math.max(seconds, shortest) / shortest)) / Math.log(longest / shortest);
  const steps = runs.map((run) => toGaps(run));
  const highest = Math.min(LARGEST_GAP, Math.max(1, ...steps.flat().map(({ gap }) => gap)));
  const y = (gap: number) => HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * Math.min(Math.max(gap, 0), highest)) / highest;
  const paths = steps.map((points, index) => {
    const [first] = points;
    if (first === undefined) return '';
    let path = `M${x(first.seconds).toFixed(1)} ${y(first.gap).toFixed(1)}`;
    for (const { seconds, gap } of points.slice(1)) path += `H${x(seconds).toFixed(1)}V${y(gap).toFixed(1)}`;
    const name = runs[index]?.instance.name ?? '';
    return `<path d="${path}H${x(longest).toFixed(1)}" fill="none" stroke="hsl(${(index * 47) % 360} 60% 45%)" stroke-width="1.3"><title>${name}</title></path>`;
  });
  const ticksX = [0.1, 1, 10, 60, 300, 1800].filter((seconds) => seconds <= longest);
  const axes = [
    ...ticksX.map(
      (seconds) => `<text x="${x(seconds)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${seconds} s</text>`,
    ),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        `<text x="${MARGIN - 8}" y="${y(share * highest) + 4}" text-anchor="end">${(share * highest).toFixed(1)} %</text>`,
    ),
    `<path d="M${MARGIN} ${MARGIN}V${HEIGHT - MARGIN}H${WIDTH - MARGIN}" fill="none" stroke="#333"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/><text x="${MARGIN}" y="30" font-size="15">${title}</text>${axes.join('')}${paths.join('')}</svg>\n`;
}

function toGaps({ instance, trace }: Run): readonly { readonly seconds: number; readonly gap: number }[] {
  const { best } = instance;
  if (best === undefined) return [];
  const target = costOf(instance, { cost: best.cost, vehicles: best.vehicles ?? 0 });
  return trace.map(({ seconds, cost }) => ({ seconds, gap: (100 * (cost - target)) / target }));
}
