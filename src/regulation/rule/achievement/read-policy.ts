import {
  type Citation,
  checkArray,
  checkBilingual,
  checkCitation,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  frozenCopy,
  isFrozenThrough,
  type Path,
  type Problem,
  problemAt,
} from "../../../core/index.ts";
import { checkRounding, compare, type Exact } from "../../../number/index.ts";
import type { AchievementPolicy, RoundingPlan, RoundingStep, StabilizeRule } from "./achievement-policy-shape.ts";
import { type ReadStabilize, readBound, readStabilize } from "./read-stabilize.ts";

/** A policy with its numbers read: what the formulas work with. */
export interface ReadPolicy {
  readonly policy: string | null;
  readonly basis: Citation | null;
  readonly minimize: "mirror" | "inverse";
  readonly stabilize: ReadStabilize;
  readonly levels: "steps" | "positions";
  readonly cap: Exact | undefined;
  readonly floor: Exact | undefined;
  readonly zeroTarget: "not-computable" | "met-is-100";
  readonly zeroRealization: "not-computable" | "met-is-100";
  readonly negativeTarget: "not-computable" | "distance";
  readonly rounding: readonly RoundingStep[];
  /** The same, stage by stage. A level is no number, but its percentage is. */
  readonly roundingAt: Readonly<Record<RoundingStep["stage"], readonly RoundingStep[]>>;
}

const STAGES: readonly RoundingStep["stage"][] = ["target", "realization", "percent"];
const NO_DEVIATION: StabilizeRule = { tolerance: "0", floor: "0" };

// What is frozen all the way down reads alike for ever: nine tenths of the time of one achievement was its policy.
const known = /* @__PURE__ */ new WeakMap<AchievementPolicy, ReadPolicy>();

/** The policy with its numbers read; what is wrong with it is added to the problems, and then it is not to be used. */
export function readPolicy(policy: AchievementPolicy, path: Path, problems: Problem[]): ReadPolicy | undefined {
  if (!checkObject(policy as unknown, path, problems)) return undefined;
  const before = known.get(policy);
  if (before !== undefined) return before;
  const read = readAnew(policy, path, problems);
  if (read !== undefined && isFrozenThrough(policy)) known.set(policy, read);
  return read;
}

function readAnew(policy: AchievementPolicy, path: Path, problems: Problem[]): ReadPolicy | undefined {
  const { minimize, zeroTarget, levels = "steps", zeroRealization = NO, negativeTarget = NO } = policy;
  const before = problems.length;
  checkKeys(policy as unknown as Record<string, unknown>, KEYS, path, problems);
  if (policy.id !== undefined) checkText(policy.id, [...path, "id"], problems);
  if (policy.title !== undefined) checkBilingual(policy.title, [...path, "title"], problems);
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
  const stepsAt = (stage: RoundingStep["stage"]) => Object.freeze(rounding.filter((step) => step.stage === stage));
  return {
    policy: policy.id ?? null,
    basis: policy.source === undefined ? null : frozenCopy(policy.source),
    minimize,
    stabilize,
    levels,
    cap,
    floor,
    zeroTarget,
    zeroRealization,
    negativeTarget,
    rounding,
    roundingAt: { target: stepsAt("target"), realization: stepsAt("realization"), percent: stepsAt("percent") },
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

function readRounding(plan: RoundingPlan, path: Path, problems: Problem[]): readonly RoundingStep[] {
  if (!checkArray(plan, path, problems)) return [];
  return Object.freeze(
    plan.flatMap((step, i) => {
      if (!checkObject(step as unknown, [...path, i], problems)) return [];
      checkWord(step.stage, STAGES, [...path, i, "stage"], problems);
      checkRounding(step, [...path, i], problems);
      return [Object.freeze({ stage: step.stage, decimals: step.decimals, mode: step.mode })];
    }),
  );
}
