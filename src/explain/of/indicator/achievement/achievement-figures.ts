import { reachedOf, type TargetAndReached } from "../../../../indicator/index.ts";
import { compare, type Exact, type Rounding, roundExact, tryExact } from "../../../../number/index.ts";
import { type ExplainedInput, type Expression, figure, roundedBy, worded } from "../../../formula/index.ts";
import { realizationName, targetName } from "../../shared/names.ts";
import type { AchievementRead } from "./achievement-read.ts";

/** A figure as a formula takes it: what it is, and how it is written. */
export interface Taken {
  readonly exact: Exact;
  readonly written: Expression;
}

/** The figures of an achievement: as they were given, and as the formula takes them. */
export interface AchievementFigures {
  readonly inputs: readonly (ExplainedInput | undefined)[];
  readonly pair: TargetAndReached;
  readonly target?: Taken;
  readonly reached?: Taken;
  /** Whether the realisation lies within a range. */
  readonly isWithin: boolean;
}

/** What was given, rounded as the policy says; of a range the bound that was missed. */
export function achievementFigures(read: AchievementRead): AchievementFigures {
  const { realization, target, unit, converted, rules } = read;
  const { pair } = reachedOf(read);
  const unitOf = (own: string | null | undefined) => own?.trim() || undefined;
  const targetUnit = unitOf(unit?.target) ?? unitOf(unit?.realization);
  const given =
    realization === null ? undefined : givenAs("realization", realization.own, unitOf(unit?.realization) ?? targetUnit);
  if (pair.kind !== "number") {
    const words = target?.kind === "level" ? worded("target", targetName, levelOf(target.given)) : undefined;
    return { inputs: [words, given], pair, isWithin: false };
  }
  const { low, high } = pair.target;
  const isRange = compare(low, high) !== 0;
  const bounds = isRange
    ? [figure("target-low", rangeNames.low, low, targetUnit), figure("target-high", rangeNames.high, high, targetUnit)]
    : [figure("target", targetName, low, targetUnit)];
  const inTarget = converted === undefined ? given : figure("converted", convertedName, converted, targetUnit);
  const inputs = [...bounds, given, converted === undefined ? undefined : inTarget];
  const reached = converted ?? pair.reached;
  if (reached === undefined || inTarget === undefined) return { inputs, pair, isWithin: false };
  const at = (stage: string) => rules.rounding.filter((each) => each.stage === stage);
  const [targetSteps, reachedSteps] = [at("target"), at("realization")];
  const rounded = (value: Exact, steps: readonly Rounding[]) =>
    steps.reduce((own, each) => roundExact(own, each), value);
  const own = { exact: rounded(reached, reachedSteps), written: roundedBy(inTarget, reachedSteps) };
  const [from, to] = [rounded(low, targetSteps), rounded(high, targetSteps)];
  const isBelow = compare(own.exact, from) < 0;
  const missed = isBelow ? bounds[0] : bounds[bounds.length - 1];
  return {
    inputs,
    pair,
    ...(missed && { target: { exact: isBelow ? from : to, written: roundedBy(missed, targetSteps) } }),
    reached: own,
    isWithin: compare(from, to) !== 0 && !isBelow && compare(own.exact, to) <= 0,
  };
}

function givenAs(key: string, own: unknown, unit: string | undefined): ExplainedInput {
  const exact = tryExact(own);
  return exact === undefined ? worded(key, realizationName, String(own)) : figure(key, realizationName, exact, unit);
}

function levelOf(given: unknown): string {
  return typeof given === "object" && given !== null && "level" in given ? String(given.level) : "";
}

const rangeNames = {
  low: { id: "batas bawah target", en: "lower bound of the target" },
  high: { id: "batas atas target", en: "upper bound of the target" },
};
const convertedName = { id: "realisasi dalam satuan target", en: "realisation in the unit of the target" };
