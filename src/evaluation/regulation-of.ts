import { problemAt, refuseIfAny } from "../core/index.ts";
import { type Regulation, regulations } from "../regulation/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** The regulation of an evaluation: the one given, which must be the same, or the national one of that id. */
export function regulationOf({ regulation: id }: Evaluation, given?: Regulation): Regulation {
  const found = given ?? regulations.regulations.find((each) => each.id === id);
  if (found?.id !== id)
    refuseIfAny([problemAt("no-regulation", ["regulation"], found?.id, `the regulation "${id}" of the evaluation`)]);
  return found as Regulation;
}
