import {
  type Citation,
  checkArray,
  checkCitation,
  checkKeys,
  checkObject,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../core/index.ts";
import { checkRounding, compare, type Exact, readExact, sign, ZERO } from "../number/index.ts";
import type {
  AchievementPolicy,
  RoundingPlan,
  RoundingStep,
  StabilizeByBands,
  StabilizeRule,
} from "./achievement-policy.ts";

/** A policy with its numbers read: what the formulas work with. */
export interface ReadPolicy {
  readonly facts: { readonly policy?: string; readonly basis?: Citation };
  readonly minimize: "mirror" | "inverse";
  readonly stabilize: ReadStabilize;
  readonly levels: "steps" | "positions";
  readonly cap: Exact | undefined;
  readonly floor: Exact | undefined;
  readonly zeroTarget: "not-computable" | "met-is-100";
  readonly zeroRealization: "not-computable" | "met-is-100";
  readonly negativeTarget: "not-computable" | "distance";
  readonly rounding: readonly RoundingStep[];
  /** The steps that a level can go through: it is no number, but its percentage is. */
  readonly roundingOfLevels: readonly RoundingStep[];
}

/** The rule for closer-is-better with its numbers read. */
export type ReadStabilize =
  | { readonly kind: "tolerance"; readonly tolerance: Exact; readonly floor: Exact | undefined }
  | {
      readonly kind: "bands";
      readonly bands: readonly { readonly within: Exact; readonly value: Exact }[];
      readonly beyond: Exact;
    };

const STAGES: readonly RoundingStep["stage"][] = ["target", "realization", "percent"];
const NO_DEVIATION: StabilizeRule = { tolerance: "0", floor: "0" };

/** The policy with its numbers read; what is wrong with it is added to the problems, and then it is not to be used. */
export function readPolicy(policy: AchievementPolicy, path: Path, problems: Problem[]): ReadPolicy | undefined {
  if (!checkObject(policy, path, problems)) return undefined;
  const { minimize, zeroTarget, levels = "steps", zeroRealization = NO, negativeTarget = NO } = policy;
  const before = problems.length;
  checkKeys(policy as unknown as Record<string, unknown>, KEYS, path, problems);
  if (policy.source !== undefined) checkCitation(policy.source, [...path, "source"], problems);
  checkWord(minimize, ["mirror", "inverse"], [...path, "minimize"], problems);
  checkWord(levels, ["steps", "positions"], [...path, "levels"], problems);
  checkWord(zeroTarget, [NO, "met-is-100"], [...path, "zeroTarget"], problems);
  checkWord(zeroRealization, [NO, "met-is-100"], [...path, "zeroRealization"], problems);
  checkWord(negativeTarget, [NO, "distance"], [...path, "negativeTarget"], problems);
  const cap = readBound(policy.cap, [...path, "cap"], problems);
  const floor = readBound(policy.floor, [...path, "floor"], problems);
  if (cap && floor && compare(floor, cap) > 0)
    problems.push(problemAt("out-of-range", [...path, "floor"], policy.floor, "a floor that is not above the cap"));
  const stabilize = readStabilize(policy.stabilize ?? NO_DEVIATION, [...path, "stabilize"], problems);
  const rounding = readRounding(policy.rounding ?? [], [...path, "rounding"], problems);
  if (problems.length > before || stabilize === undefined) return undefined;
  const facts = {
    ...(policy.id !== undefined && { policy: policy.id }),
    ...(policy.source !== undefined && { basis: policy.source }),
  };
  const roundingOfLevels = Object.freeze(rounding.filter(({ stage }) => stage === "percent"));
  return {
    facts,
    minimize,
    stabilize,
    levels,
    cap,
    floor,
    zeroTarget,
    zeroRealization,
    negativeTarget,
    rounding,
    roundingOfLevels,
  };
}

const NO = "not-computable";
const KEYS = [
  "id",
  "title",
  "source",
  "minimize",
  "stabilize",
  "levels",
  "cap",
  "floor",
  "zeroTarget",
  "zeroRealization",
  "negativeTarget",
  "rounding",
] satisfies (keyof AchievementPolicy)[];

function readBound(value: unknown, path: Path, problems: Problem[]): Exact | undefined {
  return value === null ? undefined : readExact(value, path, problems);
}

function readStabilize(rule: StabilizeRule, path: Path, problems: Problem[]): ReadStabilize | undefined {
  if (!checkObject(rule as unknown, path, problems)) return undefined;
  if ("bands" in rule) return readBands(rule, path, problems);
  const tolerance = readAtLeast(ZERO, rule.tolerance, [...path, "tolerance"], problems);
  const floor = readBound(rule.floor, [...path, "floor"], problems);
  return tolerance && { kind: "tolerance", tolerance, floor };
}

function readBands(rule: StabilizeByBands, path: Path, problems: Problem[]): ReadStabilize | undefined {
  const beyond = readExact(rule.beyond, [...path, "beyond"], problems);
  if (!checkArray(rule.bands, [...path, "bands"], problems)) return undefined;
  let least = ZERO;
  const bands = rule.bands.flatMap((band, i) => {
    const within = readAtLeast(least, band.within, [...path, "bands", i, "within"], problems);
    const value = readExact(band.value, [...path, "bands", i, "value"], problems);
    least = within ?? least;
    return within && value ? [{ within, value }] : [];
  });
  return beyond && { kind: "bands", bands, beyond };
}

function readAtLeast(least: Exact, given: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const value = readExact(given, path, problems);
  if (value && compare(value, least) < 0)
    problems.push(
      problemAt("out-of-range", path, given, sign(least) === 0 ? "0 or more" : "deviations from small to large"),
    );
  return value;
}

function readRounding(plan: RoundingPlan, path: Path, problems: Problem[]): readonly RoundingStep[] {
  if (!checkArray(plan, path, problems)) return [];
  return Object.freeze(
    plan.map((step, i) => {
      checkWord(step.stage, STAGES, [...path, i, "stage"], problems);
      checkRounding(step, [...path, i], problems);
      return Object.freeze({ stage: step.stage, decimals: step.decimals, mode: step.mode });
    }),
  );
}
