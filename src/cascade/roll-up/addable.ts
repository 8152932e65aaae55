import { isDivisible, isSameUnit, itemAt } from "../tree/index.ts";
import type { Located, Support } from "./indicator-index.ts";
import type { RollUpReason } from "./rolled-up.ts";

/** Why figures cannot be put together: they have different units, or are ratios to be summed. Undefined where they can. */
export function whyNotTogether(upper: Located, supports: readonly Support[]): RollUpReason | undefined {
  const of = (relation: Support["relation"]) =>
    supports.flatMap((each) => (each.relation === relation ? each.lower : []));
  // A formula relates figures of other kinds than its own; above and below the bar each they are summed.
  const components = [of("numerator"), of("denominator")].filter((each) => each.length > 0);
  const isFormula = components.length > 0;
  const alike = isFormula ? components : [[upper, ...supports.map(({ lower }) => lower)]];
  if (!alike.every(haveOneUnit)) return "unit-mismatch";
  const sums = isFormula ? components.filter((each) => each.length > 1) : [of("sum")];
  const summed = sums.flatMap((each) => (each.length > 0 && !isFormula ? [upper, ...each] : each));
  return summed.every(({ indicator }) => isDivisible(indicator)) ? undefined : "not-additive";
}

/** Whether all figures that have a unit have the same one. */
function haveOneUnit(figures: readonly Located[]): boolean {
  const units = figures.map(({ indicator }) => indicator.unit).filter((unit) => unit?.trim());
  return units.every((unit) => isSameUnit(unit, itemAt(units, 0)));
}
