/** Writes the rows of a seed table in the form that read-table.ts reads. */

const quote = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Header and rows, in the order of `columns`; what a row does not name is empty. */
export const toCsv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Readonly<Record<Column, string | number>>>[],
): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => quote(String(row[column] ?? ''))).join(','))]
    .join('\n')
    .concat('\n');
