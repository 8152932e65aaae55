import fc from "fast-check";
import { defineRegulation, type PartAnswer, permenpanrb88of2021, type Regulation, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { LETTERS, worksheetOf } from "../../support/worksheets.ts";

const small = defineRegulation(smallRegulation);
const score = (averaged: PartAnswer, summed: PartAnswer = ["A", "A"], whole: PartAnswer = "A") =>
  scoreWorksheet({ evaluationYear: 2024, answers: { paper: { averaged, summed }, practice: { whole } } }, small);
const partsOf = (...given: Parameters<typeof score>) =>
  score(...given).components.flatMap(({ parts }) => parts.map(({ method, value }) => `${method} ${value}`));

describe("an answer to a sub-component", () => {
  it("is one answer per item, in order or by key", () => {
    expect(partsOf(["Y", "B"], { 1: "B", 2: "C" })).toEqual(["mean 3.6", "sum 1.6", "letter 3"]);
    expect(partsOf({ 2: "B", 1: "Y" })[0]).toBe("mean 3.6");
  });

  it("is a number in the unit of each item's answer scale", () => {
    expect(partsOf(["0.5", "50"])[0]).toBe("mean 2");
    expect(() => score([1.01, 100.5])).toThrow(
      /^2 problems\n- out-of-range at answers\.paper\.averaged\[0\].*to 1, .*\n- out-of-range.*to 100,/,
    );
  });

  it("is a percent for the whole", () => {
    expect(partsOf(75, "12.5", 0n)).toEqual(["percent 3", "percent 0.375", "percent 0"]);
    expect(partsOf(100, "100.00", 100n)).toEqual(["percent 4", "percent 3", "percent 3"]);
    expect(() => score(-1, "100.01")).toThrow(/^2 problems\n- out-of-range.*a percent from 0 to 100\n- out-of-range/);
  });

  it("is its points, as they were printed", () => {
    expect(partsOf({ points: "3.9" }, { points: 3 }, { points: "0.00" })).toEqual([
      "points 3.9",
      "points 3",
      "points 0",
    ]);
    expect(() => score({ points: "4.01" }, { points: -1 }, { poin: 3 } as never)).toThrow(
      /^3 problems\n- out-of-range at answers\.paper\.averaged\.points: given "4\.01", expected from 0 to its weight of 4\n- out-of-range.*\n- unknown-answer at answers\.practice\.whole/,
    );
    expect(score({ points: "3.9" }).findings).toEqual([]);
  });

  it("may say of an item that it does not apply", () => {
    // 1.a.2 is left out: 1.a is made of 1.a.1 alone. 1.b.1 of 2 points is left out: 1.b.2 stands for all 3.
    expect(partsOf(["Y", "not-applicable"], ["not-applicable", "B"])).toEqual(["mean 4", "sum 2.4", "letter 3"]);
    const { findings } = score(["Y", "not-applicable"]);
    expect(findings).toMatchObject([{ code: "items-left-out", details: { part: "1.a", items: ["1.a.2"], of: 2 } }]);
    expect(findings[0]?.message).toEqual({
      id: "Butir 1.a.2 dinyatakan tidak berlaku: nilai 1.a dihitung dari butir lainnya.",
      en: "Said not to apply: 1.a.2. The value of 1.a is made of its other items.",
    });
  });

  it("is no letter where items are scored one by one", () => {
    expect(() => score("Y")).toThrow(
      'unknown-answer at answers.paper.averaged: given "Y", expected an answer for each of its 2 items',
    );
  });

  it("is no list where there are no items", () => {
    expect(() => score(["Y", "B"], ["A", "A"], [])).toThrow(
      "unknown-answer at answers.practice.whole: given [], expected a letter or a percent",
    );
  });

  it("is one of the letters", () => {
    expect(() => score(["Y", "B"], ["A", "A"], "AA")).toThrow("one of A, B, C, or a number from 0 to 100");
    expect(() => score(["Y", "B"], ["A", "A"], "a")).toThrow("unknown-answer");
  });

  it("is refused with every item that is missing, unknown or wrong", () => {
    expect(() => score(["Y"], ["A", "A", "A"])).toThrow(
      /^2 problems\n- unknown-component at answers\.paper\.summed\.2.*one of the 2 items of 1\.b\n- missing-answer at answers\.paper\.averaged\[1\].*1\.a\.2 \(Baik\)/,
    );
    expect(() => score({ 1: "X", 3: "Y" })).toThrow(
      /^3 problems\n- unknown-answer at answers\.paper\.averaged\.1.*\n- unknown-component at answers\.paper\.averaged\.3.*\n- missing-answer at answers\.paper\.averaged\.2/,
    );
  });
});

it("rounds where the regulation says so, and says that it did", () => {
  const rounding = {
    item: { decimals: 1, mode: "half-up" },
    part: { decimals: 0, mode: "half-up" },
    source: smallRegulation.source,
  } as const;
  const rounded = defineRegulation({ ...smallRegulation, rounding });
  const answers = { paper: { averaged: ["Y", "83"], summed: ["44", "44"] }, practice: { whole: "B" } };
  const { components, gradedOn } = scoreWorksheet({ evaluationYear: 2024, answers }, rounded);
  const parts = components.flatMap((component) => component.parts);
  // 83 % of 2 is 1.66: 1.7, with 2 it makes 3.7: 4. 44 % of 2 and of 1: 0.9 + 0.4 = 1.3: 1. 80 % of 3 is 2.4: 2.
  expect(parts.map(({ value, rounding: own }) => [`${value}`, own?.decimals])).toEqual([
    ["4", 0],
    ["1", 0],
    ["2", 0],
  ]);
  expect(parts[0]?.items.map(({ value, rounding: own }) => [`${value}`, own?.decimals])).toEqual([
    ["2", 1],
    ["1.7", 1],
  ]);
  expect(gradedOn).toBe("exact");
});

describe("a sub-component with a range of its own", () => {
  const [paper, practice] = smallRegulation.components;
  const [whole] = practice?.parts ?? [];
  if (paper === undefined || practice === undefined || whole === undefined) throw new Error("the regulation has both");
  const levels = {
    id: "levels",
    answers: [0, 1, 2, 3, 4].map((value) => ({ code: `${value}`, value })),
  };
  const ranged = (full: number | undefined) =>
    defineRegulation({
      ...smallRegulation,
      answerScales: [...smallRegulation.answerScales, levels],
      components: [
        paper,
        { ...practice, parts: [{ ...whole, answers: "levels", ...(full !== undefined && { full }) }] },
      ],
    });
  const answered = (answer: PartAnswer, full?: number) => {
    const answers = { paper: { averaged: ["Y", "A"], summed: ["A", "A"] }, practice: { whole: answer } };
    return scoreWorksheet({ evaluationYear: 2024, answers }, ranged(full)).components[1]?.parts[0];
  };

  it("takes a number of that range: 3 of 4 is 2.25 of 3", () => {
    expect(answered(3, 4)).toMatchObject({ method: "mark" });
    expect([3, "2.5", 4, 0].map((mark) => `${answered(mark, 4)?.value}`)).toEqual(["2.25", "1.875", "3", "0"]);
    expect([`${answered("2.5", 4)?.mark}`, `${answered("2.5", 4)?.full}`]).toEqual(["2.5", "4"]);
    expect(() => answered("4.1", 4)).toThrow(
      'out-of-range at answers.practice.whole: given "4.1", expected from 0 to 4, the full mark here',
    );
    expect(problemsOf(() => answered(-1, 4))).toMatchObject([
      {
        code: "out-of-range",
        expected: { en: "from 0 to 4, the full mark here", id: "dari 0 sampai 4, nilai penuh di sini" },
      },
    ]);
  });

  it("takes its letters as letters, also those that look like numbers: 3 was 3 percent", () => {
    expect([`${answered("3")?.value}`, answered("3")?.method, answered("3")?.letter]).toEqual(["2.25", "letter", "3"]);
    // A number is none of them, and where no range is given it stays a percent.
    expect([`${answered(3)?.value}`, answered(3)?.method]).toEqual(["0.09", "percent"]);
    expect(answered("75")?.method).toBe("percent");
  });
});

describe("sub-components that are answered by a letter", () => {
  it("are told as a regulation tells them that nobody has asked before", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(letters, (given) => {
        const sheet = worksheetOf(permenpanrb88of2021, (_, at) => given[at] as string);
        // A copy is a regulation of its own, of which nothing is kept.
        const copy: Regulation = JSON.parse(JSON.stringify(permenpanrb88of2021));
        const [shared, anew] = [scoreWorksheet(sheet, permenpanrb88of2021), scoreWorksheet(sheet, copy)];
        expect(JSON.stringify(shared)).toBe(JSON.stringify(anew));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same ones in every worksheet, frozen all the way down", () => {
    const sheet = worksheetOf(permenpanrb88of2021, () => "BB");
    const [one, other] = [scoreWorksheet(sheet, permenpanrb88of2021), scoreWorksheet(sheet, permenpanrb88of2021)];
    expect(one.components[0]?.parts[0]).toBe(other.components[0]?.parts[0]);
    expect(Object.isFrozen(one.components[0]?.parts[0]?.items)).toBe(true);
  });

  it("keep the roundings of different regulations apart", () => {
    const rough = {
      ...permenpanrb88of2021,
      id: "rough",
      rounding: { ...permenpanrb88of2021.rounding, part: { decimals: 0, mode: "half-up" } },
    } as const;
    const sheet = worksheetOf(permenpanrb88of2021, () => "BB");
    // 4.5 x 80 % = 3.6, rounded to 4.
    const quality = (regulation: Regulation) => scoreWorksheet(sheet, regulation).components[2]?.parts[1]?.value;
    expect(String(quality(permenpanrb88of2021))).toBe("3.6");
    expect(String(quality(rough))).toBe("4");
    expect(String(quality(permenpanrb88of2021))).toBe("3.6");
  });
});
