import { deepFreeze, type Problem } from "../../core/index.ts";
import { multiply } from "../../number/index.ts";
import type { ProvedPart, RegulationRounding } from "../../regulation/index.ts";
import type { PartAnswerRead } from "../sheet/index.ts";
import { isProblem, missingAnswer } from "./score-item.ts";
import { type ItemAnswers, scoreItems } from "./score-items.ts";
import { scorePoints, scoreShare, scoreWhole, type WholeAnswer } from "./score-whole.ts";
import { partScore, roundedPart, type WorkedPart } from "./worked-part.ts";

/** The points of a sub-component, whatever form its answer has; or all that is wrong with it, seen from its answer. */
export function scorePart(
  part: ProvedPart,
  answer: PartAnswerRead | null,
  rounding: RegulationRounding,
): WorkedPart | readonly Problem[] {
  if (answer === null) return [missingAnswer(part.rule)];
  if (answer.kind === "in-order" || answer.kind === "by-key") return scoreItems(part, answer, rounding);
  const letter = answer.kind === "whole" ? answer.given : undefined;
  const known = letter === undefined ? undefined : lettered.get(part)?.get(letter);
  if (known?.rounding === rounding) return known.scored;
  const whole = wholeOf(part, answer);
  if (isProblem(whole)) return [whole];
  const { fraction, ...facts } = whole;
  const value = roundedPart(multiply(part.weight, fraction), rounding);
  const scored = { part, value, ...facts, items: [], leftOut: [], answer };
  return facts.method === "letter" && typeof letter === "string" ? remembered(scored, letter, rounding) : scored;
}

interface Remembered {
  readonly rounding: RegulationRounding;
  readonly scored: WorkedPart;
}

/** A sub-component that is answered by a letter is the same in every worksheet: a nation answers twelve of them 21,000 times. */
const lettered = /* @__PURE__ */ new WeakMap<ProvedPart, Map<unknown, Remembered>>();

function remembered(scored: WorkedPart, letter: string, rounding: RegulationRounding): WorkedPart {
  const own = { ...scored, told: deepFreeze(partScore(scored, rounding)) };
  const known = lettered.get(scored.part) ?? new Map<unknown, Remembered>();
  lettered.set(scored.part, known.set(letter, { rounding, scored: own }));
  return own;
}

function wholeOf(part: ProvedPart, answer: Exclude<PartAnswerRead, ItemAnswers>): WholeAnswer | Problem {
  switch (answer.kind) {
    case "share":
      return scoreShare(part.answers, answer);
    case "points":
      return scorePoints(part, answer);
    case "whole":
      return scoreWhole(part, answer.answer);
  }
}
