import { type Problem, refuseIfAny } from "../../core/index.ts";
import { readTarget, type Target } from "../../indicator/index.ts";
import { compare } from "../../number/index.ts";

/** Whether two targets ask for the same, however they are written: `93` and `{ kind: "exact", value: "93.0" }`. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  const problems: Problem[] = [];
  const [left, right] = [readTarget(a, ["agreed"], problems), readTarget(b, ["planned"], problems)];
  refuseIfAny(problems);
  if (left === undefined || right === undefined) return left === right;
  if (left.kind === "level" || right.kind === "level")
    return (
      left.kind === "level" &&
      right.kind === "level" &&
      left.scale.id === right.scale.id &&
      left.position === right.position
    );
  return left.side === right.side && compare(left.low, right.low) === 0 && compare(left.high, right.high) === 0;
}
