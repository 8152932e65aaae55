import type { AbsorptionSummary } from "../../../budget/index.ts";
import { list, optional, type Plain, readAll, text, whole, word } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { coded, figure, inPercent, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { budgetName, directionName, realizationBasisName, realizationBasisWords } from "../shared/names.ts";
import { unknownLines } from "./silent-lines.ts";

const summaryRead = /* @__PURE__ */ (() =>
  resultShape("absorption-summary", {
    ...groundFields,
    key: text,
    direction: optional(word(["revenue", "financing-receipt", "financing-outlay", "mixed"])),
    version: optional(word(["original", "shifted", "revised"])),
    asOf: optional(isoDate),
    amounts: optional(word(["cumulative", "per-period"])),
    budget: resultNumber,
    reportedBudget: resultNumber,
    realization: optional(resultNumber),
    rate: partShape(numberOutcome),
    lines: whole(0, Number.MAX_SAFE_INTEGER),
    unreported: whole(0, Number.MAX_SAFE_INTEGER),
    unread: optional(whole(0, Number.MAX_SAFE_INTEGER), 0),
    excluded: list(partShape({ name: text, budget: resultNumber, realization: resultNumber })),
  }))();

/**
 * Explains the absorption of a group of lines from its sums: all that was spent over all that was budgeted of what reported.
 *
 * @term penjelasan rekapitulasi penyerapan
 * @param result - One of the summaries of {@link summarizeAbsorption}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no summary.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAbsorptionSummary, summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "dlh", budget: 60, realization: 30 },
 *   { agencyId: "dlh", budget: 40, realization: null },
 * ];
 * const [dlh] = summarizeAbsorption(lines, { by: (line) => line.agencyId });
 * dlh && explainAbsorptionSummary(dlh).value // => "50"
 * ```
 */
export function explainAbsorptionSummary(result: AbsorptionSummary | Plain<AbsorptionSummary>): Explanation {
  const [read] = readAll([summaryRead, result, "result"]);
  const { key, rate, budget, reportedBudget, realization, lines, unreported, unread, basis, findings, asOf } = read;
  const { direction, version, excluded, amounts } = read;
  const whole = figure("reported-budget", names.reported, reportedBudget);
  const spent = realization && figure("realization", names.realization, realization);
  return explained({
    subject: "absorption-summary",
    label: { id: `Penyerapan anggaran ${key}`, en: `Absorption of ${key}` },
    value: rate.value ?? null,
    unit: "percent",
    formula: rate.value && spent && inPercent(spent, whole),
    inputs: [
      spent,
      whole,
      figure("lines", names.lines, exactOf(lines), "lines"),
      ...unknownLines("", { unreported, unread }),
      unreported === 0 ? undefined : figure("budget", budgetName, budget),
      direction && coded("direction", directionName, direction, "direction"),
      version && coded("version", names.version, version, "version"),
      asOf === undefined ? undefined : dayInput(asOf),
      amounts && worded("amounts", realizationBasisName, amounts, realizationBasisWords[amounts]),
      ...excluded.flatMap((each) => [
        worded(`excluded:${each.name}`, names.excluded, each.name),
        figure(`excluded:${each.name}:budget`, names.excludedBudget, each.budget),
        figure(`excluded:${each.name}:realization`, names.excludedRealization, each.realization),
      ]),
    ],
    reason: rate.reason,
    basis,
    findings,
  });
}

const names = {
  reported: { id: "jumlah anggaran yang dilaporkan realisasinya", en: "sum of the budgets that reported" },
  realization: { id: "jumlah realisasi", en: "sum of the realisations" },
  lines: { id: "banyak baris", en: "lines" },
  version: { id: "dokumen anggaran", en: "budget document" },
  excluded: { id: "dikecualikan", en: "left out" },
  excludedBudget: { id: "anggaran yang dikecualikan", en: "budget left out" },
  excludedRealization: { id: "realisasi yang dikecualikan", en: "realisation left out" },
};
