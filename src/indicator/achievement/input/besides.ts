import {
  type Bilingual,
  called,
  type GivenOf,
  kept,
  literal,
  nullable,
  optional,
  type Read,
  where,
  word,
} from "../../../core/index.ts";
import { type Exact, number, sign as signOf } from "../../../number/index.ts";
import { boundsOf, periodShape } from "../../../period/index.ts";
import { numberFact } from "../../target/index.ts";
import type { AchievementTerms } from "../achievement.ts";
import { sideUnitsShape, unitTimes } from "./side-units.ts";

const aboveZero: Bilingual = { en: "a number above 0", id: "angka di atas 0" };

/** The keys of what may be said beside target and realisation. */
export const besidesFields = /* @__PURE__ */ (() => ({
  /**
   * The sign before the target, as {@link parseTarget} reads it; null or `"="` for none. Without it a bound counts as
   * included; with `"<"` or `">"` the result says that the target is not met at the bound itself.
   */
  sign: optional(nullable(word(["=", "<", "≤", "≥", ">"]))),
  /**
   * The units of both sides, as they are written; null for none. The realisation is converted into the unit of the target;
   * where it cannot be there is no achievement. A unit on one side alone is taken for both.
   */
  unit: optional(sideUnitsShape),
  /** The period that the figures are of, where it is not a year: an average never puts a quarter beside years. */
  period: optional(periodShape),
  /**
   * Where it stood before, in the unit of the target: then the way from there to the target is measured,
   * (R − B)/(T − B); null when it is not known. Without it the formulas of the policy run.
   */
  baseline: optional(called(nullable(kept(number)), "datadasar kondisiawal")),
  /** The agreed worst realisation, above 0, for a target of zero where lower is better; some policies ask for it. */
  worstRealization: optional(
    kept(where(number, (value, refuse) => signOf(value) <= 0 && refuse("out-of-range", [], aboveZero))),
  ),
  /** Said where the target cannot be bettered, such as 100% of all schools; some policies have a value of their own. */
  targetIsBest: optional(literal(true)),
}))();

/** The same as callers write them. */
export interface BesidesFields extends GivenOf<typeof besidesFields> {}

/** What may be said beside, as it is read. */
export type ReadBesides = { readonly [K in keyof typeof besidesFields]: Read<(typeof besidesFields)[K]> };

/** What was said beside, as formulas compute with it and as results carry it. */
export interface Besides {
  readonly terms: AchievementTerms;
  readonly sign: AchievementTerms["sign"];
  /** Whether the bound itself is not good enough. */
  readonly isStrict: boolean;
  /** Whether the units are of different kinds. */
  readonly isMismatch: boolean;
  /** Whether the realisation was converted into the unit of the target. */
  readonly isConverted: boolean;
  /** Null where it is not known, undefined where it was not asked for. */
  readonly baseline: Exact | null | undefined;
  readonly worst: Exact | undefined;
  readonly isBest: boolean;
}

/** What was said beside; undefined where nothing was. */
export function besidesOf(read: ReadBesides): Besides | undefined {
  const { sign, unit, period, baseline, worstRealization, targetIsBest } = read;
  const terms: { -readonly [K in keyof AchievementTerms]: AchievementTerms[K] } = {};
  if (sign != null) terms.sign = sign;
  if (unit !== undefined) terms.unit = Object.freeze(unit);
  if (period !== undefined) terms.timeSpan = boundsOf(period);
  if (baseline !== undefined) terms.baseline = baseline && numberFact(baseline.own);
  if (worstRealization !== undefined) terms.worstRealization = numberFact(worstRealization.own);
  if (targetIsBest !== undefined) terms.targetIsBest = true;
  if (Object.keys(terms).length === 0) return undefined;
  const times = unitTimes(unit);
  return {
    terms,
    sign: sign ?? undefined,
    isStrict: sign === "<" || sign === ">",
    isMismatch: times === "unit-mismatch",
    isConverted: typeof times === "object",
    baseline: baseline === null ? null : baseline?.read,
    worst: worstRealization?.read,
    isBest: targetIsBest === true,
  };
}
