import type { Finding, RoleContribution } from "sakip";
import { describe, expect, it } from "vitest";
import { placeOf, shareOutResult } from "../../../src/cascade/individual/share-out-result.ts";
import { indicator, node } from "../../support/cascade.ts";

const matrix = (...contributions: RoleContribution[]) => ({
  superiorId: "kabid",
  year: 2024,
  roles: contributions.map((each, i) => ({ personId: `p${i}`, contributions: [each] })),
});
const takes = (share?: number): RoleContribution => ({
  method: "direct",
  resultId: "i",
  ...(share !== undefined && { share }),
});

describe("shareOutResult", () => {
  it("divides among those who take over, by the place of their contribution", () => {
    const findings: Finding[] = [];
    const parts = shareOutResult(
      { indicator: indicator("i"), node: node("k") },
      matrix(takes(1), { method: "direct", resultId: "x" }, takes(3)),
      findings,
    );
    expect([...parts].map(([place, { target, rule }]) => [place, `${target}`, rule])).toEqual([
      [placeOf(0, 0), "3", "part"],
      [placeOf(2, 0), "7", "part"],
    ]);
    expect(findings).toEqual([]);
  });

  it("tells of a result without a target, and of shares that some lack", () => {
    const findings: Finding[] = [];
    const { target: _, ...bare } = indicator("i");
    expect(shareOutResult({ indicator: bare, node: node("k") }, matrix(takes()), findings).get(placeOf(0, 0))).toEqual({
      target: null,
      rule: "same",
    });
    expect(
      shareOutResult({ indicator: indicator("i"), node: node("k") }, matrix(takes(1), takes()), findings).size,
    ).toBe(0);
    expect(findings.map(({ code }) => code)).toEqual(["no-target", "share-missing"]);
  });
});
