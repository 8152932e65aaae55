import {
  type AwardEntry,
  type AwardScheme,
  awardEntriesShape,
  awardRoundShape,
  awardSchemeShape,
  parse,
  selectWinners,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const scheme: AwardScheme = { id: "s", label: "S", grades: ["B", "A"], tiers: [{ id: "t", label: "T", places: 1 }] };
const entry: AwardEntry = { id: "x", agencyId: "a", score: 1 };

describe("entries", () => {
  const problemsOf = (entries: unknown) => refusal(() => selectWinners(entries as AwardEntry[], scheme));

  it("pass as they are, from anything that can be looped over, with columns of the caller's own", () => {
    const own = {
      ...entry,
      previousScore: "1",
      grade: "A",
      startedOn: "2023-01-31",
      documents: [],
      inovator: "Bu Ani",
    };
    const entries = new Set([
      { ...own, score: null },
      { ...own, id: "y", extra: { scor: 5 } },
    ]);
    expect(problemsOf(entries)).toEqual([]);
    expect(selectWinners(entries, scheme).unranked[0]).toBe([...entries][0]);
    expect(parse(awardEntriesShape, [own])).toEqual([own]);
  });

  it("are refused with everything that is wrong", () => {
    const wrong = {
      ...{ id: "x", agencyId: "", score: "8,5", previousScore: "?", previousGrade: 1 },
      ...{ startedOn: "2023-02-30", documents: "all" },
    };
    expect(problemsOf([wrong, { id: "y", agencyId: "a" }, 5, { id: " ", agencyId: "a", score: 1 }])).toEqual([
      "invalid-input entries[0].agencyId",
      "invalid-number entries[0].score",
      "invalid-number entries[0].previousScore",
      "invalid-input entries[0].previousGrade",
      "invalid-date entries[0].startedOn",
      "invalid-input entries[0].documents",
      "invalid-number entries[1].score",
      "invalid-input entries[2]",
      "invalid-input entries[3].id",
    ]);
    expect(problemsOf([1, 2].map((score) => ({ ...entry, id: "", score })))).toEqual([
      "invalid-input entries[0].id",
      "invalid-input entries[1].id",
    ]);
    expect(problemsOf(null)).toEqual(["invalid-input entries"]);
    const figures = { novelty: "8,5", cost: null, impact: 3 };
    expect(
      problemsOf([
        { ...entry, figures, documents: [1], disqualified: null },
        { ...entry, figures: 5, category: 5 },
      ]),
    ).toEqual([
      "invalid-input entries[0].documents[0]",
      "invalid-number entries[0].figures.novelty",
      "invalid-input entries[0].disqualified",
      "invalid-input entries[1].category",
      "invalid-input entries[1].figures",
      "duplicate-key entries[1].id",
    ]);
    expect(
      problemsOf([
        { ...entry, grade: "Z" },
        { ...entry, id: "y", previousGrade: "C" },
      ]),
    ).toEqual(["invalid-input entries[0].grade", "invalid-input entries[1].previousGrade"]);
  });

  it("have no misspelt key where the key that was meant is absent", () => {
    const misspelt = { id: "x", agency: "a", score: 1, previousScor: 2 };
    expect(problemsOf([misspelt])).toEqual([
      "invalid-input entries[0].agency",
      "invalid-input entries[0].previousScor",
      "invalid-input entries[0].agencyId",
    ]);
    expect(refusal(() => parse(awardEntriesShape, [misspelt]))).toEqual([
      "invalid-input [0].agency",
      "invalid-input [0].previousScor",
      "invalid-input [0].agencyId",
    ]);
    expect(problemsOf([{ ...entry, agency: "Dinas A" }])).toEqual([]);
  });
});

describe("a scheme", () => {
  const problemsOf = (given: unknown) => refusal(() => selectWinners([], given as AwardScheme));

  it("has a tier that asks for no more and no less than it says: a misspelt key is refused", () => {
    const tiers = [{ id: "t", label: "T", places: 1, minimumscore: 80 }];
    expect(() => selectWinners([entry], { ...scheme, tiers } as never)).toThrow(
      /scheme\.tiers\[0\]\.minimumscore.*did you mean "minimumScore"\?/,
    );
    expect(() => parse(awardSchemeShape, { ...scheme, tiers })).toThrow(
      /tiers\[0\]\.minimumscore.*did you mean "minimumScore"\?/,
    );
    expect(problemsOf({ ...scheme, tiebreak: [], rules: { document: ["proposal"] } })).toEqual([
      "invalid-input scheme.tiebreak",
      "invalid-input scheme.rules.document",
    ]);
  });

  it("is read alike by the function and as a document, save for functions, which no document holds", () => {
    const withFunctions = { ...scheme, eligible: () => true, tieBreak: [{ name: "n", value: () => 1 }] };
    expect(problemsOf(withFunctions)).toEqual([]);
    expect(refusal(() => parse(awardSchemeShape, withFunctions))).toEqual([
      "invalid-input eligible",
      "invalid-input tieBreak[0].value",
    ]);
    const copy = parse(awardSchemeShape, JSON.parse(JSON.stringify(scheme)));
    expect([copy, Object.isFrozen(copy.tiers)]).toEqual([scheme, true]);
    expect(problemsOf(copy)).toEqual([]);
  });

  it("is refused with everything that is wrong", () => {
    expect(problemsOf(7)).toEqual(["invalid-input scheme"]);
    expect(problemsOf({ id: "s", label: "S", tiers: [] })).toEqual(["invalid-input scheme.tiers"]);
    expect(problemsOf({ id: "s", label: "S" })).toEqual(["invalid-input scheme.tiers"]);
    const rules = {
      ...{ minimumMonths: -1, entriesPerAgency: 0, notWonWithin: { years: 0, by: "owner" } },
      ...{ documents: "x", categories: 1 },
    };
    const tier = { id: "t", label: "T", places: 0, perAgency: 0, minimumScore: "x", onTie: "split" };
    expect(
      problemsOf({
        ...{ id: "", label: "S", measure: "luck", perAgency: 0, eligible: 1, rules },
        tiers: [tier, { id: "t", label: "T", places: 1 }],
      }),
    ).toEqual([
      "invalid-input scheme.id",
      "invalid-input scheme.measure",
      "invalid-input scheme.tiers[0].places",
      "invalid-number scheme.tiers[0].minimumScore",
      "invalid-input scheme.tiers[0].perAgency",
      "invalid-input scheme.tiers[0].onTie",
      "duplicate-key scheme.tiers[1].id",
      "invalid-input scheme.perAgency",
      "invalid-input scheme.rules.documents",
      "invalid-input scheme.rules.minimumMonths",
      "invalid-input scheme.rules.entriesPerAgency",
      "invalid-input scheme.rules.notWonWithin.years",
      "invalid-input scheme.rules.notWonWithin.by",
      "invalid-input scheme.rules.categories",
      "invalid-input scheme.eligible",
    ]);
    expect(problemsOf({ ...scheme, tiers: [scheme.tiers[0], null] })).toEqual(["invalid-input scheme.tiers[1]"]);
    expect(problemsOf({ ...scheme, rules: 1 })).toEqual(["invalid-input scheme.rules"]);
    expect(problemsOf({ ...scheme, rules: { notWonWithin: 1 } })).toEqual(["invalid-input scheme.rules.notWonWithin"]);
  });

  it("is told what is wrong with labels, grades and the order together with the rest", () => {
    const tiers = [{ id: "t", places: 1, aboveScore: "0,5", category: 5, cluster: "" }];
    const tieBreak = [{ name: "novelty" }, { name: "value", order: "up" }, { name: "novelty" }];
    const wrong = { id: "s", label: { id: "S", en: "" }, order: "up", decimals: -99, tieBreak, tiers, grades: "BB" };
    expect(problemsOf(wrong)).toEqual([
      "invalid-input scheme.label.en",
      "invalid-input scheme.order",
      "invalid-rounding scheme.decimals",
      "invalid-input scheme.tieBreak[1].name",
      "invalid-input scheme.tieBreak[1].order",
      "invalid-input scheme.tiers[0].label",
      "invalid-number scheme.tiers[0].aboveScore",
      "invalid-input scheme.tiers[0].category",
      "invalid-input scheme.tiers[0].cluster",
      "invalid-input scheme.grades",
    ]);
    expect(problemsOf({ ...scheme, tieBreak: 5 })).toEqual(["invalid-input scheme.tieBreak"]);
    expect(problemsOf({ ...scheme, tieBreak: [null] })).toEqual(["invalid-input scheme.tieBreak[0]"]);
    expect(problemsOf({ ...scheme, tieBreak: [{ name: "novelty" }, { name: "novelty" }] })).toEqual([
      "invalid-input scheme.tieBreak[1].name",
    ]);
    expect(problemsOf({ ...scheme, grades: ["A", "A"] })).toEqual(["duplicate-key scheme.grades"]);
  });

  it("asks for a grade of its own, or of SAKIP where it names none", () => {
    const tiers = [{ id: "t", label: "T", places: 1, minimumGrade: "AA" }];
    expect(problemsOf({ ...scheme, tiers })).toEqual(["invalid-input scheme.tiers[0].minimumGrade"]);
    expect(refusal(() => parse(awardSchemeShape, { ...scheme, tiers }))).toEqual([
      "invalid-input tiers[0].minimumGrade",
    ]);
    const { grades: _, ...sakip } = { ...scheme, tiers };
    expect(problemsOf(sakip)).toEqual([]);
    expect(problemsOf({ ...sakip, tiers: [{ ...tiers[0], minimumGrade: "Z" }] })).toEqual([
      "invalid-input scheme.tiers[0].minimumGrade",
    ]);
  });
});

describe("grades of which the lowest score is the best", () => {
  const label = { id: "-", en: "-" };
  const risk = {
    ...scheme,
    grades: undefined,
    measure: "grade",
    scale: {
      id: "risk",
      better: "lower",
      bands: [
        { code: "safe", label, from: 0, below: 5 },
        { code: "risky", label, from: 5, upTo: 10 },
      ],
      source: { title: "-", status: "convention" },
    },
    tiers: [{ id: "t", label: "T", places: "all", minimumGrade: "safe" }],
  } as const satisfies AwardScheme;

  it("count from the worst", () => {
    const list = [
      { ...entry, score: 6, grade: "risky" },
      { ...entry, id: "y", score: 2, grade: "safe" },
    ];
    const { tiers, notAwarded, ranking } = selectWinners(list, risk);
    expect(ranking.rows.map(({ item, value }) => [item.id, `${value}`])).toEqual([
      ["y", "1"],
      ["x", "0"],
    ]);
    expect(tiers[0]?.selected.map((each) => each.entry.id)).toEqual(["y"]);
    expect(notAwarded[0]?.misses).toEqual([{ tierId: "t", reason: "below-minimum-grade" }]);
  });
});

describe("a round", () => {
  const problemsOf = (rules: AwardScheme["rules"], round: unknown) =>
    refusal(() => selectWinners([], { ...scheme, rules }, round as object));
  const asking = { minimumMonths: 12, notWonWithin: { years: 1, by: "entry" } } as const;

  it("knows what the scheme asks for, and need not know more", () => {
    expect(problemsOf(undefined, {})).toEqual([]);
    expect(problemsOf(asking, {})).toEqual(["invalid-date round.asOf", "invalid-input round.year"]);
    expect(problemsOf(asking, { asOf: "2023-06-01", year: 2023 })).toEqual([]);
  });

  it("is refused with everything that is wrong", () => {
    expect(
      problemsOf(undefined, { asOf: "2023", year: 23, history: 1, decisions: [{}, 2, { tierId: "t", selected: [1] }] }),
    ).toEqual([
      "invalid-input round.year",
      "invalid-date round.asOf",
      "invalid-input round.history",
      "invalid-input round.decisions[0].tierId",
      "invalid-input round.decisions[0].selected",
      "invalid-input round.decisions[1]",
      "invalid-input round.decisions[2].selected[0]",
    ]);
    expect(problemsOf(undefined, { decisions: 1 })).toEqual(["invalid-input round.decisions"]);
    expect(problemsOf(undefined, null)).toEqual(["invalid-input round"]);
    expect(problemsOf(undefined, { history: [null, { year: 2022, entryId: "x" }] })).toEqual([
      "invalid-input round.history[0]",
      "invalid-input round.history[1].agencyId",
    ]);
  });

  it("has no misspelt key", () => {
    const round = { decision: [], history: [{ year: 2022, entryId: "x", agencyId: "a", tier: "t" }] };
    expect(problemsOf(undefined, round)).toEqual([
      "invalid-input round.decision",
      "invalid-input round.history[0].tier",
    ]);
    expect(refusal(() => parse(awardRoundShape, round))).toEqual([
      "invalid-input decision",
      "invalid-input history[0].tier",
    ]);
    const decided = { decisions: [{ tierId: "t", selected: ["x"] }] };
    expect(parse(awardRoundShape, decided)).toEqual(decided);
  });
});
