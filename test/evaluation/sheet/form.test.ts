import {
  type ComponentSheet,
  componentSheetShape,
  defineRegulation,
  parse,
  partAnswerShape,
  scoreComponents,
  toPlain,
  worksheetShape,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";

describe("the value of a component", () => {
  const of = (planning: unknown) =>
    problemsOf(() => parse(componentSheetShape, { evaluationYear: 2024, components: { planning } }));

  it("may be an exact number that is an object, or the points of its sub-components", () => {
    const exact = toPlain;
    const { total } = scoreComponents({
      evaluationYear: 2024,
      components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
    });
    expect(exact(parse(componentSheetShape, { evaluationYear: 2024, components: { planning: total } }))).toEqual({
      evaluationYear: 2024,
      components: { planning: "80" },
    });
    expect(of({ existence: 1, quality: null })).toEqual([]);
  });

  it("is not there yet where it is null, and no list", () => {
    expect(of(null)).toEqual([]);
    expect(of([1]).map(({ code, path }) => [code, path])).toEqual([["invalid-number", ["components", "planning"]]]);
    expect(of({ existence: [] }).map(({ code, path }) => [code, path])).toEqual([
      ["invalid-number", ["components", "planning", "existence"]],
    ]);
  });
});

describe("facts", () => {
  const zone = defineRegulation(zoneRegulation);
  const components = zoneValues;
  const factsOf = (facts: NonNullable<ComponentSheet["facts"]>) =>
    toPlain(scoreComponents({ evaluationYear: 2024, components, facts }, zone).facts);

  it("are words or numbers, which are kept as text, and null is not known", () => {
    expect(factsOf({ "opini-bpk": "WTP", spip: "3.20" })).toEqual([
      { fact: "opini-bpk", value: "WTP" },
      { fact: "spip", value: "3.20" },
    ]);
    expect(factsOf({ "opini-bpk": null, spip: 3.2 })).toEqual([{ fact: "spip", value: "3.2" }]);
  });

  it("are no blank text, no truth value and nothing else", () => {
    for (const spip of ["  ", "", true, {}, []] as never[])
      expect(problemsOf(() => factsOf({ spip }))).toMatchObject([
        {
          code: "invalid-input",
          path: ["facts", "spip"],
          expected: { en: "a word or a number", id: "kata atau angka" },
        },
      ]);
  });

  it("of a worksheet that was kept are words as they were, and exact numbers as text", () => {
    const sheet = {
      evaluationYear: 2024,
      answers: {},
      facts: { "opini-bpk": "WTP", spip: 5n, other: 3.5, none: null },
    };
    expect(toPlain(parse(worksheetShape, sheet as never))).toEqual({
      evaluationYear: 2024,
      answers: {},
      facts: { "opini-bpk": "WTP", spip: "5", other: "3.5", none: null },
    });
  });
});

describe("the answer to a sub-component", () => {
  it("may be an exact number that is an object, alone or among others", () => {
    const exact = {
      evaluationYear: 2024,
      components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
    };
    const { total } = scoreComponents(exact);
    expect(toPlain(parse(partAnswerShape, total))).toBe("80");
    expect(toPlain(parse(partAnswerShape, [total, "A"]))).toEqual(["80", "A"]);
  });

  it("is not null, no truth value, and no list of lists", () => {
    for (const answer of [null, true])
      expect(problemsOf(() => parse(partAnswerShape, answer))).toMatchObject([{ code: "unknown-answer", path: [] }]);
    expect(problemsOf(() => parse(partAnswerShape, [["A"]]))).toMatchObject([{ code: "unknown-answer", path: [0] }]);
    expect(problemsOf(() => parse(partAnswerShape, { met: 1, of: 2, evidence: 3 }))).toEqual([
      { code: "unknown-answer", path: ["evidence"], given: "3", expected: { en: "a letter", id: "huruf" } },
    ]);
  });

  it("of criteria is of some, and not more than all", () => {
    expect(problemsOf(() => parse(partAnswerShape, { met: -1, of: 0 }))).toEqual([
      {
        code: "out-of-range",
        path: ["of"],
        given: expect.anything(),
        expected: { en: "more than 0 criteria", id: "lebih dari 0 kriteria" },
      },
      {
        code: "out-of-range",
        path: ["met"],
        given: expect.anything(),
        expected: { en: "from 0 to the number of criteria", id: "dari 0 sampai banyaknya kriteria" },
      },
    ]);
    expect(problemsOf(() => parse(partAnswerShape, { met: 0, of: 1 }))).toEqual([]);
    expect(problemsOf(() => parse(partAnswerShape, { met: 1, of: 1 }))).toEqual([]);
  });
});
