import { deepFreeze, isSakipError, type Problem, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import { type Exact, fractionText, subtract, tryFraction } from "../../number/index.ts";
import { type Explainable, explain, resultShape } from "../dispatch/index.ts";
import { type ExplainedInput, evaluate } from "../formula/index.ts";
import { type Explanation, explanationShape } from "../tell/index.ts";
import type { ChangeCause, ExplanationDifference, InputChange, StepOnOneSide } from "./explanation-difference.ts";

/**
 * Explains why one result differs from another of its kind: between two years, two agencies, or two rules. Told is only
 * what changed, by how much, and whether what was given changed, or the rule, or both.
 *
 * @term perbedaan penjelasan
 * @param before - A result, or the explanation of one.
 * @param after - Another of the same kind.
 * @throws A {@link SakipError} `invalid-input` for what cannot be explained, or for two different kinds.
 * @see No official source.
 * @example
 * ```ts
 * import { explainDifference, lkjipPolicy, measureAchievement } from "sakip";
 *
 * const input = { polarity: "maximize", target: 80, realization: "60.3" } as const;
 * const difference = explainDifference(
 *   measureAchievement(input, lkjipPolicy),
 *   measureAchievement({ ...input, realization: "64.5" }, lkjipPolicy),
 * );
 * difference.cause // => "input"
 * difference.change // => "5.25"
 * difference.inputs.map(({ key, change }) => [key, change]) // => [["realization", "4.2"]]
 * ```
 */
export function explainDifference(
  before: Explainable | Explanation,
  after: Explainable | Explanation,
): ExplanationDifference {
  const [earlier, later] = [explanationOf(before, "before"), explanationOf(after, "after")];
  if (earlier.subject !== later.subject)
    refuseIfAny([
      problemAt("invalid-input", ["after"], later.subject, {
        en: `a result of the same kind: "${earlier.subject}"`,
        id: `hasil yang sejenis: "${earlier.subject}"`,
      }),
    ]);
  return deepFreeze(differenceOf(earlier, later));
}

function explanationOf(result: Explainable | Explanation, at: string): Explanation {
  readAll([resultShape("explanation"), result, at]);
  if (result.kind === "explanation") return readAll([explanationShape, result, at])[0];
  try {
    return explain(result);
  } catch (error) {
    if (isSakipError(error)) refuseIfAny(error.details.problems.map((each) => renamed(each, at)));
    throw error;
  }
}

/** A problem of a result, at the argument that it is. */
function renamed(problem: Problem, at: string): Problem {
  const [first, ...rest] = problem.path;
  return first === "result" ? { ...problem, path: [at, ...rest] } : problem;
}

function differenceOf(before: Explanation, after: Explanation): ExplanationDifference {
  const inputs = inputChanges(before.inputs, after.inputs);
  const pairs = pairsOf(before.steps, after.steps);
  const steps = pairs.both.map(([a, b]) => differenceOf(a, b)).filter(({ changed }) => changed);
  const rounding = changeOf(before.rounding ?? null, after.rounding ?? null);
  const basis = changeOf(before.basis, after.basis);
  const [onlyBefore, onlyAfter] = [pairs.before.map(onOneSide), pairs.after.map(onOneSide)];
  const isOther = before.value !== after.value || before.reason !== after.reason;
  const causes = [
    ...inputs.map(({ from }) => from),
    ...(rounding || basis ? ["rule" as const] : []),
    ...(onlyBefore.length + onlyAfter.length > 0 ? ["input" as const] : []),
    ...steps.map(({ cause }) => cause),
  ];
  const words = bothOf(before.words, after.words);
  const reasons = bothOf(before.reason, after.reason);
  const change = isOther ? changeInNumbers(evaluate(before), evaluate(after)) : undefined;
  return {
    kind: "explanation-difference",
    subject: after.subject,
    label: after.label,
    unit: after.unit,
    changed: isOther || causes.length > 0,
    cause: causeOf(causes),
    before: before.value,
    after: after.value,
    ...(words && { words }),
    ...(reasons && { reasons }),
    ...(change !== undefined && { change }),
    inputs,
    ...(rounding && { rounding }),
    ...(basis && { basis }),
    steps,
    onlyBefore,
    onlyAfter,
  };
}

function causeOf(causes: readonly ChangeCause[]): ChangeCause {
  const [isInput, isRule] = [causes.some((cause) => cause !== "rule"), causes.some((cause) => cause !== "input")];
  if (causes.includes("both") || (isInput && isRule)) return "both";
  return isInput ? "input" : isRule ? "rule" : "none";
}

function inputChanges(before: readonly ExplainedInput[], after: readonly ExplainedInput[]): InputChange[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [a, b] = [before, after].map((inputs) => inputs.find((input) => input.key === key));
    const own = b ?? a;
    if (own === undefined || (a?.value === b?.value && a?.unit === b?.unit)) return [];
    const areNumbers = a?.isNumber === true && b?.isNumber === true;
    const change = areNumbers ? changeInNumbers(tryFraction(a.value), tryFraction(b.value)) : undefined;
    const told = { key, from: own.from, ...(a && { before: a }), ...(b && { after: b }) };
    return [change === undefined ? told : { ...told, change }];
  });
}

function changeInNumbers(before: Exact | string | undefined, after: Exact | string | undefined): string | undefined {
  return typeof before === "object" && typeof after === "object" ? fractionText(subtract(after, before)) : undefined;
}

/** Both sides of what changed; undefined where nothing did. */
function changeOf<T>(before: T, after: T): { readonly before: T; readonly after: T } | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : { before, after };
}

/** Both sides of what either has; undefined where neither does. */
function bothOf<T>(before: T | undefined, after: T | undefined) {
  if (before === undefined && after === undefined) return undefined;
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Steps of the same subject, and those that are on one side only. Of several of one subject the first meets the first. */
function pairsOf(before: readonly Explanation[], after: readonly Explanation[]) {
  const rest = [...after];
  const both: [Explanation, Explanation][] = [];
  const alone: Explanation[] = [];
  for (const step of before) {
    const at = rest.findIndex(({ subject }) => subject === step.subject);
    const [other] = at === -1 ? [] : rest.splice(at, 1);
    if (other === undefined) alone.push(step);
    else both.push([step, other]);
  }
  return { both, before: alone, after: rest };
}

function onOneSide({ subject, label, value, unit }: Explanation): StepOnOneSide {
  return { subject, label, value, unit };
}
