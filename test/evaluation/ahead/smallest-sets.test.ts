import fc from "fast-check";
import { defineRegulation, permenpanrb88of2021, type RequiredForOptions, requiredFor, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { LETTERS, lettersSheet, TENTHS, WORTH } from "../../support/worksheets.ts";

const CODES = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];
const BOUNDS = { AA: 90_000, A: 80_000, BB: 70_000, B: 60_000, CC: 50_000, C: 30_000, D: -1 } as const;
type Letter = (typeof LETTERS)[number];

/** Every way to raise the letters of a few places, in thousandths of a point, and nothing clever. */
function bruteForce(
  letters: readonly Letter[],
  places: readonly number[],
  grade: keyof typeof BOUNDS,
  smallest: "parts" | "steps",
): string[] {
  const worth = (at: number, letter: Letter) => (TENTHS[at] as number) * WORTH[letter];
  const rank = (letter: Letter) => LETTERS.indexOf(letter);
  let raised: Letter[][] = [[...letters]];
  for (const place of places)
    raised = raised.flatMap((each) =>
      LETTERS.slice(0, rank(letters[place] as Letter) + 1).map((letter) =>
        each.map((old, i) => (i === place ? letter : old)),
      ),
    );
  const reaching = raised.filter((each) => each.reduce((sum, letter, i) => sum + worth(i, letter), 0) > BOUNDS[grade]);
  const steps = (each: Letter[]) => each.map((letter, i) => rank(letters[i] as Letter) - rank(letter));
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const cost = (each: Letter[]) =>
    smallest === "parts" ? steps(each).filter((count) => count > 0).length : sum(steps(each));
  const least = Math.min(...reaching.map(cost));
  const cheapest = reaching.filter((each) => cost(each) === least);
  const minimal = cheapest.filter(
    (each) =>
      !cheapest.some((other) => other !== each && other.every((letter, i) => rank(letter) >= rank(each[i] as Letter))),
  );
  return minimal
    .map((each) => each.flatMap((letter, i) => (letter === letters[i] ? [] : [`${CODES[i]} ${letter}`])).join(", "))
    .sort();
}

const told = (letters: readonly Letter[], grade: string, options: RequiredForOptions) =>
  requiredFor(scoreWorksheet(lettersSheet(letters)), grade, options).options;

describe("properties", () => {
  // Seven places stand at AA and cannot rise; the other five hold any letters, and brute force sees all their ways up.
  const cases = fc.record({
    places: fc.shuffledSubarray([...CODES.keys()], { minLength: 1, maxLength: 5 }),
    letters: fc.array(fc.constantFrom("B" as const, "CC" as const, "C" as const, "D" as const, "E" as const), {
      minLength: 12,
      maxLength: 12,
    }),
    smallest: fc.constantFrom("parts" as const, "steps" as const),
    grade: fc.constantFrom("AA" as const, "A" as const, "BB" as const),
  });

  it("finds all smallest sets and no others: as brute force does", () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ places, letters: any, smallest, grade }) => {
        const letters = any.map((letter, i) => (places.includes(i) ? letter : "AA"));
        const evaluation = scoreWorksheet(lettersSheet(letters));
        const required = requiredFor(evaluation, grade, { smallest });
        if (required.status !== "reachable") return;
        compared++;
        const sets = required.options.map((set) => set.map(({ code, to }) => `${code} ${to}`).join(", "));
        expect([...sets].sort()).toEqual(bruteForce(letters, places, grade, smallest));
      }),
      { numRuns: 200, seed: 6 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("every set reaches the grade, none of its upgrades can be left out, and the cheapest come first", () => {
    const anywhere = fc.record({
      letters: fc.array(fc.constantFrom("BB" as const, "B" as const, "CC" as const, "A" as const), {
        minLength: 12,
        maxLength: 12,
      }),
      smallest: fc.constantFrom("parts" as const, "steps" as const),
    });
    fc.assert(
      fc.property(anywhere, ({ letters, smallest }) => {
        const sets = told(letters, "A", { smallest });
        const total = (set: readonly { code: string; to: string }[]) =>
          letters.reduce((sum, letter, i) => {
            const to = set.find(({ code }) => code === CODES[i])?.to as Letter | undefined;
            return sum + (TENTHS[i] as number) * WORTH[to ?? letter];
          }, 0);
        for (const set of sets) {
          expect(total(set)).toBeGreaterThan(BOUNDS.A);
          for (const left of set) expect(total(set.filter((each) => each !== left))).toBeLessThanOrEqual(BOUNDS.A);
        }
        const prices = sets.map(
          (set) =>
            [
              set.reduce((sum, { steps }) => sum + steps, 0),
              set.reduce((sum, { gain }) => sum + gain.toNumber(), 0),
            ] as const,
        );
        for (const [i, [steps, gain]] of prices.entries()) {
          const next = prices[i + 1];
          if (next !== undefined) expect(steps < next[0] || (steps === next[0] && gain <= next[1] + 1e-9)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("reckons with components that the regulation rounds", () => {
  const { source } = permenpanrb88of2021.rounding;
  const up = defineRegulation({
    ...permenpanrb88of2021,
    rounding: { component: { decimals: 0, mode: "ceiling" }, source },
  });
  const evaluation = scoreWorksheet(
    lettersSheet(["CC", "BB", "BB", "BB", "BB", "BB", "BB", "BB", "BB", "BB", "BB", "BB"]),
    up,
  );
  // Planning 22.8, so 23; with 24 + 12 + 20 it is 79. One letter up in 1.b is 23.7, so 24: 80, which is still BB.
  expect(`${evaluation.total}`).toBe("79");
  const sets = requiredFor(evaluation, "A", { regulation: up }).options;
  // 3.a from BB to A is 12.3, so 13: 80. Planning up to 25 needs more than 1.2 points.
  expect(sets.every((set) => set.length === 1)).toBe(true);
  expect(sets.map(([only]) => `${only?.code} ${only?.to}`)).toContain("1.c A");
});

it("rounds a raised component anew, and not its rounded value", () => {
  const whole = defineRegulation({
    ...permenpanrb88of2021,
    rounding: { component: { decimals: 0, mode: "half-up" }, source: permenpanrb88of2021.rounding.source },
  });
  // 24 + 24 + 11.7 + 20: reporting counts 12, and 80 is BB. 3.a from B to A makes it 12.3, still 12; to AA 12.6, so 13.
  const evaluation = scoreWorksheet(
    lettersSheet(["BB", "BB", "BB", "BB", "BB", "BB", "B", "BB", "BB", "BB", "BB", "BB"]),
    whole,
  );
  expect(`${evaluation.total}`).toBe("80");
  const sets = requiredFor(evaluation, "A", { regulation: whole }).options.map(([only]) => `${only?.code} ${only?.to}`);
  expect(sets.sort()).toEqual([
    "1.a A",
    "1.b A",
    "1.c A",
    "2.a A",
    "2.b A",
    "2.c A",
    "3.a AA",
    "3.b AA",
    "3.c AA",
    "4.a A",
    "4.b A",
    "4.c A",
  ]);
});
