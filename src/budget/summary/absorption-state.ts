import { type DocumentShape, type Read, type ReadState, stateShapeOf } from "../../core/index.ts";
import { addExact, fractionText, tallied } from "../../number/index.ts";
import {
  type AbsorptionGroupState,
  type AbsorptionState,
  absorptionStateKeys,
  type groupStateShape,
} from "./absorption-state-shape.ts";
import { directionsOf, noteDirection } from "./group-directions.ts";
import { createGroup, excludedSums, type GroupSums, noteExcluded, noteVersion, versionsOf } from "./group-sums.ts";
import { addCounts } from "./line-counts.ts";

/** A group as it was at one moment. */
export type GroupPart = Read<typeof groupStateShape>;

/** What is known of a group by now. */
export function partOf(group: GroupSums): GroupPart {
  const { lines, unreported, unread, overBudget, withoutBudget, negative, grouped } = group.counts;
  return {
    key: group.key,
    lines,
    unreported,
    unread,
    budget: tallied(group.budget),
    realization: tallied(group.realization),
    unreportedBudget: tallied(group.unreportedBudget),
    overBudget,
    withoutBudget,
    negative,
    versions: versionsOf(group),
    periods: [...group.periods].sort(),
    excluded: excludedSums(group),
    grouped,
    directions: directionsOf(group),
  };
}

/** The same as plain JSON. What is nothing for nearly all groups is absent. */
export function write(part: GroupPart): AbsorptionGroupState {
  const { key, lines, unreported, unread, overBudget, withoutBudget, negative, grouped, directions } = part;
  return {
    key,
    lines,
    unreported,
    budget: fractionText(part.budget),
    realization: fractionText(part.realization),
    unreportedBudget: fractionText(part.unreportedBudget),
    overBudget,
    withoutBudget,
    negative,
    versions: part.versions,
    periods: part.periods,
    excluded: part.excluded.map(({ name, budget, realization }) => ({
      name,
      budget: fractionText(budget),
      realization: fractionText(realization),
    })),
    ...(unread > 0 && { unread }),
    ...(grouped > 0 && { grouped }),
    ...(directions.some((each) => each !== "expenditure") && { directions }),
  };
}

/** A group that goes on from there. */
export function groupFrom(part: GroupPart): GroupSums {
  const group = createGroup(part.key);
  addCounts(group.counts, part, 1);
  addExact(group.budget, part.budget);
  addExact(group.realization, part.realization);
  addExact(group.unreportedBudget, part.unreportedBudget);
  for (const version of part.versions) noteVersion(group, version);
  for (const direction of part.directions) noteDirection(group, direction);
  for (const code of part.periods) group.periods.add(code);
  for (const each of part.excluded) noteExcluded(group, each);
  return group;
}

/**
 * The shape of an {@link AbsorptionState}.
 *
 * @term keadaan rekapitulasi
 */
export const absorptionStateShape: DocumentShape<
  AbsorptionState,
  ReadState<AbsorptionState, GroupPart>
> = /* @__PURE__ */ (() =>
  stateShapeOf(absorptionStateKeys, {
    idOf: ({ key }) => key,
    settingsOf: settingsIn,
  }))();

type Settings = Pick<AbsorptionState, "version" | "direction" | "exclude">;

/** What is counted, always written in the same way. */
export function settingsIn({ version, direction, exclude }: Settings): Settings {
  return {
    ...(version !== undefined && { version }),
    ...(direction !== undefined && { direction }),
    exclude: [...new Set(exclude)].sort(),
  };
}
