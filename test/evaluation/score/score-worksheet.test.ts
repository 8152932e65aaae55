import fc from "fast-check";
import {
  gradeOf,
  permenpanrb12of2015,
  permenpanrb20of2013,
  permenpanrb88of2021,
  sakipGradeScale,
  scorePartialWorksheet,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { anyLetters, LETTERS, lettersSheet, rankSheet, TENTHS, WORTH, worksheetOf } from "../../support/worksheets.ts";

const mixed = lettersSheet(["A", "BB", "B", "BB", "BB", "B", "A", "BB", "BB", "BB", "B", "CC"]);

describe("scoreWorksheet by 88/2021", () => {
  it("weighs a letter for each sub-component, and says how", () => {
    const evaluation = scoreWorksheet(mixed);
    expect(evaluation.components.map(({ value }) => `${value}`)).toEqual(["23.1", "22.5", "12.3", "16.75"]);
    expect([`${evaluation.total}`, evaluation.grade.code, evaluation.findings]).toEqual(["74.65", "BB", []]);
    expect(evaluation.components[0]?.parts[0]).toMatchObject({
      key: "existence",
      code: "1.a",
      method: "letter",
      letter: "A",
    });
    expect(evaluation.components[0]?.parts.map(({ value, percent }) => `${value} ${percent}`)).toEqual([
      "5.4 90",
      "7.2 80",
      "10.5 70",
    ]);
  });

  it("takes a percent, a share and one answer per criterion, and records each", () => {
    const { planning, ...others } = mixed.answers;
    const answers = {
      ...others,
      planning: {
        existence: "86.5",
        quality: { met: 10, of: 10, evidence: "A" },
        use: ["A", "A", "BB", "BB", "B", "B", "CC", "CC"],
      },
    };
    const { components, findings } = scoreWorksheet({ ...mixed, answers });
    expect(components[0]?.parts.map(({ method, letter, value }) => [method, letter, `${value}`])).toEqual([
      ["percent", undefined, "5.19"],
      ["share", "A", "8.1"],
      ["mean", undefined, "11.25"],
    ]);
    expect(findings).toMatchObject([{ code: "method-departs", severity: "info" }]);
    expect(planning).toBeDefined();
  });

  it("names every missing answer, and takes none for zero", () => {
    const { reporting, ...others } = mixed.answers;
    const answers = { ...others, planning: { quality: "A", existence: null as never } };
    expect(reporting).toBeDefined();
    expect(() => scoreWorksheet({ ...mixed, answers })).toThrow(
      /^5 problems\n- missing-answer at answers\.planning\.existence.*\n- missing-answer at answers\.planning\.use.*\n- missing-answer at answers\.reporting\.existence.*\n.*reporting\.quality.*\n.*reporting\.use/,
    );
  });

  it("refuses worksheets of the years before 2015", () => {
    expect(() => scoreWorksheet({ ...mixed, evaluationYear: 2013 })).toThrow(/^incomplete-regulation.*only components/);
    expect(() => scoreWorksheet(mixed, permenpanrb20of2013)).toThrow("incomplete-regulation");
  });

  it("refuses what is no worksheet", () => {
    expect(() => scoreWorksheet(undefined as never)).toThrow("invalid-input");
    expect(() => scoreWorksheet({ evaluationYear: 2024 } as never)).toThrow("invalid-input at answers");
    expect(() => scoreWorksheet({ evaluationYear: 2009, answers: {} })).toThrow("no-regulation");
    expect(() => scoreWorksheet({ evaluationYear: 0, answers: {} })).toThrow("invalid-input at evaluationYear");
  });

  it("refuses keys that a worksheet does not have", () => {
    const misspelt = { ...mixed, tahun: 2024, published: { totals: 80 } };
    for (const call of [scoreWorksheet, scorePartialWorksheet])
      expect(refusal(() => call(misspelt as never))).toEqual(["invalid-input tahun", "invalid-input published.totals"]);
  });

  it("says what it is", () => {
    expect(Object.keys(scoreWorksheet(mixed))[0]).toBe("kind");
    expect([scoreWorksheet(mixed).kind, scorePartialWorksheet(mixed).kind]).toEqual([
      "evaluation",
      "partial-evaluation",
    ]);
  });

  it("compares with what was published", () => {
    expect(scoreWorksheet({ ...mixed, published: { total: "74.65", grade: "BB" } }).findings).toEqual([]);
    expect(scoreWorksheet({ ...mixed, published: { total: "75" } }).findings).toMatchObject([
      { code: "published-total-mismatch" },
    ]);
  });

  it("leaves the worksheet as it was and freezes the result", () => {
    const before = JSON.stringify(mixed);
    const evaluation = scoreWorksheet(mixed);
    expect(JSON.stringify(mixed)).toBe(before);
    expect(Object.isFrozen(evaluation.components[0]?.parts[0])).toBe(true);
  });
});

describe("scoreWorksheet by 12/2015", () => {
  it("gives exactly the weight for perfect answers: 100, AA", () => {
    const { components, total, grade, findings } = scoreWorksheet(rankSheet(0));
    expect(components.map(({ value }) => `${value}`)).toEqual(["30", "25", "15", "10", "20"]);
    expect(components.flatMap(({ parts }) => parts.map(({ value, weight }) => value.eq(weight)))).not.toContain(false);
    expect([`${total}`, grade.code, findings]).toEqual(["100", "AA", []]);
  });

  it("averages A to D, and adds up points in E", () => {
    // Second best everywhere: no for yes/no; B 0.75; B 0.5 of A–C; B 0.67 of A–D; points 2, 1, 2 and 3.75, 1.875, 3.75.
    const { components } = scoreWorksheet(rankSheet(1));
    const values = components.flatMap(({ parts }) => parts.map(({ code, value }) => `${code} ${value}`));
    // A.I.a: 6 of 9 questions at 0.75, times 2: exactly 1. A.I.b: all eight at 0.75, times 5.
    expect(values[0]).toBe("A.I.a 1");
    expect(values[1]).toBe("A.I.b 3.75");
    // B.III: three at 0.75 and three at 0.5, times 7.5 / 6.
    expect(values[8]).toBe("B.III 4.6875");
    // C.II: six at 0.75 and one at 0.67: 5.17 / 7 × 7.5, which does not end.
    expect(values[10]).toBe("C.II 5.539285714285714285714285714285714285714");
    expect(values.slice(-2)).toEqual(["E.I 5", "E.II 9.375"]);
  });

  it("takes questions by their numbers, and points as numbers within their maximum", () => {
    const sheet = rankSheet(0);
    const achievement = { output: { 87: 2.5, 88: "A", 89: "B" }, outcome: { 90: "A", 91: "2.5", 92: "A" } };
    const { components } = scoreWorksheet({ ...sheet, answers: { ...sheet.answers, achievement } });
    expect(components[4]?.parts.map(({ value }) => `${value}`)).toEqual(["6", "12.5"]);
    const tooMuch = { ...achievement, outcome: { 90: "A", 91: "4.5", 92: "A" } };
    expect(() => scoreWorksheet({ ...sheet, answers: { ...sheet.answers, achievement: tooMuch } })).toThrow(
      'out-of-range at answers.achievement.outcome.91: given "4.5", expected from 0 to 2.5',
    );
  });

  it("has other letters than 88/2021: A is the full mark, D a quarter, and AA is none", () => {
    const sheet = rankSheet(0);
    const withItem20 = (answer: string) => ({
      ...sheet,
      answers: {
        ...sheet.answers,
        planning: { ...sheet.answers["planning"], "plan-implementation": ["A", "A", answer] },
      },
    });
    expect(`${scoreWorksheet(withItem20("D")).components[0]?.parts[2]?.value}`).toBe("2.25");
    expect(() => scoreWorksheet(withItem20("AA"))).toThrow(
      /unknown-answer at answers\.planning\.plan-implementation\[2\].*one of A, B, C, D, E/,
    );
  });
});

describe("properties", () => {
  it.each(LETTERS)("the same letter everywhere, %s, gives that grade", (letter) => {
    const { total, grade } = scoreWorksheet(lettersSheet(Array(12).fill(letter)));
    expect(total.toNumber()).toBe(WORTH[letter]);
    // No grade is called E: 0 is D.
    expect(grade.code).toBe(letter === "E" ? "D" : letter);
  });

  it("covers every letter in every place: the total is the exact sum, by whole numbers", () => {
    for (let place = 0; place < 12; place++)
      for (const letter of LETTERS) {
        const letters = LETTERS.map((_, i) => LETTERS[(i * 3 + place) % 8] as string).concat(["A", "BB", "B", "C"]);
        letters[place] = letter;
        const thousandths = letters.reduce(
          (sum, each, i) => sum + (TENTHS[i] as number) * WORTH[each as keyof typeof WORTH],
          0,
        );
        expect(scoreWorksheet(lettersSheet(letters)).exactTotal.times(1000).toNumber()).toBe(thousandths);
      }
  });

  it("the total is the exact sum of parts within their weights, and moves in steps of 0.05", () => {
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const { exactTotal, components, grade } = scoreWorksheet(lettersSheet(letters));
        const parts = components.flatMap((component) => component.parts);
        expect(parts.every(({ value, weight }) => value.gte(0) && value.lte(weight))).toBe(true);
        const thousandths = letters.reduce((sum, letter, i) => sum + (TENTHS[i] as number) * WORTH[letter], 0);
        expect(exactTotal.times(1000).toNumber()).toBe(thousandths);
        expect(thousandths % 50).toBe(0);
        expect(grade.code).toBe(gradeOf(`${thousandths}e-3`, sakipGradeScale).code);
      }),
      { numRuns: 200 },
    );
  });

  it("a better answer in any place never lowers the total: letters", () => {
    fc.assert(
      fc.property(anyLetters, fc.nat(11), fc.constantFrom(...LETTERS), (letters, place, other) => {
        const [before, after] = [
          scoreWorksheet(lettersSheet(letters)),
          scoreWorksheet(lettersSheet(letters.map((letter, i) => (i === place ? other : letter)))),
        ];
        const rises = Math.sign(WORTH[other] - WORTH[letters[place] as keyof typeof WORTH]);
        expect(Math.sign(after.exactTotal.cmp(before.exactTotal))).toBe(rises);
      }),
      { numRuns: 200 },
    );
  });

  it("perfect answers give exactly the weight for any number of criteria", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const [component, ...others] = permenpanrb88of2021.components;
        if (component === undefined) throw new Error("88/2021 has components");
        const parts = component.parts.map((part) => ({
          ...part,
          items: Array.from({ length: count }, (_, i) => ({
            key: `${i}`,
            code: `${part.code}-${i}`,
            label: part.label,
            answers: part.answers,
            limits: [],
            source: part.source,
          })),
        }));
        const regulation = { ...permenpanrb88of2021, components: [{ ...component, parts }, ...others] };
        const sheet = worksheetOf(regulation, ({ items }) => items.map(() => "AA"));
        const { total, components } = scoreWorksheet(sheet, regulation);
        expect([`${components[0]?.value}`, `${total}`]).toEqual(["30", "100"]);
      }),
      { numRuns: 40 },
    );
  });

  it("12/2015: any answers stay within the weights, and the parts add up", () => {
    const answersOf = (ranks: readonly number[]) => {
      let at = 0;
      return worksheetOf(permenpanrb12of2015, ({ items }) =>
        items.map((item) => {
          const answers = permenpanrb12of2015.answerScales.find(({ id }) => id === item.answers)?.answers ?? [];
          return answers[(ranks[at++] as number) % answers.length]?.code ?? "";
        }),
      );
    };
    fc.assert(
      fc.property(fc.array(fc.nat(59), { minLength: 92, maxLength: 92 }), (ranks) => {
        const { components, exactTotal } = scoreWorksheet(answersOf(ranks));
        for (const { parts } of components)
          for (const { value, weight } of parts) expect(value.gte(0) && value.lte(weight)).toBe(true);
        expect(exactTotal.gte(0) && exactTotal.lte(100)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("12/2015: every answer in every place, from the worst to the best, raises the total", () => {
    let place = 0;
    for (const { items } of permenpanrb12of2015.components.flatMap(({ parts }) => parts))
      for (const { answers: id } of items) {
        const { answers } = permenpanrb12of2015.answerScales.find((scale) => scale.id === id) ?? { answers: [] };
        const totals = answers.map(({ code }) => {
          let at = 0;
          const sheet = worksheetOf(permenpanrb12of2015, (part) =>
            part.items.map((item) => {
              const own = permenpanrb12of2015.answerScales.find((scale) => scale.id === item.answers);
              return at++ === place ? code : (own?.answers[1]?.code ?? "");
            }),
          );
          return scoreWorksheet(sheet).exactTotal;
        });
        expect(totals.length).toBeGreaterThan(1);
        for (const [i, total] of totals.entries()) if (i > 0) expect(total.lt(totals[i - 1] ?? 0)).toBe(true);
        place++;
      }
    expect(place).toBe(92);
  });
});
