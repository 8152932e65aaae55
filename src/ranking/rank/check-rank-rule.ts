import { type Path, type Problem, readInto } from "../../core/index.ts";
import { rankRuleShape } from "./rank-rule-shape.ts";

/** Whether items can be ranked by a rule; what is wrong with it is added to the problems. */
export function checkRankRule(rule: unknown, path: Path, problems: Problem[]): boolean {
  const before = problems.length;
  readInto(problems, rankRuleShape, rule, path);
  return problems.length === before;
}
