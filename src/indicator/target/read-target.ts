import { type Path, type Problem, problemAt, readInto } from "../../core/index.ts";
import { levelPosition, type OrdinalScale, provedOrdinalScale } from "../../scale/index.ts";
import { numberFact } from "./stated-number.ts";
import { type NamedTarget, type NumberTarget, type PositionTarget, type Target, targetShape } from "./target-shape.ts";

/** Whether a target says its kind; otherwise it is a bare number. */
export function isNamedTarget(target: Target): target is NamedTarget {
  return typeof target === "object" && target !== null && "kind" in target;
}

/**
 * The target that stands at a path under a key, with its numbers read, or undefined when there is none; what is wrong with
 * it is added to the problems.
 */
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

/** Where a level stands, from 0 at the lowest; one that the scale does not have is added to the problems. */
export function readLevel(level: unknown, scale: OrdinalScale, path: Path, problems: Problem[]): number | undefined {
  const position = typeof level === "string" ? levelPosition(level, scale) : -1;
  if (position !== -1) return position;
  const known = scale.levels.map(({ code }) => code).join(", ");
  problems.push(problemAt("out-of-scale", path, level, `a level of the scale "${scale.id}": ${known}`));
  return undefined;
}

/** The target as a result may carry it: a copy of ours, safe for JSON. */
export function targetFact(target: Target | null): Target | null {
  if (target === null) return null;
  if (!isNamedTarget(target)) return numberFact(target);
  switch (target.kind) {
    case "exact":
    case "at-least":
    case "at-most":
      return Object.freeze({ kind: target.kind, value: numberFact(target.value) });
    case "range":
      return Object.freeze({ kind: target.kind, low: numberFact(target.low), high: numberFact(target.high) });
    case "level":
      return Object.freeze({ kind: target.kind, scale: provedOrdinalScale(target.scale), level: target.level });
    case "none":
      return Object.freeze({ kind: target.kind, ...(target.text !== undefined && { text: target.text }) });
  }
}

export { numberFact } from "./stated-number.ts";
