import { deepFreeze, readAll } from "../../core/index.ts";
import { agreedRules } from "./agreed-rules.ts";
import { budgetRules } from "./budget-rules.ts";
import type { FilesCheck } from "./files-check.ts";
import { type AgencyFiles, agencyFilesShape } from "./files-shape.ts";
import { reportRules } from "./report-rules.ts";
import { yearRules } from "./year-rules.ts";

/**
 * Checks the files of one agency against each other: the plan, the budget, the agreements and the report, any two of them
 * that are there. Indicators and programmes are found by their codes, or by names in which case, blanks and punctuation make
 * no difference; a name that is only near another is proposed and never taken for it.
 *
 * | rule | severity | between | where it fails |
 * |---|---|---|---|
 * | `files-of-other-years` | error | budget, agreements | an agreement or a budget line is of another year |
 * | `agreed-indicator-not-planned` | error | agreements, plan | an agreed indicator is not in the plan |
 * | `agreed-target-differs` | error | agreements, plan | its target is not that of the plan for the year |
 * | `planned-indicator-not-agreed` | warning | plan, agreements | an indicator of an agreed objective is left out |
 * | `agreed-programme-not-planned` | error | agreements, plan | an agreed programme is not in the plan |
 * | `agreed-programme-not-budgeted` | error | agreements, budget | it has no budget lines |
 * | `agreed-budget-differs` | error | agreements, budget | its budget is not the sum of its lines |
 * | `planned-programme-not-budgeted` | warning | plan, budget | a programme of the plan has no budget lines |
 * | `planned-budget-differs` | warning | plan, budget | its amount is not the sum of its lines |
 * | `budgeted-programme-not-planned` | warning | budget, plan | a programme of the budget is not in the plan |
 * | `agreed-indicator-not-reported` | error | agreements, report | what was reached of an agreed indicator is not reported |
 * | `reported-indicator-not-agreed` | warning | report, agreements | a reported indicator is not agreed |
 * | `reported-target-differs` | error | report, agreements | its target is not the agreed one |
 * | `reported-unit-differs` | warning | report, agreements | its unit is not the agreed one |
 *
 * @term pemeriksaan antarberkas
 * @param files - The files, as {@link readRows} gives their items; those that are not there are not checked.
 * @returns Every rule with how many entries were looked at and how many failed, and a finding for each failure.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period` and what else
 * the shapes of the files refuse.
 * @see No official source: the rules are our own; what plans, budgets, agreements and reports have in common is theirs.
 * @example
 * ```ts
 * import { checkFiles } from "sakip/reading";
 *
 * const { rules, findings } = checkFiles({
 *   report: [{ title: "Indeks kepuasan", unit: "%", target: 80, realization: 82 }],
 *   agreements: [
 *     {
 *       id: "pk",
 *       year: 2025,
 *       firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *       secondParty: null,
 *       objectives: [
 *         {
 *           nodeId: "s1",
 *           title: "Layanan membaik",
 *           indicators: [
 *             { indicatorId: "s1.1", title: "INDEKS KEPUASAN", unit: "Indeks", polarity: "maximize", target: 85, quarters: [] },
 *           ],
 *           restsOn: [],
 *         },
 *       ],
 *       programmes: [],
 *       clauses: [],
 *     },
 *   ],
 * });
 * rules.filter(({ failed }) => failed > 0).map(({ id, checked, failed }) => [id, checked, failed])
 * // => [["reported-target-differs", 1, 1], ["reported-unit-differs", 1, 1]]
 * findings[0]?.message.en // => "The target of \"Indeks kepuasan\" is 80 in the report, and 85 in the agreement."
 * ```
 */
export function checkFiles(files: AgencyFiles): FilesCheck {
  const [read] = readAll([agencyFilesShape, files, "files"]);
  const year = read.year ?? read.agreements?.[0]?.year;
  const checked = [...yearRules(read, year), ...agreedRules(read, year), ...budgetRules(read), ...reportRules(read)];
  return deepFreeze({
    kind: "files-check",
    rules: checked.map(({ rule }) => rule),
    findings: checked.flatMap(({ findings }) => findings),
  });
}
