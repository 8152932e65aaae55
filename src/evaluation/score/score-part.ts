import { type Path, type Problem, problemAt } from "../../core/index.ts";
import {
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  requireExact,
  roundExact,
  sign,
  sumOf,
  tryExact,
} from "../../number/index.ts";
import type { Regulation, RegulationPart } from "../../regulation/index.ts";
import type { AnswerMethod, PartScore } from "./evaluation.ts";
import { readShare, type WholeAnswer } from "./read-share.ts";
import { answerScaleOf, itemScore, readAnswer, scoreItem, type WorkedItem } from "./score-item.ts";

/** A sub-component that was answered. */
export interface WorkedPart {
  readonly rule: RegulationPart;
  readonly value: Exact;
  readonly method: AnswerMethod;
  readonly letter?: string;
  readonly share?: Exact;
  readonly items: readonly WorkedItem[];
}

/** Reads the answer to a sub-component, whatever form it has; what is wrong with it is added to the problems. */
export function scorePart(
  rule: RegulationPart,
  given: unknown,
  regulation: Regulation,
  path: Path,
  problems: Problem[],
): WorkedPart | undefined {
  const weight = requireExact(rule.weight);
  if (isContainer(given) && !("met" in given && "of" in given))
    return scoreItems(rule, given, regulation, path, problems);
  const whole = isContainer(given)
    ? readShare(answerScaleOf(regulation, rule.answers), given, path, problems)
    : readWhole(rule, given, regulation, path, problems);
  if (whole === undefined) return undefined;
  const { fraction, ...facts } = whole;
  return { rule, value: rounded(multiply(weight, fraction), regulation), ...facts, items: [] };
}

/** The sub-component as the result tells it. */
export function partScore(
  { rule, value, method, letter, share, items }: WorkedPart,
  regulation: Regulation,
): PartScore {
  const { key, code, label, weight, source } = rule;
  const { part: rounding } = regulation.rounding;
  return {
    key,
    code,
    label,
    weight,
    value: exactToDecimal(value),
    ...(rounding !== undefined && { rounding }),
    method,
    ...(letter !== undefined && { letter }),
    ...(share !== undefined && { share: exactToDecimal(share) }),
    percent: exactToDecimal(multiply(divide(value, requireExact(weight)), HUNDRED)),
    items: items.map((item) => itemScore(item, regulation)),
    source,
  };
}

function readWhole(
  rule: RegulationPart,
  given: unknown,
  regulation: Regulation,
  path: Path,
  problems: Problem[],
): WholeAnswer | undefined {
  const percent = tryExact(given);
  if (percent !== undefined) {
    if (sign(percent) >= 0 && compare(percent, HUNDRED) <= 0)
      return { fraction: divide(percent, HUNDRED), method: "percent" };
    problems.push(problemAt("out-of-range", path, given, "a percent from 0 to 100"));
    return undefined;
  }
  if (rule.method !== "judged") {
    const expected = `an answer for each of its ${rule.items.length} items: ${rule.code} has no letter of its own`;
    problems.push(problemAt("unknown-answer", path, given, expected));
    return undefined;
  }
  const scale = answerScaleOf(regulation, rule.answers);
  const read = readAnswer(scale, given, path, problems);
  return read && { fraction: read.fraction, method: "letter", letter: String(given) };
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

function scoreItems(
  rule: RegulationPart,
  given: Container,
  regulation: Regulation,
  path: Path,
  problems: Problem[],
): WorkedPart | undefined {
  if (rule.items.length === 0) {
    problems.push(problemAt("unknown-answer", path, given, `a letter or a percent: ${rule.code} has no items`));
    return undefined;
  }
  const before = problems.length;
  const count = requireExact(rule.items.length);
  const weight = requireExact(rule.weight);
  const items = rule.items.map((item, i) => {
    const at: Path = [...path, Array.isArray(given) ? i : item.key];
    const answer = answerTo(given, item.key, i);
    const own = item.weight === undefined ? divide(weight, count) : requireExact(item.weight);
    if (answer !== undefined && answer !== null) return scoreItem(item, own, answer, regulation, at, problems);
    problems.push(
      problemAt("missing-answer", at, answer, `an answer to ${item.code} (${item.label.id}): missing is not zero`),
    );
    return undefined;
  });
  for (const key of Object.keys(given))
    if (!(Array.isArray(given) ? Number(key) < rule.items.length : rule.items.some((item) => item.key === key)))
      problems.push(
        problemAt(
          "unknown-component",
          [...path, key],
          (given as Record<string, unknown>)[key],
          `one of the ${rule.items.length} items of ${rule.code}`,
        ),
      );
  if (problems.length > before) return undefined;
  const worked = items as WorkedItem[];
  const value = rounded(sumOf(worked.map((item) => item.value)), regulation);
  return { rule, value, method: rule.method === "sum" ? "sum" : "mean", items: worked };
}

function answerTo(given: Container, key: string, i: number): unknown {
  if (Array.isArray(given)) return given[i];
  return Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined;
}

function isContainer(given: unknown): given is Container {
  return typeof given === "object" && given !== null && tryExact(given) === undefined;
}

function rounded(value: Exact, { rounding }: Regulation): Exact {
  return rounding.part === undefined ? value : roundExact(value, rounding.part);
}
