import { type AssessedResult, applyConsequences, type ConsequenceClause } from "sakip";
import { describe, expect, it } from "vitest";

const label = { id: "-", en: "-" };
const whole = { id: "x", month: "2023-02", values: { absorption: "80", pace: null }, grade: "BB", marks: ["winner"] };
const bare = { id: "x", month: "2023-02" };

/** Whether the clause holds for a result, or what must be known to tell. */
function verdict(
  when: ConsequenceClause["when"],
  result: AssessedResult = whole,
  more: Partial<ConsequenceClause> = {},
) {
  const { results } = applyConsequences([result], {
    ...{ id: "p", label: label, since: "2023-02", source: { title: "-", status: "convention" } },
    clauses: [{ id: "c", when, kind: "warning", label, ...more }],
  });
  return results[0]?.undecided[0]?.unknown ?? results[0]?.consequences.length === 1;
}

describe("a clause", () => {
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
  ])("with the condition %j holds: %s", (condition, holds) => {
    expect(verdict([condition])).toBe(holds);
  });

  it("needs all conditions, and one that does not hold settles it", () => {
    expect(verdict([{ mark: "winner" }, { measure: "absorption", below: 80 }])).toBe(false);
    expect(verdict([{ measure: "pace", below: 1 }, { mark: "loser" }])).toBe(false);
  });

  it("names what is not known, once", () => {
    expect(
      verdict([
        { measure: "pace", below: 1 },
        { measure: "pace", from: 0 },
        { measure: "other", from: 0 },
      ]),
    ).toEqual(["pace", "other"]);
    expect(verdict([{ grades: ["A"] }], bare)).toEqual(["grade"]);
    expect(verdict([{ mark: "winner" }], bare)).toBe(false);
    expect(verdict([{ mark: "winner" }], whole, { shortfall: { measure: "pace", of: 30 } })).toEqual(["pace"]);
    expect(verdict([{ measure: "toString", from: 0 }])).toEqual(["toString"]);
  });
});
