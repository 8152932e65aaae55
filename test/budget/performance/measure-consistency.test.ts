import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureConsistency } from "../../../src/budget/performance/measure-consistency.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("measureConsistency", () => {
  it("is the mean of what each month kept of its plan", () => {
    const months = [
      { planned: 100, realization: 90 },
      { planned: 200, realization: 240 },
      { planned: 10, realization: 50 },
      { planned: 0, realization: 0 },
    ];
    expect(plain(measureConsistency(months))).toMatchObject({
      value: "67.5",
      months: ["90", "80", "0", "100"],
      basis: { status: "remembered" },
    });
  });

  it("tells all that it comes from, and no months where it is not computed", () => {
    const months = [
      { planned: 4, realization: "3.00" },
      { planned: 1, realization: null },
    ];
    const { basis, ...silent } = measureConsistency(months);
    expect(plain(silent)).toEqual({
      kind: "consistency",
      status: "not-computable",
      reason: "not-reported",
      needs: ["realization"],
      months: [],
      plans: [
        { planned: "4", realization: "3" },
        { planned: "1", realization: null },
      ],
      formula: "mean of 100 − |realization − planned| / planned × 100, each from 0",
      findings: [],
    });
    expect(basis.status).toBe("remembered");
  });

  it("says why there is none", () => {
    expect(measureConsistency([])).toMatchObject({ reason: "nothing-due", needs: [], months: [] });
    expect(measureConsistency([{ planned: 1, realization: null }])).toMatchObject({ reason: "not-reported" });
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => measureConsistency([null, { planned: -1, realization: "x" }] as never))).toEqual([
      "invalid-input months[0]",
      "out-of-range months[1].planned",
      "invalid-number months[1].realization",
    ]);
    expect(refusal(() => measureConsistency("x" as never))).toEqual(["invalid-input months"]);
    expect(refusal(() => measureConsistency([{ planed: 1, realization: 1 }] as never))).toEqual([
      "invalid-input months[0].planed",
      "invalid-number months[0].planned",
    ]);
  });

  it("takes rows of a table, from any iterable", () => {
    const rows = new Set([{ month: "January", planned: 100, realization: 90 }]);
    expect(plain(measureConsistency(rows))).toMatchObject({ kind: "consistency", value: "90" });
  });
});

it("finds amounts whose point probably groups thousands", () => {
  expect(measureConsistency([{ planned: 1_000_000, realization: "900.000" }]).findings).toMatchObject([
    { code: "grouping-slip", path: ["months", 0, "realization"] },
  ]);
});

describe("properties", () => {
  it("is 100 exactly when every month went as planned", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 12 }), (list) => {
        const consistency = measureConsistency(list.map(([planned, realization]) => ({ planned, realization })));
        const kept = list.every(([planned, realization]) => planned === realization);
        expect(consistency.status === "computed" && consistency.value.eq(100)).toBe(kept);
      }),
    );
  });
});
