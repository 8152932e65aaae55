import { describe, expect, it } from "vitest";
import { noTarget, openRoles, shareMissing } from "../../../src/cascade/individual/role-findings.ts";
import { indicator, node } from "../../support/cascade.ts";

const result = { indicator: indicator("i", { title: "Pedoman" }), node: node("k") };
const matrix = { superiorId: "kabid", year: 2024, roles: [] };

describe("the findings about roles", () => {
  it("name what nobody takes, who does nothing, and what is no result", () => {
    const roles = [
      { personId: "a", contributions: [] },
      { personId: "b", contributions: [{ method: "direct" as const, resultId: "x" }] },
    ];
    const found = openRoles({ ...matrix, roles }, new Map([["i", result]]));
    expect(found.map(({ code, subject, message }) => [code, subject, message.en])).toEqual([
      ["uncovered-result", "kabid", 'Nobody takes over or supports "Pedoman".'],
      ["no-role", "a", "a has no part in any result."],
      ["unknown-result", "b", '"x" is no result of kabid.'],
    ]);
  });

  it("count who has no share, and name what has no target", () => {
    expect(shareMissing(result, matrix, 2).details).toEqual({ nodeId: "k", indicatorId: "i", missing: 2 });
    expect(noTarget("a", "Laporan", ["matrix"]).message.id).toBe('"Laporan" belum memiliki target.');
  });
});
