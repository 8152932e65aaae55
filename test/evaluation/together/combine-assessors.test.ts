import fc from "fast-check";
import {
  type Assessment,
  type AssessmentInput,
  combineAssessors,
  defineRegulation,
  type Evaluation,
  evaluationShape,
  parse,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Regulation,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../support/worksheets.ts";
import { zoneRegulation } from "../../support/zone.ts";

const by = (assessor: string, role: string, letter: string | null): Assessment => ({
  assessor,
  role,
  evaluation: letter === null ? null : scoreWorksheet(lettersSheet(Array(12).fill(letter))),
});
const self = by("dinas", "self", "A");
const panel = [by("x", "panel", "BB"), by("y", "panel", "B"), by("z", "panel", null)];
const totalOf = ({ final }: ReturnType<typeof combineAssessors>) =>
  final.status === "computed" ? `${final.value.total} ${final.value.grade.code}` : final.reason;

describe("combineAssessors", () => {
  it("keeps the assessments apart and takes the declared one", () => {
    const combined = combineAssessors([self, ...panel], { assessor: "dinas" });
    expect(combined.assessments.map(({ assessor, evaluation }) => [assessor, evaluation?.grade.code])).toEqual([
      ["dinas", "A"],
      ["x", "BB"],
      ["y", "B"],
      ["z", undefined],
    ]);
    expect(combined.absent).toEqual(["z"]);
    expect(totalOf(combined)).toBe("90 A");
    expect(combined.final).toMatchObject({ method: "declared", of: ["dinas"] });
  });

  it("has no final evaluation when none is declared", () => {
    expect(totalOf(combineAssessors([self, ...panel]))).toBe("not-declared");
  });

  it("has no final evaluation when the declared one has not answered", () => {
    expect(totalOf(combineAssessors([self, ...panel], { assessor: "z" }))).toBe("not-answered");
  });

  it("divides by those who answered, not by those who should have", () => {
    const combined = combineAssessors([self, ...panel], { meanOf: "panel", quorum: 2 });
    expect(totalOf(combined)).toBe("75 BB");
    expect(combined.final).toMatchObject({ method: "mean", of: ["x", "y"] });
    expect(totalOf(combineAssessors([self, ...panel], { quorum: 3 }))).toBe("80 BB");
  });

  it("has no mean below the quorum", () => {
    expect(totalOf(combineAssessors([self, ...panel], { meanOf: "panel", quorum: 3 }))).toBe("no-quorum");
    expect(totalOf(combineAssessors([self], { meanOf: "reviewer", quorum: 1 }))).toBe("no-quorum");
  });

  it("rounds a mean once, at its total", () => {
    const of = (planning: string): Evaluation =>
      scoreComponents({
        evaluationYear: 2024,
        components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
      });
    const three = ["24.00", "24.00", "24.02"].map((value, i) => ({
      assessor: `${i}`,
      role: "panel",
      evaluation: of(value),
    }));
    const { final } = combineAssessors(three, { quorum: 3 });
    // 24.00666… + 56 = 80.00666…: rounded to 80.01, which is A; rounded before adding it would be the same here, but
    // 80.00333… is 80.00 and BB.
    expect(final.status === "computed" && [`${final.value.exactTotal}`, final.value.grade.code]).toEqual([
      "80.00666666666666666666666666666666666667",
      "A",
    ]);
  });

  it("refuses other agencies, years and regulations, an assessor twice, and what is none", () => {
    const [x] = panel as [Assessment, ...Assessment[]];
    const other = { ...x.evaluation, agencyId: "lain", evaluationYear: 2025, regulation: "lain" } as Evaluation;
    expect(() => combineAssessors([x, { ...x, evaluation: other }], { quorum: 0 })).toThrow(
      /^5 problems\n- duplicate-key at assessments\[1\]\.assessor.*\n- mixed-regulations.*\n- invalid-input at assessments\[1\]\.evaluation\.agencyId.*\n- invalid-input at assessments\[1\]\.evaluation\.evaluationYear.*\n- invalid-input at rule\.quorum/,
    );
    expect(() => combineAssessors([self], { assessor: "nobody" })).toThrow("invalid-input at rule.assessor");
    expect(() =>
      combineAssessors([null as never, { assessor: "", role: "", evaluation: 3 as never }], null as never),
    ).toThrow(/^5 problems/);
    expect(() => combineAssessors("x" as never, { meanOf: "", quorum: 1 })).toThrow(/^2 problems/);
  });
});

it("refuses misspelt keys of assessments and of the rule", () => {
  const misspelt = [{ ...self, rule: "self" }];
  expect(refusal(() => combineAssessors(misspelt, { quorum: 1, meanof: "panel" } as never))).toEqual([
    "invalid-input assessments[0].rule",
    "invalid-input rule.meanof",
  ]);
  expect(refusal(() => combineAssessors([self], { assessor: "dinas", quorum: 1 } as never))).toEqual([
    "invalid-input rule.quorum",
  ]);
});

it("takes assessments from anything that can be looped over", () => {
  expect(totalOf(combineAssessors(new Set([self, ...panel]), { assessor: "dinas" }))).toBe("90 A");
});

it("refuses what is no regulation, whatever the rule", () => {
  expect(() => combineAssessors([], undefined, 3 as never)).toThrow("invalid-input at regulation");
});

it("compares the criteria of one sheet only; what 0.1.0 stored names none", () => {
  const on = (assessor: string, sheet: "guide" | "unit" | undefined): Assessment => {
    const { sheet: _sheet, ...evaluation } = scoreWorksheet({ ...lettersSheet(Array(12).fill("BB")), sheet });
    return { assessor, role: "panel", evaluation: { ...evaluation, ...(sheet !== undefined && { sheet }) } };
  };
  expect(refusal(() => combineAssessors([on("x", "guide"), on("y", "unit")]))).toEqual([
    "invalid-input assessments[1].evaluation.sheet",
  ]);
  expect(combineAssessors([on("x", undefined), on("y", "unit")]).differences).toEqual([]);
});

describe("a mean of assessors", () => {
  const of = (assessor: string, sheet: Worksheet, weight?: number | string): AssessmentInput => ({
    assessor,
    role: "panel",
    evaluation: scoreWorksheet(sheet),
    ...(weight !== undefined && { weight }),
  });
  const meanOf = (assessments: readonly AssessmentInput[], regulation?: Regulation) => {
    const { final } = combineAssessors(assessments, { quorum: 2 }, regulation);
    if (final.status !== "computed") throw new Error(final.reason);
    return final;
  };
  const alike = (letter: string) => lettersSheet(Array(12).fill(letter));

  it("keeps a letter that all gave, and has a number where they differ", () => {
    const { value } = meanOf([of("x", alike("A")), of("y", lettersSheet(["BB", ...Array(11).fill("A")]))]);
    const parts = value.components[0]?.parts ?? [];
    expect(parts.map(({ method, letter, percent }) => [method, letter, `${percent}`])).toEqual([
      ["assessors", undefined, "85"],
      ["assessors", "A", "90"],
      ["assessors", "A", "90"],
    ]);
    expect(requiredFor(value, "AA").options[0]?.[0]).toMatchObject({ code: "3.b", from: "A", to: "AA" });
  });

  it("averages the items that all answered", () => {
    const perfect = rankSheet(0);
    const changed = {
      ...perfect,
      answers: { ...perfect.answers, reporting: { ...perfect.answers["reporting"], use: ["B", "A", "A", "C"] } },
    };
    const { value } = meanOf([of("x", perfect), of("y", changed)]);
    const use = value.components[2]?.parts[2];
    // 71: 1 and 0.75 of 1.125; 74: 1 and 0.5.
    expect(use?.items.map(({ code, answer, value: points }) => `${code} ${answer} ${points}`)).toEqual([
      "71 0.875 0.984375",
      "72 A 1.125",
      "73 A 1.125",
      "74 0.75 0.84375",
    ]);
    expect(`${use?.value}`).toBe("4.078125");
    expect(parse(evaluationShape, JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it("has no items where somebody left one out, and no sub-components where somebody gave the component alone", () => {
    const best = rankSheet(0);
    const leftOut = {
      ...best,
      answers: { ...best.answers, reporting: { ...best.answers["reporting"], use: ["A", "A", "A", "not-applicable"] } },
    };
    expect(meanOf([of("x", best), of("y", leftOut)]).value.components[2]?.parts[2]?.items).toEqual([]);
    const published = scoreComponents({
      evaluationYear: 2024,
      components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
    });
    const { value } = meanOf([of("x", alike("A")), { assessor: "y", role: "panel", evaluation: published }]);
    expect([value.components[0]?.parts, `${value.components[0]?.value}`]).toEqual([[], "25.5"]);
  });

  it("divides by the weights, and who counts nothing fills no quorum", () => {
    const three = [of("x", alike("AA"), "0.5"), of("y", alike("B")), of("z", alike("E"), 0)];
    // (100 × 0.5 + 70) / 1.5
    const final = meanOf(three);
    expect([`${final.value.total}`, final.of, final.weights?.map(String)]).toEqual(["80", ["x", "y"], ["0.5", "1"]]);
    expect(combineAssessors(three, { quorum: 3 }).final).toEqual({
      status: "not-computable",
      reason: "no-quorum",
      needs: ["assessments"],
    });
    expect(combineAssessors(three, { quorum: 2 }).assessments.map(({ weight }) => weight && `${weight}`)).toEqual([
      "0.5",
      undefined,
      "0",
    ]);
    expect(refusal(() => combineAssessors([of("x", alike("A"), -1)], { quorum: 1 }))).toEqual([
      "out-of-range assessments[0].weight",
    ]);
  });

  it("rounds a component once, where the regulation rounds components", () => {
    const whole = defineRegulation({
      ...permenpanrb88of2021,
      id: "whole",
      rounding: { component: { decimals: 0, mode: "half-up" }, source: permenpanrb88of2021.rounding.source },
    });
    const by = (assessor: string, letters: readonly string[]) => ({
      assessor,
      role: "panel",
      evaluation: scoreWorksheet(lettersSheet(letters), whole),
    });
    const third = ["A", "BB", "BB", ...Array(9).fill("E")];
    // Planning 24.6, 24.6 and 24: rounded 25, 25 and 24, whose mean of 24.67 was 25; the mean of 24.4 is 24.
    const { value } = meanOf([by("x", third), by("y", third), by("z", ["BB", ...third.slice(1)])], whole);
    expect(`${value.components[0]?.value}`).toBe("24");
    expect(parse(evaluationShape, JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it("of rounded sub-components is off their items by less than a unit, and more is refused", () => {
    const rounding = { part: { decimals: 1, mode: "half-up" } as const, source: permenpanrb12of2015.rounding.source };
    const tenths = defineRegulation({ ...permenpanrb12of2015, id: "tenths", rounding });
    const by = (assessor: string, rank: number) => ({
      assessor,
      role: "panel",
      evaluation: scoreWorksheet(rankSheet(rank), tenths),
    });
    const { value } = meanOf([by("x", 0), by("y", 1)], tenths);
    const copy = JSON.parse(JSON.stringify(value));
    expect(parse(evaluationShape, copy)).toEqual(value);
    copy.components[0].parts[0].items[0].value = "0.5";
    expect(refusal(() => parse(evaluationShape, copy))).toEqual(["invalid-input components[0].parts[0].items"]);
  });

  it("knows the facts on which all agree", () => {
    const zone = defineRegulation(zoneRegulation);
    const by = (assessor: string, spip: number) => ({
      assessor,
      role: "panel",
      evaluation: scoreComponents(
        {
          evaluationYear: 2024,
          components: { "fulfilment-1": 13, "fulfilment-2": 13, "reform-1": 13, "reform-2": 13, survey: 4, results: 5 },
          facts: { "opini-bpk": "WTP", spip },
        },
        zone,
      ),
    });
    expect(meanOf([by("x", 3), by("y", 3)], zone).value.grade.code).toBe("wbbm");
    const disputed = meanOf([by("x", 3), by("y", 4)], zone).value;
    expect([disputed.grade.code, disputed.facts, disputed.standing?.possible]).toEqual([
      "wbk",
      [{ fact: "opini-bpk", value: "WTP" }],
      "wbbm",
    ]);
  });
});

describe("properties", () => {
  it("the mean of an assessor with himself is his own evaluation, at every level", () => {
    fc.assert(
      fc.property(anyLetters, fc.integer({ min: 1, max: 9 }), (letters, weight) => {
        const evaluation = scoreWorksheet(lettersSheet(letters));
        const twice = ["x", "y"].map((assessor) => ({ assessor, role: "panel", evaluation, weight }));
        const { final } = combineAssessors(twice, { quorum: 2 });
        const own = evaluation.components.flatMap(({ value, parts }) => [value, ...parts.map((part) => part.value)]);
        const mean =
          final.status === "computed"
            ? final.value.components.flatMap(({ value, parts }) => [value, ...parts.map((part) => part.value)])
            : [];
        expect(mean.map(String)).toEqual(own.map(String));
      }),
      { numRuns: 30 },
    );
  });
});
