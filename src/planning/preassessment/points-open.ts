import { compare, divide, type Exact, exactOf, HUNDRED, multiply, percentOf, ZERO } from "../../number/index.ts";
import { type AnswerScale, letterShares88of2021, type RegulationPart } from "../../regulation/index.ts";

/** The best letter that is open to a sub-component while so many of its criteria are not met, and its points. */
export function openTo(
  part: RegulationPart,
  scales: readonly AnswerScale[],
  notMet: number,
): { readonly letter: string; readonly points: Exact } {
  const letter = letterWith(part.items.length, notMet);
  const scale = scales.find(({ id }) => id === part.answers);
  const value = scale?.answers.find(({ code }) => code === letter)?.value;
  const percent = value === undefined ? ZERO : exactOf(value);
  return { letter, points: divide(multiply(exactOf(part.weight), percent), HUNDRED) };
}

function letterWith(all: number, notMet: number): string {
  const { whole, above, none } = letterShares88of2021;
  if (notMet === 0) return whole;
  const share = percentOf(exactOf(all - notMet), exactOf(all));
  return above.find(({ percent }) => compare(share, exactOf(percent)) > 0)?.letter ?? none;
}
