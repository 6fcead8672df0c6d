/** Seeded random numbers: the same seed gives the same search. */

export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** Any finite number is a seed. (sfc32 by Chris Doty-Humphrey, PractRand.) */
  constructor(seed: number) {
    this.a = seed | 0;
    this.b = Math.floor(seed / 0x1_0000_0000) | 0;
    this.c = 0x6a09e667 | 0;
    for (let k = 0; k < 15; k++) this.nextInt32();
  }

  private nextInt32(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    return this.nextInt32() / 0x1_0000_0000;
  }

  /** A whole number in [0, bound). */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** Shuffles the first `count` entries (Fisher & Yates). */
  shuffle(list: Int32Array, count: number): void {
    for (let k = count - 1; k > 0; k--) {
      const other = this.below(k + 1);
      const held = list[k] as number;
      list[k] = list[other] as number;
      list[other] = held;
    }
  }
}
