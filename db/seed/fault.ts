/** What is wrong with a seed folder: every fault of every file at once, so that the author mends them in one go. */

export interface SeedFaultPlace {
  /** File name inside the folder, as `riders.csv`. */
  readonly file: string;
  /** Line of the file, the header being 1; null for JSON files and for what concerns the whole file. */
  readonly row: number | null;
  /** Column, or path of a JSON value; empty for the whole row. */
  readonly field: string;
}

export interface SeedFault extends SeedFaultPlace {
  /** What is wrong and what to do. */
  readonly message: string;
}

const line = (fault: SeedFault): string =>
  [fault.file, fault.row === null ? '' : `line ${fault.row}`, fault.field]
    .filter((part) => part !== '')
    .join(', ')
    .concat(`: ${fault.message}`);

/** Its message lists every fault on a line of its own, for the author of the folder. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly faults: readonly SeedFault[];

  constructor(folder: string, faults: readonly SeedFault[]) {
    super(`${folder} was not loaded; ${faults.length} fault(s):\n${faults.map(line).join('\n')}`);
    this.faults = faults;
  }
}
