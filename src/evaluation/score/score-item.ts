import { type Problem, problemAt } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  multiply,
  roundExact,
  sign,
} from "../../number/index.ts";
import type { ProvedAnswers, ProvedItem, RegulationItem, RegulationRounding } from "../../regulation/index.ts";
import type { ItemScore } from "../result/index.ts";
import { type AnswerRead, NOT_APPLICABLE } from "../sheet/index.ts";

/** What an answer is worth in the unit of its scale, and of the full mark. */
interface Worth {
  readonly worth: Decimal;
  readonly fraction: Exact;
  /** The number itself, where no letter was given. */
  readonly number?: Exact;
}

/** An item that was answered: what its answer is of the full mark, and the points it adds to its sub-component. */
export interface WorkedItem extends Worth {
  readonly rule: RegulationItem;
  /** What the item can add to its sub-component: more than its own weight, where others do not apply. */
  readonly weight: Exact;
  readonly full: Decimal;
  readonly value: Exact;
  readonly answer: string;
}

/** Whether something was refused instead of scored. */
export function isProblem<T extends object>(scored: T | Problem): scored is Problem {
  return "expected" in scored;
}

/** Whether something was scored. */
export function isScored<T extends object>(scored: T | Problem): scored is T {
  return !isProblem(scored);
}

/** The points of an item; `null` is no answer. */
export function scoreItem(
  { rule, weight, answers }: ProvedItem,
  answer: AnswerRead | null,
  { item: rounding }: RegulationRounding,
): WorkedItem | Problem {
  if (answer === null) return missingAnswer(rule);
  const read = worthOf(answers, answer);
  if (isProblem(read)) return read;
  const value = multiply(weight, read.fraction);
  const points = rounding === undefined ? value : roundExact(value, rounding);
  return { rule, weight, ...read, full: answers.scale.full, value: points, answer: String(answer.given) };
}

/** Whether it was said that an item asks nothing of this agency, by the word that no letter of its scale is. */
export function isLeftOut({ answers }: ProvedItem, answer: AnswerRead | null): boolean {
  return answer?.given === NOT_APPLICABLE && !answers.letters.has(NOT_APPLICABLE);
}

/** What a letter is worth, or a number from 0 to the full mark. */
export function worthOf({ scale, full, letters }: ProvedAnswers, { given, number }: AnswerRead): Worth | Problem {
  const letter = typeof given === "string" ? letters.get(given) : undefined;
  if (letter !== undefined) return letter;
  if (number === undefined) {
    const codes = scale.answers.map(({ code }) => code).join(", ");
    return problemAt("unknown-answer", [], given, {
      en: `one of ${codes}, or a number from 0 to ${scale.full}`,
      id: `salah satu dari ${codes}, atau angka dari 0 sampai ${scale.full}`,
    });
  }
  if (sign(number) < 0 || compare(number, full) > 0)
    return problemAt("out-of-range", [], given, {
      en: `from 0 to ${scale.full}, the full mark here`,
      id: `dari 0 sampai ${scale.full}, nilai penuh di sini`,
    });
  return { worth: exactToDecimal(number), fraction: divide(number, full), number };
}

/** That nothing was answered where the regulation asks something. */
export function missingAnswer({ code, label }: Pick<RegulationItem, "code" | "label">): Problem {
  return problemAt("missing-answer", [], undefined, {
    en: `an answer to ${code} (${label.id}): missing is not zero`,
    id: `jawaban untuk ${code} (${label.id}): kosong bukan nol`,
  });
}

/** The item as the result tells it. */
export function itemScore(
  { rule, weight, worth, full, value, answer }: WorkedItem,
  { item: rounding }: RegulationRounding,
): ItemScore {
  const { key, code, label } = rule;
  return {
    key,
    code,
    label,
    answer,
    worth,
    full,
    ...(rule.weight !== undefined && { weight: exactToDecimal(weight) }),
    value: exactToDecimal(value),
    ...(rounding !== undefined && { rounding }),
  };
}
