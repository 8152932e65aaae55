import {
  anyText,
  type Bilingual,
  called,
  type Given,
  kept,
  literal,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  where,
  word,
} from "../../core/index.ts";
import { compare, number } from "../../number/index.ts";
import { levelPosition, type OrdinalScale, ordinalScaleShape } from "../../scale/index.ts";

const valueTargetFields = /* @__PURE__ */ (() =>
  object({
    /** `"exact"` says the same as the bare number. */
    kind: word(["exact", "at-least", "at-most"]),
    /** The number, in the unit of the indicator. */
    value: kept(number),
  }))();

/**
 * A target of one number: exactly that (the polarity says which side is better), at least or at most.
 *
 * @term target
 */
export interface ValueTarget extends Given<typeof valueTargetFields> {}

/** The shape of a {@link ValueTarget}. */
export const valueTargetShape: Shape<ValueTarget, Read<typeof valueTargetFields>> = valueTargetFields;

const rangeTargetFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** Says that the target is a range. */
      kind: literal("range"),
      /** The lower bound; it belongs to the range. */
      low: kept(number),
      /** The upper bound; it belongs to the range. */
      high: kept(number),
    }),
    ({ low, high }, refuse) => compare(low.read, high.read) > 0 && refuse("out-of-range", ["low"], lowFirst),
  ))();

/**
 * A target between two numbers, both included.
 *
 * @term target rentang
 */
export interface RangeTarget extends Given<typeof rangeTargetFields> {}

/** The shape of a {@link RangeTarget}. */
export const rangeTargetShape: Shape<RangeTarget, Read<typeof rangeTargetFields>> = rangeTargetFields;

const levelTargetFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** Says that the target is a level. */
      kind: literal("level"),
      /** The scale. */
      scale: ordinalScaleShape,
      /** The level, by its code or one of its aliases. */
      level: called(anyText, "tingkat jenjang"),
    }),
    ({ scale, level }, refuse) => lawOfLevel(level, scale, "level", refuse),
  ))();

/**
 * A target that is a word on an ordinal scale: WTP, BB, "Tinggi".
 *
 * @term target predikat
 */
export interface LevelTarget extends Given<typeof levelTargetFields> {}

/** The shape of a {@link LevelTarget}. */
export const levelTargetShape: Shape<LevelTarget, Read<typeof levelTargetFields>> = levelTargetFields;

const noTargetFields = /* @__PURE__ */ (() =>
  object({
    /** Says that there is no target. */
    kind: literal("none"),
    /** What the plan says instead: `"tidak diadakan karena Covid19"`. */
    text: optional(anyText),
    /** True when something stands there that was not understood: such a target is unread, and never the same as none. */
    unread: optional(literal(true)),
  }))();

/**
 * No target: the cell is empty, says "-" or "N/A", or says why there is none. With `unread`, something stands in the
 * cell that was not understood: what is measured against it has the reason `unread-target`, not `no-target`.
 *
 * @term tanpa target
 */
export interface NoTarget extends Given<typeof noTargetFields> {}

/** The shape of a {@link NoTarget}. */
export const noTargetShape: Shape<NoTarget, Read<typeof noTargetFields>> = noTargetFields;

/** That a scale has a level, which stands under a key. */
export function lawOfLevel(level: unknown, scale: OrdinalScale, key: string, refuse: Refuse): void {
  if (typeof level !== "string" || levelPosition(level, scale) === -1) refuse("out-of-scale", [key], levelOf(scale));
}

/** What a place asks for that is to be a level of a scale. */
function levelOf({ id, levels }: OrdinalScale): Bilingual {
  const known = levels.map(({ code }) => code).join(", ");
  return { en: `a level of the scale "${id}": ${known}`, id: `tingkat pada skala "${id}": ${known}` };
}

const lowFirst: Bilingual = {
  en: "a lower bound that is not above the upper one",
  id: "batas bawah yang tidak melebihi batas atas",
};
