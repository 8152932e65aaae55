import { describe, expect, it } from "vitest";
import { clauseHolds, figureOf } from "../../../src/award/consequence/clause-holds.ts";
import { type Exact, exactToDecimal } from "../../../src/number/index.ts";
import type { ConsequenceClause } from "../../../src/regulation/rule/award/consequence-policy.ts";

const clause = (when: ConsequenceClause["when"], more: Partial<ConsequenceClause> = {}): ConsequenceClause => ({
  id: "c",
  when,
  kind: "warning",
  label: { id: "-", en: "-" },
  ...more,
});
const result = { id: "x", month: "2023-02", values: { absorption: "80", pace: null }, grade: "BB", marks: ["winner"] };
const verdict = (when: ConsequenceClause["when"]) => clauseHolds(clause(when), result);

describe("clauseHolds", () => {
  it.each([
    [{ measure: "absorption", below: 80 }, false],
    [{ measure: "absorption", upTo: 80 }, true],
    [{ measure: "absorption", from: "80.0" }, true],
    [{ measure: "absorption", above: 80 }, false],
    [{ measure: "absorption", above: 70, below: 90 }, true],
    [{ grades: ["A", "BB"] }, true],
    [{ grades: ["A"] }, false],
    [{ mark: "winner" }, true],
    [{ mark: "loser" }, false],
  ])("takes %j to be %s", (condition, holds) => {
    expect(verdict([condition])).toEqual({ holds });
  });

  it("needs all conditions, and knows that one which does not hold settles it", () => {
    expect(verdict([{ mark: "winner" }, { measure: "absorption", below: 80 }])).toEqual({ holds: false });
    expect(verdict([{ measure: "pace", below: 1 }, { mark: "loser" }])).toEqual({ holds: false });
  });

  it("names what is not known, once", () => {
    expect(
      verdict([
        { measure: "pace", below: 1 },
        { measure: "pace", from: 0 },
        { measure: "other", from: 0 },
      ]),
    ).toEqual({ unknown: ["pace", "other"] });
    expect(clauseHolds(clause([{ grades: ["A"] }]), { id: "x", month: "2023-02" })).toEqual({ unknown: ["grade"] });
    expect(clauseHolds(clause([{ mark: "winner" }]), { id: "x", month: "2023-02" })).toEqual({ holds: false });
    expect(clauseHolds(clause([{ mark: "winner" }], { shortfall: { measure: "pace", of: 30 } }), result)).toEqual({
      unknown: ["pace"],
    });
  });
});

describe("figureOf", () => {
  it("reads a measure, and nothing that an object merely inherits", () => {
    expect(exactToDecimal(figureOf(result, "absorption") as Exact).toString()).toBe("80");
    expect([
      figureOf(result, "pace"),
      figureOf(result, "toString"),
      figureOf({ id: "x", month: "2023-02" }, "pace"),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
