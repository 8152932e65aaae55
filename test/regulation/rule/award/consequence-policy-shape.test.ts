import { applyConsequences, type ConsequencePolicy, consequencePolicyShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

const label = { id: "-", en: "-" };
const policy: ConsequencePolicy = {
  id: "p",
  label: label,
  since: "2023-02",
  clauses: [],
  source: { title: "-", status: "convention" },
};
const problemsOf = (...policies: unknown[]) => refusal(() => applyConsequences([], policies as ConsequencePolicy[]));

describe("a policy", () => {
  it("is read from JSON, and given back as it is", () => {
    const good = {
      ...policy,
      clauses: [{ id: "c", when: [{ measure: "absorption", below: 80 }], kind: "warning", label }],
    };
    expect(parse(consequencePolicyShape, JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it("has no misspelt key: bounds that nobody sees would let a cut go beyond them", () => {
    const wrong = { ...policy, allowanceBound: { least: -10, most: 0 } };
    expect(() => applyConsequences([], wrong as ConsequencePolicy)).toThrow(
      /policies\[0\]\.allowanceBound.*did you mean "allowanceBounds"\?/,
    );
    expect(refusal(() => parse(consequencePolicyShape, wrong))).toEqual(["invalid-input allowanceBound"]);
    const clause = { id: "c", when: [{ mark: "m" }], kind: "allowance", label, percen: -5, shortfal: {} };
    expect(problemsOf({ ...policy, clauses: [clause] })).toEqual([
      "invalid-input policies[0].clauses[0].percen",
      "invalid-input policies[0].clauses[0].shortfal",
    ]);
  });

  it("may be followed by another one", () => {
    expect(problemsOf({ ...policy, until: "2023-12" }, { ...policy, since: "2024-01" })).toEqual([]);
    expect(problemsOf(policy, { ...policy, since: "2020-01", until: "2023-01" })).toEqual([]);
  });

  it("is in force in no month of another one", () => {
    expect(problemsOf({ ...policy, until: "2024-01" }, { ...policy, since: "2024-01" })).toEqual([
      "regulation-overlap policies[1]",
    ]);
  });

  it("is refused with everything that is wrong", () => {
    const clauses = [
      {
        ...{ id: "", kind: "warning", label, percent: "x", shortfall: { measure: "m", of: "y" } },
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
      "invalid-input policies[0].id",
      "invalid-date policies[0].since",
      "invalid-date policies[0].until",
      "invalid-input policies[0].clauses[0].id",
      "invalid-input policies[0].clauses[0].when[0]",
      "invalid-number policies[0].clauses[0].when[1].from",
      "invalid-number policies[0].clauses[0].percent",
      "invalid-number policies[0].clauses[0].shortfall.of",
      "invalid-input policies[0].clauses[1].when",
      "out-of-range policies[0].allowanceBounds",
      "invalid-input policies[0].source",
      "invalid-input policies[1]",
      "invalid-input policies[2].clauses",
    ]);
    expect(problemsOf({ ...policy, title: "-", until: "2023-01", allowanceBounds: 5 })).toEqual([
      "invalid-input policies[0].title",
      "invalid-input policies[0].allowanceBounds",
      "out-of-range policies[0].until",
    ]);
    expect(problemsOf({ ...policy, allowanceBounds: { least: "x", most: 0 } })).toEqual([
      "invalid-number policies[0].allowanceBounds.least",
    ]);
  });

  it("has no condition that nobody understands, so that it holds for nobody rather than for everybody", () => {
    const clause = { id: "c", kind: "sanction", label };
    const when = [
      ...[{}, { grade: ["C"] }, null, { grades: "C" }, { grades: [] }, { mark: "m", below: 5 }],
      ...[{ measure: "m", from: 1, blow: 5 }, { mark: "" }],
    ];
    expect(problemsOf({ ...policy, clauses: [{ ...clause, when }] })).toEqual(
      ["[0]", "[1]", "[2]", "[3].grades", "[4].grades", "[5].below", "[6].blow", "[7].mark"].map(
        (at) => `invalid-input policies[0].clauses[0].when${at}`,
      ),
    );
    const clauses = [
      null,
      { ...clause, when: [] },
      { ...clause, kind: "fine", label: "-", source: { title: "-" }, shortfall: 5, when: [{ mark: "m" }] },
    ];
    expect(problemsOf({ ...policy, clauses })).toEqual([
      "invalid-input policies[0].clauses[0]",
      "invalid-input policies[0].clauses[1].when",
      "invalid-input policies[0].clauses[2].kind",
      "invalid-input policies[0].clauses[2].label",
      "invalid-input policies[0].clauses[2].shortfall",
      "invalid-input policies[0].clauses[2].source.status",
    ]);
  });
});
