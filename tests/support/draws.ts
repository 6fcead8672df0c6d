/** How many draws the properties of the solver take, and from which seed. */

/** Another one every day and run unless FALUBUSZ_SEED names it; it stands in the names of the tests, and fast-check prints it with a counterexample. */
export const SEED = Number(process.env.FALUBUSZ_SEED ?? Date.now() % 2 ** 31);

/** Draws of each property; the long suite is FALUBUSZ_RUNS=50000. */
export const RUNS = Number(process.env.FALUBUSZ_RUNS ?? 1500);

/** Milliseconds that so many draws may take on a busy machine. */
export const PATIENCE = 60_000 + 40 * RUNS;
