import type { ComponentScore } from "../../../evaluation/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type ExplainedInput, figure, over, roundedBy, ruled, step, times, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { weightName } from "../shared/names.ts";
import { explainPart } from "./explain-part.ts";

/** A component: the sum of its sub-components, its mark on the way from its full mark to its weight, or as it was given. */
export function explainComponent(component: ComponentScore): Explanation {
  const { key, label, value, rounding, mark, full, parts, basis } = component;
  const weight = ruled("weight", weightName, exactOf(component.weight), "points");
  const steps = parts.map(explainPart);
  const formula = () => {
    if (steps.length > 0) return { of: total(steps.map((_, i) => step(i))), inputs: [] };
    if (mark === undefined || full === undefined) return givenValue(component);
    const own = figure("mark", marks.mark, exactOf(mark));
    const most = ruled("full", marks.full, exactOf(full));
    return { of: times(weight, over(own, most)), inputs: [own, most] };
  };
  const { of, inputs } = formula();
  return explained({
    subject: `component:${key}`,
    label,
    value: exactOf(value),
    unit: "points",
    formula: roundedBy(of, [rounding]),
    inputs: [...inputs, weight],
    rounding,
    basis,
    steps,
  });
}

function givenValue({ value, label }: ComponentScore): { of: ExplainedInput; inputs: readonly ExplainedInput[] } {
  const given = figure("value", { id: `nilai ${label.id}`, en: `value of ${label.en}` }, exactOf(value), "points");
  return { of: given, inputs: [given] };
}

const marks = {
  mark: { id: "nilai yang diberikan", en: "mark given" },
  full: { id: "nilai penuh", en: "full mark" },
};
