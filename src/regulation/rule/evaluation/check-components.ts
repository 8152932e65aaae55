import {
  checkArray,
  checkBilingual,
  checkCitation,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../../core/index.ts";
import { compare, type Exact, exactToDecimal, readExact, sign, sumOf, tryExact, ZERO } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";
import type { RegulationInput } from "./regulation-schema.ts";

type ComponentInput = RegulationInput["components"][number];
type PartInput = ComponentInput["parts"][number];

/** Adds what is wrong with a component and all below it, and gives its weight where that is a number. */
export function checkComponent(
  component: ComponentInput,
  i: number,
  input: RegulationInput,
  scales: string[],
  problems: Problem[],
): Exact | undefined {
  const path: Path = ["components", i];
  if (!checkObject(component, path, problems)) return undefined;
  const weight = checkNamed(component, path, problems);
  if (!checkArray(component.parts, [...path, "parts"], problems)) return weight;
  if (component.parts.length === 0) {
    if (input.coverage === "complete")
      problems.push(
        problemAt(
          "invalid-regulation",
          [...path, "parts"],
          component.parts,
          "its sub-components, or a regulation that says it is incomplete",
        ),
      );
    return weight;
  }
  checkUnique(component.parts, "key", [...path, "parts"], problems);
  const weights = component.parts.map((each, j) => checkPart(each, [...path, "parts", j], input, scales, problems));
  checkSum(weights, weight, [...path, "parts"], problems);
  return weight;
}

function checkPart(
  part: PartInput,
  path: Path,
  input: RegulationInput,
  scales: string[],
  problems: Problem[],
): Exact | undefined {
  if (!checkObject(part, path, problems)) return undefined;
  const weight = checkNamed(part, path, problems);
  checkWord(part.method, ["judged", "mean", "sum"], [...path, "method"], problems);
  checkWord(part.answers, scales, [...path, "answers"], problems);
  if (!checkArray(part.items, [...path, "items"], problems)) return weight;
  if (part.items.length === 0 && part.method !== "judged" && input.coverage === "complete")
    problems.push(
      problemAt("invalid-regulation", [...path, "items"], part.items, "the items whose values make up this part"),
    );
  checkUnique(part.items, "key", [...path, "items"], problems);
  const weights = part.items.map((each, i) => {
    const at: Path = [...path, "items", i];
    if (!checkObject(each as unknown, at, problems)) return undefined;
    checkText(each.key, [...at, "key"], problems);
    checkText(each.code, [...at, "code"], problems);
    checkBilingual(each.label, [...at, "label"], problems);
    if (each.answers !== undefined) checkWord(each.answers, scales, [...at, "answers"], problems);
    if (part.method === "sum") return checkWeight(each.weight, [...at, "weight"], problems);
    if (each.weight !== undefined)
      problems.push(
        problemAt("invalid-regulation", [...at, "weight"], each.weight, `no weight in a part that is "${part.method}"`),
      );
    return undefined;
  });
  if (part.method === "sum" && weights.length > 0) checkSum(weights, weight, [...path, "items"], problems);
  return weight;
}

function checkNamed(given: ComponentInput | PartInput, path: Path, problems: Problem[]): Exact | undefined {
  checkText(given.key, [...path, "key"], problems);
  checkText(given.code, [...path, "code"], problems);
  checkBilingual(given.label, [...path, "label"], problems);
  if (given.source !== undefined) checkCitation(given.source, [...path, "source"], problems);
  return checkWeight(given.weight, [...path, "weight"], problems);
}

function checkWeight(given: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const weight = readExact(given, path, problems);
  if (weight !== undefined && sign(weight) <= 0)
    problems.push(problemAt("invalid-regulation", path, given, "a weight above 0"));
  return weight;
}

function checkSum(weights: (Exact | undefined)[], parent: Exact | undefined, path: Path, problems: Problem[]): void {
  if (parent === undefined || weights.includes(undefined)) return;
  const sum = sumOf(weights as Exact[]);
  if (compare(sum, parent) !== 0)
    problems.push(
      problemAt("weight-sum", path, exactToDecimal(sum), `weights that add up to exactly ${exactToDecimal(parent)}`),
    );
}

/** The grades reach from 0 to the sum of all weights. */
export function checkTop(weights: (Exact | undefined)[], { bands, better }: Scale, problems: Problem[]): void {
  if (better !== "higher")
    problems.push(
      problemAt("invalid-regulation", ["scale", "better"], better, `"higher": more points, a better grade`),
    );
  const [lowest, highest] = [bands[0], bands[bands.length - 1]];
  const [bottom, top] = [tryExact(lowest?.from), tryExact(highest?.upTo)];
  if (bottom === undefined || compare(bottom, ZERO) !== 0 || top === undefined)
    problems.push(
      problemAt(
        "invalid-regulation",
        ["scale", "bands"],
        bands,
        "grades from 0 up to the sum of all weights, both inside",
      ),
    );
  else checkSum(weights, top, ["components"], problems);
}

/** No two of a list have the same key. */
export function checkUnique<K extends string>(
  list: readonly { readonly [key in K]: string }[],
  key: K,
  path: Path,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const [i, each] of list.entries()) {
    const own = each?.[key];
    if (seen.has(own))
      problems.push(problemAt("duplicate-key", [...path, i, key], own, `a ${key} that no other one here has`));
    seen.add(own);
  }
}
