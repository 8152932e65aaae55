import type { BudgetLine, ResolvedBudget } from "../../../budget/index.ts";
import {
  list,
  literal,
  nullable,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { figure, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { budgetName, realizationBasisName, realizationBasisWords, realizationName } from "../shared/names.ts";

const resolvedRead = /* @__PURE__ */ (() =>
  resultShape("resolved-budget", {
    ...groundFields,
    asOf: isoDate,
    amounts: optional(word(["cumulative", "per-period"])),
    madeOf: list(list(whole(0, Number.MAX_SAFE_INTEGER))),
    lines: list(
      partShape({
        agencyId: text,
        programmeId: optional(text),
        activityId: optional(text),
        subActivityId: optional(text),
        account: optional(text),
        expenditure: optional(text),
        fundSource: optional(text),
        budget: resultNumber,
        realization: nullable(resultNumber),
        unread: optional(literal(true)),
      }),
    ),
  }))();

type ResolvedRead = Read<typeof resolvedRead>;

/**
 * Explains a budget as of a day: each item with the budget in force, the realisation until then, and the lines it was made
 * of.
 *
 * @term penjelasan posisi anggaran per tanggal
 * @param result - What {@link resolveBudget} gave, or its plain copy.
 * @returns How many items there are, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no such budget.
 * @see No official source.
 * @example
 * ```ts
 * import { type BudgetLine, explainResolvedBudget, resolveBudget } from "sakip";
 *
 * const lines: BudgetLine[] = [{ agencyId: "dlh", budget: 100, realization: 40 }];
 * explainResolvedBudget(resolveBudget(lines, { asOf: "2023-06-30" })).steps[0]?.value // => "100"
 * ```
 */
export function explainResolvedBudget<L extends BudgetLine>(
  result: ResolvedBudget<L> | Plain<ResolvedBudget<L>>,
): Explanation {
  const [{ asOf, amounts, lines, madeOf, findings }] = readAll([resolvedRead, result, "result"]);
  const steps = lines.map((line, i) => lineNode(line, madeOf[i] ?? []));
  return explained({
    subject: "resolved-budget",
    label: { id: "Rincian anggaran pada satu tanggal", en: "Budget items on a day" },
    value: exactOf(steps.length),
    unit: "items",
    formula: countOfAll(steps),
    inputs: [
      dayInput(asOf),
      amounts && worded("amounts", realizationBasisName, amounts, realizationBasisWords[amounts]),
    ],
    findings,
    steps,
  });
}

/** An item: its budget, what was spent of it, and the places of the lines given, from 1. */
function lineNode(line: ResolvedRead["lines"][number], places: readonly number[]): Explanation {
  const { agencyId, programmeId, activityId, subActivityId, account, expenditure, fundSource } = line;
  const parts = [agencyId, programmeId, activityId, subActivityId, account, expenditure, fundSource];
  const name = parts.filter((part) => part !== undefined).join(" › ");
  const own = figure("budget", budgetName, line.budget);
  return explained({
    subject: `item:${name}`,
    label: { id: `Anggaran ${name}`, en: `Budget of ${name}` },
    value: line.budget,
    formula: own,
    inputs: [
      own,
      line.realization === null ? undefined : figure("realization", realizationName, line.realization),
      worded("made-of", { id: "dari baris", en: "made of lines" }, places.map((place) => place + 1).join(", ")),
    ],
    ...(line.realization === null && { statement: line.unread === true ? UNREAD : UNREPORTED }),
  });
}

const UNREPORTED = { id: "Realisasinya tidak dilaporkan.", en: "Its realisation was not reported." };
const UNREAD = { id: "Realisasinya tidak terbaca.", en: "Its realisation was not read." };
