import { isFrozenThrough, type Path, type Problem, problemAt } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  multiply,
  requireExact,
  roundExact,
  sign,
  tryExact,
} from "../../number/index.ts";
import type { AnswerScale, Regulation, RegulationItem } from "../../regulation/index.ts";
import type { ItemScore } from "./evaluation.ts";

/** An item that was answered: what its answer is of the full mark, and the points it adds to its sub-component. */
export interface WorkedItem {
  readonly rule: RegulationItem;
  readonly worth: Decimal;
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
  const read = readAnswer(scale, given, path, problems);
  if (read === undefined) return undefined;
  const { worth, fraction } = read;
  const { full } = scale;
  const value = multiply(weight, fraction);
  const { item: rounding } = regulation.rounding;
  const points = rounding === undefined ? value : roundExact(value, rounding);
  return { rule, worth, full, fraction, value: points, answer: String(given) };
}

/** What an answer is worth in the unit of its scale, and of the full mark. */
export interface ReadAnswer {
  readonly worth: Decimal;
  readonly fraction: Exact;
}

/** Reads a letter, or a number from 0 to the full mark. */
export function readAnswer(
  scale: AnswerScale,
  given: unknown,
  path: Path,
  problems: Problem[],
): ReadAnswer | undefined {
  const letter = lettersOf(scale).get(given);
  if (letter !== undefined) return letter;
  const value = tryExact(given);
  if (value === undefined) {
    const codes = scale.answers.map(({ code }) => code).join(", ");
    problems.push(problemAt("unknown-answer", path, given, `one of ${codes}, or a number from 0 to ${scale.full}`));
  } else if (sign(value) < 0 || compare(value, requireExact(scale.full)) > 0) {
    problems.push(problemAt("out-of-range", path, given, `from 0 to ${scale.full}, the full mark here`));
    return undefined;
  }
  return value && { worth: exactToDecimal(value), fraction: divide(value, requireExact(scale.full)) };
}

// What letters are worth, as exact fractions, once for each scale: a region answers them a hundred thousand times.
const LETTERS = /* @__PURE__ */ new WeakMap<AnswerScale, ReadonlyMap<unknown, ReadAnswer>>();

function lettersOf(scale: AnswerScale): ReadonlyMap<unknown, ReadAnswer> {
  const known = LETTERS.get(scale);
  if (known !== undefined) return known;
  const full = requireExact(scale.full);
  const letters = new Map(
    scale.answers.map(({ code, value }) => [code, { worth: value, fraction: divide(requireExact(value), full) }]),
  );
  // A scale that may still change, such as one out of JSON, is read anew.
  if (isFrozenThrough(scale)) LETTERS.set(scale, letters);
  return letters;
}

/** The item as the result tells it. */
export function itemScore({ rule, worth, full, value, answer }: WorkedItem, { rounding }: Regulation): ItemScore {
  const { key, code, label, weight } = rule;
  return {
    key,
    code,
    label,
    answer,
    worth,
    full,
    ...(weight !== undefined && { weight }),
    value: exactToDecimal(value),
    ...(rounding.item !== undefined && { rounding: rounding.item }),
  };
}
