import { type Path, type Problem, readInto } from "../../core/index.ts";
import { type NumberTarget, type PositionTarget, type Target, targetShape } from "./target-shape.ts";

/** The target that stands at a path under a key; undefined when there is none. */
export function readTarget(
  target: Target | null,
  parent: Path,
  problems: Problem[],
  key = "target",
): NumberTarget | PositionTarget | undefined {
  if (target === null) return undefined;
  const read = readInto(problems, targetShape, target, [...parent, key]);
  return read === undefined || read.kind === "none" ? undefined : read;
}
