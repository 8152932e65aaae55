import fc from "fast-check";
import {
  type CombinedRule,
  combinedRuleShape,
  combinedSheet,
  combinedSheetInputShape,
  lettersBehind,
  parse,
  requiredFor,
  type SampledUnit,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";
import { evaluationOf, unitsOf } from "./units.ts";

const all = (letter: string) => scoreWorksheet({ ...lettersSheet(Array(12).fill(letter)), agencyId: "kabupaten" });
const institution = all("BB");
const unit = (id: string, cluster: SampledUnit["cluster"], letter: string): SampledUnit => ({
  id,
  cluster,
  evaluation: all(letter),
});
const units = [unit("disdik", "main", "B"), unit("dinkes", "main", "A"), unit("dpmptsp", "supporting", "CC")];
const rule: CombinedRule = {
  institution: 60,
  units: 40,
  clusters: { main: 2, supporting: 1, additional: 0 },
  source: { title: "Peraturan Bupati kami", status: "convention" },
};
const told = (cell: { readonly status: string; readonly value?: unknown; readonly reason?: unknown }) =>
  cell.status === "computed" ? `${cell.value}` : `${cell.reason}`;

describe("combinedSheet", () => {
  it("has the rows of p. 42: four components before their three sub-components, and the total", () => {
    const { kind, rows, agencyId } = combinedSheet({ institution, units });
    expect([kind, agencyId]).toEqual(["combined-sheet", "kabupaten"]);
    expect(rows.map(({ code }) => code)).toEqual("1 1.a 1.b 1.c 2 2.a 2.b 2.c 3 3.a 3.b 3.c 4 4.a 4.b 4.c ".split(" "));
    expect(rows.map(({ weight }) => `${weight}`)).toEqual(
      "30 6 9 15 30 6 9 15 15 3 4.5 7.5 25 5 7.5 12.5 100".split(" "),
    );
    expect(rows[16]).toMatchObject({ row: "total", place: [], label: { id: "Nilai Akuntabilitas Kinerja" } });
  });

  it("lays values side by side, and computes nothing more without a rule", () => {
    const { rows, evaluation, basis } = combinedSheet({ institution, units });
    const { institution: own, clusters, units: unitValue, final, percent } = rows[1] as (typeof rows)[number];
    expect([own, clusters.main, clusters.supporting, clusters.additional].map(told)).toEqual([
      "4.8",
      "4.8",
      "3.6",
      "no-units",
    ]);
    expect([unitValue, final, percent, evaluation].map(told)).toEqual(["no-rule", "no-rule", "no-rule", "no-rule"]);
    expect(basis).toMatchObject({ sheet: { status: "read" }, clusters: { status: "inferred" } });
    expect(basis.rule).toBeUndefined();
  });

  // Main (70 + 90) / 2 = 80, supporting 60; units (2 × 80 + 60) / 3 = 73.33…; final 0.6 × 80 + 0.4 × 73.33… = 77.33…
  it("combines by the rule that is stated, and says so", () => {
    const { rows, evaluation, basis } = combinedSheet({ institution, units, rule });
    const cells = ({ institution: own, units: unitValue, final, percent }: (typeof rows)[number]) =>
      [own, unitValue, final, percent].map(told);
    const third = "3333333333333333333333333333333333333333";
    expect(cells(rows[1] as never)).toEqual(["4.8", "4.4", "4.64", `77.${third.slice(0, 38)}`]);
    expect(cells(rows[0] as never)).toEqual(["24", "22", "23.2", `77.${third.slice(0, 38)}`]);
    expect(told(rows[16]?.final as never)).toBe(`77.${third.slice(0, 38)}`);
    if (evaluation.status !== "computed") throw new Error("no evaluation");
    expect(evaluation.value).toMatchObject({ agencyId: "kabupaten", evaluationYear: 2024, gradedOn: "rounded" });
    expect([`${evaluation.value.total}`, evaluation.value.grade.code]).toEqual(["77.33", "BB"]);
    expect(evaluation.value.components.map(({ value }) => `${value}`)).toEqual([
      "23.2",
      "23.2",
      "11.6",
      `19.${third.slice(0, 38)}`,
    ]);
    expect(evaluation.value.findings.map(({ code, message }) => [code, message.id])).toEqual([
      [
        "combined-by-rule",
        "Nilai instansi dan nilai unit digabungkan menurut Peraturan Bupati kami: PermenPANRB 88/2021 tidak mencetak caranya.",
      ],
    ]);
    expect(basis.rule).toEqual(rule.source);
  });

  it("gives an evaluation that can be asked further", () => {
    const { evaluation } = combinedSheet({ institution, units, rule });
    if (evaluation.status !== "computed") throw new Error("no evaluation");
    expect(lettersBehind(evaluation.value).status).toBe("computed");
    const [part] = evaluation.value.components[0]?.parts ?? [];
    expect([part?.code, part?.method, `${part?.value}`]).toEqual(["1.a", "percent", "4.64"]);
    expect(requiredFor(JSON.parse(JSON.stringify(evaluation.value)), "A").status).toBe("reachable");
  });

  it("leaves a cell empty rather than take it for zero", () => {
    const without = combinedSheet({ units, rule });
    expect(told(without.rows[0]?.institution as never)).toBe("no-institution");
    expect(told(without.evaluation)).toBe("no-institution");
    const onlyUnits = combinedSheet({ units, rule: { ...rule, institution: 0 } });
    expect(told(onlyUnits.evaluation)).not.toBe("no-institution");
    const wide = { ...rule, clusters: { main: 1, supporting: 1, additional: 1 } };
    expect(told(combinedSheet({ institution, units, rule: wide }).evaluation)).toBe("no-units");
    expect(told(combinedSheet({ institution, units: [], rule: { ...rule, units: 0 } }).evaluation)).not.toBe(
      "no-units",
    );
    expect(told(combinedSheet({ units: [] }).rows[0]?.clusters.main as never)).toBe("no-units");
  });

  it("knows no sub-components of published component values", () => {
    const { rows } = combinedSheet({ institution: evaluationOf(80_000), units: unitsOf("main", 70) });
    expect(told(rows[0]?.institution as never)).toBe("24");
    expect(told(rows[1]?.institution as never)).toBe("no-parts");
    expect(told(rows[1]?.clusters.main as never)).toBe("no-parts");
    expect(told(rows[16]?.institution as never)).toBe("80");
    const { evaluation } = combinedSheet({
      institution: evaluationOf(80_000),
      units: unitsOf("main", 70),
      rule: { ...rule, clusters: { main: 1, supporting: 0, additional: 0 } },
    });
    // 0.6 × 80 + 0.4 × 70
    expect(evaluation.status === "computed" && `${evaluation.value.total}`).toBe("76");
    expect(evaluation.status === "computed" && evaluation.value.components[0]?.parts).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each<[string, unknown, string[]]>([
    ["a misspelt key", { units, institutions: institution }, ["invalid-input institutions"]],
    ["a rule without a source", { units, rule: { ...rule, source: undefined } }, ["invalid-input rule.source"]],
    [
      "weights that are none",
      { units, rule: { ...rule, institution: 0, units: 0, clusters: { main: 0, supporting: 0, additional: 0 } } },
      ["out-of-range rule.clusters", "out-of-range rule"],
    ],
    ["a weight below 0", { units, rule: { ...rule, units: -1 } }, ["out-of-range rule.units"]],
    [
      "a misspelt cluster",
      { units, rule: { ...rule, clusters: { ...rule.clusters, utama: 1 } } },
      ["invalid-input rule.clusters.utama"],
    ],
    ["a unit twice", { units: [units[0], units[0]] }, ["duplicate-key units[1].id"]],
    [
      "an institution of another year",
      { institution: evaluationOf(80_000, 2023), units: unitsOf("main", 70) },
      ["invalid-input units[0].evaluation.evaluationYear"],
    ],
  ])("%s", (_what, input, faults) => {
    expect(refusal(() => combinedSheet(input as never))).toEqual(faults);
  });
});

it("takes what comes back from JSON, and changes nothing", () => {
  const input = { institution, units, rule };
  const before = JSON.stringify(input);
  expect(toPlain(combinedSheet(JSON.parse(before)))).toEqual(toPlain(combinedSheet(input)));
  expect(JSON.stringify(input)).toBe(before);
  expect(Object.isFrozen(combinedSheet(input).rows[0]?.clusters)).toBe(true);
  expect(parse(combinedSheetInputShape, input).units).toHaveLength(3);
  expect(parse(combinedRuleShape, rule).source).toEqual(rule.source);
});

describe("properties", () => {
  it("lies between the institution and its units, whatever they count", () => {
    const total = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(total, total, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b, own, theirs) => {
        const mix = { ...rule, institution: own, units: theirs, clusters: { main: 1, supporting: 0, additional: 0 } };
        const { evaluation } = combinedSheet({
          institution: evaluationOf(a * 1000),
          units: unitsOf("main", b),
          rule: mix,
        });
        const combined = Number(evaluation.status === "computed" ? evaluation.value.total : Number.NaN);
        expect(combined).toBeGreaterThanOrEqual(Math.min(a, b) - 0.005);
        expect(combined).toBeLessThanOrEqual(Math.max(a, b) + 0.005);
      }),
      { numRuns: 50 },
    );
  });
});
