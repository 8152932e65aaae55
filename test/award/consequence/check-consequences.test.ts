import { describe, expect, it } from "vitest";
import { checkPolicies, checkResults } from "../../../src/award/consequence/check-consequences.ts";
import type { Problem } from "../../../src/core/index.ts";
import type { ConsequencePolicy } from "../../../src/regulation/rule/award/consequence-policy.ts";

const shown = (problems: readonly Problem[]) => problems.map((each) => `${each.code} ${each.path.join(".")}`);
const label = { id: "-", en: "-" };
const policy: ConsequencePolicy = {
  id: "p",
  title: label,
  since: "2023-02",
  clauses: [],
  source: { title: "-", status: "convention" },
};
const problemsOf = (...policies: unknown[]): string[] => {
  const problems: Problem[] = [];
  checkPolicies(policies as ConsequencePolicy[], problems);
  return shown(problems);
};

describe("checkResults", () => {
  it("finds everything that is wrong", () => {
    const problems: Problem[] = [];
    checkResults(
      [{ id: "", month: "2023-13", values: { a: "x", b: null, c: 1 } }, { id: "y", month: "2023-1", values: 3 }, 4],
      problems,
    );
    expect(shown(problems)).toEqual([
      "invalid-input results.0.id",
      "invalid-date results.0.month",
      "invalid-number results.0.values.a",
      "invalid-date results.1.month",
      "invalid-input results.1.values",
      "invalid-input results.2",
    ]);
    expect(checkResults(3, [])).toEqual([]);
    const more: Problem[] = [];
    checkResults([{ id: "x", month: "2023-01", values: null, grade: 5, marks: "lowest" }], more);
    expect(shown(more)).toEqual([
      "invalid-input results.0.grade",
      "invalid-input results.0.marks",
      "invalid-input results.0.values",
    ]);
    expect(checkResults([{ id: "x", month: "2023-01" }], [])).toHaveLength(1);
  });
});

describe("checkPolicies", () => {
  it("finds nothing in policies that follow one another", () => {
    expect(problemsOf({ ...policy, until: "2023-12" }, { ...policy, since: "2024-01" })).toEqual([]);
  });

  it("finds two that are in force in the same month", () => {
    expect(problemsOf({ ...policy, until: "2024-01" }, { ...policy, since: "2024-01" })).toEqual([
      "regulation-overlap policies.1",
    ]);
    expect(problemsOf(policy, { ...policy, since: "2020-01", until: "2023-01" })).toEqual([]);
  });

  it("finds everything that is wrong", () => {
    const clauses = [
      {
        id: "",
        kind: "warning",
        label,
        percent: "x",
        shortfall: { measure: "m", of: "y" },
        when: [{ measure: "m" }, { measure: "m", from: "z" }, { mark: "k" }],
      },
      { id: "c", kind: "warning", label, when: 1 },
    ];
    expect(
      problemsOf(
        { ...policy, id: "", since: "2023", until: 5, clauses, allowanceBounds: { least: 1, most: 0 }, source: 1 },
        null,
        { ...policy, clauses: {} },
      ),
    ).toEqual([
      "invalid-input policies.0.id",
      "invalid-date policies.0.since",
      "invalid-date policies.0.until",
      "invalid-input policies.0.source",
      "out-of-range policies.0.allowanceBounds",
      "invalid-input policies.0.clauses.0.id",
      "invalid-number policies.0.clauses.0.percent",
      "invalid-number policies.0.clauses.0.shortfall.of",
      "invalid-input policies.0.clauses.0.when.0",
      "invalid-number policies.0.clauses.0.when.1.from",
      "invalid-input policies.0.clauses.1.when",
      "invalid-input policies.1",
      "invalid-input policies.2.clauses",
    ]);
    expect(problemsOf({ ...policy, title: "-", until: "2023-01", allowanceBounds: 5 })).toEqual([
      "invalid-input policies.0.title",
      "out-of-range policies.0.until",
      "invalid-input policies.0.allowanceBounds",
    ]);
    expect(problemsOf({ ...policy, allowanceBounds: { least: "x", most: 0 } })).toEqual([
      "invalid-number policies.0.allowanceBounds.least",
    ]);
  });

  it("lets no condition pass that nobody understands, so that it holds for nobody rather than for everybody", () => {
    const clause = { id: "c", kind: "sanction", label };
    const when = [
      ...[{}, { grade: ["C"] }, null, { grades: "C" }, { grades: [] }, { mark: "m", below: 5 }],
      ...[{ measure: "m", from: 1, blow: 5 }, { mark: "" }],
    ];
    expect(problemsOf({ ...policy, clauses: [{ ...clause, when }] })).toEqual(
      ["0", "1", "2", "3.grades", "4.grades", "5.below", "6.blow", "7.mark"].map(
        (at) => `invalid-input policies.0.clauses.0.when.${at}`,
      ),
    );
    const clauses = [
      null,
      { ...clause, when: [] },
      { ...clause, kind: "fine", label: "-", source: { title: "-" }, shortfall: 5, when: [{ mark: "m" }] },
    ];
    expect(problemsOf({ ...policy, clauses })).toEqual([
      "invalid-input policies.0.clauses.0",
      "invalid-input policies.0.clauses.1.when",
      "invalid-input policies.0.clauses.2.kind",
      "invalid-input policies.0.clauses.2.label",
      "invalid-input policies.0.clauses.2.shortfall",
      "invalid-input policies.0.clauses.2.source.status",
    ]);
  });
});
