import {
  citationShape,
  either,
  type Given,
  literal,
  nullable,
  object,
  optional,
  type Read,
  text,
  variant,
} from "../../core/index.ts";
import { targetShape } from "../../indicator/index.ts";
import { exactToDecimal, formatPercent, resultNumber } from "../../number/index.ts";
import { reasonCell } from "../parts/index.ts";
import { type CellRead, numberCell, words, wordsShape } from "../table/index.ts";

const facts = /* @__PURE__ */ (() => ({
  target: nullable(targetShape),
  realization: nullable(either([resultNumber, text])),
  basis: nullable(citationShape),
  sign: optional(text),
}))();

/** An achievement as it was computed, or as it came back from JSON. */
const achievementShape = /* @__PURE__ */ (() =>
  variant("status", {
    computed: object(
      {
        status: literal("computed"),
        value: resultNumber,
        raw: resultNumber,
        bounded: nullable(text),
        ...facts,
      },
      { open: true },
    ),
    "not-computable": object({ status: literal("not-computable"), reason: text, ...facts }, { open: true }),
  }))();

/** The shape of an {@link AchievementRow}. */
export const achievementRowShape = /* @__PURE__ */ (() =>
  object(
    {
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
export interface AchievementRow extends Given<typeof achievementRowShape> {}

type AchievementRead = Read<typeof achievementShape>;

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
