/** Arrays that grow by doubling: columns of unknown length without an object per row. */
type Column = Float64Array | Int32Array | Uint8Array;

class Growing<A extends Column> {
  #data: A;
  #make: (length: number) => A;
  length = 0;

  constructor(make: (length: number) => A, capacity = 1024) {
    this.#make = make;
    this.#data = make(capacity);
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const bigger = this.#make(this.#data.length * 2);
      bigger.set(this.#data);
      this.#data = bigger;
    }
    this.#data[this.length++] = value;
  }

  /** 0 beyond the filled part. */
  at(index: number): number {
    return this.#data[index] ?? 0;
  }

  /** @param index within the filled part */
  set(index: number, value: number): void {
    this.#data[index] = value;
  }

  /** The filled part, without a copy. */
  view(): A {
    return this.#data.subarray(0, this.length) as A;
  }

  /** The filled part as an array of its own, so that the spare half can be freed. */
  packed(): A {
    return this.#data.slice(0, this.length) as A;
  }
}

export const growingFloats = (): Growing<Float64Array> => new Growing((n) => new Float64Array(n));
export const growingInts = (): Growing<Int32Array> => new Growing((n) => new Int32Array(n));
export const growingBytes = (): Growing<Uint8Array> => new Growing((n) => new Uint8Array(n));
export type { Growing };

/** Texts stored once, named by number; number 0 is the empty text. */
export class TextPool {
  readonly texts: string[] = [''];
  #index = new Map<string, number>([['', 0]]);

  /** The same text, the same number. */
  idOf(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
    this.#index.set(text, id);
    return id;
  }
}
