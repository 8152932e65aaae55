import {
  anyText,
  as,
  type Bilingual,
  deepFreeze,
  either,
  type Given,
  literal,
  object,
  optional,
  type Refuse,
  type Shape,
  variant,
  where,
  word,
} from "../../core/index.ts";
import { compare, Decimal, type DecimalInput, type Exact } from "../../number/index.ts";
import { levelPosition, type OrdinalScale, ordinalScaleShape } from "../../scale/index.ts";
import { statedNumber } from "./stated-number.ts";

/** The shape of a {@link ValueTarget}. */
export const valueTargetShape = /* @__PURE__ */ (() =>
  object({
    /** `"exact"` says the same as the bare number. */
    kind: word(["exact", "at-least", "at-most"]),
    /** The number, in the unit of the indicator. */
    value: statedNumber,
  }))();

/**
 * A target of one number: exactly that (the polarity says which side is better), at least or at most.
 *
 * @term target
 */
export interface ValueTarget extends Given<typeof valueTargetShape> {}

/** The shape of a {@link RangeTarget}. */
export const rangeTargetShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** Says that the target is a range. */
      kind: literal("range"),
      /** The lower bound; it belongs to the range. */
      low: statedNumber,
      /** The upper bound; it belongs to the range. */
      high: statedNumber,
    }),
    ({ low, high }, refuse) => compare(low.read, high.read) > 0 && refuse("out-of-range", ["low"], lowFirst),
  ))();

/**
 * A target between two numbers, both included.
 *
 * @term target rentang
 */
export interface RangeTarget extends Given<typeof rangeTargetShape> {}

/** The shape of a {@link LevelTarget}. */
export const levelTargetShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** Says that the target is a level. */
      kind: literal("level"),
      /** The scale. */
      scale: ordinalScaleShape,
      /** The level, by its code or one of its aliases. */
      level: anyText,
    }),
    ({ scale, level }, refuse) => lawOfLevel(level, scale, "level", refuse),
  ))();

/**
 * A target that is a word on an ordinal scale: WTP, BB, "Tinggi".
 *
 * @term target predikat
 */
export interface LevelTarget extends Given<typeof levelTargetShape> {}

/** The shape of a {@link NoTarget}. */
export const noTargetShape = /* @__PURE__ */ (() =>
  object({
    /** Says that there is no target. */
    kind: literal("none"),
    /** What the plan says instead: `"tidak diadakan karena Covid19"`. */
    text: optional(anyText),
  }))();

/**
 * No target: the cell is empty, says "-" or "N/A", or says why there is none.
 *
 * @term tanpa target
 */
export interface NoTarget extends Given<typeof noTargetShape> {}

/**
 * A target with its kind named, as {@link parseTarget} gives it.
 *
 * @term target
 */
export type NamedTarget = ValueTarget | RangeTarget | LevelTarget | NoTarget;

/**
 * What an indicator is to reach: a number, a bound, a range, a level, or nothing.
 *
 * @term target
 */
export type Target = DecimalInput | NamedTarget;

/** A target of numbers. A single number is a range of itself. */
export interface NumberTarget {
  readonly kind: "number";
  readonly side: "any" | "at-least" | "at-most";
  readonly low: Exact;
  readonly high: Exact;
}

/** A target on an ordinal scale, by its position from 0 at the lowest level. */
export interface PositionTarget {
  readonly kind: "level";
  readonly position: number;
  readonly scale: OrdinalScale;
}

/** A target as formulas compute with it. */
export type ReadTarget = (NumberTarget | PositionTarget | { readonly kind: "none" }) & {
  /** The target as it was given, fit for results. */
  readonly given: Target;
};

/**
 * The shape of a {@link Target}.
 *
 * @term target
 */
export const targetShape: Shape<Target, ReadTarget> = /* @__PURE__ */ (() => {
  const bare = as(statedNumber, ({ read, given }) => numberTarget("any", read, read, given));
  const value = as(valueTargetShape, ({ kind, value: { read, given } }) =>
    numberTarget(kind === "exact" ? "any" : kind, read, read, { kind, value: given }),
  );
  const named = variant("kind", {
    exact: value,
    "at-least": value,
    "at-most": value,
    range: as(rangeTargetShape, ({ kind, low, high }) =>
      numberTarget("any", low.read, high.read, { kind, low: low.given, high: high.given }),
    ),
    level: as(levelTargetShape, ({ kind, scale, level }): ReadTarget => {
      const given = deepFreeze({ kind, scale, level });
      return { kind, position: levelPosition(level, scale), scale: given.scale, given };
    }),
    none: as(noTargetShape, (none): ReadTarget => ({ kind: "none", given: Object.freeze(none) })),
  });
  // A Decimal is an object, and no named target.
  const isNamed = (given: unknown) => typeof given === "object" && given !== null && !Decimal.isDecimal(given);
  return either([bare, named], (given) => (isNamed(given) ? named : bare));
})();

function numberTarget(side: NumberTarget["side"], low: Exact, high: Exact, given: Target): ReadTarget {
  return { kind: "number", side, low, high, given: typeof given === "object" ? Object.freeze(given) : given };
}

/** That a scale has a level, which stands under a key. */
export function lawOfLevel(level: string, scale: OrdinalScale, key: string, refuse: Refuse): void {
  if (levelPosition(level, scale) === -1) refuse("out-of-scale", [key], levelOf(scale));
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
