import {
  countShape,
  type Given,
  groupKey,
  leaf,
  list,
  literal,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  someShape,
  text,
  where,
  whole,
} from "../../../core/index.ts";
import { storedSum } from "../../../number/index.ts";
import { achievementPolicyShape, lawOfOnce } from "../../../regulation/index.ts";
import { scaleShape } from "../../../scale/index.ts";
import { achievementLacks } from "../achievement-lacks.ts";
import { levelsWord, missingShape } from "../average/average-options.ts";
import type { AchievementReason } from "../formula-and-reason.ts";

const reasonShape = /* @__PURE__ */ (() =>
  leaf<AchievementReason>(
    { enum: Object.keys(achievementLacks) },
    { en: "a reason why there is no achievement", id: "alasan tidak adanya capaian" },
    (value) => (isReason(value) ? value : undefined),
  ))();

function isReason(value: unknown): value is AchievementReason {
  return typeof value === "string" && Object.hasOwn(achievementLacks, value);
}

const bandStateShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The code of the band. */
      code: text,
      /** How many achievements fall into it. */
      count: someShape,
    },
    { open: true },
  ))();

/**
 * How many achievements of a group fall into a band, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface BandState extends Given<typeof bandStateShape> {}

const reasonStateShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The reason. */
      reason: reasonShape,
      /** How many indicators have it. */
      count: someShape,
    },
    { open: true },
  ))();

/**
 * How many indicators of a group have no achievement for one reason, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface ReasonState extends Given<typeof reasonStateShape> {}

const groupFields = /* @__PURE__ */ (() =>
  where(
    object(
      {
        /** The key. */
        key: groupKey,
        /** How many indicators there are. */
        indicators: countShape,
        /** How many of them met their target. */
        met: countShape,
        /** The sum of the achievements in percent, without those against levels. */
        sum: storedSum,
        /** Of how many months the achievements are, each length once, the shortest first. */
        months: list(whole<number>(1, 1200)),
        /** How many achievements each band has, by its code; empty without a scale. */
        bands: where(list(bandStateShape), lawOfOnce("code"), ["code"]),
        /** How many lie outside the scale; absent where none does. */
        outsideScale: optional(countShape, 0),
        /** How many have no achievement, by the reason. */
        withoutValue: where(list(reasonStateShape), lawOfOnce("reason"), ["reason"]),
        /** How many of the achievements are against a level; absent where none is. */
        againstLevels: optional(countShape, 0),
        /** How many against a level were due and have none; absent where none is missing. */
        levelsWithout: optional(countShape, 0),
      },
      { open: true },
    ),
    lawOfCounts,
    ["indicators", "met", "withoutValue", "againstLevels", "levelsWithout"],
  ))();

/**
 * One group of an {@link AchievementState}. The sum is an exact decimal text, or a fraction where its digits never end.
 *
 * @term keadaan rekapitulasi
 */
export interface AchievementGroupState extends Given<typeof groupFields> {}

/** A group as it was at one moment. */
export interface GroupPart extends Read<typeof groupFields> {}

const stateFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this document is. */
      kind: literal("achievement-state"),
      /** The version of this form. */
      format: literal(1),
      /** The policy by which achievements are computed, with its choices. */
      policy: achievementPolicyShape,
      /** The scale whose bands are counted; absent where none is. */
      scale: optional(scaleShape),
      /** What happens with missing achievements. */
      missing: missingShape,
      /** What happens with achievements against levels. */
      levels: levelsWord,
      /** The groups, by key. */
      groups: where(list(groupFields), lawOfOnce("key"), ["key"]),
    },
    { open: true },
  ))();

/**
 * What an accumulator of achievements knows, as plain JSON: what a worker sends home, and what a later run resumes from.
 * Equal sums give equal bytes, however the rows were split and in whatever order they came.
 *
 * @term keadaan rekapitulasi
 */
export interface AchievementState extends Given<typeof stateFields> {}

/** The shape of its keys. */
export const achievementStateKeys: Shape<AchievementState, Read<typeof stateFields>> = stateFields;

type Counts = Pick<GroupPart, "indicators" | "met" | "withoutValue" | "againstLevels" | "levelsWithout">;

/** Every indicator either has an achievement, or a reason why not. */
function lawOfCounts({ indicators, met, withoutValue, againstLevels, levelsWithout }: Counts, refuse: Refuse): void {
  const without = withoutValue.reduce((sum, each) => sum + each.count, 0);
  const measured = indicators - without;
  if (measured < 0)
    refuse("out-of-range", ["withoutValue"], {
      en: "no more in all than `indicators`",
      id: "seluruhnya tidak lebih dari `indicators`",
    });
  const atMost = (key: "met" | "againstLevels" | "levelsWithout", value: number, most: number) => {
    if (value > most && measured >= 0)
      refuse("out-of-range", [key], { en: `no more than ${most}`, id: `tidak lebih dari ${most}` });
  };
  atMost("met", met, measured);
  atMost("againstLevels", againstLevels, measured);
  atMost("levelsWithout", levelsWithout, without);
}
