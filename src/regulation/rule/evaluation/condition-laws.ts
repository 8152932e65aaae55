import type { Refuse } from "../../../core/index.ts";
import type { ProvedScale } from "../../../scale/index.ts";
import type { ComponentRead } from "./component-shape.ts";
import type { ConditionRead } from "./grade-condition-shape.ts";
import { type GroupRead, lawOfGroups } from "./group-shape.ts";

interface Conditioned {
  readonly scale: ProvedScale;
  readonly components: readonly ComponentRead[];
  readonly groups: readonly GroupRead[] | undefined;
  readonly conditions: readonly ConditionRead[] | undefined;
}

/** Groups add up what there is, and conditions speak of it and of grades that one may be without. */
export function lawOfConditions(
  { scale, components, groups = [], conditions = [] }: Conditioned,
  refuse: Refuse,
): void {
  lawOfGroups(
    groups,
    components.map(({ key }) => key),
    (code, path, expected) => refuse(code, ["groups", ...path], expected),
  );
  // Whoever has no other grade has the lowest one.
  const [, ...grades] = scale.scale.bands.map(({ code }) => code);
  const places = placesOf(components, groups);
  for (const [i, condition] of conditions.entries()) {
    for (const [j, grade] of condition.grades.entries())
      if (!grades.includes(grade))
        refuse("invalid-regulation", ["conditions", i, "grades", j], {
          en: `a grade above the lowest: ${grades.join(", ")}`,
          id: `predikat di atas yang terendah: ${grades.join(", ")}`,
        });
    if ("fact" in condition) continue;
    for (const [j, place] of condition.of.entries())
      if (!places.includes(place))
        refuse("invalid-regulation", ["conditions", i, "of", j], {
          en: `what has a value: ${places.join(", ")}`,
          id: `yang mempunyai nilai: ${places.join(", ")}`,
        });
  }
}

/** What a condition may look at. */
function placesOf(components: readonly ComponentRead[], groups: readonly GroupRead[]): readonly string[] {
  return [
    "total",
    ...groups.map(({ key }) => key),
    ...components.flatMap(({ key, parts }) => [key, ...parts.map((part) => `${key}.${part.key}`)]),
  ];
}
