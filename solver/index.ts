/** The only face of the solver. */
export { percentAboveBest } from './bound/index.ts';
export { checkSolution, describeViolation, type Violation } from './check.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export type * from './plan.ts';
export { REASON_CODES } from './plan.ts';
export type * from './problem.ts';
export type { Alternative, InsertedPair, Insertion, PairQuote, Quote, QuoteOptions } from './quote/answer.ts';
export { type ExplainOptions, type Explanation, explain } from './quote/explain.ts';
export type { MovedRequest } from './quote/moved.ts';
export { type OpenDay, openDay, type PricedRoute, quote } from './quote/quote.ts';
export type { Binding } from './quote/relax.ts';
export { EngineRefusal, listMandatory, type Progress, type SolveOptions, solve } from './solve.ts';
export { describeFault, type Fault, type Validation, validateProblem } from './validate.ts';
