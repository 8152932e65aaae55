import { addCount, type DocumentShape, inOrder, type ReadState, stateShapeOf, toPlain } from "../../../core/index.ts";
import { addExact, fractionText, tallied } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { ProvedScale } from "../../../scale/index.ts";
import { type AchievementGroup, createGroup } from "./achievement-group.ts";
import {
  type AchievementGroupState,
  type AchievementState,
  achievementStateKeys,
  type GroupPart,
} from "./achievement-state-shape.ts";

/** What is known of a group by now. */
export function partOf(group: AchievementGroup): GroupPart {
  const { key, indicators, met, outsideScale, againstLevels, levelsWithout } = group;
  return {
    key,
    indicators,
    met,
    sum: tallied(group.sum),
    months: [...group.months].sort((a, b) => a - b),
    bands: inOrder(group.bands).map(([code, { count }]) => ({ code, count })),
    outsideScale,
    withoutValue: inOrder(group.withoutValue).map(([reason, { count }]) => ({ reason, count })),
    againstLevels,
    levelsWithout,
  };
}

/** The same as plain JSON. What is nothing for nearly all groups is absent. */
export function write(part: GroupPart): AchievementGroupState {
  const { key, indicators, met, months, bands, outsideScale, withoutValue, againstLevels, levelsWithout } = part;
  const own: AchievementGroupState = { key, indicators, met, sum: fractionText(part.sum), months, bands, withoutValue };
  if (outsideScale + againstLevels + levelsWithout === 0) return own;
  return {
    ...own,
    ...(outsideScale > 0 && { outsideScale }),
    ...(againstLevels > 0 && { againstLevels }),
    ...(levelsWithout > 0 && { levelsWithout }),
  };
}

/** A group that goes on from there. */
export function groupFrom(part: GroupPart): AchievementGroup {
  const group = createGroup(part.key);
  group.indicators = part.indicators;
  group.met = part.met;
  group.outsideScale = part.outsideScale;
  group.againstLevels = part.againstLevels;
  group.levelsWithout = part.levelsWithout;
  addExact(group.sum, part.sum);
  for (const months of part.months) group.months.add(months);
  for (const { code, count } of part.bands) addCount(group.bands, code, count);
  for (const { reason, count } of part.withoutValue) addCount(group.withoutValue, reason, count);
  return group;
}

/**
 * The shape of an {@link AchievementState}.
 *
 * @term keadaan rekapitulasi
 */
export const achievementStateShape: DocumentShape<
  AchievementState,
  ReadState<AchievementState, GroupPart>
> = /* @__PURE__ */ (() => stateShapeOf(achievementStateKeys, { idOf: ({ key }) => key, settingsOf: settingsIn }))();

/** The rules by which achievements are summed up. */
export interface AchievementSettings {
  readonly policy: ReadPolicy;
  readonly scale?: ProvedScale | undefined;
  readonly missing: AchievementState["missing"];
  readonly levels: AchievementState["levels"];
}

/** The rules, always written in the same way. */
export function settingsIn({ policy, scale, missing, levels }: AchievementSettings) {
  const { id, source, rules } = policy;
  return {
    policy: toPlain({ ...(id !== null && { id }), ...(source !== null && { source }), ...rules }),
    ...(scale !== undefined && { scale: toPlain(scale.scale) }),
    missing,
    levels,
  };
}
