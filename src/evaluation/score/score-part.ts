import { type Problem, problemAt } from "../../core/index.ts";
import { type Exact, exactToDecimal, multiply, percentOf, roundExact, sumOf } from "../../number/index.ts";
import type { ProvedItem, ProvedPart, RegulationPart, RegulationRounding } from "../../regulation/index.ts";
import type { AnswerMethod, PartScore } from "../result/index.ts";
import { isProblem, isScored, itemScore, missingAnswer, scoreItem, type WorkedItem } from "./score-item.ts";
import { scoreShare, scoreWhole } from "./score-whole.ts";
import type { AnswerRead, PartAnswerRead } from "./worksheet-shape.ts";

/** A sub-component that was answered. */
export interface WorkedPart {
  readonly part: ProvedPart;
  readonly value: Exact;
  readonly method: AnswerMethod;
  readonly letter?: string;
  readonly share?: Exact;
  readonly items: readonly WorkedItem[];
}

/** The points of a sub-component, whatever form its answer has; or all that is wrong with it, seen from its answer. */
export function scorePart(
  part: ProvedPart,
  answer: PartAnswerRead | null,
  rounding: RegulationRounding,
): WorkedPart | readonly Problem[] {
  if (answer === null) return [missingAnswer(part.rule)];
  if (answer.kind === "in-order" || answer.kind === "by-key") return scoreItems(part, answer, rounding);
  const whole = answer.kind === "share" ? scoreShare(part.answers, answer) : scoreWhole(part, answer.answer);
  if (isProblem(whole)) return [whole];
  const { fraction, ...facts } = whole;
  return { part, value: rounded(multiply(part.weight, fraction), rounding), ...facts, items: [] };
}

/** The sub-component as the result tells it. */
export function partScore(
  { part, value, method, letter, share, items }: WorkedPart,
  rounding: RegulationRounding,
): PartScore {
  const { key, code, label, weight, source } = part.rule;
  return {
    key,
    code,
    label,
    weight,
    value: exactToDecimal(value),
    ...(rounding.part !== undefined && { rounding: rounding.part }),
    method,
    ...(letter !== undefined && { letter }),
    ...(share !== undefined && { share: exactToDecimal(share) }),
    percent: exactToDecimal(percentOf(value, part.weight)),
    items: items.map((item) => itemScore(item, rounding)),
    source,
  };
}

type ItemAnswers = Extract<PartAnswerRead, { kind: "in-order" | "by-key" }>;

function scoreItems(
  part: ProvedPart,
  answers: ItemAnswers,
  rounding: RegulationRounding,
): WorkedPart | readonly Problem[] {
  const { rule } = part;
  if (rule.items.length === 0)
    return [
      problemAt("unknown-answer", [], answers.given, {
        en: `a letter or a percent: ${rule.code} has no items`,
        id: `huruf atau persen: ${rule.code} tidak berbutir`,
      }),
    ];
  const scored = part.items.map((item, i) => scoreItem(item, answerTo(item, i, answers), rounding));
  const faults = scored.flatMap((each, i) => {
    const step = answers.kind === "in-order" ? i : (rule.items[i]?.key ?? i);
    return isProblem(each) ? [{ ...each, path: [step] }] : [];
  });
  const problems = [...faults, ...unknownItems(rule, answers)];
  if (problems.length > 0) return problems;
  const items = scored.filter(isScored);
  const value = rounded(sumOf(items.map((item) => item.value)), rounding);
  return { part, value, method: rule.method === "sum" ? "sum" : "mean", items };
}

function answerTo({ rule }: ProvedItem, i: number, answers: ItemAnswers): AnswerRead | null {
  return (answers.kind === "in-order" ? answers.answer[i] : answers.answer.get(rule.key)) ?? null;
}

function unknownItems({ code, items }: RegulationPart, answers: ItemAnswers): Problem[] {
  const unknown =
    answers.kind === "in-order"
      ? answers.answer.slice(items.length).map((answer, i) => [String(items.length + i), answer] as const)
      : [...answers.answer].filter(([key]) => !items.some((item) => item.key === key));
  return unknown.map(([key, answer]) =>
    problemAt("unknown-component", [key], answer?.given ?? null, {
      en: `one of the ${items.length} items of ${code}`,
      id: `salah satu dari ${items.length} butir ${code}`,
    }),
  );
}

function rounded(value: Exact, { part: rounding }: RegulationRounding): Exact {
  return rounding === undefined ? value : roundExact(value, rounding);
}
