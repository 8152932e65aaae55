import fc from "fast-check";
import {
  type PartAnswer,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Regulation,
  type RegulationPart,
  type Worksheet,
} from "sakip";

export const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"] as const;

/** What the letters of 88/2021 are worth, in percent: written down here once more, by hand. */
export const WORTH = { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 } as const;

/** The weights of the twelve sub-components of 88/2021 in tenths of a point, by hand, in order. */
export const TENTHS = [60, 90, 150, 60, 90, 150, 30, 45, 75, 50, 75, 125] as const;

/** A worksheet with an answer for every sub-component of a regulation. */
export function worksheetOf(
  regulation: Regulation,
  answer: (part: RegulationPart, at: number) => PartAnswer,
  evaluationYear = regulation.since,
): Worksheet {
  let at = 0;
  const answers = regulation.components.map(({ key, parts }) => [
    key,
    Object.fromEntries(parts.map((part) => [part.key, answer(part, at++)])),
  ]);
  return { evaluationYear, answers: Object.fromEntries(answers) };
}

/** A worksheet of 88/2021 with these twelve letters. */
export function lettersSheet(letters: readonly string[]): Worksheet {
  return worksheetOf(permenpanrb88of2021, (_part, at) => letters[at] ?? "", 2024);
}

/** A worksheet of 12/2015 in which every question has the answer of this rank: 0 is the best of its scale. */
export function rankSheet(rank: number): Worksheet {
  return worksheetOf(permenpanrb12of2015, ({ items }) =>
    items.map((item) => {
      const { answers } = permenpanrb12of2015.answerScales.find(({ id }) => id === item.answers) ?? { answers: [] };
      return answers[Math.min(rank, answers.length - 1)]?.code ?? "";
    }),
  );
}

/** Any twelve letters. */
export const anyLetters: fc.Arbitrary<(typeof LETTERS)[number][]> = fc.array(fc.constantFrom(...LETTERS), {
  minLength: 12,
  maxLength: 12,
});
