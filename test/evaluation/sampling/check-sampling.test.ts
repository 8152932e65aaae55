import fc from "fast-check";
import {
  checkSampling,
  defineRegulation,
  parse,
  permenpanrb88of2021,
  permenpanrb88of2021Sampling,
  type SampledUnit,
  samplingShape,
  scoreComponents,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { evaluationOf, unitsOf } from "./units.ts";

const grades = ["D", "C", "CC", "B", "BB", "A", "AA"] as const;
const supported = (units: Iterable<SampledUnit>) => checkSampling({ target: "AA", units }).supported.code;

// The conditions of p. 33–34, grade by grade.
describe("the grade that a sample supports", () => {
  it.each<[string, string, SampledUnit[]]>([
    ["C", "no unit: the focus is on the centre", []],
    ["C", "two of the main cluster, however good", unitsOf("main", 95, 95)],
    ["C", "three of another cluster", unitsOf("supporting", 95, 95, 95)],
    ["CC", "three of the main cluster, whatever they are worth", unitsOf("main", 10, 10, 10)],
    [
      "CC",
      "the same and three supporting ones",
      [...unitsOf("main", 60, 60, 60), ...unitsOf("supporting", 90, 90, 90)],
    ],
    ["B", "a main mean above 60", [...unitsOf("main", 60, 60, 60.01), ...unitsOf("supporting", 10, 10, 10)]],
    [
      "B",
      "a main mean of A, but no additional unit",
      [...unitsOf("main", 85, 85, 85), ...unitsOf("supporting", 85, 85, 85)],
    ],
    [
      "B",
      "three of each, and a main mean of exactly 70",
      [...unitsOf("main", 69, 70, 71), ...unitsOf("supporting", 90, 90, 90), ...unitsOf("additional", 90, 90, 90)],
    ],
    [
      "BB",
      "three of each, and a main mean above 70",
      [...unitsOf("main", 69, 70, 71.1), ...unitsOf("supporting", 10, 10, 10), ...unitsOf("additional", 10, 10, 10)],
    ],
    [
      "BB",
      "a main mean of A, a supporting one of exactly 70",
      [...unitsOf("main", 81, 81, 81), ...unitsOf("supporting", 70, 70, 70), ...unitsOf("additional", 90, 90, 90)],
    ],
    [
      "A",
      "a main mean of A and a supporting one of BB, whatever the additional one",
      [...unitsOf("main", 81, 81, 81), ...unitsOf("supporting", 70, 70, 70.3), ...unitsOf("additional", 10, 10, 10)],
    ],
    [
      "A",
      "all means of A but one of exactly 80",
      [...unitsOf("main", 95, 95, 95), ...unitsOf("supporting", 95, 95, 95), ...unitsOf("additional", 79, 80, 81)],
    ],
    [
      "AA",
      "all means of A",
      [...unitsOf("main", 81, 81, 81), ...unitsOf("supporting", 81, 81, 81), ...unitsOf("additional", 79, 80, 81.3)],
    ],
  ])("%s: %s", (code, _what, units) => {
    const check = checkSampling({ target: "AA", units });
    expect(check.supported.code).toBe(code);
    expect(check.conditions.filter(({ met }) => met).map(({ grade }) => grade)).toEqual(
      grades.slice(0, grades.indexOf(code as "C") + 1),
    );
  });

  it("has a mean that is not rounded: 60.003… is above 60", () => {
    const units = [...unitsOf("main", 59, 60, 61.01), ...unitsOf("supporting", 60, 60, 60)];
    const { clusters, met } = checkSampling({ target: "B", units });
    expect(met).toBe(true);
    expect(clusters[0]?.mean).toMatchObject({ status: "computed", grade: "B" });
    expect(clusters[0]?.units).toEqual(["main-1", "main-2", "main-3"]);
    expect(clusters[2]).toMatchObject({ units: [], mean: { status: "not-computable", reason: "no-units" } });
  });
});

describe("what is missing for the grade aimed at", () => {
  it("is told in both languages, for that grade alone", () => {
    const units = [...unitsOf("main", 68.5, 68.5, 68.5), ...unitsOf("supporting", 90, 90)];
    const { met, supported, findings } = checkSampling({ target: "BB", units });
    expect([met, supported.code]).toEqual([false, "CC"]);
    expect(findings.map(({ code, severity, subject, message }) => [code, severity, subject, message.id])).toEqual([
      [
        "too-few-sampled",
        "warning",
        "supporting",
        "Predikat BB memerlukan sedikitnya 3 unit kerja Klaster Pendukung yang diuji petik: baru ada 2.",
      ],
      [
        "too-few-sampled",
        "warning",
        "additional",
        "Predikat BB memerlukan sedikitnya 3 unit kerja Klaster Tambahan yang diuji petik: baru ada 0.",
      ],
      [
        "cluster-mean-low",
        "warning",
        "main",
        "Predikat BB memerlukan rata-rata Klaster Utama yang berpredikat BB atau lebih baik: rata-ratanya 68,50, berpredikat B.",
      ],
    ]);
    expect(findings[2]?.message.en).toBe(
      "BB needs a mean of the main cluster whose grade is BB or better: it is 68.50, B.",
    );
    expect(JSON.parse(JSON.stringify(findings[2]?.details))).toEqual({
      grade: "BB",
      cluster: "main",
      label: { id: "Utama", en: "Main" },
      least: "BB",
      mean: "68.5",
      meanGrade: "B",
    });
    expect(checkSampling({ target: "CC", units })).toMatchObject({ met: true, findings: [] });
    expect(checkSampling({ target: "D", units: [] })).toMatchObject({ met: true, findings: [] });
  });

  it("stands on what was read, and on how it is read", () => {
    const { basis, conditions } = checkSampling({ target: "B", units: [] });
    expect(basis.conditions).toMatchObject({ status: "read", clause: "Lampiran I, hlm. 33–35" });
    expect(basis.reading.status).toBe("inferred");
    expect(conditions.map(({ basis: source }) => source.clause)).toEqual(
      [33, 33, 33, 33, 34, 34, 34].map((page) => `Lampiran I, hlm. ${page}`),
    );
  });
});

describe("what is refused", () => {
  const [unit] = unitsOf("main", 70) as [SampledUnit];

  it.each<[string, unknown, string]>([
    ["a grade that is none", { target: "E", units: [] }, "invalid-input target"],
    ["no grade", { units: [] }, "invalid-input target"],
    ["a misspelt key", { target: "B", units: [], unit: [] }, "invalid-input unit"],
    [
      "a cluster that is none",
      { target: "B", units: [{ ...unit, cluster: "utama" }] },
      "invalid-input units[0].cluster",
    ],
    [
      "a misspelt key of a unit",
      { target: "B", units: [{ ...unit, clusters: "x" }] },
      "invalid-input units[0].clusters",
    ],
    ["a unit twice", { target: "B", units: [unit, unit] }, "duplicate-key units[1].id"],
    [
      "evaluations of two years",
      { target: "B", units: [unit, { ...unit, id: "x", evaluation: evaluationOf(70_000, 2023) }] },
      "invalid-input units[1].evaluation.evaluationYear",
    ],
  ])("%s", (_what, sampling, fault) => {
    expect(refusal(() => checkSampling(sampling as never))).toEqual([fault]);
  });

  it("evaluations of another regulation: the conditions are not theirs", () => {
    const old = scoreComponents({
      evaluationYear: 2021,
      components: { planning: 20, measurement: 20, reporting: 10, "internal-evaluation": 5, achievement: 10 },
    });
    const units = [{ ...unit, evaluation: old }];
    expect(refusal(() => checkSampling({ target: "B", units }))).toEqual([
      "invalid-input units[0].evaluation.regulation",
    ]);
    expect(
      refusal(() => checkSampling({ target: "B", units: [unit, { ...units[0], id: "x" } as SampledUnit] })),
    ).toEqual(["mixed-regulations units[1].evaluation.regulation", "invalid-input units[1].evaluation.evaluationYear"]);
  });

  it("a variant that is not given, and one whose grades are others", () => {
    const ours = defineRegulation({ ...permenpanrb88of2021, id: "ours" });
    const components = { planning: 20, measurement: 20, reporting: 10, "internal-evaluation": 15 };
    const units = [{ ...unit, evaluation: scoreComponents({ evaluationYear: 2024, components }, ours) }];
    expect(refusal(() => checkSampling({ target: "B", units }))).toHaveLength(1);
    expect(checkSampling({ target: "B", units }, ours).clusters[0]?.mean).toMatchObject({ grade: "B" });
    const bands = [{ code: "all", label: { id: "Semua", en: "All" }, from: 0, upTo: 100 }];
    const scale = { id: "one", bands, source: ours.source };
    expect(refusal(() => checkSampling({ target: "B", units: [] }, { ...ours, scale }))).toEqual([
      "invalid-input regulation.scale",
    ]);
  });
});

it("takes what can be looped over, stored evaluations, and changes nothing", () => {
  const units = unitsOf("main", 65, 66, 67);
  const before = JSON.stringify(units);
  expect(supported(new Set(units))).toBe("CC");
  expect(supported(JSON.parse(before))).toBe("CC");
  expect(JSON.stringify(units)).toBe(before);
  const check = checkSampling({ target: "B", units });
  expect(Object.isFrozen(check.conditions[3]?.means)).toBe(true);
  expect(structuredClone(toPlain(check))).toEqual(toPlain(check));
  expect(parse(samplingShape, { target: "B", units }).units).toHaveLength(3);
});

it("knows the clusters as printed: 13, 17 and 11 functions, four of them a choice", () => {
  const { clusters } = permenpanrb88of2021Sampling.value;
  expect(clusters.map(({ label, functions }) => [label.id, functions.length])).toEqual([
    ["Utama", 13],
    ["Pendukung", 17],
    ["Tambahan", 11],
  ]);
  const choices = clusters.flatMap(({ functions }) => functions.filter(({ isChoice }) => isChoice));
  expect(choices.map(({ label }) => label.id)).toEqual([
    "Pertanian",
    "Kelautan dan perikanan",
    "Perindustrian",
    "Pariwisata",
  ]);
});

describe("properties", () => {
  const cluster = fc.constantFrom("main", "supporting", "additional");
  const sample = fc.array(fc.tuple(cluster, fc.integer({ min: 0, max: 100 })), { maxLength: 12 });
  const built = (rows: readonly (readonly [SampledUnit["cluster"], number])[]) =>
    rows.map(([own, total], i) => ({ id: `${i}`, cluster: own, evaluation: evaluationOf(total * 1000) }));

  it("a target is met exactly when it is no better than what is supported", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(...grades), (rows, target) => {
        const check = checkSampling({ target, units: built(rows) });
        expect(check.met).toBe(grades.indexOf(target) <= grades.indexOf(check.supported.code as "D"));
        expect(check.findings.length === 0).toBe(check.met);
      }),
      { numRuns: 60 },
    );
  });

  it("better units never support less", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 40 }), (rows, more) => {
        const better = rows.map(([own, total]) => [own, Math.min(100, total + more)] as const);
        expect(grades.indexOf(supported(built(better)) as "D")).toBeGreaterThanOrEqual(
          grades.indexOf(supported(built(rows)) as "D"),
        );
      }),
      { numRuns: 60 },
    );
  });
});
