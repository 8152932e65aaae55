import { type Reducer, readAll, recountingBy, type SettingsOf, stateFunctionsOf } from "../../../core/index.ts";
import { achievementPolicyShape, type ReadPolicy } from "../../../regulation/index.ts";
import { type ProvedScale, scaleShape } from "../../../scale/index.ts";
import type { AchievementInput } from "../input/achievement-input-shape.ts";
import { type AchievementGroup, createGroup, mergeGroup } from "./achievement-group.ts";
import type { Counted } from "./achievement-options.ts";
import {
  type AchievementSettings,
  achievementStateShape,
  groupFrom,
  partOf,
  settingsIn,
  write,
} from "./achievement-state.ts";
import type { AchievementState, GroupPart } from "./achievement-state-shape.ts";
import type { AchievementSummary } from "./achievement-summary.ts";
import { gatherAchievements } from "./gather-achievements.ts";
import { summariesOfAchievements } from "./summaries-of-achievements.ts";

type Measuring<R> = Reducer<R, Counted<R>, AchievementGroup, GroupPart, AchievementState, AchievementSummary>;

/** How achievements are summed up. */
export function achievementReducer<R extends AchievementInput>(): Measuring<R> {
  return {
    kind: "achievement-state",
    records: "inputs",
    stateShape: achievementStateShape,
    settingsOf: settingsIn,
    idOf: ({ key }) => key,
    emptyLike: ({ key }) => createGroup(key),
    merge: mergeGroup,
    partOf,
    groupFrom,
    write,
    build: (settings, groups) => ({ kind: "achievement-state", format: 1, ...settings, groups }),
    gather: gatherAchievements,
    summaries: summariesOfAchievements,
  };
}

/** The functions over its states. */
export const achievementStates = /* @__PURE__ */ (() =>
  stateFunctionsOf(
    achievementReducer<AchievementInput>(),
    recountingBy<AchievementInput, string, AchievementState, AchievementSettings>(rulesOf),
  ))();

/** The rules that a state holds: they were read with it. */
function rulesOf({ policy, scale, missing, levels }: SettingsOf<AchievementState>): AchievementSettings {
  const read: ReadPolicy = readAll([achievementPolicyShape, policy])[0];
  const proved: ProvedScale | undefined = scale && readAll([scaleShape, scale])[0];
  return { policy: read, scale: proved, missing, levels };
}
