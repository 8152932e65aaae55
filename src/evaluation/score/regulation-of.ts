import { type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { nationalTimeline, provedRegulation, type Regulation } from "../../regulation/index.ts";
import { checkEvaluation } from "./check-evaluation.ts";
import type { Evaluation } from "./evaluation.ts";

/** The regulation of an evaluation: the one given, which must be the same, or the national one of that id. */
export function regulationOf(evaluation: Evaluation, given?: Regulation): Regulation {
  const problems: Problem[] = [];
  checkEvaluation(evaluation, ["evaluation"], problems);
  const own = given === undefined ? undefined : provedRegulation(given, ["regulation"], problems);
  refuseIfAny(problems);
  const { regulation: id } = evaluation;
  const found = own ?? nationalTimeline.regulations.find((each) => each.id === id);
  if (found?.id !== id)
    refuseIfAny([problemAt("no-regulation", ["regulation"], found?.id, `the regulation "${id}" of the evaluation`)]);
  const [keys, expected] = [evaluation, found as Regulation].map(keysOf);
  if (keys !== expected)
    refuseIfAny([problemAt("invalid-input", ["evaluation", "components"], keys, `those of "${id}": ${expected}`)]);
  return found as Regulation;
}

/** The keys of the components, in order. */
function keysOf({ components }: Pick<Evaluation | Regulation, "components">): string {
  return components.map(({ key }) => key).join(", ");
}
