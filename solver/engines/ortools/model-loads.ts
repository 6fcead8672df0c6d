/** Who is aboard together: loads by type against the layouts, and pairs kept apart. */

import type { Load } from '../../problem.ts';
import { not } from './model-builder.ts';
import type { RouteModel } from './model-routes.ts';
import { chooseScale, type Scale } from './scale.ts';

/**
 * Amounts are scaled to whole numbers of their own; where they do not become whole, layouts are rounded up and loads down, so that no
 * plan is lost.
 */
export function addLoads(model: RouteModel): void {
  const { problem } = model.day;
  const amounts = [...problem.requests.map(({ load }) => load), ...problem.vehicles.flatMap(({ layouts }) => layouts)];
  const scale = chooseScale(
    amounts.flatMap((load) => Object.values(load)),
    1e6,
  );
  const types = [
    ...new Set(problem.requests.flatMap(({ load }) => Object.keys(load).filter((type) => (load[type] ?? 0) > 0))),
  ];
  const aboard = new Map(types.map((type) => [type, addLoadType(model, type, scale)]));
  addLayouts(model, aboard, scale);
  addApart(model);
}

/** Load of one type after each stop. At least what the order implies is enough: only too much is forbidden. */
function addLoadType({ builder, day, arcs }: RouteModel, type: string, scale: Scale): readonly number[] {
  const change = day.problem.requests.map(({ load }) => scale.down(load[type] ?? 0));
  const most = change.reduce((sum, amount) => sum + amount, 0);
  const aboard = day.stops.map(({ request, isPickup }) =>
    builder.newInteger(isPickup ? (change[request] ?? 0) : 0, most),
  );
  for (const { from, to, literal } of arcs) {
    const stop = day.stops[to];
    const amount = change[stop?.request ?? -1] ?? 0;
    builder.addGap(aboard[to] ?? 0, aboard[from] ?? 0, stop?.isPickup ? amount : -amount, [literal]);
  }
  return aboard;
}

function isWithin(small: Load, large: Load, types: readonly string[]): boolean {
  return types.every((type) => (small[type] ?? 0) <= (large[type] ?? 0));
}

/** After every pickup some layout of the vehicle holds what is aboard (a dropoff only relieves). Frozen stops are facts. */
function addLayouts(
  { builder, day, rides }: RouteModel,
  aboard: ReadonlyMap<string, readonly number[]>,
  scale: Scale,
): void {
  const types = [...aboard.keys()];
  for (const [stop, { request, isPickup, frozenBy }] of day.stops.entries()) {
    // After frozen overload even the first dropoffs may be too much: every stop that follows is judged.
    if (frozenBy >= 0 || (!isPickup && (day.problem.frozen ?? []).length === 0)) continue;
    for (const [v, ride] of rides[request] ?? []) {
      const layouts = day.problem.vehicles[v]?.layouts ?? [];
      const useful = layouts.filter(
        (layout, index) =>
          !layouts.some(
            (other, at) =>
              at !== index && isWithin(layout, other, types) && (at < index || !isWithin(other, layout, types)),
          ),
      );
      const choices = useful.map((layout) => {
        const chosen = useful.length === 1 ? ride : builder.newLiteral();
        for (const [type, variables] of aboard) {
          builder.addLinear([{ variable: variables[stop] ?? 0, factor: 1 }], { high: scale.up(layout[type] ?? 0) }, [
            chosen,
          ]);
        }
        return chosen;
      });
      if (useful.length !== 1) builder.addClause([not(ride), ...choices]);
    }
  }
}

/** "r is aboard" is carried along the arcs from its pickup to its dropoff; at the pickup of its foe it must not have arrived. */
function addApart({ builder, day, arcs, served }: RouteModel): void {
  const indexOf = new Map(day.problem.requests.map(({ id }, index) => [id, index]));
  const pairs = (day.problem.apart ?? []).map(
    ([one, other]) => [indexOf.get(one) ?? 0, indexOf.get(other) ?? 0] as const,
  );
  for (const carried of new Set(pairs.flat())) {
    const aboard = day.stops.map(() => builder.newLiteral());
    for (const { from, to, literal } of arcs) {
      if (to === 2 * carried + 1) continue;
      builder.addClause([not(literal), not(aboard[from] ?? 0), aboard[to] ?? 0]);
    }
    builder.addImplication(served[carried] ?? 0, aboard[2 * carried] ?? 0);
    for (const [one, other] of pairs) {
      if (one !== carried && other !== carried) continue;
      const foe = one === carried ? other : one;
      if ((day.stops[2 * foe]?.frozenBy ?? -1) < 0) builder.addClause([not(aboard[2 * foe] ?? 0)]);
    }
  }
}
