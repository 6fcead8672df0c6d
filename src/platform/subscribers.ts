/** Fans news out to async iterators, each with a bounded queue, so that one slow reader costs neither memory nor the others. */

export interface Subscription<T> extends AsyncIterableIterator<T> {
  /** Ends the iteration at once; safe to call twice. */
  readonly close: () => void;
}

const MOST_WAITING = 500;

/** @param overflow what a reader gets instead of all the items that it was too slow for. */
export class Subscribers<T> {
  readonly #overflow: T;
  readonly #readers = new Set<Reader<T>>();

  constructor(overflow: T) {
    this.#overflow = overflow;
  }

  get size(): number {
    return this.#readers.size;
  }

  /** Items count from this call on, also before the first `next()`: subscribe first, then read the present state. */
  subscribe(wanted: (item: T) => boolean): Subscription<T> {
    const reader = new Reader<T>(wanted, this.#overflow, () => this.#readers.delete(reader));
    this.#readers.add(reader);
    return reader;
  }

  /** Never waits: a reader that is too slow loses its items and gets the overflow instead. */
  push(item: T): void {
    for (const reader of this.#readers) reader.push(item);
  }

  /** Ends every iteration; who subscribes afterwards is served. */
  closeAll(): void {
    for (const reader of [...this.#readers]) reader.close();
  }
}

class Reader<T> implements Subscription<T> {
  readonly #wanted: (item: T) => boolean;
  readonly #overflow: T;
  readonly #onClose: () => void;
  #waiting: T[] = [];
  #pending: ((result: IteratorResult<T>) => void)[] = [];
  #closed = false;

  constructor(wanted: (item: T) => boolean, overflow: T, onClose: () => void) {
    this.#wanted = wanted;
    this.#overflow = overflow;
    this.#onClose = onClose;
  }

  readonly push = (item: T): void => {
    if (this.#closed || !this.#wanted(item)) return;
    const next = this.#pending.shift();
    if (next) next({ done: false, value: item });
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(item);
    else this.#waiting = [this.#overflow];
  };

  readonly close = (): void => {
    if (this.#closed) return;
    this.#closed = true;
    this.#waiting = [];
    for (const next of this.#pending.splice(0)) next({ done: true, value: undefined });
    this.#onClose();
  };

  next(): Promise<IteratorResult<T>> {
    if (this.#waiting.length > 0) return Promise.resolve({ done: false, value: this.#waiting.shift() as T });
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#pending.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
