import type { Evaluation } from "../../../evaluation/index.ts";
import { exactOf } from "../../../number/index.ts";
import { step, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";

/** The components of an evaluation below their groups, where it has any, and where each component is in one at most. */
export function groupNodes(
  { components, groups = [] }: Evaluation,
  explanations: readonly Explanation[],
): readonly Explanation[] {
  const grouped = groups.flatMap((group) => group.components);
  if (groups.length === 0 || new Set(grouped).size < grouped.length) return explanations;
  const nodeOf = new Map(components.map(({ key }, i) => [key, explanations[i]]));
  const rest = components.flatMap(({ key }, i) => (grouped.includes(key) ? [] : (explanations[i] ?? [])));
  return [
    ...groups.map(({ key, label, value, basis, components: own }) => {
      const steps = own.flatMap((each) => nodeOf.get(each) ?? []);
      return explained({
        subject: `group:${key}`,
        label,
        value: exactOf(value),
        unit: "points",
        formula: total(steps.map((_, i) => step(i))),
        basis,
        steps,
      });
    }),
    ...rest,
  ];
}
