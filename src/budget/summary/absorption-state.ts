import type { Read } from "../../core/index.ts";
import { addExact, exactToDecimal, type Tally, tallied } from "../../number/index.ts";
import type { AbsorptionGroupState, groupStateShape } from "./absorption-state-shape.ts";
import { createGroup, excludedOf, type GroupSums, noteExcluded, noteVersion, versionsOf } from "./group-sums.ts";

/** A group as plain JSON. */
export function stateOf(group: GroupSums): AbsorptionGroupState {
  const { key, lines, unreported, overBudget, withoutBudget, negative } = group;
  return {
    key,
    lines,
    unreported,
    budget: textOf(group.budget),
    realization: textOf(group.realization),
    unreportedBudget: textOf(group.unreportedBudget),
    overBudget,
    withoutBudget,
    negative,
    versions: versionsOf(group),
    periods: [...group.periods].sort(),
    excluded: excludedOf(group).map(({ name, budget, realization }) => ({
      name,
      budget: budget.toFixed(),
      realization: realization.toFixed(),
    })),
  };
}

/** A group that goes on from what was read of a state. */
export function groupFrom(state: Read<typeof groupStateShape>): GroupSums {
  const { key, lines, unreported, overBudget, withoutBudget, negative } = state;
  const group: GroupSums = { ...createGroup(key), lines, unreported, overBudget, withoutBudget, negative };
  addExact(group.budget, state.budget);
  addExact(group.realization, state.realization);
  addExact(group.unreportedBudget, state.unreportedBudget);
  for (const version of state.versions) noteVersion(group, version);
  for (const code of state.periods) group.periods.add(code);
  for (const part of state.excluded) noteExcluded(group, part);
  return group;
}

function textOf(tally: Tally): string {
  return exactToDecimal(tallied(tally)).toFixed();
}
