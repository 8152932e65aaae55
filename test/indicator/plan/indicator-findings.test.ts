import { indicatorShape } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { ownFindings, replacementFindings, versionFindings } from "../../../src/indicator/plan/indicator-findings.ts";
import { timelineOf } from "../../../src/indicator/plan/version-timeline.ts";
import { told } from "../../support/told.ts";

const [base] = readAll([indicatorShape, { id: "a", title: "A", polarity: "maximize" }]);

describe("the findings", () => {
  it("speak both languages, and name the date only where there is one", () => {
    expect(versionFindings(base, base, [3])[0]?.message).toEqual({
      id: "Dua versi indikator “a” berlaku sekaligus.",
      en: "Two versions of indicator “a” are in force at once.",
    });
    const later = { ...base, validFrom: "2024-01-01" };
    expect(versionFindings(base, later, [3])[0]?.message.id).toBe(
      "Dua versi indikator “a” berlaku sekaligus sejak 1 Januari 2024.",
    );
  });

  it("name both days of a version that ends before it begins, and only of such a one", () => {
    const days = (validFrom?: string, validUntil?: string) =>
      told(ownFindings({ ...base, validFrom, validUntil }, [3]));
    expect(days("2024-02-01", "2024-01-31")).toEqual([
      {
        code: "validity-reversed",
        severity: "error",
        subject: "a",
        path: [3, "validUntil"],
        details: { id: "a", validFrom: "2024-02-01", validUntil: "2024-01-31" },
      },
    ]);
    for (const [from, until] of [
      ["2024-02-01", "2024-02-01"],
      ["2024-02-01", "2024-03-01"],
      ["2024-02-01", undefined],
      [undefined, "2024-02-01"],
    ])
      expect(days(from, until)).toEqual([]);
  });

  it("name the two ratings that may not be combined", () => {
    const [finding, ...others] = told(ownFindings({ ...base, validity: "exact", controllability: "high" }, [3]));
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: "quality-combination",
      severity: "warning",
      subject: "a",
      path: [3, "controllability"],
      details: { validity: "exact", controllability: "high" },
    });
  });

  it("name what an indicator replaces: it is nowhere, or in force beside it", () => {
    const replacing = { ...base, id: "b", replaces: "a", validFrom: "2024-01-01" };
    const place = { severity: "warning", subject: "b", path: [7, "replaces"] };
    expect(told(replacementFindings(replacing, undefined, 7))).toEqual([
      { code: "replaced-unknown", ...place, details: { id: "b", replaces: "a" } },
    ]);
    expect(told(replacementFindings(replacing, timelineOf([{ version: base, at: 0 }]), 7))).toEqual([
      { code: "replaced-in-force", ...place, details: { id: "b", replaces: "a", from: "2024-01-01" } },
    ]);
    const over = { ...base, validUntil: "2023-12-31" };
    expect(replacementFindings(replacing, timelineOf([{ version: over, at: 0 }]), 7)).toEqual([]);
  });

  it("let a version replace an earlier one of its own, which has to be there", () => {
    const earlier = { ...base, validUntil: "2023-12-31" };
    const later = { ...base, replaces: "a", validFrom: "2024-01-01" };
    expect(replacementFindings(later, timelineOf([later].map((version) => ({ version, at: 0 }))), 0)).toMatchObject([
      { code: "replaced-unknown", details: { id: "a", replaces: "a" } },
    ]);
    const both = timelineOf([earlier, later].map((version, at) => ({ version, at })));
    expect(replacementFindings(later, both, 1)).toEqual([]);
  });

  it("concern versions of the same indicator only", () => {
    expect(versionFindings(base, { ...base, id: "b" }, [])).toEqual([]);
    expect(replacementFindings(base, timelineOf([{ version: base, at: 0 }]), 0)).toEqual([]);
    expect(ownFindings({ ...base, validity: "exact" }, [])).toEqual([]);
  });
});
