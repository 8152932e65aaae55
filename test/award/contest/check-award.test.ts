import { describe, expect, it } from "vitest";
import { checkEntries, checkRound, checkScheme } from "../../../src/award/contest/check-award.ts";
import type { Problem } from "../../../src/core/index.ts";
import type { AwardScheme } from "../../../src/regulation/rule/award/award-scheme.ts";

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
    const more: Problem[] = [];
    const figures = { novelty: "8,5", cost: null, impact: 3 };
    checkEntries([{ id: "y", agencyId: "a", score: 1, figures, documents: [1], disqualified: null }], grades, more);
    checkEntries([{ id: "y", agencyId: "a", score: 1, figures: 5, category: 5 }], grades, more);
    expect(shown(more)).toEqual([
      "invalid-input entries.0.documents.0",
      "invalid-number entries.0.figures.novelty",
      "invalid-input entries.0.disqualified",
      "invalid-input entries.0.figures",
      "invalid-input entries.0.category",
    ]);
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
    expect(problemsOf({ id: "s", title: "S", tiers: [] })).toEqual(["invalid-input scheme.tiers"]);
    expect(problemsOf({ id: "s", title: "S" })).toEqual(["invalid-input scheme.tiers"]);
    const rules = {
      minimumMonths: -1,
      entriesPerAgency: 0,
      notWonWithin: { years: 0, by: "owner" },
      documents: "x",
      categories: 1,
    };
    const tier = {
      id: "t",
      title: "T",
      places: 0,
      perAgency: 0,
      minimumScore: "x",
      minimumGrade: "AA",
      onTie: "split",
    };
    expect(
      problemsOf({
        id: "",
        title: "S",
        measure: "luck",
        perAgency: 0,
        eligible: 1,
        rules,
        tiers: [tier, { id: "t", title: "T", places: 1 }, null],
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
    const fine = { id: "s", title: "S", tiers: [{ id: "t", title: "T", places: 1 }] };
    expect(problemsOf({ ...fine, rules: 1 })).toEqual(["invalid-input scheme.rules"]);
    expect(problemsOf({ ...fine, rules: { notWonWithin: 1, document: ["proposal"] } })).toEqual([
      "invalid-input scheme.rules.document",
      "invalid-input scheme.rules.notWonWithin",
    ]);
  });

  it("tells what is wrong with titles, grades and the order together with the rest", () => {
    const title = { id: "S", en: "" };
    const tiers = [{ id: "t", places: 1, aboveScore: "0,5", category: 5, cluster: "" }];
    const tieBreak = [{ name: "novelty" }, { name: "value", order: "up" }, null, { name: "novelty" }];
    const scheme = { id: "s", title, order: "up", decimals: -99, tieBreak, tiers };
    expect(problemsOf({ ...scheme, grades: "BB" })).toEqual([
      "invalid-input scheme.title.en",
      "invalid-input scheme.order",
      "invalid-rounding scheme.decimals",
      "invalid-input scheme.tieBreak.1.name",
      "invalid-input scheme.tieBreak.1.order",
      "invalid-input scheme.tieBreak.2",
      "invalid-input scheme.tieBreak.3.name",
      "invalid-input scheme.grades",
      "invalid-input scheme.tiers.0.title",
      "invalid-input scheme.tiers.0.category",
      "invalid-input scheme.tiers.0.cluster",
      "invalid-number scheme.tiers.0.aboveScore",
    ]);
    const fine = { id: "s", title: "S", tiers: [{ id: "t", title: "T", places: 1 }] };
    expect(problemsOf({ ...fine, tieBreak: 5 })).toEqual(["invalid-input scheme.tieBreak"]);
    const problems: Problem[] = [];
    checkScheme({ ...fine, grades: ["A", "A"] } as unknown as AwardScheme, ["A", "A"], problems);
    expect(shown(problems)).toEqual(["duplicate-key scheme.grades"]);
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
    expect(
      problemsOf(undefined, { asOf: "2023", year: 23, history: 1, decisions: [{}, 2, { tierId: "t", winners: [1] }] }),
    ).toEqual([
      "invalid-date round.asOf",
      "invalid-input round.year",
      "invalid-input round.history",
      "invalid-input round.decisions.0.tierId",
      "invalid-input round.decisions.0.winners",
      "invalid-input round.decisions.1",
      "invalid-input round.decisions.2.winners.0",
    ]);
    expect(problemsOf(undefined, { decisions: 1 })).toEqual(["invalid-input round.decisions"]);
    expect(problemsOf(undefined, null)).toEqual(["invalid-input round"]);
    expect(problemsOf(undefined, { history: [null, { year: 2022, entryId: "x" }] })).toEqual([
      "invalid-input round.history.0",
      "invalid-input round.history.1.agencyId",
    ]);
  });
});
