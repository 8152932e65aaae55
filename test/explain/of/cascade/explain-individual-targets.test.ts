import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  auditOpinionLevels,
  buildCascade,
  type CascadeIndicator,
  explainIndividualTargets,
  explainText,
  individualTargets,
} from "../../../../src/index.ts";
import { indicator, node } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const team = (own: CascadeIndicator, shares: readonly (number | undefined)[]) =>
  individualTargets(buildCascade([node("k", [], { ownerId: "kabid", indicators: [own] })]).cascade, {
    superiorId: "kabid",
    year: 2024,
    roles: shares.map((share, i) => ({
      personId: `staf ${i + 1}`,
      contributions: [{ method: "direct", resultId: own.id, ...(share !== undefined && { share }) }],
    })),
  });

describe("explainIndividualTargets", () => {
  it("tells how each part came about, and what it serves", () => {
    // 5 in two is 2.5 each, cut off at 2; the one left over goes to the first.
    const explanation = explainIndividualTargets(
      team(indicator("i", { title: "Jumlah pedoman", target: 5 }), [undefined, undefined]),
    );
    expect(explanation).toMatchObject({ value: "2", unit: "items", steps: [{ value: "3" }, { value: "2" }] });
    expect(explainText(explanation)).toContain(
      "1. Jumlah pedoman (staf 1): 3 dokumen. Dihitung dari (target 5 dokumen × porsi 1 ÷ jumlah porsi 2 dibulatkan ke 0 desimal) + satuan yang tersisa 1 dokumen = 3 dokumen.",
    );
    expect(explainText(explanation)).toContain("cara penjenjangan langsung; mendukung indikator i; pada simpul k");
  });

  it("passes levels and ranges on as they are, and says when there is no target", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    const [passed] = explainIndividualTargets(team(indicator("i", { target: level }), [undefined])).steps;
    expect(passed).toMatchObject({
      value: null,
      inputs: expect.arrayContaining([expect.objectContaining({ value: "WTP" })]),
    });
    const { target: _, ...none } = indicator("i");
    const open = explainIndividualTargets(team({ ...none, targets: [] } as CascadeIndicator, [undefined]));
    expect(explainText(open)).toContain("Belum ada target.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainIndividualTargets({ kind: "individual-targets" } as never))).toContain(
      "invalid-input result.targets",
    );
  });
});

explanationLaws(
  fc
    .record({
      target: fc.integer({ min: 0, max: 500 }),
      unit: fc.constantFrom("dokumen", "%"),
      shares: fc.oneof(
        fc.integer({ min: 1, max: 4 }).map((count) => Array.from({ length: count }, () => undefined)),
        fc.integer({ min: 1, max: 99 }).map((first) => [first, 100 - first]),
      ),
    })
    .map(({ target, unit, shares }) => team(indicator("i", { title: "Jumlah pedoman", target, unit }), shares)),
  explainIndividualTargets,
);
