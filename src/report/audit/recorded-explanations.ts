import { isArray, type Path, type Problem } from "../../core/index.ts";
import { type Explainable, type Explanation, explain, isExplainable, type Kept } from "../../explain/index.ts";
import { gather } from "./gather.ts";

/**
 * The explanations of the results that a record keeps, in their order: of the whole, or of what stands in a list or a map.
 * Where a result is such that nothing can be explained of it, that is added to the problems.
 */
export function recordedExplanations(problems: Problem[], result: Kept, at: Path): readonly Explanation[] {
  return resultsIn(result, at).flatMap(({ own, path }) => {
    // An explainer names what it was given "result".
    const explanation = gather(
      problems,
      (found) => [...path, ...found.slice(1)],
      () => explain(own),
    );
    return explanation === undefined ? [] : [explanation];
  });
}

interface Recorded {
  readonly own: Explainable;
  readonly path: Path;
}

/** What a result is made of needs no explanation beside its own. */
function resultsIn(value: Kept, path: Path): readonly Recorded[] {
  if (isExplainable(value)) return [{ own: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const inner = isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([step, own]) => resultsIn(own, [...path, step]));
}
