import {
  defineRegulation,
  evaluationShape,
  parse,
  type RegulationInput,
  requiredFor,
  scoreComponents,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import type { Loose } from "../../support/regulations.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";

// 13 + 13 + 13 + 11 of the areas; 3.6 of 4 and 4.5 of 5 are 18 of 20 each: 86.
const values = zoneValues;
const label = { id: "Syarat", en: "Condition" };
const ruleWith = (conditions: RegulationInput["conditions"]) => defineRegulation({ ...zoneRegulation, conditions });
const scored = (
  conditions: RegulationInput["conditions"],
  facts: Record<string, number | string | null> = {},
  own: Loose = {},
) => scoreComponents({ evaluationYear: 2024, components: { ...values, ...own }, facts }, ruleWith(conditions));
const source = { title: "Aturan uji zona", status: "convention" };

describe("what a condition tells", () => {
  it("carries its bounds as they were set, and beside each place what was found there", () => {
    const { conditions } = scored(
      [
        { id: "window", label, grades: ["wbbm"], of: ["survey", "total", "area-1"], above: 15, upTo: 86 },
        { id: "share", label, grades: ["wbk", "wbbm"], of: ["results"], unit: "percent", from: 90, below: 95 },
        { id: "part", label, grades: ["wbbm"], of: ["survey.score"], below: 20 },
        { id: "word", label, grades: ["wbbm"], fact: "opini-bpk", oneOf: ["WTP", "WDP"] },
        { id: "level", label, grades: ["wbbm"], fact: "spip", from: 3, below: 5 },
      ],
      { spip: "4.50" },
    );
    const told = { label, basis: source };
    expect(toPlain(conditions)).toEqual([
      {
        id: "window",
        grades: ["wbbm"],
        status: "met",
        // Area 1 is 13 and 13 of its two halves.
        found: [
          { of: "survey", value: "18", holds: true },
          { of: "total", value: "86", holds: true },
          { of: "area-1", value: "26", holds: true },
        ],
        unit: "points",
        above: "15",
        upTo: "86",
        ...told,
      },
      {
        id: "share",
        grades: ["wbk", "wbbm"],
        status: "met",
        found: [{ of: "results", value: "90", holds: true }],
        unit: "percent",
        from: "90",
        below: "95",
        ...told,
      },
      // Of the survey the value alone was told.
      {
        id: "part",
        grades: ["wbbm"],
        status: "unknown",
        found: [{ of: "survey.score" }],
        unit: "points",
        below: "20",
        ...told,
      },
      { id: "word", grades: ["wbbm"], status: "unknown", found: [{ of: "opini-bpk" }], oneOf: ["WTP", "WDP"], ...told },
      {
        id: "level",
        grades: ["wbbm"],
        status: "met",
        found: [{ of: "spip", value: "4.5", holds: true }],
        from: "3",
        below: "5",
        ...told,
      },
    ]);
  });

  it("of the total in percent is of all weights, and of a sub-component by both keys", () => {
    const of = [
      { id: "all", label, grades: ["wbbm"], of: ["total", "survey.score"], unit: "percent", from: 86 },
    ] as const;
    const { conditions } = scored(of, {}, { survey: { score: "18" } });
    expect(toPlain(conditions?.[0]?.found)).toEqual([
      { of: "total", value: "86", holds: true },
      { of: "survey.score", value: "90", holds: true },
    ]);
  });

  it("may ask of a word that it is one of some, and of none else", () => {
    const of = [{ id: "word", label, grades: ["wbbm"], fact: "opini-bpk", oneOf: ["WTP", "WDP"] }];
    const told = ["WDP", "TMP"].map((word) => toPlain(scored(of, { "opini-bpk": word }).conditions?.[0]?.found));
    expect(told).toEqual([
      [{ of: "opini-bpk", word: "WDP", holds: true }],
      [{ of: "opini-bpk", word: "TMP", holds: false }],
    ]);
  });

  it("of a stored fact that is no number is unknown, and shows the word", () => {
    const of = [{ id: "level", label, grades: ["wbbm"], fact: "spip", from: 3 }];
    const stored: Loose = JSON.parse(JSON.stringify(scored(of)));
    stored.facts = [{ fact: "spip", value: "tiga" }];
    const { gates } = requiredFor(parse(evaluationShape, stored), "wbbm", { regulation: ruleWith(of) });
    expect(toPlain(gates)).toMatchObject([{ id: "level", status: "unknown", found: [{ of: "spip", word: "tiga" }] }]);
    expect(gates[0]?.found[0]).not.toHaveProperty("holds");
  });
});

describe("findings about conditions", () => {
  it("name the grades that are kept, from the first above the one that is certain to that of the total", () => {
    const told = { id: "Survei", en: "Survey" };
    const { findings, grade } = scored([
      { id: "all", label, grades: ["wbk", "wbbm"], of: ["survey"], from: 19 },
      { id: "told", label: told, grades: ["wbbm"], fact: "spip", from: 3 },
      { id: "met", label, grades: ["wbbm"], of: ["total"], from: 86 },
    ]);
    expect(grade.code).toBe("none");
    expect(toPlain(findings)).toEqual([
      {
        code: "condition-not-met",
        severity: "warning",
        subject: "evaluation",
        path: ["conditions", 0],
        details: {
          condition: "all",
          label,
          grades: ["wbk", "wbbm"],
          found: [{ of: "survey", value: "18", holds: false }],
        },
        message: {
          id: 'Nilainya cukup untuk predikat wbk dan wbbm, tetapi syarat "Syarat" tidak terpenuhi.',
          en: 'The total is enough for the grades wbk and wbbm, but the condition "Condition" is not met.',
        },
      },
      {
        code: "condition-unknown",
        severity: "warning",
        subject: "evaluation",
        path: ["conditions", 1],
        details: { condition: "told", label: told, grades: ["wbbm"], found: [{ of: "spip" }] },
        message: expect.anything(),
      },
    ]);
  });

  it("say nothing of a condition of a lower grade, where a better one is certain", () => {
    const { findings, grade } = scored([{ id: "lower", label, grades: ["wbk"], of: ["survey"], from: 19 }]);
    expect([grade.code, findings]).toEqual(["wbbm", []]);
  });

  it("say nothing of grades that the total is not enough for", () => {
    const of = [{ id: "survey", label, grades: ["wbbm"], of: ["survey"], from: 19 }];
    // 86 less 6 is 80: the total is enough for wbk only.
    expect(scored(of, {}, { "fulfilment-1": 7 }).findings).toEqual([]);
    expect(
      scored([{ ...(of[0] as Loose), grades: ["wbk", "wbbm"] }], {}, { "fulfilment-1": 7 }).findings,
    ).toMatchObject([{ code: "condition-not-met", details: { grades: ["wbk"] } }]);
  });

  it("list three grades with commas", () => {
    const bands = [
      { code: "none", label, from: 0, below: 60 },
      { code: "fair", label, from: 60, below: 70 },
      { code: "good", label, from: 70, below: 80 },
      { code: "best", label, from: 80, upTo: 100 },
    ];
    const rule = defineRegulation({
      ...zoneRegulation,
      scale: { ...zoneRegulation.scale, bands },
      conditions: [{ id: "survey", label, grades: ["fair", "good", "best"], of: ["survey"], from: 19 }],
    });
    const { findings } = scoreComponents({ evaluationYear: 2024, components: values }, rule);
    expect(findings.map(({ message }) => message)).toEqual([
      {
        id: 'Nilainya cukup untuk predikat fair, good, dan best, tetapi syarat "Syarat" tidak terpenuhi.',
        en: 'The total is enough for the grades fair, good, and best, but the condition "Condition" is not met.',
      },
    ]);
  });
});

describe("facts that cannot be used", () => {
  it("are refused with the facts that grades ask for, each once", () => {
    const of = [
      { id: "word", label, grades: ["wbbm"], fact: "spip", oneOf: ["3", "tiga"] },
      { id: "level", label, grades: ["wbk"], fact: "spip", from: 3 },
      { id: "opinion", label, grades: ["wbbm"], fact: "opini-bpk", oneOf: ["WTP"] },
    ];
    expect(problemsOf(() => scored(of, { opini: "WTP", spip: "tiga", "opini-bpk": null }))).toEqual([
      {
        code: "invalid-input",
        path: ["facts", "opini"],
        given: '"WTP"',
        expected: {
          en: "a fact that a grade asks for: spip, opini-bpk",
          id: "fakta yang disyaratkan: spip, opini-bpk",
        },
      },
      { code: "invalid-number", path: ["facts", "spip"], given: '"tiga"', expected: { en: "a number", id: "angka" } },
    ]);
    const onValues = [{ id: "total", label, grades: ["wbbm"], of: ["total"], from: 86 }];
    for (const none of [[], onValues])
      expect(problemsOf(() => scored(none, { spip: 3 }))).toMatchObject([
        {
          path: ["facts", "spip"],
          expected: {
            en: "no facts: no grade has a condition on one",
            id: "tanpa fakta: tidak ada predikat yang mensyaratkannya",
          },
        },
      ]);
  });
});
