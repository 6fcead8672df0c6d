/**
 * Names for the statements that a process runs again and again: PostgreSQL keeps the plan of a named one with its connection. Planning
 * is half of its work on a short statement under row-level security.
 */
import type { CompiledQuery } from 'kysely';

/** So often a statement has run before it is named: lists of ids make many texts that hardly ever come again. */
const OFTEN = 20;
/** A plan takes some ten kilobytes in each connection. */
const MOST_NAMED = 100;
const MOST_COUNTED = 2_000;

/** One for a pool: every connection prepares a statement under the same name. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #edition = 0;

  /** Undefined for a statement that is planned for its values each time: what is written as SQL searches by words and ranges. */
  find({ query, sql, parameters }: CompiledQuery): string | undefined {
    if (query.kind === 'RawNode' || parameters.length === 0) return undefined;
    const known = this.#names.get(sql);
    if (known !== undefined || this.#names.size >= MOST_NAMED) return known;
    const count = (this.#counts.get(sql) ?? 0) + 1;
    if (count < OFTEN) {
      if (this.#counts.size >= MOST_COUNTED) this.#counts.clear();
      this.#counts.set(sql, count);
      return undefined;
    }
    this.#counts.delete(sql);
    const name = `falubusz_${this.#edition}_${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }

  /** A table has changed since (a newer program has migrated): what is kept under the old names answers no more. */
  renew(): void {
    this.#names.clear();
    this.#edition++;
  }
}
