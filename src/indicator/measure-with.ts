import { checkWord, type Path, type Problem } from "../core/index.ts";
import { compare, type Decimal, type Exact, readExact, roundExact } from "../number/index.ts";
import type { Achievement, AchievementInput } from "./achievement.ts";
import { type Percentage, percentOfLevel, percentOfNumber } from "./achievement-formulas.ts";
import type { RoundingStep } from "./achievement-policy.ts";
import { POLARITIES, type Polarity } from "./polarity.ts";
import type { ReadPolicy } from "./read-policy.ts";
import { numberFact, type ReadTarget, readLevel, readTarget, targetFact } from "./read-target.ts";

/** What was reached: a number, the position of a level, or nothing. */
type Reached = { readonly number: Exact } | { readonly position: number } | null;

/** Measures one input by rules that were read before; what is wrong with it is added, and then there is no result. */
export function measureWith(
  rules: ReadPolicy,
  input: AchievementInput,
  path: Path,
  problems: Problem[],
  toDecimal: (value: Exact) => Decimal,
): Achievement | undefined {
  const before = problems.length;
  const { polarity, situation } = input;
  checkWord(polarity, POLARITIES, [...path, "polarity"], problems);
  if (situation !== undefined)
    checkWord(situation, ["not-yet-due", "not-applicable"], [...path, "situation"], problems);
  const target = readTarget(input.target, [...path, "target"], problems);
  const reached = readReached(input.realization, target, [...path, "realization"], problems);
  if (problems.length > before || target === undefined) return undefined;
  const facts = {
    polarity,
    target: targetFact(input.target),
    realization: input.realization === null ? null : numberFact(input.realization),
    ...rules.facts,
  };
  const percentage = situation ?? percentageOf(polarity, target, reached, rules);
  if (typeof percentage === "string") return Object.freeze({ status: "not-computable", reason: percentage, ...facts });
  const raw = rounded(percentage.percent, "percent", rules);
  const [value, bounded] = bound(raw, [percentage.floor, rules.floor], rules.cap);
  const rawDecimal = toDecimal(raw);
  return Object.freeze({
    status: "computed",
    value: bounded === null ? rawDecimal : toDecimal(value),
    raw: rawDecimal,
    bounded,
    formula: percentage.formula,
    rounding: stepsFor(target, rules),
    ...facts,
  });
}

function readReached(
  realization: AchievementInput["realization"],
  target: ReadTarget | undefined,
  path: Path,
  problems: Problem[],
): Reached {
  // Without a target that could be read, or with none, nobody knows what a text would have to be.
  if (realization === null || target === undefined || target.kind === "none") return null;
  if (target.kind === "level") {
    const position = readLevel(realization, target.scale, path, problems);
    return position === undefined ? null : { position };
  }
  const number = readExact(realization, path, problems);
  return number === undefined ? null : { number };
}

function percentageOf(polarity: Polarity, target: ReadTarget, reached: Reached, rules: ReadPolicy): Percentage {
  if (target.kind === "none") return "no-target";
  if (reached === null) return "no-realization";
  if (target.kind === "level" && "position" in reached)
    return percentOfLevel(polarity, target.position, reached.position, target.scale.levels.length, rules);
  if (target.kind !== "number" || !("number" in reached)) return "no-realization"; // not reached: read by the target
  if (isContradictory(polarity, target.side)) return "contradictory-target";
  const low = rounded(target.low, "target", rules);
  const high = target.high === target.low ? low : rounded(target.high, "target", rules);
  return percentOfNumber(polarity, low, high, rounded(reached.number, "realization", rules), rules);
}

function isContradictory(polarity: Polarity, side: "any" | "at-least" | "at-most"): boolean {
  if (side === "any") return false;
  return polarity === "stabilize" || (polarity === "maximize") !== (side === "at-least");
}

function rounded(value: Exact, stage: RoundingStep["stage"], rules: ReadPolicy): Exact {
  let result = value;
  for (const step of rules.rounding) if (step.stage === stage) result = roundExact(result, step);
  return result;
}

function stepsFor(target: ReadTarget, { rounding }: ReadPolicy): readonly RoundingStep[] {
  return target.kind === "level" ? rounding.filter(({ stage }) => stage === "percent") : rounding;
}

function bound(
  raw: Exact,
  floors: readonly (Exact | undefined)[],
  cap: Exact | undefined,
): readonly [Exact, "cap" | "floor" | null] {
  if (cap !== undefined && compare(raw, cap) > 0) return [cap, "cap"];
  let value = raw;
  for (const floor of floors) if (floor !== undefined && compare(value, floor) < 0) value = floor;
  return [value, value === raw ? null : "floor"];
}
