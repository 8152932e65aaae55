import { bilingualShape, list, optional, type Plain, readAll, text, toPlain, whole } from "../../core/index.ts";
import {
  copiedResult,
  type Explanation,
  explainAgreementMeasurement,
  explainConsequenceReport,
  explained,
  explainResultRating,
  explainSkpPredicate,
  figure,
  numberOutcome,
  partShape,
  worded,
} from "../../explain/index.ts";
import { exactOf, resultNumber } from "../../number/index.ts";
import { dayFact, isoDate } from "../../period/index.ts";
import type { OfficialScorecard } from "../scorecard/index.ts";
import { resultOf } from "./reads.ts";

const scorecardRead = /* @__PURE__ */ (() =>
  resultOf("official-scorecard", {
    position: text,
    year: whole(0, 9999),
    asOf: optional(isoDate),
    allowance: optional(resultNumber),
    paid: partShape(numberOutcome),
    undecided: list(partShape({ of: bilingualShape })),
    // These are read by their own explainers.
    measurement: partShape({}),
    quarters: list(partShape({ quarter: whole(1, 4), rating: partShape({}) })),
    rating: partShape({}),
    predicate: partShape({ status: text }),
    months: list(partShape({})),
  }))();

/**
 * Explains the scorecard of an official: the measurement of the agreement, the ratings, the predicate and what follows for
 * each month, each with its own explanation.
 *
 * @term penjelasan kartu kinerja pejabat
 * @param result - What {@link assessOfficial} gave, or its plain copy.
 * @returns What is paid of the allowances, with a step for each part. {@link explainText} tells it.
 * @throws A {@link SakipError} `invalid-input` for what is no such scorecard.
 * @see No official source.
 * @example
 * ```ts
 * import type { PerformanceAgreement } from "sakip";
 * import { assessOfficial, explainOfficialScorecard } from "sakip/planning";
 *
 * const agreement: PerformanceAgreement = {
 *   id: "pk",
 *   year: 2024,
 *   firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   secondParty: null,
 *   objectives: [],
 *   programmes: [],
 *   clauses: [],
 * };
 * explainOfficialScorecard(assessOfficial({ agreement, realizations: [] })).value // => null
 * ```
 */
export function explainOfficialScorecard(result: OfficialScorecard | Plain<OfficialScorecard>): Explanation {
  const copy = copiedResult(scorecardRead, result);
  const [read] = readAll([scorecardRead, copy, "result"]);
  const { position, year, asOf, allowance, paid, undecided, basis, findings } = read;
  const { measurement, quarters, rating, predicate, months } = copy;
  const waiting = { id: undecided.map(({ of }) => of.id).join("; "), en: undecided.map(({ of }) => of.en).join("; ") };
  return explained({
    subject: "official-scorecard",
    label: {
      id: `Tambahan penghasilan yang dibayarkan kepada ${position}`,
      en: `Allowance that is paid to ${position}`,
    },
    value: paid.value ?? null,
    unit: "rupiah",
    inputs: [
      worded("year", names.year, String(year)),
      asOf === undefined ? undefined : worded("as-of", names.asOf, asOf, dayFact.print(asOf)),
      allowance && figure("allowance", names.allowance, allowance, "rupiah"),
      figure("months", names.months, exactOf(months.length)),
      undecided.length === 0 ? undefined : worded("undecided", names.undecided, waiting.en, waiting),
    ],
    reason: paid.reason,
    basis,
    findings: toPlain(findings),
    steps: [
      explainAgreementMeasurement(measurement),
      ...quarters.map(({ quarter, rating: own }) =>
        Object.freeze({ ...explainResultRating(own), subject: `rating:${quarter}` }),
      ),
      explainResultRating(rating),
      ...(predicate.status === "computed" ? [explainSkpPredicate(predicate.value)] : []),
      explainConsequenceReport({ kind: "consequence-report", results: toPlain(months), findings: [] }),
    ],
  });
}

const names = {
  year: { id: "tahun", en: "year" },
  asOf: { id: "sampai dengan tanggal", en: "up to the day" },
  allowance: { id: "seluruh tambahan penghasilan sebelum koreksi", en: "all allowances before corrections" },
  months: { id: "banyak bulan", en: "months" },
  undecided: { id: "belum dapat diputuskan", en: "not decided yet" },
};
