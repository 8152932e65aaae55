import { checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { plan, signed } from "../../support/agreements.ts";
import { told } from "../../support/told.ts";

const CODES = ["duplicate-agreement", "unrecorded-revision", "unknown-revision"];
const found = (...agreements: PerformanceAgreement[]) =>
  checkAgreements(agreements)
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, subject }) => [code, subject]);

const first = signed("kadis");
const changed = (id: string, target: number, revision?: PerformanceAgreement["revision"]): PerformanceAgreement => ({
  ...first,
  id,
  objectives: first.objectives.map((each) => ({
    ...each,
    indicators: each.indicators.map((one) => ({ ...one, target })),
  })),
  ...(revision !== undefined && { revision }),
});

describe("checkAgreementRevisions", () => {
  it("finds a target that changed without a revision on record", () => {
    expect(found(first, changed("second", 12))).toEqual([
      ["duplicate-agreement", "second"],
      ["unrecorded-revision", "second"],
    ]);
    expect(found(first, changed("second", 10))).toEqual([["duplicate-agreement", "second"]]);
    expect(found(first, changed("second", 12, { of: first.id, reason: "change-of-priority" }))).toEqual([]);
  });

  it("names the indicators whose targets changed, not those that are new", () => {
    const second = changed("second", 12);
    const added = second.objectives.map((each) => ({
      ...each,
      indicators: [...each.indicators, ...each.indicators.map((one) => ({ ...one, indicatorId: "new" }))],
    }));
    const findings = checkAgreements([first, { ...second, objectives: added }]);
    expect(told(findings, ...CODES)).toEqual([
      {
        code: "duplicate-agreement",
        severity: "error",
        subject: "second",
        path: ["agreements", 1],
        details: { agreement: "second", position: "Kepala Dinas", original: "pk-2024-kadis", year: 2024 },
      },
      {
        code: "unrecorded-revision",
        severity: "error",
        subject: "second",
        path: ["agreements", 1, "revision"],
        details: { original: "pk-2024-kadis", indicators: ["agency/ia"] },
      },
    ]);
    expect(findings.find(({ code }) => code === CODES[0])?.message).toEqual({
      id: "Kepala Dinas memiliki lebih dari satu perjanjian kinerja tahun 2024 yang bukan revisi.",
      en: "Kepala Dinas has more than one agreement for 2024 that revises nothing.",
    });
  });

  it("lets one post have agreements for several years", () =>
    expect(found(first, { ...first, id: "next", year: 2025 })).toEqual([]));

  it("finds a revision of what is not there, of another post, or of itself", () => {
    const of = (id: string) => changed("second", 12, { of: id, reason: "change-of-officer" });
    expect(found(of("nowhere"))).toEqual([["unknown-revision", "second"]]);
    expect(found(signed("kabid"), of("pk-2024-kabid"))).toEqual([["unknown-revision", "second"]]);
    expect(found(of("second"))).toEqual([["unknown-revision", "second"]]);
    const lastYear = { ...first, id: "last", year: 2023 };
    expect(found(lastYear, of("last"))).toEqual([["unknown-revision", "second"]]);
    expect(told(checkAgreements([first, of("nowhere")]), ...CODES)).toEqual([
      {
        code: "unknown-revision",
        severity: "error",
        subject: "second",
        path: ["agreements", 1, "revision", "of"],
        details: { agreement: "second", of: "nowhere" },
      },
    ]);
  });

  it("compares the last revision with the plan, in any order of the list", () => {
    const revision = changed("second", 12, { of: first.id, reason: "change-of-strategy" });
    const mismatches = (list: PerformanceAgreement[]) =>
      checkAgreements(list, { cascade: plan })
        .filter(({ code }) => code === "agreement-target-mismatch")
        .map(({ subject }) => subject);
    expect(mismatches([first, revision])).toEqual(["second"]);
    expect(mismatches([revision, first])).toEqual(["second"]);
    expect(mismatches([first])).toEqual([]);
    // Where several revise nothing, the last of the list is in force; where each revises another, the first.
    expect(mismatches([first, changed("second", 12)])).toEqual(["second"]);
    expect(mismatches([changed("second", 12), first])).toEqual([]);
    const circle = (id: string, of: string) => changed(id, 12, { of, reason: "change-of-strategy" });
    expect(mismatches([circle("a", "b"), circle("b", "a")])).toEqual(["a"]);
  });
});

describe("checkAgreementRevisions, of two revisions of one agreement", () => {
  const agreement = (id: string, of?: string): sakip.PerformanceAgreement => ({
    id,
    year: 2024,
    firstParty: { ownerId: "a", position: "A" },
    secondParty: null,
    objectives: [],
    programmes: [],
    clauses: [],
    signedOn: "2024-01-10",
    ...(of !== undefined && { revision: { of, reason: "change-of-officer" } }),
  });
  const codes = (...all: sakip.PerformanceAgreement[]) =>
    sakip.checkAgreements(all).map(({ code, subject }) => [code, subject]);

  it("says that they contradict each other, and nothing of a chain", () => {
    expect(codes(agreement("1"), agreement("2", "1"), agreement("3", "1"))).toEqual([["duplicate-agreement", "3"]]);
    expect(codes(agreement("1"), agreement("2", "1"), agreement("3", "2"))).toEqual([]);
    const contradiction = checkAgreements([agreement("1"), agreement("2", "1"), agreement("3", "1")]);
    expect(told(contradiction)).toEqual([
      {
        code: "duplicate-agreement",
        severity: "error",
        subject: "3",
        path: ["agreements", 2, "revision", "of"],
        details: { agreement: "3", position: "A", original: "1", other: "2", year: 2024 },
      },
    ]);
    expect(contradiction[0]?.message).toEqual({
      id: '"3" dan "2" sama-sama merevisi "1".',
      en: '"3" and "2" both revise "1".',
    });
  });
});
