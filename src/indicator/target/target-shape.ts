import { as, deepFreeze, either, kept, type Shape, variant } from "../../core/index.ts";
import { Decimal, type DecimalInput, type Exact, number } from "../../number/index.ts";
import { levelPosition, type OrdinalScale } from "../../scale/index.ts";
import {
  type LevelTarget,
  levelTargetShape,
  type NoTarget,
  noTargetShape,
  type RangeTarget,
  rangeTargetShape,
  type ValueTarget,
  valueTargetShape,
} from "./named-target-shape.ts";
import { numberFact } from "./number-fact.ts";

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

/** No target to compute with: none was set, or it was not understood. */
export interface MissingTarget {
  readonly kind: "none";
  /** Whether a text stands there that was not understood. */
  readonly unread: boolean;
}

/** A target as formulas compute with it. */
export type ReadTarget = (NumberTarget | PositionTarget | MissingTarget) & {
  /** The target as it was given, fit for results. */
  readonly given: Target;
};

/**
 * The shape of a {@link Target}.
 *
 * @term target
 */
export const targetShape: Shape<Target, ReadTarget> = /* @__PURE__ */ (() => {
  const bare = as(kept(number), ({ read, own }) => numberTarget("any", read, read, numberFact(own)));
  const value = as(valueTargetShape, ({ kind, value: { read, own } }) =>
    numberTarget(kind === "exact" ? "any" : kind, read, read, { kind, value: numberFact(own) }),
  );
  const named = variant("kind", {
    exact: value,
    "at-least": value,
    "at-most": value,
    range: as(rangeTargetShape, ({ kind, low, high }) =>
      numberTarget("any", low.read, high.read, { kind, low: numberFact(low.own), high: numberFact(high.own) }),
    ),
    level: as(levelTargetShape, ({ kind, scale, level }): ReadTarget => {
      const given = deepFreeze({ kind, scale, level });
      return { kind, position: levelPosition(level, scale), scale: given.scale, given };
    }),
    none: as(
      noTargetShape,
      (none): ReadTarget => ({ kind: "none", unread: none.unread === true, given: Object.freeze(none) }),
    ),
  });
  // A Decimal is an object, and no named target.
  const isNamed = (given: unknown) => typeof given === "object" && given !== null && !Decimal.isDecimal(given);
  return either([bare, named], (given) => (isNamed(given) ? named : bare));
})();

function numberTarget(side: NumberTarget["side"], low: Exact, high: Exact, given: Target): ReadTarget {
  return { kind: "number", side, low, high, given: typeof given === "object" ? Object.freeze(given) : given };
}
