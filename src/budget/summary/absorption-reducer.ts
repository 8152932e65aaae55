import { type Reducer, recountingBy, type SettingsOf, stateFunctionsOf } from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { absorptionStateShape, type GroupPart, groupFrom, partOf, settingsIn, write } from "./absorption-state.ts";
import type { AbsorptionState } from "./absorption-state-shape.ts";
import { type AbsorptionSummary, summariesOf } from "./absorption-summary.ts";
import { addLine, gatheringOf, groupsBy } from "./gather-lines.ts";
import { createGroup, type GroupSums, mergeGroup } from "./group-sums.ts";
import type { LineKey } from "./line-key.ts";
import type { Counted } from "./options-shape.ts";

type Absorbing<L extends BudgetLine> = Reducer<L, Counted<L>, GroupSums, GroupPart, AbsorptionState, AbsorptionSummary>;

/** How budget lines are summed up. */
export function absorptionReducer<L extends BudgetLine>(): Absorbing<L> {
  return {
    kind: "absorption-state",
    records: "lines",
    stateShape: absorptionStateShape,
    settingsOf: settingsIn,
    idOf: ({ key }) => key,
    emptyLike: ({ key }) => createGroup(key),
    merge: mergeGroup,
    partOf,
    groupFrom,
    write,
    build: (settings, groups) => ({ kind: "absorption-state", format: 1, ...settings, groups }),
    gather(groups, counted) {
      const gathering = gatheringOf(counted, groupsBy(groups, counted.by));
      return { add: (line, i) => addLine(line, i, gathering), problems: gathering.problems };
    },
    summaries: summariesOf,
  };
}

/** The functions over its states. */
export const absorptionStates = /* @__PURE__ */ (() =>
  stateFunctionsOf(
    absorptionReducer<BudgetLine>(),
    recountingBy<BudgetLine, LineKey, AbsorptionState, Asked>(counted),
  ))();

type Asked = Omit<Counted<BudgetLine>, "by">;

function counted({ version, direction, exclude }: SettingsOf<AbsorptionState>): Asked {
  return { version, direction, exclude };
}
