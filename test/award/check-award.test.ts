import { describe, expect, it } from "vitest";
import type { AwardScheme } from "../../src/award/award.ts";
import { checkEntries, checkRound, checkScheme } from "../../src/award/check-award.ts";
import type { Problem } from "../../src/core/index.ts";

const grades = ["B", "A"];
const shown = (problems: readonly Problem[]) => problems.map((each) => `${each.code} ${each.path.join(".")}`);

describe("checkEntries", () => {
  it("lets entries pass as they are", () => {
    const entries = [
      { id: "x", agencyId: "a", score: null, previousScore: "1", grade: "A", startedOn: "2023-01-31", documents: [] },
    ];
    const problems: Problem[] = [];
    expect(checkEntries(new Set(entries), grades, problems)).toEqual(entries);
    expect(problems).toEqual([]);
  });

  it("finds everything that is wrong", () => {
    const problems: Problem[] = [];
    const wrong = {
      id: "x",
      agencyId: "",
      score: "8,5",
      previousScore: "?",
      grade: "Z",
      previousGrade: 1,
      startedOn: "2023-02-30",
      documents: "all",
    };
    checkEntries([wrong, { id: "x", agencyId: "a" }, 5, { id: " ", agencyId: "a", score: 1 }], grades, problems);
    expect(shown(problems)).toEqual([
      "invalid-input entries.0.agencyId",
      "invalid-number entries.0.score",
      "invalid-number entries.0.previousScore",
      "invalid-date entries.0.startedOn",
      "invalid-input entries.0.documents",
      "invalid-input entries.0.grade",
      "invalid-input entries.0.previousGrade",
      "invalid-number entries.1.score",
      "duplicate-key entries.1.id",
      "invalid-input entries.2",
      "invalid-input entries.3.id",
    ]);
    expect(checkEntries(null, grades, [])).toEqual([]);
  });
});

describe("checkScheme", () => {
  const problemsOf = (scheme: unknown): string[] => {
    const problems: Problem[] = [];
    checkScheme(scheme as AwardScheme, grades, problems);
    return shown(problems);
  };

  it("finds nothing in a scheme that can be followed", () => {
    expect(
      problemsOf({ id: "s", title: "S", tiers: [{ id: "t", title: "T", places: "all", minimumGrade: "A" }] }),
    ).toEqual([]);
  });

  it("finds everything that is wrong", () => {
    expect(problemsOf(7)).toEqual(["invalid-input scheme"]);
    expect(problemsOf({ id: "s", tiers: [] })).toEqual(["invalid-input scheme.tiers"]);
    expect(problemsOf({ id: "s" })).toEqual(["invalid-input scheme.tiers"]);
    const rules = {
      minimumMonths: -1,
      entriesPerAgency: 0,
      notWonWithin: { years: 0, by: "owner" },
      documents: "x",
      categories: 1,
    };
    const tier = { id: "t", places: 0, perAgency: 0, minimumScore: "x", minimumGrade: "AA", onTie: "split" };
    expect(
      problemsOf({
        id: "",
        measure: "luck",
        perAgency: 0,
        eligible: 1,
        rules,
        tiers: [tier, { id: "t", places: 1 }, null],
      }),
    ).toEqual([
      "invalid-input scheme.id",
      "invalid-input scheme.measure",
      "invalid-input scheme.perAgency",
      "invalid-input scheme.eligible",
      "invalid-input scheme.rules.minimumMonths",
      "invalid-input scheme.rules.entriesPerAgency",
      "invalid-input scheme.rules.documents",
      "invalid-input scheme.rules.categories",
      "invalid-input scheme.rules.notWonWithin.years",
      "invalid-input scheme.rules.notWonWithin.by",
      "invalid-input scheme.tiers.0.places",
      "invalid-input scheme.tiers.0.perAgency",
      "invalid-number scheme.tiers.0.minimumScore",
      "invalid-input scheme.tiers.0.minimumGrade",
      "invalid-input scheme.tiers.0.onTie",
      "duplicate-key scheme.tiers.1.id",
      "invalid-input scheme.tiers.2",
    ]);
    expect(problemsOf({ id: "s", rules: 1, tiers: [{ id: "t", places: 1 }] })).toEqual(["invalid-input scheme.rules"]);
    expect(problemsOf({ id: "s", rules: { notWonWithin: 1 }, tiers: [{ id: "t", places: 1 }] })).toEqual([
      "invalid-input scheme.rules.notWonWithin",
    ]);
  });
});

describe("checkRound", () => {
  const problemsOf = (rules: AwardScheme["rules"], round: unknown): string[] => {
    const problems: Problem[] = [];
    checkRound({ id: "s", title: "S", tiers: [], ...(rules !== undefined && { rules }) }, round as object, problems);
    return shown(problems);
  };

  it("asks for what the scheme needs to know, and for no more", () => {
    expect(problemsOf(undefined, {})).toEqual([]);
    expect(problemsOf({ minimumMonths: 12, notWonWithin: { years: 1, by: "entry" } }, {})).toEqual([
      "invalid-date round.asOf",
      "invalid-input round.year",
    ]);
    expect(
      problemsOf({ minimumMonths: 12, notWonWithin: { years: 1, by: "entry" } }, { asOf: "2023-06-01", year: 2023 }),
    ).toEqual([]);
  });

  it("finds everything that is wrong", () => {
    expect(problemsOf(undefined, { asOf: "2023", year: 23, history: 1, decisions: [{}, 2] })).toEqual([
      "invalid-date round.asOf",
      "invalid-input round.year",
      "invalid-input round.history",
      "invalid-input round.decisions.0.winners",
      "invalid-input round.decisions.1",
    ]);
    expect(problemsOf(undefined, { decisions: 1 })).toEqual(["invalid-input round.decisions"]);
    expect(problemsOf(undefined, null)).toEqual(["invalid-input round"]);
  });
});
