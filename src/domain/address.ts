/**
 * Where a place is, without what its name and its settlement say already: `6066 Tiszaalpár` of the farmhouse that is named by its street.
 * Empty addresses give the settlement.
 */
export function sayWhere(place: {
  readonly name: string;
  readonly address: string;
  readonly settlement: string;
}): string {
  const rest = place.address.replace(place.name, '').replace(/[\s,]+$/, '');
  if (rest === '') return place.settlement;
  return rest.includes(place.settlement) ? rest : `${place.settlement}, ${rest}`;
}
