/** Maximum flow and a minimum cut on a small graph (Dinic 1970). */
export class FlowGraph {
  readonly #head: number[];
  readonly #next: number[] = [];
  readonly #to: number[] = [];
  readonly #room: number[] = [];
  readonly #level: Int32Array;
  readonly #nodes: number;

  constructor(nodes: number) {
    this.#nodes = nodes;
    this.#head = new Array<number>(nodes).fill(-1);
    this.#level = new Int32Array(nodes);
  }

  /** A directed edge; edges between the same two nodes add up. */
  add(from: number, to: number, capacity: number): void {
    for (const [a, b, room] of [
      [from, to, capacity],
      [to, from, 0],
    ] as const) {
      this.#next.push(this.#head[a] ?? -1);
      this.#head[a] = this.#to.length;
      this.#to.push(b);
      this.#room.push(room);
    }
  }

  /** The flow, up to `enough`; `side` tells which nodes a minimum cut leaves with the source when the flow stays below it. */
  cut(source: number, sink: number, enough: number): { readonly flow: number; readonly side: Uint8Array } {
    let flow = 0;
    while (flow < enough && this.#layer(source, sink)) {
      const at = [...this.#head];
      for (
        let pushed = this.#push(source, sink, enough - flow, at);
        pushed > 0;
        pushed = this.#push(source, sink, enough - flow, at)
      ) {
        flow += pushed;
        if (flow >= enough) break;
      }
    }
    return { flow, side: Uint8Array.from(this.#level, (level) => (level >= 0 ? 1 : 0)) };
  }

  #layer(source: number, sink: number): boolean {
    this.#level.fill(-1);
    this.#level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (let edge = this.#head[node] ?? -1; edge >= 0; edge = this.#next[edge] ?? -1) {
        const to = this.#to[edge] ?? 0;
        if ((this.#room[edge] ?? 0) <= 1e-9 || (this.#level[to] ?? 0) >= 0) continue;
        this.#level[to] = (this.#level[node] ?? 0) + 1;
        queue.push(to);
      }
    }
    return (this.#level[sink] ?? -1) >= 0 && this.#nodes > 0;
  }

  #push(node: number, sink: number, most: number, at: number[]): number {
    if (node === sink) return most;
    for (let edge = at[node] ?? -1; edge >= 0; edge = this.#next[edge] ?? -1) {
      at[node] = edge;
      const to = this.#to[edge] ?? 0;
      const room = this.#room[edge] ?? 0;
      if (room <= 1e-9 || this.#level[to] !== (this.#level[node] ?? 0) + 1) continue;
      const pushed = this.#push(to, sink, Math.min(most, room), at);
      if (pushed <= 0) continue;
      this.#room[edge] = room - pushed;
      this.#room[edge ^ 1] = (this.#room[edge ^ 1] ?? 0) + pushed;
      return pushed;
    }
    at[node] = -1;
    return 0;
  }
}
