import { type Bilingual, list, optional, type Read, text, whole } from "../../../core/index.ts";
import { compare, resultNumber, sign } from "../../../number/index.ts";
import {
  average,
  constant,
  type ExplainedInput,
  figure,
  inPercent,
  leastOf,
  minus,
  over,
  sizeOf,
  step,
  times,
  weightedAverage,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape } from "../shared/fields.ts";
import { budgetName, plannedName, realizationName, targetName } from "../shared/names.ts";

/** What is read of a part of the year of an IKPA score, with its types of expenditure. */
export const ikpaStepRead = /* @__PURE__ */ (() =>
  partShape({
    part: whole(1, 12),
    value: resultNumber,
    types: list(
      partShape({
        expenditure: text,
        budget: resultNumber,
        realization: resultNumber,
        target: optional(resultNumber),
        planned: optional(resultNumber),
        raw: optional(resultNumber),
        value: resultNumber,
      }),
    ),
  }))();

type StepRead = Read<typeof ikpaStepRead>;
type TypeRead = StepRead["types"][number];

/** A quarter or a month: the mean of its types of expenditure, by their budgets or each alike. */
export function ikpaPart(
  { part, value, types }: StepRead,
  label: Bilingual,
  { cap, isWeighted }: { readonly cap: ExplainedInput | undefined; readonly isWeighted: boolean },
): Explanation {
  // A type without a budget has no weight in either mean.
  const counting = types.filter(({ budget }) => sign(budget) > 0);
  const steps = counting.map((type) => typeNode(type, cap));
  const weights = counting.map(({ expenditure, budget }) =>
    figure(`budget:${expenditure}`, nameOf(expenditure), budget),
  );
  return explained({
    subject: `part:${part}`,
    label,
    value,
    unit: "percent",
    formula: isWeighted
      ? weightedAverage(weights.map((weight, i) => ({ weight, value: step(i) })))
      : average(steps.map((_, i) => step(i))),
    inputs: isWeighted ? weights : [],
    steps,
  });
}

const nameOf = (expenditure: string) => ({
  id: `${budgetName.id} jenis ${expenditure}`,
  en: `${budgetName.en} of type ${expenditure}`,
});

function typeNode(type: TypeRead, cap: ExplainedInput | undefined): Explanation {
  const { expenditure, value, raw } = type;
  const { formula, inputs } = rawOf(type);
  const isCapped = cap !== undefined && (raw === undefined ? sign(value) !== 0 : compare(raw, value) !== 0);
  return explained({
    subject: `type:${expenditure}`,
    label: { id: `Jenis belanja ${expenditure}`, en: `Type of expenditure ${expenditure}` },
    value,
    unit: "percent",
    formula: raw === undefined ? (isCapped ? cap : constant("0")) : isCapped ? leastOf(formula, cap) : formula,
    inputs: [...inputs, isCapped ? cap : undefined],
    ...(isCapped && raw !== undefined && { bound: { kind: "cap", value: cap.value } }),
  });
}

/** Realisation over what the target means in money, or how far it missed its plan. */
function rawOf({ budget, realization, target, planned }: TypeRead) {
  const spent = figure("realization", realizationName, realization);
  if (planned !== undefined) {
    const plan = figure("planned", plannedName, planned);
    return { formula: inPercent(sizeOf(minus(spent, plan)), plan), inputs: [spent, plan] };
  }
  const whole = figure("budget", budgetName, budget);
  const aim = target && figure("target", targetName, target, "percent");
  const due = aim === undefined ? whole : over(times(whole, aim), constant("100"));
  return { formula: inPercent(spent, due), inputs: [spent, whole, aim] };
}
