/** Turns the faults of a use case into the userErrors of a payload, in the language of the viewer. */
import type { Language } from '../domain/actor.ts';
import type { Fault, Outcome } from '../domain/outcome.ts';
import { sayText } from '../domain/text/catalogue.ts';
import { ERROR_TEXTS } from '../domain/text/errors.ts';

export interface UserErrorAnswer<Code extends string> {
  readonly message: string;
  readonly path: readonly string[];
  readonly code: Code;
}

/** In the order of the faults; values of a fault stand in its sentence only. */
export function toUserErrors<Code extends string>(
  faults: readonly Fault<Code>[],
  language: Language,
): readonly UserErrorAnswer<Code>[] {
  return faults.map((fault) => ({ message: sayFault(fault, language), path: fault.path, code: fault.code }));
}

/** The text of the fault's own key, else the one of its code. */
export function sayFault(fault: Fault, language: Language): string {
  const text = (fault.textKey && ERROR_TEXTS[fault.textKey]) || ERROR_TEXTS[fault.code];
  // A test holds the catalogue against the contract, so this is the last resort of a program half written.
  return text ? sayText(text, language, fault.values) : fault.code;
}

/**
 * The payload of a mutation: what the use case gave, field by field, and userErrors.
 *
 * @param context whoever asks; only the language matters.
 * @example createSettlement: async (_root, { input }, context) =>
 *   toPayload(context, await createSettlement(context.services, context.actor, input)),
 */
export function toPayload<Value extends object, Code extends string>(
  context: { readonly language: Language },
  outcome: Outcome<Value, Code>,
): Partial<Value> & { readonly userErrors: readonly UserErrorAnswer<Code>[] } {
  if (outcome.kind === 'done') return { ...outcome.value, userErrors: [] };
  return { ...(outcome.value ?? ({} as Partial<Value>)), userErrors: toUserErrors(outcome.faults, context.language) };
}
