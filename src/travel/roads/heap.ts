/** Binary heap of (key, item) in typed arrays; an item may stand in it twice, the reader skips what is stale. */
export class Heap {
  #keys = new Float64Array(1024);
  #items = new Int32Array(1024);
  #size = 0;
  /** Key of the item that `pop` returned last. */
  lastKey = 0;

  get size(): number {
    return this.#size;
  }

  /** Infinity when it is empty. */
  get minKey(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#keys[0] as number);
  }

  clear(): void {
    this.#size = 0;
  }

  push(key: number, item: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const items = this.#items;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentKey = keys[parent] as number;
      if (parentKey <= key) break;
      keys[at] = parentKey;
      items[at] = items[parent] as number;
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** Item of the smallest key; the heap must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const item = items[0] as number;
    this.lastKey = keys[0] as number;
    const size = --this.#size;
    const key = keys[size] as number;
    const moved = items[size] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child += 1;
      if ((keys[child] as number) >= key) break;
      keys[at] = keys[child] as number;
      items[at] = items[child] as number;
      at = child;
    }
    keys[at] = key;
    items[at] = moved;
    return item;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    const items = new Int32Array(keys.length);
    keys.set(this.#keys);
    items.set(this.#items);
    this.#keys = keys;
    this.#items = items;
  }
}
