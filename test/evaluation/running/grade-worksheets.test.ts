import fc from "fast-check";
import { defineRegulation, gradeWorksheets, permenpanrb88of2021, scoreWorksheet, type Worksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../support/worksheets.ts";

const told = (sheets: readonly Worksheet[]) =>
  gradeWorksheets(sheets).map(({ total, exactTotal, grade }) => [`${total}`, `${exactTotal}`, grade]);

describe("gradeWorksheets", () => {
  it("tells total and grade of each sheet in its order", () => {
    // Six of 6, nine of 9 … all but the last letter the best: 100 − 12.5 × 10 % = 98.75.
    const nearly = lettersSheet([...Array(11).fill("AA"), "A"]);
    expect(told([lettersSheet(Array(12).fill("A")), nearly])).toEqual([
      ["90", "90", "A"],
      ["98.75", "98.75", "AA"],
    ]);
    // AA lies above 90, up to 100.
    expect(plain(gradeWorksheets([{ ...nearly, agencyId: "dinkes" }]))).toEqual([
      {
        kind: "worksheet-grade",
        agencyId: "dinkes",
        evaluationYear: 2024,
        regulation: "permenpanrb-88-2021",
        total: "98.75",
        exactTotal: "98.75",
        grade: "AA",
        bounds: { above: "90", upTo: "100" },
        rounding: { decimals: 2, mode: "half-up" },
        basis: plain(permenpanrb88of2021.source),
      },
    ]);
    expect(gradeWorksheets([])).toEqual([]);
  });

  it("puts a total on a bound where the regulation says", () => {
    // In tenths of points: 60×.8+90×.8+150×.3 + 60×.7+90×.8+150×.7 + … by hand below; floats give 60.00000000000001 or 59.99.
    const [on] = gradeWorksheets([lettersSheet("BB D B B C CC B CC CC CC CC CC".split(" "))]);
    expect(`${on?.total}`).toBe("60");
    expect(on?.grade).toBe("CC");
  });

  it("grades sheets of other forms and other regulations as scoreWorksheet does", () => {
    const mixed = lettersSheet(Array(12).fill("BB"));
    const items = {
      ...mixed.answers,
      planning: { existence: ["A", "A", "A", "BB", "BB", "BB"], quality: 70, use: { points: 9 } },
    };
    for (const sheet of [
      { ...mixed, sheet: "unit", answers: items },
      rankSheet(1),
      { ...mixed, published: { total: 80 } },
    ] as Worksheet[]) {
      const full = scoreWorksheet(sheet);
      expect(gradeWorksheets([sheet])[0]).toMatchObject({ regulation: full.regulation, grade: full.grade.code });
      expect(`${gradeWorksheets([sheet])[0]?.total}`).toBe(`${full.total}`);
    }
  });

  it("takes a regulation of one's own, with conditions of its grades", () => {
    const strict = defineRegulation({
      ...(plain(permenpanrb88of2021) as typeof permenpanrb88of2021),
      id: "ketat",
      conditions: [
        {
          id: "perencanaan",
          label: { id: "Perencanaan", en: "Planning" },
          grades: ["AA"],
          of: ["planning"],
          unit: "percent",
          from: 100,
        },
      ],
    } as never);
    const sheet = lettersSheet(["A", ...Array(11).fill("AA")]);
    expect(gradeWorksheets([sheet])[0]?.grade).toBe("AA");
    const [held] = gradeWorksheets([sheet], strict);
    expect(plain(held)).toMatchObject({ regulation: "ketat", grade: "A", bounds: { above: "80", upTo: "90" } });
  });

  it("refuses the faults of all sheets at once, each at its place", () => {
    const sound = lettersSheet(Array(12).fill("A"));
    const { planning, ...others } = sound.answers;
    expect(
      refusal(() =>
        gradeWorksheets([
          sound,
          { ...sound, answers: others },
          { ...sound, evaluationYear: 2009 },
          { ...sound, answers: { ...others, planning: { ...planning, use: "Z" } } } as Worksheet,
          { ...sound, agency: "x" } as never,
          null as never,
        ]),
      ),
    ).toEqual([
      "missing-answer sheets[1].answers.planning.existence",
      "missing-answer sheets[1].answers.planning.quality",
      "missing-answer sheets[1].answers.planning.use",
      "no-regulation sheets[2].evaluationYear",
      "unknown-answer sheets[3].answers.planning.use",
      "invalid-input sheets[4].agency",
      "invalid-input sheets[5]",
    ]);
    expect(refusal(() => gradeWorksheets(1 as never))).toEqual(["invalid-input sheets"]);
    expect(refusal(() => gradeWorksheets([sound], {} as never)).length).toBeGreaterThan(0);
  });

  it("does not take letters that a sheet only inherits, or gives by a getter that throws", () => {
    const sound = lettersSheet(Array(12).fill("A"));
    const inherited = { ...sound, answers: Object.create(sound.answers) };
    expect(refusal(() => gradeWorksheets([inherited]))).toHaveLength(12);
    const trap = Object.defineProperty({ ...sound }, "answers", {
      enumerable: true,
      get: () => {
        throw new Error("trap");
      },
    });
    expect(refusal(() => gradeWorksheets([trap]))).toEqual(["invalid-input sheets[0].answers"]);
  });

  it("neither changes nor freezes the sheets", () => {
    const sheet = lettersSheet(Array(12).fill("A"));
    const before = JSON.stringify(sheet);
    const grades = gradeWorksheets([sheet]);
    expect(JSON.stringify(sheet)).toBe(before);
    expect(Object.isFrozen(sheet)).toBe(false);
    expect(Object.isFrozen(grades) && Object.isFrozen(grades[0])).toBe(true);
  });
});

describe("properties", () => {
  it("is what scoreWorksheet gives, whatever the letters, be they wrong", () => {
    const letters = fc.oneof(
      { weight: 5, arbitrary: anyLetters },
      fc.array(fc.constantFrom("AA", "CC", "Z", "", "80", "aa"), { minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(letters, fc.constantFrom(2022, 2024, 2016, 2009), (own, evaluationYear) => {
        const sheet = { ...lettersSheet(own), evaluationYear };
        const faults = refusal(() => scoreWorksheet(sheet));
        expect(refusal(() => gradeWorksheets([sheet]))).toEqual(
          faults.map((fault) => fault.replace(" ", " sheets[0].")),
        );
        if (faults.length > 0) return;
        const { total, exactTotal, grade } = scoreWorksheet(sheet);
        expect(told([sheet])).toEqual([[`${total}`, `${exactTotal}`, grade.code]]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same under a regulation whose letters are worth other fractions", () => {
    const answerScales = permenpanrb88of2021.answerScales.map((scale) => ({
      ...scale,
      answers: scale.answers.map((each, i) => ({ ...each, value: 100 - 7 * i })),
    }));
    const own = defineRegulation({ ...permenpanrb88of2021, id: "lain", answerScales } as never);
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const sheet = lettersSheet(letters);
        const [graded] = gradeWorksheets([sheet], own);
        const { total, exactTotal, grade } = scoreWorksheet(sheet, own);
        expect(plain([graded?.total, graded?.exactTotal, graded?.grade])).toEqual(
          plain([total, exactTotal, grade.code]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
