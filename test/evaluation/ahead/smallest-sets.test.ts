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
        const sets = told(letters, "A", { smallest, order: "cheapest" });
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

  it("by default those come first in which nothing rises far, then those with few letters, then with few points", () => {
    const any = fc.array(fc.constantFrom("BB" as const, "B" as const, "C" as const), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(any, (letters) => {
        const sets = told(letters, "A", {});
        const prices = sets.map((set) => [
          Math.max(...set.map(({ steps }) => steps)),
          set.reduce((sum, { steps }) => sum + steps, 0),
          set.reduce((sum, { gain }) => sum + Math.round(gain.toNumber() * 1000), 0),
        ]);
        for (const [i, price] of prices.entries()) {
          const before = prices[i - 1] ?? [0, 0, 0];
          const at = price.findIndex((each, j) => each !== before[j]);
          expect(at < 0 || (price[at] as number) > (before[at] as number)).toBe(true);
        }
        expect([...sets.map((set) => JSON.stringify(set))].sort()).toEqual(
          told(letters, "A", { order: "cheapest" })
            .map((set) => JSON.stringify(set))
            .sort(),
        );
      }),
      { numRuns: 40 },
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

describe("a local regulation of many equal sub-components", () => {
  it.each([10, 20, 40])("of %i is answered: the first thousand sets, and that there are more", (count) => {
    const { rule, evaluation } = equalParts(count, "C");
    for (const smallest of ["parts", "steps"] as const) {
      const { options, truncated, proved } = requiredFor(evaluation, "A", { smallest, regulation: rule });
      expect([options.length, truncated, proved]).toEqual([1000, true, true]);
      // From 50 to more than 80: 30 letters of 10 points each tenth, and one more.
      if (smallest === "steps") for (const set of options) expect(stepsOf(set)).toBe(count * 3 + 1);
      // Half of the full mark for each: 0.6 of them bring 30 exactly, and one more is needed.
      else for (const set of options) expect(set).toHaveLength(count * 0.6 + 1);
    }
  });

  it("tells as many sets as are wanted, the smallest rises first", () => {
    const { rule, evaluation } = equalParts(10, "B");
    const { options, truncated } = requiredFor(evaluation, "A", { smallest: "steps", limit: 5, regulation: rule });
    // Eleven letters over ten: nowhere more than two, though there are sets in which one rises by three.
    expect([options.length, truncated]).toEqual([5, true]);
    expect(options.map((set) => [stepsOf(set), Math.max(...set.map(({ steps }) => steps))])).toEqual(
      Array(5).fill([11, 2]),
    );
  });
});

const stepsOf = (set: readonly { readonly steps: number }[]) => set.reduce((sum, { steps }) => sum + steps, 0);

function equalParts(count: number, letter: string) {
  const { source } = permenpanrb88of2021.rounding;
  const key = (i: number) => `p${i}`;
  const rule = defineRegulation({
    ...permenpanrb88of2021,
    id: "equal",
    rounding: { source },
    components: [
      {
        key: "all",
        code: "1",
        label: { id: "Semua", en: "All" },
        weight: 100,
        parts: Array.from({ length: count }, (_, i) => ({
          key: key(i),
          code: `1.${i}`,
          label: { id: "Bagian", en: "Part" },
          weight: 100 / count,
          method: "judged" as const,
          answers: permenpanrb88of2021.answerScales[0]?.id ?? "",
          items: [],
        })),
      },
    ],
  });
  const answers = { all: Object.fromEntries(Array.from({ length: count }, (_, i) => [key(i), letter])) };
  return { rule, evaluation: scoreWorksheet({ evaluationYear: 2024, answers }, rule) };
}

describe("questions that rest on each other", () => {
  const LEVELS = [4, 3, 1, 0];
  const CODES_OF = ["A", "B", "C", "D"];

  interface Question {
    readonly answer: number;
    readonly weight: number;
    readonly of: readonly number[];
    readonly take: "mean" | "highest";
  }

  /** Points in quarters; each question may rest on earlier ones. */
  function regulationOf(questions: readonly Question[]) {
    const whole = questions.reduce((sum, { weight }) => sum + weight, 0);
    const { source } = permenpanrb88of2021.rounding;
    const label = { id: "x", en: "x" };
    return defineRegulation({
      ...permenpanrb88of2021,
      id: "questions",
      rounding: { source },
      scale: {
        id: "three",
        source,
        bands: [
          { code: "low", label, from: 0, upTo: whole / 4 },
          { code: "middle", label, above: whole / 4, below: whole / 2 },
          { code: "high", label, from: whole / 2, upTo: whole },
        ],
      },
      answerScales: [{ id: "quarters", answers: CODES_OF.map((code, i) => ({ code, value: (LEVELS[i] ?? 0) / 4 })) }],
      components: [
        {
          key: "c",
          code: "1",
          label,
          weight: whole,
          parts: [
            {
              key: "p",
              code: "1.a",
              label,
              weight: whole,
              method: "sum",
              answers: "quarters",
              items: questions.map(({ weight, of, take }, i) => ({
                key: `${i}`,
                code: `q${i}`,
                label,
                weight,
                ...(of.length > 0 && { limits: [{ of: of.map((other) => `q${other}`), take }] }),
              })),
            },
          ],
        },
      ],
    });
  }

  function bruteForceOf(
    questions: readonly Question[],
    quarters: number,
    strict: boolean,
    smallest: "parts" | "steps",
  ) {
    const now = questions.map(({ answer }) => answer);
    let sheets: number[][] = [[]];
    for (const { answer } of questions)
      sheets = sheets.flatMap((sheet) => Array.from({ length: answer + 1 }, (_, better) => [...sheet, better]));
    const level = (answer: number) => LEVELS[answer] as number;
    const keeps = (sheet: number[]) =>
      questions.every(({ of, take }, i) => {
        if (of.length === 0 || sheet[i] === now[i]) return true;
        const own = of.map((other) => level(sheet[other] as number));
        const mean = own.reduce((sum, each) => sum + each, 0);
        return take === "mean"
          ? level(sheet[i] as number) * of.length <= mean
          : level(sheet[i] as number) <= Math.max(...own);
      });
    const total = (sheet: number[]) =>
      sheet.reduce((sum, answer, i) => sum + level(answer) * (questions[i]?.weight ?? 0), 0);
    const reaching = sheets.filter(
      (sheet) => keeps(sheet) && (strict ? total(sheet) > quarters : total(sheet) >= quarters),
    );
    const cost = (sheet: number[]) =>
      sheet.reduce((sum, answer, i) => {
        const steps = (now[i] as number) - answer;
        return sum + (smallest === "steps" ? steps : Math.sign(steps));
      }, 0);
    const least = Math.min(...reaching.map(cost));
    const cheapest = reaching.filter((sheet) => cost(sheet) === least);
    return cheapest
      .filter(
        (sheet) =>
          !cheapest.some((other) => other !== sheet && other.every((answer, i) => answer >= (sheet[i] as number))),
      )
      .map((sheet) => sheet.flatMap((answer, i) => (answer === now[i] ? [] : [`q${i} ${CODES_OF[answer]}`])).join(", "))
      .sort();
  }

  it("rise in the smallest sets there are, as brute force finds them", () => {
    const question = (i: number) =>
      fc.record({
        answer: fc.integer({ min: 0, max: 3 }),
        weight: fc.integer({ min: 1, max: 3 }),
        of: i === 0 ? fc.constant([]) : fc.subarray([...Array(i).keys()], { maxLength: Math.min(i, 3) }),
        take: fc.constantFrom("mean" as const, "highest" as const),
      });
    const compared = { reachable: 0, "out-of-reach": 0 };
    fc.assert(
      fc.property(
        fc.tuple(...[0, 1, 2, 3, 4, 5].map(question)),
        fc.constantFrom("middle" as const, "high" as const),
        fc.constantFrom("parts" as const, "steps" as const),
        (questions, grade, smallest) => {
          const regulation = regulationOf(questions);
          const sheet = {
            evaluationYear: 2024,
            answers: { c: { p: questions.map(({ answer }) => CODES_OF[answer] ?? "") } },
          };
          const { status, options, proved, truncated } = requiredFor(scoreWorksheet(sheet, regulation), grade, {
            smallest,
            regulation,
          });
          if (status === "reached") return;
          const whole = questions.reduce((sum, { weight }) => sum + weight, 0);
          const expected = bruteForceOf(questions, grade === "high" ? whole * 2 : whole, grade === "middle", smallest);
          const sets = options.map((set) => set.map(({ code, to }) => `${code} ${to}`).join(", ")).sort();
          expect(sets).toEqual(expected);
          expect([proved, truncated]).toEqual([true, false]);
          if (status === "reachable" || status === "out-of-reach") compared[status]++;
        },
      ),
      { numRuns: 300, seed: 12 },
    );
    expect(compared.reachable).toBeGreaterThan(50);
  });
});
