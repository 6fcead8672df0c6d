/**
 * What a use case answers: done, or refused by a rule. A refused use case has changed nothing.
 * Exceptions are for faults and broken requests only.
 */

/** A broken rule. `code` is one of the mutation's error codes in schema/; the text comes from the catalogue by that code. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  /** Input field concerned, from the outside in; empty when it is none. */
  readonly path: readonly string[];
  /** Fills the `{{placeholders}}` of the text. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** A more particular text of the catalogue than the one of the code. */
  readonly textKey?: string;
}

export type Outcome<Value, Code extends string = string> =
  | { readonly kind: 'done'; readonly value: Value }
  | {
      readonly kind: 'refused';
      readonly faults: readonly Fault<Code>[] /** What helps to go on: the fresh object, the duplicate, fresh offers. */;
      readonly value?: Partial<Value>;
    };

export function done<Value>(value: Value): { readonly kind: 'done'; readonly value: Value } {
  return { kind: 'done', value };
}

/** @param value what the caller is told beside the faults, such as the fresh object of STALE_VERSION */
export function refused<Code extends string, Value = never>(
  faults: readonly Fault<Code>[] | Fault<Code>,
  value?: Partial<Value>,
): { readonly kind: 'refused'; readonly faults: readonly Fault<Code>[]; readonly value?: Partial<Value> } {
  const list = Array.isArray(faults) ? (faults as readonly Fault<Code>[]) : [faults as Fault<Code>];
  return value === undefined ? { kind: 'refused', faults: list } : { kind: 'refused', faults: list, value };
}
