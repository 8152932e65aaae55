import { type Computed, checkText, type NotComputable, type Problem, refuseIfAny } from "../../core/index.ts";
import { type IsoDate, readDay } from "../../period/index.ts";
import type { Indicator } from "./indicator-shape.ts";
import { readIndicators } from "./read-indicators.ts";

/**
 * The version of an indicator on a date, or why there is none: none was in force, or two were.
 *
 * @term indikator yang berlaku
 */
export type IndicatorInForce = Computed<Indicator> | NotComputable<"not-in-force" | "versions-overlap">;

/**
 * Finds the version of an indicator that was in force on a date. Two versions are not settled in silence.
 *
 * @term indikator yang berlaku
 * @param versions - Indicators; those with the id are its versions.
 * @param id - The id.
 * @param date - The date.
 * @returns The version, or why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-date` when a date is none, `invalid-input` when the id is
 * empty or a version is no indicator, `invalid-period`.
 * @see No official source: that one version holds on one date is logic.
 * @example
 * ```ts
 * import { indicatorInForce } from "sakip";
 *
 * const versions = [
 *   { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2023-12-31" },
 *   { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
 * ] as const;
 * const found = indicatorInForce(versions, "ikm", "2024-06-30");
 * found.status === "computed" && found.value.title // => "Indeks kepuasan masyarakat"
 * ```
 */
export function indicatorInForce(versions: Iterable<Indicator>, id: string, date: IsoDate): IndicatorInForce {
  const problems: Problem[] = [];
  checkText(id, ["id"], problems);
  readDay(date, ["date"], problems);
  const all = readIndicators(versions, ["versions"], problems);
  refuseIfAny(problems);
  const inForce = all.filter((each) => each.id === id && isInForce(each, date));
  const [version] = inForce;
  if (version === undefined) return Object.freeze({ status: "not-computable", reason: "not-in-force" });
  if (inForce.length > 1) return Object.freeze({ status: "not-computable", reason: "versions-overlap" });
  return Object.freeze({ status: "computed", value: version });
}

/** ISO dates sort as texts; an open end lies beyond every date. */
function isInForce({ validFrom = "", validUntil = "9999-12-31" }: Indicator, date: IsoDate): boolean {
  return validFrom <= date && date <= validUntil;
}

/** The first day on which two versions are both in force, or undefined when there is none; `""` has no beginning. */
export function firstCommonDay(a: Indicator, b: Indicator): IsoDate | undefined {
  const start = [a.validFrom ?? "", b.validFrom ?? ""].sort()[1] as IsoDate;
  return isInForce(a, start) && isInForce(b, start) ? start : undefined;
}
