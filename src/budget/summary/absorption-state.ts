import type { Read } from "../../core/index.ts";
import { addExact, fractionText, type Tally, tallied } from "../../number/index.ts";
import type { AbsorptionGroupState, groupStateShape } from "./absorption-state-shape.ts";
import { directionsOf, noteDirection } from "./group-directions.ts";
import { createGroup, excludedSums, type GroupSums, noteExcluded, noteVersion, versionsOf } from "./group-sums.ts";

/** A group as plain JSON. */
export function stateOf(group: GroupSums): AbsorptionGroupState {
  const { lines, unreported, unread, overBudget, withoutBudget, negative, grouped } = group.counts;
  const directions = directionsOf(group);
  return {
    key: group.key,
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
    excluded: excludedSums(group).map(({ name, budget, realization }) => ({
      name,
      budget: fractionText(budget),
      realization: fractionText(realization),
    })),
    ...(unread > 0 && { unread }),
    ...(grouped > 0 && { grouped }),
    ...(directions.some((each) => each !== "expenditure") && { directions }),
  };
}

/** A group that goes on from what was read of a state. */
export function groupFrom(state: Read<typeof groupStateShape>): GroupSums {
  const { lines, unreported, unread, overBudget, withoutBudget, negative, grouped } = state;
  const group: GroupSums = {
    ...createGroup(state.key),
    counts: { lines, unreported, unread, overBudget, withoutBudget, negative, grouped },
  };
  addExact(group.budget, state.budget);
  addExact(group.realization, state.realization);
  addExact(group.unreportedBudget, state.unreportedBudget);
  for (const version of state.versions) noteVersion(group, version);
  for (const direction of state.directions) noteDirection(group, direction);
  for (const code of state.periods) group.periods.add(code);
  for (const part of state.excluded) noteExcluded(group, part);
  return group;
}

function textOf(tally: Tally): string {
  return fractionText(tallied(tally));
}
