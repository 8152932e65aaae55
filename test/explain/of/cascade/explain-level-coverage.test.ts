import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCascade,
  cascadeCoverage,
  explainLevelCoverage,
  explainText,
  type LevelCoverage,
} from "../../../../src/index.ts";
import { indicator, node } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const lowest = (rows: readonly { readonly budget?: number; readonly hasIndicator: boolean }[]): LevelCoverage => {
  const nodes = rows.map(({ budget, hasIndicator }, i) =>
    node(`p${i}`, ["s"], {
      level: "programme",
      ...(budget !== undefined && { budget }),
      indicators: hasIndicator ? [indicator(`i${i}`)] : [],
    }),
  );
  const coverage = cascadeCoverage(buildCascade([node("s", [], { level: "objective" }), ...nodes]).cascade).at(-1);
  if (coverage === undefined) throw new Error("a cascade has a level");
  return coverage;
};

describe("explainLevelCoverage", () => {
  it("counts what the level has, and names what lacks", () => {
    const explanation = explainLevelCoverage(lowest([{ budget: 5, hasIndicator: true }, { hasIndicator: false }]));
    expect(explanation).toMatchObject({ value: "2", unit: "nodes", subject: "level:programme" });
    expect(explainText(explanation)).toContain(
      "3. Simpul dengan anggaran: 1. Dihitung dari semuanya 2 − yang belum 1 = 1. Diketahui: yaitu p1.",
    );
  });

  it("says nothing of indicators where there are none, and refuses what is none", () => {
    expect(explainLevelCoverage(lowest([{ hasIndicator: false }])).steps.map(({ subject }) => subject)).toEqual([
      "indicator",
      "owner",
      "budget",
    ]);
    expect(refusal(() => explainLevelCoverage({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .array(fc.record({ budget: fc.nat(100), hasIndicator: fc.boolean(), hasBudget: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => lowest(rows.map(({ budget, hasBudget, ...row }) => ({ ...row, ...(hasBudget && { budget }) })))),
  explainLevelCoverage,
);
