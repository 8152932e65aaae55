import {
  citationShape,
  either,
  type Given,
  type GivenOf,
  literal,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  variant,
  whole,
} from "../../core/index.ts";
import { targetShape } from "../../indicator/index.ts";
import { exactToDecimal, formatPercent, resultNumber } from "../../number/index.ts";
import { reasonCell } from "../parts/index.ts";
import { type CellRead, numberCell, words, wordsShape } from "../table/index.ts";

const facts = /* @__PURE__ */ (() => ({
  /** The target as given. */
  target: nullable(targetShape),
  /** The realisation as given. */
  realization: nullable(either([resultNumber, text])),
  /** The source of the policy. */
  basis: nullable(citationShape),
  /** The sign that stood before the target. */
  sign: optional(text),
}))();

interface Facts extends GivenOf<typeof facts> {}

const computedFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that there is a value. */
      status: literal("computed"),
      /** Percent, with 100 on target. */
      value: resultNumber,
      /** Percent before rounding, cap and floor. */
      raw: resultNumber,
      /** The bound that was applied. */
      bounded: nullable(text),
      ...facts,
    },
    { open: true },
  ))();

/** An achievement that was computed. */
export interface ComputedRow extends Facts, Given<typeof computedFields> {}

const missingFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that there is none. */
      status: literal("not-computable"),
      /** Why, as a code. */
      reason: text,
      ...facts,
    },
    { open: true },
  ))();

/** An achievement that was not computed, and why. */
export interface MissingRow extends Facts, Given<typeof missingFields> {}

const outcomeFields = /* @__PURE__ */ (() =>
  variant("status", { computed: computedFields, "not-computable": missingFields }))();

/** An achievement as it was computed, or as it came back from JSON. */
const achievementShape: Shape<ComputedRow | MissingRow, Read<typeof outcomeFields>> = outcomeFields;

const achievementRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the indicator: findings about it are then told by its name. */
      id: optional(either([text, whole(0, Number.MAX_SAFE_INTEGER)])),
      /** The name of the indicator. */
      title: wordsShape,
      /** Its unit. */
      unit: optional(nullable(wordsShape)),
      /** The objective that it stands under: rows of one objective follow each other. */
      objective: optional(wordsShape),
      /** What {@link measureAchievement} gave. */
      achievement: achievementShape,
    },
    { open: true },
  ))();

/**
 * A row of the table of achievements: an indicator with its achievement.
 *
 * @term baris tabel capaian
 */
export interface AchievementRow extends Given<typeof achievementRowFields> {}

/** The shape of an {@link AchievementRow}. */
export const achievementRowShape: Shape<AchievementRow, Read<typeof achievementRowFields>> = achievementRowFields;

type AchievementRead = Read<typeof outcomeFields>;

/** The achievement of a row; a value that a cap or floor changed says so. */
export function achievementCell(achievement: AchievementRead): CellRead {
  if (achievement.status === "not-computable") return reasonCell(achievement.reason);
  const { value, raw, bounded } = achievement;
  if (bounded === null) return numberCell(value);
  const before = exactToDecimal(raw);
  const isCap = bounded === "cap";
  return numberCell(value, {
    notes: [
      words(
        `Dibatasi pada batas ${isCap ? "atas" : "bawah"}; sebelumnya ${formatPercent(before)}.`,
        `Held at the ${isCap ? "cap" : "floor"}; before that ${formatPercent(before, { locale: "en" })}.`,
      ),
    ],
  });
}
