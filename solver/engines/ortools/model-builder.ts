/** A CP-SAT model under construction: variables are numbers, `~literal` (−literal − 1) negates, as in the protocol buffer itself. */
import type { ConstraintProto, CpModelProto, IntegerVariableProto } from 'or-tools-wasm/cp-sat';

export interface Term {
  readonly variable: number;
  readonly factor: number;
}

/** Larger numbers lose exactness as doubles, and CP-SAT guards against overflow of their sums. */
const LARGEST = 2 ** 50;

export class ModelBuilder {
  readonly #variables: IntegerVariableProto[] = [];
  readonly #constraints: ConstraintProto[] = [];
  readonly #objective = new Map<number, number>();
  readonly #hint = new Map<number, number>();
  #offset = 0;

  /**
   * Within [low, high]; an empty range becomes [low, low], so that the rest of the model forbids it and not its form.
   * @returns the variable
   * @throws RangeError beyond 2^50: the scale was chosen too fine
   */
  newInteger(low: number, high: number): number {
    if (Math.abs(low) > LARGEST || Math.abs(high) > LARGEST) throw new RangeError('a scaled number exceeds 2^50');
    this.#variables.push({ domain: [low, Math.max(low, high)] });
    return this.#variables.length - 1;
  }

  /** A variable of 0 or 1, which is its own positive literal. */
  newLiteral(): number {
    return this.newInteger(0, 1);
  }

  /** low ≤ Σ factor · variable ≤ high, when all of `when` hold; an absent end is unbounded. */
  addLinear(
    terms: readonly Term[],
    range: { readonly low?: number; readonly high?: number },
    when: readonly number[] = [],
  ): void {
    // The largest numbers that a double carries exactly: further than any sum of variables reaches.
    const domain = [range.low ?? Number.MIN_SAFE_INTEGER, range.high ?? Number.MAX_SAFE_INTEGER];
    const linear = { vars: terms.map(({ variable }) => variable), coeffs: terms.map(({ factor }) => factor), domain };
    this.#constraints.push(when.length > 0 ? { linear, enforcementLiteral: [...when] } : { linear });
  }

  /** later − earlier ≥ gap, when all of `when` hold. */
  addGap(later: number, earlier: number, gap: number, when: readonly number[] = []): void {
    this.addLinear(
      [
        { variable: later, factor: 1 },
        { variable: earlier, factor: -1 },
      ],
      { low: gap },
      when,
    );
  }

  /** At least one literal holds; all of `when` given. */
  addClause(literals: readonly number[]): void {
    this.#constraints.push({ boolOr: { literals: [...literals] } });
  }

  /** No literal at all makes the model infeasible. */
  addExactlyOne(literals: readonly number[]): void {
    this.#constraints.push({ exactlyOne: { literals: [...literals] } });
  }

  addAtMostOne(literals: readonly number[]): void {
    if (literals.length > 1) this.#constraints.push({ atMostOne: { literals: [...literals] } });
  }

  addImplication(from: number, to: number): void {
    this.addClause([not(from), to]);
  }

  /** Replaces the domain: the last call counts, also for a value outside of the range before. */
  fix(variable: number, value: number): void {
    this.#variables[variable] = { domain: [value, value] };
  }

  /**
   * Any number of circuits through node 0, which is the depot; every other node lies on exactly one, unless an arc from it to itself is
   * lit.
   */
  addRoutes(tails: readonly number[], heads: readonly number[], literals: readonly number[]): void {
    this.#constraints.push({ routes: { tails: [...tails], heads: [...heads], literals: [...literals] } });
  }

  /** Adds to what is minimised, in whole units. */
  addCost(variable: number, factor: number): void {
    if (Math.abs(factor) > LARGEST) throw new RangeError('a scaled cost exceeds 2^50');
    if (factor !== 0) this.#objective.set(variable, (this.#objective.get(variable) ?? 0) + factor);
  }

  /** Adds to the objective's constant. */
  addOffset(amount: number): void {
    this.#offset += amount;
  }

  /** Where the search begins; need not be feasible. */
  hint(variable: number, value: number): void {
    this.#hint.set(variable, value);
  }

  /** Shares its lists with the builder: add nothing afterwards. */
  toProto(): CpModelProto {
    return {
      variables: this.#variables,
      constraints: this.#constraints,
      objective: { vars: [...this.#objective.keys()], coeffs: [...this.#objective.values()], offset: this.#offset },
      ...(this.#hint.size > 0
        ? { solutionHint: { vars: [...this.#hint.keys()], values: [...this.#hint.values()] } }
        : {}),
    };
  }
}

/** The negation of a literal, as the protocol buffer writes it; twice is the literal itself. */
export function not(literal: number): number {
  return -literal - 1;
}
