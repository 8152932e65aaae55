import type { ComponentScore, PartScore } from "../../../../evaluation/index.ts";
import { exactOf, ONE } from "../../../../number/index.ts";
import { figure, roundedBy, weightedAverage } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import type { CombinedRead } from "./combined-read.ts";

/** How the mean of several assessors came about: of each sub-component, or of a component where only its value is known. */
export function meanNodes({ assessments, final }: CombinedRead): readonly Explanation[] {
  if (final.method !== "mean" || final.value === undefined) return [];
  const panel = (final.of ?? []).flatMap((assessor, i) => {
    const own = assessments.find((each) => each.assessor === assessor)?.evaluation;
    return own == null ? [] : [{ assessor, evaluation: own, weight: final.weights?.[i] ?? ONE }];
  });
  const node = (
    subject: string,
    score: ComponentScore | PartScore,
    valueIn: (at: number) => PartScore["value"] | undefined,
  ) => {
    const items = panel.flatMap(({ assessor, weight }, at) => {
      const value = valueIn(at);
      if (value === undefined) return [];
      return [
        {
          value: figure(
            `value:${assessor}`,
            { id: `nilai ${assessor}`, en: `value by ${assessor}` },
            exactOf(value),
            "points",
          ),
          weight: figure(`weight:${assessor}`, { id: `bobot ${assessor}`, en: `weight of ${assessor}` }, weight),
        },
      ];
    });
    // Of a mean the rounding of a sub-component is that of the values that it is the mean of.
    const rounding = "parts" in score ? score.rounding : undefined;
    return explained({
      subject: `mean:${subject}`,
      label: { id: `Rata-rata ${score.label.id}`, en: `Mean of ${score.label.en}` },
      value: exactOf(score.value),
      unit: "points",
      formula: roundedBy(weightedAverage(items), [rounding]),
      inputs: items.flatMap(({ value, weight }) => [value, weight]),
      rounding,
    });
  };
  return final.value.components.flatMap((component, i) => {
    const of = (at: number) => panel[at]?.evaluation.components[i];
    if (component.parts.length === 0) return [node(component.key, component, (at) => of(at)?.value)];
    return component.parts.map((part) =>
      node(`${component.key}:${part.key}`, part, (at) => of(at)?.parts.find(({ key }) => key === part.key)?.value),
    );
  });
}
