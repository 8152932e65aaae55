import type { Problem } from "../../core/index.ts";
import { multiply } from "../../number/index.ts";
import type { ProvedPart, RegulationRounding } from "../../regulation/index.ts";
import type { PartAnswerRead } from "../sheet/index.ts";
import { isProblem, missingAnswer } from "./score-item.ts";
import { type ItemAnswers, scoreItems } from "./score-items.ts";
import { scorePoints, scoreShare, scoreWhole, type WholeAnswer } from "./score-whole.ts";
import { roundedPart, type WorkedPart } from "./worked-part.ts";

/** The points of a sub-component, whatever form its answer has; or all that is wrong with it, seen from its answer. */
export function scorePart(
  part: ProvedPart,
  answer: PartAnswerRead | null,
  rounding: RegulationRounding,
): WorkedPart | readonly Problem[] {
  if (answer === null) return [missingAnswer(part.rule)];
  if (answer.kind === "in-order" || answer.kind === "by-key") return scoreItems(part, answer, rounding);
  const whole = wholeOf(part, answer);
  if (isProblem(whole)) return [whole];
  const { fraction, ...facts } = whole;
  const value = roundedPart(multiply(part.weight, fraction), rounding);
  return { part, value, ...facts, items: [], leftOut: [], answer };
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
