/** Largest strongly connected component of the states (Tarjan, SIAM J. Comput. 1972; iterative): where one can get to and away from. */
import type { StateGraph } from './states.ts';

/** 1 for each state of the largest component. */
export function largestComponent(states: StateGraph): Uint8Array {
  const { turnStart, turnTo } = states;
  const count = states.stateArc.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const component = new Int32Array(count).fill(-1);
  const stack: number[] = [];
  const calls: number[] = [];
  const position = turnStart.slice(0, count);
  const sizes: number[] = [];
  let visited = 0;
  const enter = (state: number): void => {
    order[state] = low[state] = visited++;
    stack.push(state);
    onStack[state] = 1;
    calls.push(state);
  };
  const leave = (state: number): void => {
    if (low[state] !== order[state]) return;
    let size = 0;
    for (let member = -1; member !== state; size++) {
      member = stack.pop() ?? state;
      onStack[member] = 0;
      component[member] = sizes.length;
    }
    sizes.push(size);
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    while (calls.length > 0) {
      const state = calls[calls.length - 1] as number;
      const at = position[state] as number;
      if (at < (turnStart[state + 1] as number)) {
        position[state] = at + 1;
        const next = turnTo[at] as number;
        if (order[next] === -1) enter(next);
        else if (onStack[next] === 1) low[state] = Math.min(low[state] as number, order[next] as number);
        continue;
      }
      calls.pop();
      const parent = calls[calls.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[state] as number);
      leave(state);
    }
  }
  let largest = 0;
  sizes.forEach((size, index) => {
    if (size > (sizes[largest] ?? 0)) largest = index;
  });
  return Uint8Array.from(component, (of) => (of === largest ? 1 : 0));
}
