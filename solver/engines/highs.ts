/** HiGHS, loaded once per process. Its solve blocks the thread: keep programs small or run them in a worker. */
import loader, { type Highs } from 'highs';

// The package types its CommonJS face; its ES face exports the loader itself as default.
const load = loader as unknown as () => Promise<Highs>;
let loaded: Promise<Highs> | undefined;

/** The same instance for all callers of the thread; one solve at a time, as it blocks. A load that failed is not tried again. */
export function loadHighs(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}
