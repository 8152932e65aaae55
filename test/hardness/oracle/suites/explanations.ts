import { type Explainable, type Explanation, explain } from "sakip";
import { measured } from "./achievement.ts";
import { averaged } from "./average.ts";
import { added } from "./components.ts";
import { consolidated } from "./consolidation.ts";
import { worksheet88 } from "./evaluation.ts";
import { ikpaScore } from "./ikpa.ts";
import { paced } from "./pace.ts";

const results: Readonly<Record<string, (input: never) => Explainable>> = {
  achievement: measured,
  average: averaged,
  consolidation: consolidated,
  ikpa: ikpaScore,
  pace: paced,
  "evaluation-88": worksheet88,
  components: added,
};

type Case = readonly [suite: string, input: unknown];

/** The explanation of a result, as it goes over a boundary. */
export function explained([suite, input]: Case): string {
  const result = results[suite];
  if (result === undefined) throw new Error(`no results of ${suite} to explain`);
  return JSON.stringify(explain(result(input as never)));
}

/** The value of the result, and what each node with a formula says that it comes to. */
export function explanations(input: Case): unknown {
  const explanation: Explanation = JSON.parse(explained(input));
  const { value } = explanation;
  return [value !== null && /^-?\d/.test(value) ? value : null, valuesOf(explanation)];
}

function valuesOf({ formula, value, steps }: Explanation): (string | null)[] {
  return [...(formula === null ? [] : [value]), ...steps.flatMap(valuesOf)];
}
