import { either, type Given, list, nullable, object, type Read, type Shape, where } from "../../../core/index.ts";
import { amount, compare, exactToDecimal, number, ZERO } from "../../../number/index.ts";

const fromSmallToLarge = { en: "deviations from small to large", id: "deviasi dari kecil ke besar" };
const fromFarToNear = {
  en: "points from far to near, each once",
  id: "titik dari jauh ke dekat, masing-masing satu kali",
};

const stabilizeByToleranceFields = /* @__PURE__ */ (() =>
  object({
    /** Percent of the target that may be missed without loss: 0 or more. */
    tolerance: amount,
    /** Never below this percentage; null for no floor. */
    floor: nullable(number),
  }))();

/**
 * 100 within the tolerance, and one point less for each percent of the target beyond it.
 *
 * @term toleransi
 */
export interface StabilizeByTolerance extends Given<typeof stabilizeByToleranceFields> {}

/** The shape of a {@link StabilizeByTolerance}. */
export const stabilizeByToleranceShape: Shape<
  StabilizeByTolerance,
  Read<typeof stabilizeByToleranceFields>
> = stabilizeByToleranceFields;

const bandShape = /* @__PURE__ */ (() =>
  object({
    /** The largest deviation of the band, in percent of the target. */
    within: amount,
    /** What it is worth, in percent. */
    value: number,
  }))();

const stabilizeByBandsFields = /* @__PURE__ */ (() =>
  object({
    /** Deviation up to `within` percent of the target (included) is worth `value` percent; from small to large. */
    bands: where(
      list(bandShape),
      (bands, refuse) =>
        bands.forEach(({ within }, i) => {
          if (compare(within, bands[i - 1]?.within ?? ZERO) < 0)
            refuse("out-of-range", [i, "within"], fromSmallToLarge);
        }),
      ["within"],
    ),
    /** What a larger deviation is worth, in percent. */
    beyond: number,
  }))();

/**
 * A table from deviation to percentage, as an agency's own rule may print it.
 *
 * @term tabel deviasi
 */
export interface StabilizeByBands extends Given<typeof stabilizeByBandsFields> {}

/** The shape of a {@link StabilizeByBands}. */
export const stabilizeByBandsShape: Shape<
  StabilizeByBands,
  Read<typeof stabilizeByBandsFields>
> = stabilizeByBandsFields;

const pointShape = /* @__PURE__ */ (() =>
  object({
    /** How near the target: R/T in percent up to the target, 200 less that beyond it, so that 100 is on target. */
    closeness: number,
    /** What it is worth, in percent. */
    value: number,
  }))();

const stabilizeByPointsFields = /* @__PURE__ */ (() =>
  object({
    /** Two or more, from far to near. Before the first and behind the last the value is theirs. */
    points: where(
      list(pointShape, { least: 2 }),
      (points, refuse) =>
        points.forEach(({ closeness }, i) => {
          const before = points[i - 1]?.closeness;
          if (before !== undefined && compare(closeness, before) <= 0)
            refuse("out-of-range", [i, "closeness"], fromFarToNear);
        }),
      ["closeness"],
    ),
  }))();

/**
 * Points from closeness to percentage, and straight lines between them, as the Ministry of Finance has them.
 *
 * @term titik konversi stabilisasi
 */
export interface StabilizeByPoints extends Given<typeof stabilizeByPointsFields> {}

/** The shape of a {@link StabilizeByPoints}. */
export const stabilizeByPointsShape: Shape<
  StabilizeByPoints,
  Read<typeof stabilizeByPointsFields>
> = stabilizeByPointsFields;

/** The shape of a {@link StabilizeRule}. */
export const stabilizeRuleShape = /* @__PURE__ */ (() =>
  either([stabilizeByToleranceShape, stabilizeByBandsShape, stabilizeByPointsShape]))();

/**
 * How far from the target a stabilised indicator may lie, and what that is worth. Deviations count alike on both sides.
 *
 * @term aturan stabilisasi
 * @example
 * ```ts
 * import { adaptPolicy, lkjipPolicy, measureAchievement, type StabilizeRule } from "sakip";
 *
 * const stabilize: StabilizeRule = { tolerance: 5, floor: 0 };
 * const policy = adaptPolicy(lkjipPolicy, { id: "our-regency", stabilize });
 * const at = (realization: number) => measureAchievement({ polarity: "stabilize", target: 100, realization }, policy);
 * [at(103), at(110)].map((each) => each.status === "computed" && each.value) // => ["100", "95"]
 * ```
 */
export type StabilizeRule = StabilizeByTolerance | StabilizeByBands | StabilizeByPoints;

/** The rule as results refer to it. */
export function stabilizeFact(rule: Read<typeof stabilizeRuleShape>): StabilizeRule {
  if ("points" in rule)
    return {
      points: rule.points.map(({ closeness, value }) => ({
        closeness: exactToDecimal(closeness),
        value: exactToDecimal(value),
      })),
    };
  if ("bands" in rule)
    return {
      bands: rule.bands.map(({ within, value }) => ({ within: exactToDecimal(within), value: exactToDecimal(value) })),
      beyond: exactToDecimal(rule.beyond),
    };
  const { tolerance, floor } = rule;
  return { tolerance: exactToDecimal(tolerance), floor: floor && exactToDecimal(floor) };
}
