import type { IkpaScore } from "../../../budget/index.ts";
import { anything, list, optional, type Plain, type Read, readAll, whole, word } from "../../../core/index.ts";
import { compare, exactOf, HUNDRED, resultNumber } from "../../../number/index.ts";
import {
  average,
  constant,
  type Expression,
  figure,
  leastOf,
  minus,
  over,
  ruled,
  step,
  times,
  worded,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, resultShape } from "../shared/fields.ts";
import { capName, toleranceName, weightName } from "../shared/names.ts";
import { ikpaPart, ikpaStepRead } from "./ikpa-part.ts";

const ikpaRead = /* @__PURE__ */ (() =>
  resultShape("ikpa-score", {
    ...numberOutcome,
    ...groundFields,
    indicator: word(["absorption", "deviation", "revision"]),
    year: whole(0, 9999),
    cap: optional(resultNumber),
    tolerance: optional(resultNumber),
    mean: optional(word(["budget-weighted", "arithmetic"])),
    weight: resultNumber,
    contribution: optional(resultNumber),
    raw: optional(resultNumber),
    steps: list(ikpaStepRead),
    semesters: optional(list(whole(0, 1000))),
    quarters: optional(list(anything())),
  }))();

type IkpaRead = Read<typeof ikpaRead>;

/**
 * Explains a score of the IKPA: each quarter, month or semester, each type of expenditure in it, and what it adds to the whole.
 *
 * @term penjelasan nilai IKPA
 * @param result - What {@link ikpaAbsorption}, {@link ikpaDeviation} or {@link ikpaRevision} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such score.
 * @see No official source.
 * @example
 * ```ts
 * import { explainIkpaScore, ikpaDeviation } from "sakip";
 *
 * const types = [{ expenditure: "52", budget: 1200, planned: 100, realization: 87 }];
 * explainIkpaScore(ikpaDeviation({ year: 2024, months: [{ month: 1, types }] })).value // => "87"
 * ```
 */
export function explainIkpaScore(result: IkpaScore | Plain<IkpaScore>): Explanation {
  const [read] = readAll([ikpaRead, result, "result"]);
  const { value, reason, indicator, year, steps, weight, basis, findings } = read;
  const cap = read.cap && ruled("cap", capName, read.cap, "percent");
  const parts = steps.map((each) => ikpaPartOf(read, each, cap));
  const tolerance = read.tolerance && ruled("tolerance", toleranceName, read.tolerance, "percent");
  const own = explained({
    subject: "ikpa-score",
    label: labels[indicator],
    value: value ?? null,
    formula: value === undefined ? null : scoreOf(read, cap),
    inputs: [worded("year", { id: "tahun anggaran", en: "budget year" }, String(year)), tolerance, cap],
    ...(read.raw !== undefined && cap !== undefined && { bound: { kind: "cap", value: cap.value } }),
    reason,
    basis,
    findings,
    steps: parts,
  });
  if (read.contribution === undefined) return own;
  const share = ruled("weight", weightName, weight, "percent");
  const contribution = explained({
    subject: "contribution",
    label: { id: "Sumbangan bagi nilai IKPA", en: "Contribution to the IKPA" },
    value: read.contribution,
    unit: "points",
    formula: over(times(step(0), share), constant("100")),
    inputs: [share],
    basis,
    steps: [own],
  });
  return Object.freeze({ ...own, steps: Object.freeze([...parts, contribution]) });
}

function ikpaPartOf(read: IkpaRead, each: IkpaRead["steps"][number], cap: ReturnType<typeof ruled> | undefined) {
  const { indicator } = read;
  const label = partLabel(indicator, each.part);
  if (indicator !== "revision") return ikpaPart(each, label, { cap, isWeighted: read.mean === "budget-weighted" });
  const worth = ruled("worth", names.worth, each.value);
  const count = (read.semesters ?? read.quarters ?? [])[each.part - 1];
  const revisions = typeof count === "number" ? figure("revisions", names.revisions, exactOf(count)) : undefined;
  const told = { subject: `part:${each.part}`, label, value: each.value };
  return explained({ ...told, formula: worth, inputs: [revisions, worth] });
}

/** The mean of the parts; of deviations what is left of 100, where they lie beyond the tolerance. */
function scoreOf(
  { value, indicator, steps, tolerance, raw }: IkpaRead,
  cap: ReturnType<typeof ruled> | undefined,
): Expression {
  const mean = average(steps.map((_, i) => step(i)));
  if (indicator !== "deviation") return raw !== undefined && cap !== undefined ? leastOf(mean, cap) : mean;
  // Within the tolerance nothing is lost; without any deviation both ways give the same.
  const isWithin = tolerance !== undefined && value !== undefined && compare(value, HUNDRED) === 0;
  return isWithin ? constant("100") : minus(constant("100"), mean);
}

function partLabel(indicator: IkpaRead["indicator"], part: number) {
  if (indicator === "absorption") return { id: `Triwulan ke-${part}`, en: `Quarter ${part}` };
  if (indicator === "deviation") return { id: `Bulan ke-${part}`, en: `Month ${part}` };
  return { id: `Bagian tahun ke-${part}`, en: `Part ${part} of the year` };
}

const names = {
  revisions: { id: "banyak revisi", en: "number of revisions" },
  worth: { id: "nilai menurut banyak revisi", en: "worth by the number of revisions" },
};
const labels = {
  absorption: { id: "Nilai penyerapan anggaran IKPA", en: "IKPA score of absorption" },
  deviation: { id: "Nilai deviasi Halaman III DIPA", en: "IKPA score of deviation" },
  revision: { id: "Nilai revisi DIPA", en: "IKPA score of revisions" },
};
