import { defineRegulation, type PartAnswer, scoreWorksheet, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { smallRegulation } from "../../support/regulations.ts";

const small = defineRegulation(smallRegulation);
const score = (averaged: PartAnswer, summed: PartAnswer = ["A", "A"], whole: PartAnswer = "A", rule = small) =>
  scoreWorksheet({ evaluationYear: 2024, answers: { paper: { averaged, summed }, practice: { whole } } }, rule);
const at = (...path: (string | number)[]) => ["answers", "paper", ...path];

describe("answers to items that are refused", () => {
  it("are below 0 or above the full mark, which are both allowed", () => {
    expect(score([0, 100]).components[0]?.parts[0]?.value.toString()).toBe("2");
    expect(problemsOf(() => score([-0.01, "100.01"]))).toEqual([
      {
        code: "out-of-range",
        path: at("averaged", 0),
        given: "-0.01",
        expected: { en: "from 0 to 1, the full mark here", id: "dari 0 sampai 1, nilai penuh di sini" },
      },
      {
        code: "out-of-range",
        path: at("averaged", 1),
        given: '"100.01"',
        expected: { en: "from 0 to 100, the full mark here", id: "dari 0 sampai 100, nilai penuh di sini" },
      },
    ]);
  });

  it("are letters of another scale, in their order or by their keys", () => {
    const expected = {
      en: "one of Y, T, or a number from 0 to 1",
      id: "salah satu dari Y, T, atau angka dari 0 sampai 1",
    };
    expect(problemsOf(() => score(["A", "A"]))).toEqual([
      { code: "unknown-answer", path: at("averaged", 0), given: '"A"', expected },
    ]);
    expect(problemsOf(() => score({ 1: "A", 2: "A" }))).toEqual([
      { code: "unknown-answer", path: at("averaged", "1"), given: '"A"', expected },
    ]);
  });

  it("are those to items that there are none of, with what was answered", () => {
    const expected = { en: "one of the 2 items of 1.a", id: "salah satu dari 2 butir 1.a" };
    expect(problemsOf(() => score(["Y", "A", "B", null]))).toEqual([
      { code: "unknown-component", path: at("averaged", "2"), given: '"B"', expected },
      { code: "unknown-component", path: at("averaged", "3"), given: "null", expected },
    ]);
    expect(problemsOf(() => score({ 1: "Y", 2: "A", 3: 7 }))).toEqual([
      { code: "unknown-component", path: at("averaged", "3"), given: "7", expected },
    ]);
  });

  it("leave none that applies", () => {
    expect(problemsOf(() => score(["not-applicable", "not-applicable"]))).toEqual([
      {
        code: "unknown-answer",
        path: at("averaged"),
        given: '["not-applicable","not-applicable"]',
        expected: {
          en: "an item that applies: none of 1.a would be left to make up its value",
          id: "butir yang berlaku: tidak ada lagi butir 1.a yang membentuk nilainya",
        },
      },
    ]);
  });
});

describe("what does not apply limits nothing", () => {
  it("neither alone nor beside others", () => {
    // The limit of 1.a.2 is 1.a.1.
    expect(score(["T", "B"]).findings).toMatchObject([{ code: "exceeds-basis", path: ["answers"] }]);
    expect(score(["not-applicable", "B"]).findings.map(({ code, path }) => [code, path])).toEqual([
      ["items-left-out", ["answers"]],
    ]);
  });

  it("and what was not answered one by one is not known: of two bases one is not enough", () => {
    const rule = defineRegulation({
      ...smallRegulation,
      components: smallRegulation.components.map((component) => ({
        ...component,
        parts: (component.parts ?? []).map((part) => ({
          ...part,
          items: part.items.map((item) =>
            item.code === "1.a.2" ? { ...item, limits: [{ of: ["1.a.1", "1.b.1"], take: "mean" as const }] } : item,
          ),
        })),
      })),
    });
    const codes = (averaged: PartAnswer, summed: PartAnswer) =>
      score(averaged, summed, "A", rule).findings.map(({ code }) => code);
    // The mean of 0 and 1 is a half, and B is 0.8; of 1 alone it is 1.
    expect(codes(["T", "B"], ["A", "A"])).toEqual(["exceeds-basis"]);
    expect(codes(["not-applicable", "B"], ["A", "A"])).toEqual(["items-left-out"]);
    expect(codes(["T", "B"], 50)).toEqual(["method-departs"]);
    // Of two bases the one that applies is left.
    const { findings } = score(["T", "B"], ["not-applicable", "A"], "A", rule);
    expect(toPlain(findings)).toMatchObject([
      { code: "items-left-out", details: { items: ["1.b.1"] } },
      { code: "exceeds-basis", details: { item: "1.a.2", of: ["1.a.1"], percent: "80", limit: "0" } },
    ]);
  });
});

describe("answers on the whole that are refused", () => {
  it("are beyond their range, or letters where there are none", () => {
    const percent = { en: "a percent from 0 to 100", id: "persen dari 0 sampai 100" };
    expect(problemsOf(() => score("-0.01", "A", 101))).toEqual([
      { code: "out-of-range", path: at("averaged"), given: '"-0.01"', expected: percent },
      {
        code: "unknown-answer",
        path: at("summed"),
        given: '"A"',
        expected: {
          en: "an answer for each of its 2 items: 1.b has no letter of its own",
          id: "jawaban untuk setiap butirnya (2): 1.b tidak berhuruf sendiri",
        },
      },
      { code: "out-of-range", path: ["answers", "practice", "whole"], given: "101", expected: percent },
    ]);
    expect(problemsOf(() => score(["Y", "A"], { points: "-0.01" }, { points: "3.01" }))).toEqual([
      {
        code: "out-of-range",
        path: at("summed", "points"),
        given: '"-0.01"',
        expected: { en: "from 0 to its weight of 3", id: "dari 0 sampai bobotnya, 3" },
      },
      {
        code: "out-of-range",
        path: ["answers", "practice", "whole", "points"],
        given: '"3.01"',
        expected: { en: "from 0 to its weight of 3", id: "dari 0 sampai bobotnya, 3" },
      },
    ]);
  });

  it("evidence that is none, and evidence without all criteria, at their place", () => {
    const evidence = (met: number, given: string) =>
      problemsOf(() => score(["Y", "A"], ["A", "A"], { met, of: 2, evidence: given }));
    const path = ["answers", "practice", "whole", "evidence"];
    expect(evidence(2, "B")).toEqual([
      {
        code: "unknown-answer",
        path,
        given: '"B"',
        expected: {
          en: "one of A, the answers that need evidence",
          id: "salah satu dari A, jawaban yang memerlukan bukti",
        },
      },
    ]);
    expect(evidence(1, "A")).toEqual([
      {
        code: "unknown-answer",
        path,
        given: '"A"',
        expected: {
          en: "no evidence unless all criteria are met: it counts only then",
          id: "tanpa bukti selama belum semua kriteria terpenuhi: bukti hanya berlaku sesudah itu",
        },
      },
    ]);
    expect(evidence(2, "A")).toEqual([]);
  });

  it("a share beyond the table", () => {
    const half = defineRegulation({
      ...smallRegulation,
      answerScales: smallRegulation.answerScales.map((scale) =>
        scale.shares === undefined
          ? scale
          : {
              ...scale,
              shares: {
                ...scale.shares,
                bands: [{ code: "B", label: { id: "Ya", en: "Yes" }, from: "0", upTo: "50" }],
              },
            },
      ),
    });
    expect(score(["Y", "A"], ["A", "A"], { met: 1, of: 2 }, half).components[1]?.parts[0]?.letter).toBe("B");
    expect(problemsOf(() => score(["Y", "A"], ["A", "A"], { met: 2, of: 3 }, half))).toMatchObject([
      {
        code: "unknown-answer",
        path: ["answers", "practice", "whole"],
        expected: { en: 'a share in the table of "letters"', id: 'pemenuhan yang ada pada tabel "letters"' },
      },
    ]);
  });
});

it("a number is a percent where items are scored one by one, though the scale has a letter that looks like it", () => {
  const levels = { id: "levels", answers: [0, 1, 2, 3, 4].map((value) => ({ code: `${value}`, value })) };
  const rule = defineRegulation({
    ...smallRegulation,
    answerScales: [...smallRegulation.answerScales, levels],
    components: smallRegulation.components.map((component) => ({
      ...component,
      parts: (component.parts ?? []).map((part) => (part.key === "summed" ? { ...part, answers: "levels" } : part)),
    })),
  });
  // 4 percent of 3; the letter 4 would be all of it, and is that for an item.
  const { components, findings } = score(["Y", "A"], "4", "A", rule);
  expect([components[0]?.parts[1]?.method, `${components[0]?.parts[1]?.value}`]).toEqual(["percent", "0.12"]);
  expect(findings).toMatchObject([{ code: "method-departs", path: ["answers"] }]);
  expect(`${score(["Y", "A"], ["4", "2"], "A", rule).components[0]?.parts[1]?.value}`).toBe("2.5");
});

it("a share departs from a regulation that adds up items, and not from one that judges the whole", () => {
  const { findings } = score(["Y", "A"], { met: 1, of: 2 }, { met: 1, of: 2 });
  expect(findings).toMatchObject([
    {
      code: "method-departs",
      details: { parts: [{ code: "1.b", rule: "sum", method: "share" }], by: "Aturan uji" },
      message: { id: "Cara penilaian 1.b berbeda dari yang diatur Aturan uji." },
    },
  ]);
});
