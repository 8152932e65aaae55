import {
  checkArray,
  checkFunction,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { compare, Decimal, type Exact, HUNDRED, readExact, recoverExact, sign, ZERO } from "../../number/index.ts";
import type { UnrankedItem } from "../rank/index.ts";
import type { StabilityRule } from "./stability-rule.ts";

/** A rule and its items as they were read; values by item and component. */
export interface StabilityInput<T> {
  readonly items: readonly T[];
  readonly values: readonly (readonly Exact[])[];
  readonly unranked: readonly UnrankedItem<T>[];
  readonly keys: readonly string[];
  readonly weights: readonly Exact[];
  readonly noise: { readonly weights: Exact; readonly values: Exact };
  readonly doubt: Exact;
}

const LARGEST_SEED = 0xffff_ffff;

/** Reads a rule and its items, or refuses with everything that is wrong with them. */
export function readStability<T>(items: Iterable<T>, rule: StabilityRule<T>): StabilityInput<T> {
  const problems: Problem[] = [];
  const listed = checkIterable(items, ["items"], problems) ? [...(items as Iterable<T>)] : [];
  if (!checkObject(rule, ["rule"], problems)) refuseIfAny(problems);
  checkWhole(rule.runs, 1, 1_000_000, ["rule", "runs"], problems);
  checkWhole(rule.seed, 0, LARGEST_SEED, ["rule", "seed"], problems);
  checkWhole(rule.places ?? 1, 1, Number.MAX_SAFE_INTEGER, ["rule", "places"], problems);
  checkWord(rule.order ?? "descending", ["descending", "ascending"], ["rule", "order"], problems);
  const doubt = readPercent(rule.doubt ?? 5, ["rule", "doubt"], problems);
  const noise = readNoise(rule.noise, problems);
  const weights = readWeights(rule, problems);
  refuseIfAny(problems);
  const read = readValues(listed, rule, problems);
  refuseIfAny(problems);
  return { ...read, keys: rule.components.map(({ key }) => key), weights, noise, doubt };
}

function readNoise(noise: unknown, problems: Problem[]): StabilityInput<unknown>["noise"] {
  const path: Path = ["rule", "noise"];
  const isPair = typeof noise === "object" && noise !== null && !Array.isArray(noise) && !Decimal.isDecimal(noise);
  if (!isPair) {
    const both = readPercent(noise, path, problems);
    return { weights: both, values: both };
  }
  checkKeys(noise, ["weights", "values"], path, problems);
  const { weights = 0, values = 0 } = noise as Record<string, unknown>;
  return {
    weights: readPercent(weights, [...path, "weights"], problems),
    values: readPercent(values, [...path, "values"], problems),
  };
}

function readPercent(input: unknown, path: Path, problems: Problem[]): Exact {
  const percent = readExact(input, path, problems) ?? ZERO;
  if (sign(percent) < 0 || compare(percent, HUNDRED) > 0)
    problems.push(problemAt("out-of-range", path, input, "a percent from 0 to 100"));
  return percent;
}

function readWeights<T>(rule: StabilityRule<T>, problems: Problem[]): Exact[] {
  const path: Path = ["rule", "components"];
  if (!checkArray(rule.components, path, problems) || !checkObject(rule.weights, ["rule", "weights"], problems))
    return [];
  if (rule.components.length === 0) problems.push(problemAt("invalid-input", path, [], "at least one component"));
  const seen = new Set<string>();
  const weights = rule.components.map((component: unknown, i) => {
    const at = [...path, i];
    if (!checkObject(component, at, problems)) return ZERO;
    checkFunction(component["value"], [...at, "value"], problems);
    if (!checkText(component["key"], [...at, "key"], problems)) return ZERO;
    const key = component["key"];
    if (seen.has(key)) problems.push(problemAt("invalid-input", [...at, "key"], key, "a key that occurs once"));
    seen.add(key);
    const weight = readExact(rule.weights[key], ["rule", "weights", key], problems) ?? ZERO;
    if (sign(weight) < 0)
      problems.push(problemAt("out-of-range", ["rule", "weights", key], rule.weights[key], "a weight of 0 or more"));
    return weight;
  });
  for (const key of Object.keys(rule.weights).filter((each) => !seen.has(each)))
    problems.push(problemAt("unknown-component", ["rule", "weights", key], key, "the key of one of the components"));
  if (problems.length === 0 && weights.every((weight) => sign(weight) === 0))
    problems.push(problemAt("out-of-range", ["rule", "weights"], rule.weights, "a weight above 0"));
  return weights;
}

function readValues<T>(
  listed: readonly T[],
  { components }: StabilityRule<T>,
  problems: Problem[],
): Pick<StabilityInput<T>, "items" | "values" | "unranked"> {
  const items: T[] = [];
  const values: Exact[][] = [];
  const unranked: UnrankedItem<T>[] = [];
  listed.forEach((item, i) => {
    const given = components.map(({ value }) => value(item));
    const row = given.map((each, k) =>
      each === null || each === undefined
        ? undefined
        : (recoverExact(each) ?? readExact(each, ["items", i, components[k]?.key as string], problems) ?? ZERO),
    );
    if (row.every((each) => each !== undefined)) {
      items.push(item);
      values.push(row);
    } else unranked.push(Object.freeze({ item, reason: "no-value" }));
  });
  return { items, values, unranked: Object.freeze(unranked) };
}
