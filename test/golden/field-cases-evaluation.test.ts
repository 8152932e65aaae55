// Cases of people who evaluate, with values worked by hand. Each test names the row of its kind (D-11 …) and, where release
// 0.1.0 gave another answer, what that was.
import {
  aggregateEvaluations,
  checkDistribution,
  checkGrades,
  combineAssessors,
  defineRegulation,
  gradeOf,
  type PartAnswer,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Regulation,
  sakipGradeScale,
  scoreComponents,
  scorePartialWorksheet,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { lettersSheet, rankSheet, worksheetOf } from "../support/worksheets.ts";
import { zoneRegulation } from "../support/zone.ts";

const exact = defineRegulation({ ...permenpanrb88of2021, rounding: { source: permenpanrb88of2021.rounding.source } });
const D17 = ["A", "A", "B", "AA", "A", "A", "A", "A", "A", "AA", "A", "A"];
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("points of sub-components (D-11)", () => {
  const reporting = { existence: "2.40", quality: "3.90", use: "6.45" };
  const others = { planning: "25.10", measurement: "24.60", "internal-evaluation": "20.23" };

  it("on a component sheet add up exactly; as percents they made 12.750…015", () => {
    const { components, total, grade } = scoreComponents({
      evaluationYear: 2022,
      components: { ...others, reporting },
    });
    expect([`${components[2]?.value}`, `${total}`, grade.code]).toEqual(["12.75", "82.68", "A"]);
    expect(components[2]?.parts.map(({ code, method, value }) => `${code} ${method} ${value}`)).toEqual([
      "3.a points 2.4",
      "3.b points 3.9",
      "3.c points 6.45",
    ]);
  });

  const points = [
    ["4.80", "7.20", "12.00"],
    ["4.80", "7.19", "12.01"],
    ["2.40", "3.60", "6.00"],
    ["4.00", "6.00", "10.00"],
  ].flat();
  const sheet = worksheetOf(permenpanrb88of2021, (_part, at) => ({ points: points[at] ?? "" }), 2024);

  it("as answers make exactly 80, which is BB; as percents with an exact total they were A", () => {
    for (const rule of [exact, permenpanrb88of2021]) {
      const { exactTotal, grade, findings } = scoreWorksheet(sheet, rule);
      expect([`${exactTotal}`, grade.code, findings]).toEqual(["80", "BB", []]);
    }
  });

  it("give back every value of two decimals, whatever the weight", () => {
    for (const [at, weight] of [6, 9, 15, 6, 9, 15, 3, 4.5, 7.5, 5, 7.5, 12.5].entries())
      for (let hundredths = 0; hundredths <= weight * 100; hundredths += 37) {
        const answers = worksheetOf(
          permenpanrb88of2021,
          (_part, i) => (i === at ? { points: `${hundredths}e-2` } : "E"),
          2024,
        );
        expect(scoreWorksheet(answers, exact).exactTotal.times(100).toNumber()).toBe(hundredths);
      }
  });

  it("beyond the weight, misspelt, or left out are refused", () => {
    const scored = (existence: unknown) => () =>
      scoreWorksheet(
        worksheetOf(permenpanrb88of2021, (_part, at) => (at === 0 ? (existence as PartAnswer) : "A"), 2024),
      );
    expect(scored({ points: "6.01" })).toThrow("out-of-range at answers.planning.existence.points");
    expect(scored({ points: "5,4" })).toThrow("invalid-number at answers.planning.existence.points");
    expect(scored({ points: 5, of: 6 })).toThrow("invalid-input at answers.planning.existence.of");
    const short = { ...others, reporting: { existence: "2.40", use: "6.45", usage: "1" } };
    expect(() => scoreComponents({ evaluationYear: 2022, components: short })).toThrow(
      /^2 problems\n- missing-answer at components\.reporting\.quality.*\n- unknown-component at components\.reporting\.usage/,
    );
    const components = {
      planning: { a: 1 },
      measurement: 14,
      reporting: 11,
      "internal-evaluation": 7,
      achievement: 16,
    };
    expect(() => scoreComponents({ evaluationYear: 2013, components })).toThrow(
      "unknown-component at components.planning.a",
    );
  });
});

describe("a total that roundings carry beyond the scale (D-15)", () => {
  const source = permenpanrb88of2021.rounding.source;
  const rule = defineRegulation({
    ...permenpanrb88of2021,
    rounding: { item: { decimals: 3, mode: "half-up" }, total: { decimals: 2, mode: "half-up" }, source },
  });
  const sheet = worksheetOf(permenpanrb88of2021, ({ code }) => (code === "4.a" ? ["AA", "AA", "AA"] : "AA"), 2024);

  it("is graded as it is rounded: 3 × 1.667 is 5.001, and 100.001 is 100.00; it was out of the scale", () => {
    const { total, exactTotal, grade, findings } = scoreWorksheet(sheet, rule);
    expect([`${exactTotal}`, `${total}`, grade.code]).toEqual(["100.001", "100", "AA"]);
    // 4.a and its component are told; the grade depends on nothing.
    expect(codes(findings)).toEqual(["exceeds-weight", "exceeds-weight", "method-departs"]);
  });

  it("is refused where it is beyond the scale also after rounding", () => {
    const oneDecimal = { decimals: 1, mode: "up" } as const;
    const worse = defineRegulation({ ...permenpanrb88of2021, rounding: { item: oneDecimal, source } });
    expect(() => scoreWorksheet(sheet, worse)).toThrow('out-of-scale at components: given "100.1"');
  });
});

describe("what rounding explains (D-16, D-18)", () => {
  const severity = (total: string) =>
    scoreWorksheet({ ...lettersSheet(D17), published: { total } }).findings[0]?.severity;

  it("letters give exact values: 88.11 is not 88.1; up to 0.025 was called explained", () => {
    expect([severity("88.10"), severity("88.11"), severity("88.12"), severity("88.1049")]).toEqual([
      undefined,
      "warning",
      "warning",
      "warning",
    ]);
    expect(severity("88")).toBe("info");
  });

  it("88.14 is printed 88.1, or 88; this was a warning", () => {
    const components = { planning: "24.04", measurement: "27.60", reporting: "13.50", "internal-evaluation": "23.00" };
    const told = (total: string) =>
      scoreComponents({ evaluationYear: 2024, components, published: { total } }).findings.map(
        ({ severity: own, details }) => [own, details["explainedByRounding"]],
      );
    expect(told("88.1")).toEqual([["info", true]]);
    expect(told("88")).toEqual([["info", true]]);
    expect(told("88.14")).toEqual([]);
    expect(told("88.4")).toEqual([["warning", false]]);
  });
});

describe("criteria that do not apply (D-23)", () => {
  it("are left out of the denominator of a mean", () => {
    // C.III, 4.5 points: A, B and C of three questions are 0.75.
    const { parts, findings } = scorePartialWorksheet({
      evaluationYear: 2019,
      answers: { reporting: { use: { 71: "A", 72: "not-applicable", 73: "B", 74: "C" } } },
    });
    expect([`${parts[0]?.value}`, parts[0]?.items.map(({ code }) => code)]).toEqual(["3.375", ["71", "73", "74"]]);
    expect(parts[0]?.leftOut).toMatchObject([{ key: "72", code: "72" }]);
    expect(findings).toMatchObject([{ code: "items-left-out", severity: "info", details: { items: ["72"], of: 4 } }]);
  });

  it("leave their weight to the others of a sum", () => {
    // E.I, 7.5 points of 3, 1.5 and 3: without 88 the 6 of the others stand for all; B of 89 is 2 of 3.
    const best = rankSheet(0);
    const achievement = { output: ["A", "not-applicable", "B"], outcome: ["A", "A", "A"] };
    const { components } = scoreWorksheet({ ...best, answers: { ...best.answers, achievement } });
    const output = components[4]?.parts[0];
    expect(`${output?.value}`).toBe("6.25");
    expect(output?.items.map(({ weight, value }) => `${value} of ${weight}`)).toEqual(["3.75 of 3.75", "2.5 of 3.75"]);
  });

  it("cannot be all there are", () => {
    const none = Array(4).fill("not-applicable");
    expect(() => scorePartialWorksheet({ evaluationYear: 2019, answers: { reporting: { use: none } } })).toThrow(
      /unknown-answer at answers\.reporting\.use: .*an item that applies/,
    );
    const whole = lettersSheet(["not-applicable", ...D17.slice(1)]);
    expect(() => scoreWorksheet(whole)).toThrow("unknown-answer at answers.planning.existence");
  });

  it("limit nothing that rests on them", () => {
    // 71 rests on 70; 70 at E limits it, and does not where it is left out.
    const asked = (seventy: string) =>
      scorePartialWorksheet({
        evaluationYear: 2019,
        answers: {
          reporting: {
            presentation: { ...Object.fromEntries([64, 65, 66, 67, 68, 69].map((n) => [n, "A"])), 70: seventy },
            use: ["A", "A", "A", "A"],
            fulfilment: ["Y", "Y", "Y", "A"],
          },
        },
      }).findings;
    expect(codes(asked("E"))).toContain("exceeds-basis");
    expect(codes(asked("not-applicable"))).toEqual(["items-left-out"]);
  });
});

describe("predicates that are conjunctions (D-24), and five levels (D-25)", () => {
  const zone = defineRegulation(zoneRegulation);
  const scored = (areas: Record<string, number | string>, facts?: Record<string, string | number | null>) =>
    scoreComponents(
      { evaluationYear: 2024, components: { survey: "3.6", results: "4.5", ...areas }, ...(facts && { facts }) },
      zone,
    );
  const known = { "opini-bpk": "WTP", spip: "3.2" };
  const sound = { "fulfilment-1": 13, "fulfilment-2": 13, "reform-1": 13, "reform-2": 11 };

  it("86 with everything met is the higher predicate", () => {
    const { total, grade, findings, standing } = scored(sound, known);
    expect([`${total}`, grade.code, findings, standing]).toEqual([
      "86",
      "wbbm",
      [],
      { byTotal: "wbbm", possible: "wbbm" },
    ]);
  });

  it("86 with one area below 60 percent is none of them; it was the higher one", () => {
    // Area 2: 15 and 2 of 30, which is 56.67 percent; 47 of the enablers, 20 of the survey and 19 of the results.
    const areas = { "fulfilment-1": 15, "fulfilment-2": 15, "reform-1": 15, "reform-2": 2, survey: 4, results: "4.75" };
    const { total, grade, findings, conditions, standing } = scored(areas, known);
    expect([`${total}`, grade.code, `${grade.score}`, standing?.byTotal]).toEqual(["86", "none", "86", "wbbm"]);
    // No point is missing for the next one.
    expect(grade.distanceToNext).toMatchObject({ status: "computed", next: "wbk" });
    expect(grade.distanceToNext.status === "computed" && `${grade.distanceToNext.value}`).toBe("0");
    expect(conditions?.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "enablers met",
      "areas not-met",
      "survey met",
      "opinion met",
      "spip met",
    ]);
    expect(findings).toMatchObject([
      { code: "condition-not-met", severity: "warning", details: { condition: "areas", grades: ["wbk", "wbbm"] } },
    ]);
    expect(findings[0]?.message.id).toBe(
      'Nilainya cukup untuk predikat wbk dan wbbm, tetapi syarat "Setiap area paling sedikit 60 persen" tidak terpenuhi.',
    );
  });

  it("what is not known is neither met nor not met", () => {
    const { grade, standing, findings, conditions } = scored(sound, { "opini-bpk": "WTP", spip: null });
    expect([grade.code, standing]).toEqual(["wbk", { byTotal: "wbbm", possible: "wbbm" }]);
    expect(codes(findings)).toEqual(["condition-unknown"]);
    expect(conditions?.find(({ id }) => id === "spip")).toMatchObject({ status: "unknown", found: [{ of: "spip" }] });
    expect(scored(sound).grade.code).toBe("none");
    expect(scored(sound, { ...known, "opini-bpk": "WDP" }).standing).toEqual({ byTotal: "wbbm", possible: "none" });
    expect(scored(sound, { ...known, spip: "2.99" }).grade.code).toBe("wbk");
  });

  it("every level has its value", () => {
    const answers = Object.fromEntries(
      zone.components.map(({ key, parts }) => [
        key,
        Object.fromEntries(
          parts.map((part) => [part.key, key === "survey" ? 3.2 : key === "results" ? 4 : ["A", "C"]]),
        ),
      ]),
    );
    const { groups, components, total } = scoreWorksheet({ evaluationYear: 2024, answers, facts: known }, zone);
    // Questions A and C are 75 percent of each sub-area: 11.25 of 15; 3.2 of 4 and 4 of 5 are 80 percent: 16 of 20.
    expect(components.map(({ value }) => `${value}`)).toEqual(["11.25", "11.25", "11.25", "11.25", "16", "16"]);
    expect(groups?.map(({ key, weight, value, percent }) => `${key} ${value}/${weight} ${percent}`)).toEqual([
      "enablers 45/60 75",
      "fulfilment 22.5/30 75",
      "reform 22.5/30 75",
      "area-1 22.5/30 75",
      "area-2 22.5/30 75",
    ]);
    expect(`${total}`).toBe("77");
  });
});

describe("ranges of their own (D-26)", () => {
  it("0 to 5 and 0 to 4 are read as they stand, and 120 is a total", () => {
    const zone = defineRegulation(zoneRegulation);
    const { components } = scoreComponents(
      {
        evaluationYear: 2024,
        components: {
          "fulfilment-1": 0,
          "fulfilment-2": 0,
          "reform-1": 0,
          "reform-2": 0,
          survey: "3.1",
          results: "3.4",
        },
      },
      zone,
    );
    expect(components.slice(4).map(({ mark, full, value }) => `${mark} of ${full}: ${value}`)).toEqual([
      "3.1 of 4: 15.5",
      "3.4 of 5: 13.6",
    ]);
    expect(() => scoreComponents({ evaluationYear: 2024, components: { ...sixOf(0), survey: "4.1" } }, zone)).toThrow(
      "out-of-range at components.survey",
    );
    const wider = defineRegulation({
      ...zoneRegulation,
      conditions: [],
      scale: { ...zoneRegulation.scale, bands: [{ code: "all", label: { id: "x", en: "x" }, from: 0, upTo: 120 }] },
      components: [
        ...zoneRegulation.components,
        { ...(zoneRegulation.components[5] as Regulation["components"][number]), key: "extra", code: "IV" },
      ],
    });
    expect(
      `${scoreComponents({ evaluationYear: 2024, components: { ...sixOf(15), survey: 4, results: 5, extra: 5 } }, wider).total}`,
    ).toBe("120");
  });

  const sixOf = (value: number) => ({
    "fulfilment-1": value,
    "fulfilment-2": value,
    "reform-1": value,
    "reform-2": value,
    survey: 0,
    results: 0,
  });
});

describe("the mean of a panel (D-27)", () => {
  const by = (assessor: string, letters: readonly string[], weight?: number) => ({
    assessor,
    role: "panel",
    evaluation: scoreWorksheet(lettersSheet(letters)),
    ...(weight !== undefined && { weight }),
  });
  const same = (letter: string) => Array(12).fill(letter);

  it("is one of every sub-component; parts were empty", () => {
    const { final } = combineAssessors([by("x", D17), by("y", same("BB")), by("z", same("B"))], { quorum: 3 });
    const parts = final.status === "computed" ? final.value.components.flatMap((component) => component.parts) : [];
    // 1.a: 5.4, 4.8, 4.2. 1.c: 10.5, 12, 10.5. 2.a: 6, 4.8, 4.2.
    expect([parts.length, `${parts[0]?.value}`, `${parts[2]?.value}`, `${parts[3]?.value}`]).toEqual([
      12,
      "4.8",
      "11",
      "5",
    ]);
    expect(parts.every(({ method, letter }) => method === "assessors" && letter === undefined)).toBe(true);
    expect(final.status === "computed" && `${final.value.total}`).toBe("79.37");
  });

  it("weighs those who assess as it is told", () => {
    const { final } = combineAssessors([by("x", same("AA"), 3), by("y", same("C"))], { quorum: 2 });
    // 100 three times and 50 once.
    expect(final.status === "computed" && [`${final.value.total}`, final.weights?.map(String)]).toEqual([
      "87.5",
      ["3", "1"],
    ]);
  });
});

describe("a published distribution of grades (D-28)", () => {
  it("of 37 agencies agrees with its percents, which make 99.99", () => {
    const { findings, count } = checkDistribution({
      total: 37,
      grades: [
        { code: "A", count: 8, percent: "21.62" },
        { code: "BB", count: 9, percent: "24.32" },
        { code: "B", count: 12, percent: "32.43" },
        { code: "CC", count: 7, percent: "18.92" },
        { code: "C", count: 1, percent: "2.70" },
      ],
    });
    expect([count, findings]).toEqual([37, []]);
  });

  it("of 151 whose counts add up to 166 is told", () => {
    const { findings } = checkDistribution({
      total: 151,
      grades: [
        { code: "A", count: 66 },
        { code: "BB", count: 100 },
      ],
    });
    expect(findings).toMatchObject([
      { code: "distribution-total", details: { total: 151, counts: 166, difference: -15 } },
    ]);
  });
});

describe("traps", () => {
  const use = (answer: PartAnswer) =>
    scoreWorksheet(worksheetOf(permenpanrb88of2021, ({ code }) => (code === "1.c" ? answer : "BB"), 2024));
  const worthOf = (answer: PartAnswer) => `${use(answer).components[0]?.parts[2]?.value}`;

  it("1 and 0 on a scale to 100 are told beside the other method", () => {
    const answers = [1, 1, 0, 1, 1, 1, 1, 1];
    expect([worthOf(answers), codes(use(answers).findings)]).toEqual([
      "0.13125",
      ["method-departs", "likely-fraction"],
    ]);
    expect(codes(use(["100", "100", "0", "100", "100", "100", "100", "100"]).findings)).toEqual(["method-departs"]);
    expect(codes(use(Array(8).fill(0)).findings)).toEqual(["method-departs"]);
  });

  it("a share written 0.875 instead of 87.5", () => {
    expect([worthOf("0.875"), codes(use("0.875").findings)]).toEqual([
      "0.13125",
      ["method-departs", "likely-fraction"],
    ]);
    expect(codes(use("87.5").findings)).toEqual(["method-departs"]);
  });

  it("points taken for criteria: 3.9 of 4.5 cannot be met", () => {
    expect(codes(use({ met: "3.9", of: "4.5" }).findings)).toEqual(["fraction-of-criterion"]);
    expect(use({ met: "8.5", of: 10 }).findings[0]?.message.id).toBe(
      "Pada 1.c tertulis 8,5 dari 10 kriteria, padahal kriteria dihitung utuh: mungkin maksudnya poin dari bobotnya.",
    );
    expect(codes(use({ met: "87.5", of: 100 }).findings)).toEqual([]);
  });

  it("a whole sheet of fractions", () => {
    const components = { planning: "0.241", measurement: "0.237", reporting: "0.12", "internal-evaluation": "0.19" };
    expect(scoreComponents({ evaluationYear: 2024, components }).findings).toMatchObject([{ code: "likely-fraction" }]);
    const points = worksheetOf(permenpanrb88of2021, () => ({ points: "0.06" }), 2024);
    expect(codes(scoreWorksheet(points).findings)).toEqual(["likely-fraction"]);
  });

  it("a grade that is not that of its score", () => {
    const rows = [
      { id: "a", score: 90, grade: "AA" },
      { id: "b", score: "90.004", grade: "A" },
      { id: "c", score: null, grade: "A" },
      { id: "d", score: 75, grade: "B+" },
      { id: "e", score: 101, grade: "AA" },
    ];
    expect(checkGrades(rows).map(({ subject, code }) => `${subject} ${code}`)).toEqual([
      "a grade-contradicts-score",
      "d unknown-grade",
      "e score-out-of-scale",
    ]);
  });
});

describe("what held and holds", () => {
  it("D-17: 24, 27.6, 13.5, 23 are 88.1, A; D-37: 10 of 11 in 1.b is B, 6.3, and 86.3", () => {
    const { components, total, grade } = scoreWorksheet(lettersSheet(D17));
    expect([components.map(({ value }) => `${value}`), `${total}`, grade.code]).toEqual([
      ["24", "27.6", "13.5", "23"],
      "88.1",
      "A",
    ]);
    const sheet = worksheetOf(
      permenpanrb88of2021,
      ({ code }, at) => (code === "1.b" ? { met: 10, of: 11 } : (D17[at] ?? "")),
      2024,
    );
    const shared = scoreWorksheet(sheet);
    expect([`${shared.components[0]?.parts[1]?.value}`, `${shared.total}`]).toEqual(["6.3", "86.3"]);
  });

  it("D-39, D-40: means of weighed answers, 1.500833 of 5; 3.431 is not 3.42", () => {
    const label = { id: "x", en: "x" };
    const part = (key: string, weight: number, count: number) => ({
      key,
      code: key,
      label,
      weight,
      method: "mean" as const,
      answers: "a-to-d",
      items: Array.from({ length: count }, (_, i) => ({ key: `${i}`, code: `${key}.${i}`, label })),
    });
    const five = defineRegulation({
      ...permenpanrb12of2015,
      id: "five",
      rounding: { source: permenpanrb12of2015.rounding.source },
      scale: { id: "five", source: permenpanrb12of2015.source, bands: [{ code: "all", label, from: 0, upTo: 5 }] },
      answerScales: permenpanrb12of2015.answerScales.filter(({ id }) => id === "a-to-d"),
      components: [
        {
          key: "k",
          code: "1",
          label,
          weight: 5,
          parts: [part("a", 1, 2), part("b", 1, 3), part("c", 2, 3), part("d", 1, 4)],
        },
      ],
    });
    const answers = { k: { a: [1, 0.5], b: [0, 0, 1], c: [0, 0, 0], d: [0, 1, 0, 0.67] } };
    const { components, exactTotal } = scoreWorksheet({ evaluationYear: 2020, answers }, five);
    expect(components[0]?.parts.map(({ value }) => value.toFixed(4))).toEqual(["0.7500", "0.3333", "0.0000", "0.4175"]);
    expect(exactTotal.toFixed(6)).toBe("1.500833");
    const published = { evaluationYear: 2020, components: { k: "3.431" }, published: { total: "3.42" } };
    // It was called explained by rounding.
    expect(scoreComponents(published, five).findings).toMatchObject([
      { code: "published-total-mismatch", severity: "warning" },
    ]);
  });

  it("D-41, D-44: bounds belong to the lower grade, or to the one that says from", () => {
    expect(["70", "70.01", "60", "60.01"].map((score) => gradeOf(score, sakipGradeScale).code)).toEqual([
      "B",
      "BB",
      "CC",
      "B",
    ]);
  });

  it("D-43: a dash and a comma are no values", () => {
    const components = { planning: "-", measurement: "24,60", reporting: 12, "internal-evaluation": 20 };
    expect(() => scoreComponents({ evaluationYear: 2024, components })).toThrow(
      /^2 problems\n- invalid-number at components\.planning/,
    );
  });

  it("means of components beside the mean of totals", () => {
    const of = (letter: string) => ({ evaluation: scoreWorksheet(lettersSheet(Array(12).fill(letter))) });
    const { components } = aggregateEvaluations([of("AA"), of("C"), of("C")]);
    expect(components.map(({ mean }) => mean.status === "computed" && `${mean.value}`)).toEqual([
      "20",
      "20",
      "10",
      "16.66666666666666666666666666666666666667",
    ]);
  });
});
