import fc from "fast-check";
import { scorePartialWorksheet, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { anyLetters, lettersSheet, rankSheet } from "../../support/worksheets.ts";

describe("scorePartialWorksheet", () => {
  const partial = scorePartialWorksheet({
    agencyId: "opd",
    evaluationYear: 2024,
    answers: {
      planning: { existence: "A", quality: "BB" },
      reporting: { existence: 85 },
      measurement: { use: null as never },
    },
  });

  it("gives points, coverage and what is missing", () => {
    expect(partial).toMatchObject({ agencyId: "opd", evaluationYear: 2024, regulation: "permenpanrb-88-2021" });
    expect([partial.points, partial.answeredWeight, partial.answeredShare, partial.most].map(String)).toEqual([
      "15.15",
      "18",
      "18",
      "97.15",
    ]);
    expect(partial.parts.map(({ component, code, value }) => `${component} ${code} ${value}`)).toEqual([
      "planning 1.a 5.4",
      "planning 1.b 7.2",
      "reporting 3.a 2.55",
    ]);
    expect(partial.missing).toHaveLength(9);
    expect([`${partial.weight}`, partial.basis.title]).toEqual(["100", "PermenPANRB 88/2021"]);
    expect(partial.missing[0]).toEqual(["planning", "use"]);
    expect(partial.findings.map(({ code }) => code)).toEqual(["method-departs"]);
  });

  it("never gives a grade, nor a total", () => {
    expect(Object.keys(partial)).not.toEqual(expect.arrayContaining(["grade"]));
    expect(Object.keys(scorePartialWorksheet(lettersSheet(Array(12).fill("A"))))).not.toContain("grade");
    expect(partial).not.toHaveProperty("total");
  });

  it("counts a sub-component only when all of its items are answered", () => {
    const { points, missing } = scorePartialWorksheet({
      evaluationYear: 2019,
      answers: { measurement: { fulfilment: { 40: "Y", 41: "A", 43: "Y" }, quality: 50 } },
    });
    expect(`${points}`).toBe("6.25");
    expect(missing).toContainEqual(["measurement", "fulfilment", "42"]);
    expect(missing).toHaveLength(16);
  });

  it("takes an empty worksheet", () => {
    const { points, answeredShare, most, missing } = scorePartialWorksheet({ evaluationYear: 2024, answers: {} });
    expect([points, answeredShare, most].map(String)).toEqual(["0", "0", "100"]);
    expect(missing).toHaveLength(12);
  });

  it("still refuses what is wrong, all of it", () => {
    const answers = { planning: { existence: "Z", quality: 101 }, other: {} };
    expect(() => scorePartialWorksheet({ evaluationYear: 2024, answers })).toThrow(
      /^3 problems\n- unknown-answer.*\n- out-of-range.*\n- unknown-component/,
    );
    expect(() => scorePartialWorksheet({ evaluationYear: 2013, answers: {} })).toThrow("incomplete-regulation");
    expect(() => scorePartialWorksheet(null as never)).toThrow("invalid-input");
  });
});

describe("properties", () => {
  it("a whole worksheet has full coverage and the points of the evaluation", () => {
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const { points, answeredShare, most, missing } = scorePartialWorksheet(lettersSheet(letters));
        expect([points, most].map(String)).toEqual(
          Array(2).fill(`${scoreWorksheet(lettersSheet(letters)).exactTotal}`),
        );
        expect([`${answeredShare}`, missing]).toEqual(["100", []]);
      }),
      { numRuns: 50 },
    );
    expect(`${scorePartialWorksheet(rankSheet(1)).points}`).toBe(`${scoreWorksheet(rankSheet(1)).exactTotal}`);
  });

  it("with more answers, points never fall and the most never rises", () => {
    fc.assert(
      fc.property(anyLetters, fc.integer({ min: 0, max: 11 }), (letters, count) => {
        const upTo = (end: number) => {
          const { answers } = lettersSheet(letters.map((letter, i) => (i < end ? letter : "")));
          const kept = Object.entries(answers).map(([key, parts]) => [
            key,
            Object.fromEntries(Object.entries(parts ?? {}).filter(([, answer]) => answer !== "")),
          ]);
          return scorePartialWorksheet({ evaluationYear: 2024, answers: Object.fromEntries(kept) });
        };
        const [less, more] = [upTo(count), upTo(count + 1)];
        expect(more.points.gte(less.points) && more.most.lte(less.most)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
