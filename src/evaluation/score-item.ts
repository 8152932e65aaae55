import { type Path, type Problem, problemAt } from "../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  requireExact,
  roundExact,
  sign,
  tryExact,
} from "../number/index.ts";
import type { AnswerScale, Regulation, RegulationItem } from "../regulation/index.ts";
import type { ItemScore } from "./evaluation.ts";

/** An item that was answered: what its answer is of the full mark, and the points it adds to its sub-component. */
export interface WorkedItem {
  readonly rule: RegulationItem;
  readonly worth: Exact;
  readonly full: Decimal;
  readonly fraction: Exact;
  readonly value: Exact;
  readonly answer: string;
}

/** The answer scale of that id. A proved regulation has it. */
export function answerScaleOf(regulation: Regulation, id: string): AnswerScale {
  return regulation.answerScales.find((scale) => scale.id === id) as AnswerScale;
}

/** Reads the answer to an item; `weight` is what the item can add to its sub-component. */
export function scoreItem(
  rule: RegulationItem,
  weight: Exact,
  given: unknown,
  regulation: Regulation,
  path: Path,
  problems: Problem[],
): WorkedItem | undefined {
  const scale = answerScaleOf(regulation, rule.answers);
  const worth = readAnswer(scale, given, path, problems);
  if (worth === undefined) return undefined;
  const { full } = scale;
  const fraction = divide(worth, requireExact(full));
  const value = multiply(weight, fraction);
  const { item: rounding } = regulation.rounding;
  const points = rounding === undefined ? value : roundExact(value, rounding);
  return { rule, worth, full, fraction, value: points, answer: String(given) };
}

/** What an answer is worth in the unit of its scale: the value of a letter, or a number from 0 to the full mark. */
export function readAnswer(scale: AnswerScale, given: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const letter = scale.answers.find(({ code }) => code === given);
  if (letter !== undefined) return requireExact(letter.value);
  const value = tryExact(given);
  if (value === undefined) {
    const codes = scale.answers.map(({ code }) => code).join(", ");
    problems.push(problemAt("unknown-answer", path, given, `one of ${codes}, or a number from 0 to ${scale.full}`));
  } else if (sign(value) < 0 || compare(value, requireExact(scale.full)) > 0) {
    problems.push(problemAt("out-of-range", path, given, `from 0 to ${scale.full}, the full mark here`));
    return undefined;
  }
  return value;
}

/** The item as the result tells it. */
export function itemScore(
  { rule, worth, full, fraction, value, answer }: WorkedItem,
  { rounding }: Regulation,
): ItemScore {
  const { key, code, label, weight } = rule;
  return {
    key,
    code,
    label,
    answer,
    worth: exactToDecimal(worth),
    full,
    percent: exactToDecimal(multiply(fraction, HUNDRED)),
    ...(weight !== undefined && { weight }),
    value: exactToDecimal(value),
    ...(rounding.item !== undefined && { rounding: rounding.item }),
  };
}
