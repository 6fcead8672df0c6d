/** What `npm start` prints when it stands: where, who may sign in, the day's runs, how to stop. */

export interface StartReport {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Where the data lies, without password. */
  readonly data: string;
  /** Demo accounts only, whose passwords are no secret. */
  readonly signIns: readonly { readonly role: string; readonly email: string; readonly password: string }[];
  readonly day?: {
    /** `2026-11-23` */
    readonly serviceDate: string;
    readonly served: number;
    readonly asked: number;
    readonly runs: readonly RunLine[];
  };
}

export interface RunLine {
  readonly vehicle: string;
  readonly driver: string;
  /** Local time, `05:10`. */
  readonly start: string;
  readonly end: string;
  readonly trips: number;
  readonly stops: number;
  readonly kilometres: number;
}

/** Lines without a line break at the end; passwords are those of the demonstration only. */
export function formatStartReport(report: StartReport): string {
  return [
    `Falubusz stands at ${report.address}/graphql   (health: /healthz, /readyz; figures: /metrics)`,
    `Data: ${report.data}`,
    ...formatSignIns(report.signIns),
    ...formatDay(report.day),
    'Stop with Ctrl-C; the data stays for the next start.',
  ].join('\n');
}

function formatSignIns(signIns: StartReport['signIns']): readonly string[] {
  if (signIns.length === 0) return ['Make the first account with: npm run staff -- create'];
  const passwords = new Set(signIns.map(({ password }) => password));
  const [shared] = passwords;
  if (passwords.size === 1) {
    const accounts = signIns.map(({ role, email }) => `${role} ${email}`);
    return [`Demo sign-ins, password ${shared}:`, ...inPairs(accounts).map((line) => `  ${line}`)];
  }
  return ['Demo sign-ins:', ...signIns.map(({ role, email, password }) => `  ${role} ${email} ${password}`)];
}

/** Two in a line, so that six roles take three lines. */
function inPairs(texts: readonly string[]): readonly string[] {
  const width = Math.max(...texts.map((text, index) => (index % 2 === 0 ? text.length : 0)));
  return texts.flatMap((text, index) =>
    index % 2 === 0 ? [`${text.padEnd(width)}   ${texts[index + 1] ?? ''}`.trimEnd()] : [],
  );
}

function formatDay(day: StartReport['day']): readonly string[] {
  if (day === undefined) return [];
  const rows = day.runs.map((run) => [
    run.vehicle,
    run.driver,
    `${run.start}–${run.end}`,
    `${run.trips} trips`,
    `${run.stops} stops`,
    `${run.kilometres.toFixed(0)} km`,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) =>
      `  ${row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
  );
  return [`Plan of ${day.serviceDate}: ${day.served} of ${day.asked} trips served, ${day.runs.length} runs`, ...lines];
}
