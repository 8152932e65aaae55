import { checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { plan, signed } from "../../support/agreements.ts";

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

  it("lets one post have agreements for several years", () =>
    expect(found(first, { ...first, id: "next", year: 2025 })).toEqual([]));

  it("finds a revision of what is not there, of another post, or of itself", () => {
    const of = (id: string) => changed("second", 12, { of: id, reason: "change-of-officer" });
    expect(found(of("nowhere"))).toEqual([["unknown-revision", "second"]]);
    expect(found(signed("kabid"), of("pk-2024-kabid"))).toEqual([["unknown-revision", "second"]]);
    expect(found(of("second"))).toEqual([["unknown-revision", "second"]]);
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
  });
});
