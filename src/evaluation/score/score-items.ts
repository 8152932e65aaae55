import { type Problem, problemAt } from "../../core/index.ts";
import { divide, type Exact, multiply, sumOf } from "../../number/index.ts";
import type { ProvedItem, ProvedPart, RegulationPart, RegulationRounding } from "../../regulation/index.ts";
import type { AnswerRead, PartAnswerRead } from "../sheet/index.ts";
import { isLeftOut, isProblem, isScored, scoreItem } from "./score-item.ts";
import { roundedPart, type WorkedPart } from "./worked-part.ts";

/** One answer for each item of a sub-component, in their order or by their keys. */
export type ItemAnswers = Extract<PartAnswerRead, { kind: "in-order" | "by-key" }>;

interface Asked {
  readonly item: ProvedItem;
  readonly answer: AnswerRead | null;
  readonly step: string | number;
}

/** The points of a sub-component that was answered item by item. Items that do not apply leave their share to the others. */
export function scoreItems(
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
  const given: readonly Asked[] = part.items.map((item, i) => ({
    item,
    answer: answerTo(item, i, answers),
    step: answers.kind === "in-order" ? i : item.rule.key,
  }));
  const asked = given.filter(({ item, answer }) => !isLeftOut(item, answer));
  const scored = asked.map(({ item, answer }) =>
    scoreItem({ ...item, weight: shareOf(item, part, asked) }, answer, rounding),
  );
  const faults = scored.flatMap((each, i) => (isProblem(each) ? [{ ...each, path: [asked[i]?.step ?? i] }] : []));
  const problems = [
    ...faults,
    ...unknownItems(rule, answers),
    ...(asked.length === 0 ? [noneLeft(rule, answers)] : []),
  ];
  if (problems.length > 0) return problems;
  const items = scored.filter(isScored);
  return {
    part,
    value: roundedPart(sumOf(items.map((item) => item.value)), rounding),
    method: rule.method === "sum" ? "sum" : "mean",
    items,
    leftOut: given.filter((each) => !asked.includes(each)).map(({ item }) => item.rule),
    answer: answers,
  };
}

/** What an item can add: its weight, and its part of what items leave that do not apply. */
function shareOf({ weight }: ProvedItem, part: ProvedPart, asked: readonly Asked[]): Exact {
  if (asked.length === part.items.length) return weight;
  return divide(multiply(part.weight, weight), sumOf(asked.map(({ item }) => item.weight)));
}

function noneLeft({ code }: RegulationPart, { given }: ItemAnswers): Problem {
  return problemAt("unknown-answer", [], given, {
    en: `an item that applies: none of ${code} would be left to make up its value`,
    id: `butir yang berlaku: tidak ada lagi butir ${code} yang membentuk nilainya`,
  });
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
