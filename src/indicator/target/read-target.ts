import { checkWord, type Path, type Problem, problemAt } from "../../core/index.ts";
import { compare, type DecimalInput, type Exact, readExact, tryExact } from "../../number/index.ts";
import { checkOrdinalScale, levelPosition, type OrdinalScale, provedOrdinalScale } from "../../scale/index.ts";
import type { NamedTarget, Target } from "./target.ts";

/** A target of numbers. A single number is a range of itself. */
export interface NumberTarget {
  readonly kind: "number";
  readonly side: "any" | "at-least" | "at-most";
  readonly low: Exact;
  readonly high: Exact;
}

/** A target on an ordinal scale, by its position from 0 at the lowest level. */
export interface PositionTarget {
  readonly kind: "level";
  readonly position: number;
  readonly scale: OrdinalScale;
}

const KINDS: readonly NamedTarget["kind"][] = ["exact", "at-least", "at-most", "range", "level", "none"];

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
  if (!isNamedTarget(target)) {
    const number = tryExact(target) ?? readExact(target, [...parent, key], problems);
    return number && { kind: "number", side: "any", low: number, high: number };
  }
  const path = [...parent, key];
  if (!checkWord(target.kind, KINDS, [...path, "kind"], problems)) return undefined;
  switch (target.kind) {
    case "exact":
      return readValue(target.value, "any", [...path, "value"], problems);
    case "at-least":
    case "at-most":
      return readValue(target.value, target.kind, [...path, "value"], problems);
    case "range": {
      const low = readExact(target.low, [...path, "low"], problems);
      const high = readExact(target.high, [...path, "high"], problems);
      if (low === undefined || high === undefined) return undefined;
      if (compare(low, high) > 0)
        problems.push(
          problemAt("out-of-range", [...path, "low"], target.low, "a lower bound that is not above the upper one"),
        );
      return { kind: "number", side: "any", low, high };
    }
    case "level": {
      if (!checkOrdinalScale(target.scale, [...path, "scale"], problems)) return undefined;
      const position = readLevel(target.level, target.scale, [...path, "level"], problems);
      return position === undefined ? undefined : { kind: "level", position, scale: target.scale };
    }
    case "none":
      if (target.text !== undefined && typeof target.text !== "string")
        problems.push(problemAt("invalid-input", [...path, "text"], target.text, "a text, or no key"));
      return undefined;
  }
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

/** A number as it was given, in a form that JSON knows and without a negative zero. */
export function numberFact(value: DecimalInput): DecimalInput {
  if (typeof value === "bigint") return String(value);
  return Object.is(value, -0) ? 0 : value;
}

function readValue(
  value: unknown,
  side: "any" | "at-least" | "at-most",
  path: Path,
  problems: Problem[],
): NumberTarget | undefined {
  const number = readExact(value, path, problems);
  return number && { kind: "number", side, low: number, high: number };
}
