import { type AwardEntry, type AwardRound, type AwardScheme, innovationCompetitionRules, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const entry: AwardEntry = { id: "x", agencyId: "a", score: 1 };
const scheme: AwardScheme = { id: "s", label: "S", tiers: [{ id: "t", label: "T", places: "all" }] };
/** The reasons of the entries that may not take part. */
const reasons = (entries: AwardEntry[], more: Partial<AwardScheme>, round: AwardRound = {}) =>
  selectWinners(entries, { ...scheme, ...more }, round).ineligible.map((each) => each.reasons.map(({ code }) => code));

describe("who may not take part", () => {
  it("is nobody where nothing is asked", () => {
    expect(reasons([entry], {})).toEqual([]);
  });

  it("is told every reason at once", () => {
    const rules = {
      documents: ["proposal", "statement"],
      minimumMonths: 12,
      entriesPerAgency: 1,
      categories: ["health"],
      notWonWithin: { years: 2, by: "entry" },
    } as const;
    const round = { asOf: "2023-06-01", year: 2023, history: [{ year: 2022, entryId: "x", agencyId: "a" }] };
    const bad = {
      ...entry,
      disqualified: "plagiat",
      documents: ["proposal"],
      startedOn: "2022-06-02",
      category: "sport",
    };
    expect(reasons([bad, { ...entry, id: "y" }], { rules, eligible: () => ["late"] }, round)).toEqual([
      ["disqualified", "missing-document", "too-young", "too-many-entries", "won-recently", "unknown-category", "late"],
      ["missing-document", "missing-document", "no-start-date", "too-many-entries", "no-category", "late"],
    ]);
  });

  it("is asked nothing that the scheme does not ask, whatever the round knows", () => {
    const round = { asOf: "2023-06-01", year: 2023, history: [{ year: 2022, entryId: "x", agencyId: "a" }] };
    expect(reasons([entry], { rules: { documents: [] } }, round)).toEqual([]);
    expect(reasons([{ ...entry, category: "x" }], { rules: { categories: ["x"] } }, round)).toEqual([]);
  });

  it("is told without documents what is missing, and beyond how many its owner must choose", () => {
    expect(reasons([entry], { rules: { documents: ["proposal"] } })).toEqual([["missing-document"]]);
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...entry, id: `${i}` }));
    const rules = { entriesPerAgency: 2 };
    expect(reasons([...many(2), { ...entry, id: "b", agencyId: "b" }], { rules })).toEqual([]);
    expect(reasons(many(3), { rules })).toEqual(Array(3).fill(["too-many-entries"]));
    const byCluster = { entriesByCluster: [{ cluster: "c", most: 2 }] };
    const inCluster = (count: number) => many(count).map((each) => ({ ...each, cluster: "c" }));
    expect(reasons(inCluster(2), { rules: byCluster })).toEqual([]);
    expect(reasons(inCluster(3), { rules: byCluster })).toEqual(Array(3).fill(["too-many-entries"]));
  });

  it("is told in words that the library has, or in those of the caller", () => {
    const told = (answer: boolean | string[]) =>
      selectWinners([entry], { ...scheme, eligible: () => answer }).ineligible[0]?.reasons;
    expect(told(false)).toEqual([
      {
        code: "not-eligible",
        message: { id: "Tidak memenuhi syarat.", en: "It does not meet the conditions." },
      },
    ]);
    expect(told(["Terlambat mendaftar"])).toEqual([
      { code: "Terlambat mendaftar", message: { id: "Terlambat mendaftar", en: "Terlambat mendaftar" } },
    ]);
    expect(told(["not-in-force"])?.[0]?.message.id).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it.each([
    ["2022-06-01", "2023-06-01", 12, true],
    ["2022-06-02", "2023-06-01", 12, false],
    ["2022-12-15", "2023-02-15", 2, true],
    ["2022-12-15", "2023-02-14", 2, false],
    ["2023-01-31", "2023-02-28", 1, false],
    ["2023-01-31", "2023-03-01", 1, true],
    ["2023-05-01", "2023-05-01", 0, true],
  ])("in use since %s is on %s at least %i months: %s", (startedOn, asOf, minimumMonths, fine) => {
    expect(reasons([{ ...entry, startedOn }], { rules: { minimumMonths } }, { asOf })).toEqual(
      fine ? [] : [["too-young"]],
    );
  });

  it("are past winners as entries or as owners, for so many years and not longer", () => {
    const history = [
      { year: 2020, entryId: "x", agencyId: "a" },
      { year: 2022, entryId: "old", agencyId: "a" },
      { year: 2023, entryId: "x", agencyId: "a" },
    ];
    const barred = (years: number, by: "entry" | "agency") =>
      reasons([entry], { rules: { notWonWithin: { years, by } } }, { year: 2023, history })[0]?.length ?? 0;
    expect([barred(1, "entry"), barred(1, "agency"), barred(3, "entry"), barred(3, "agency")]).toEqual([0, 1, 1, 2]);
    expect(reasons([entry], { rules: { notWonWithin: { years: 1, by: "entry" } } }, { year: 2023 })).toEqual([]);
    const open = { notWonWithin: { years: 1, by: "agency", exceptCategories: ["Khusus", "Pelajar"] } } as const;
    const categories = ["Khusus", "Pelajar", "Umum", undefined];
    expect(
      categories.map((category) =>
        reasons([{ ...entry, ...(category && { category }) }], { rules: open }, { year: 2023, history }),
      ),
    ).toEqual([[], [], [["won-recently"]], [["won-recently"]]]);
    const others = { year: 2023, history: [{ year: 2022, entryId: "old", agencyId: "b" }] };
    expect(reasons([entry], { rules: { notWonWithin: { years: 1, by: "agency" } } }, others)).toEqual([]);
  });

  it("is told by a condition of the caller's own, and an answer that is none is refused", () => {
    expect(reasons([entry], { eligible: () => false })).toEqual([["not-eligible"]]);
    expect(reasons([entry], { eligible: () => true })).toEqual([]);
    for (const [answer, path] of [
      ["no", "entries[1].eligible"],
      [undefined, "entries[1].eligible"],
      [["late", ""], "entries[1].eligible[1]"],
    ] as const) {
      const eligible = ({ id }: AwardEntry) => (id === "y" ? answer : true) as boolean;
      expect(refusal(() => selectWinners([entry, { ...entry, id: "y" }], { ...scheme, eligible }))).toEqual([
        `invalid-input ${path}`,
      ]);
    }
  });

  it("follows what was reported of the innovation competition: age, entries by cluster, past winners", () => {
    const of = (id: string, agencyId: string, cluster: string, more: object = {}): AwardEntry => ({
      ...{ id, agencyId, cluster, score: 1, category: "Umum", startedOn: "2020-01-01" },
      ...more,
    });
    const four = (agencyId: string, cluster: string) =>
      [1, 2, 3, 4].map((i) => of(`${agencyId}${i}`, agencyId, cluster));
    const rules = innovationCompetitionRules;
    const round = { asOf: "2022-05-31", year: 2022, history: [{ year: 2015, entryId: "old", agencyId: "k" }] };
    expect(reasons(four("p", "perangkat daerah provinsi"), { rules }, round)).toEqual([]);
    expect(reasons(four("k", "kabupaten/kota"), { rules }, round)).toEqual(Array(4).fill(["too-many-entries"]));
    expect(reasons([of("old", "k", "BUMD"), of("x", "k", "BUMD")], { rules }, round)).toEqual([["won-recently"]]);
    expect(reasons([of("old", "k", "BUMD", { category: "Khusus" })], { rules }, round)).toEqual([]);
    expect(reasons([of("x", "k", "BUMD", { startedOn: "2021-06-01" })], { rules }, round)).toEqual([["too-young"]]);
    expect(
      reasons([of("x", "k", "swasta"), { ...of("y", "z", "BUMD"), cluster: undefined } as never], { rules }, round),
    ).toEqual([["unknown-cluster"], ["no-cluster"]]);
    expect(rules.source?.status).toBe("reported");
    const twice = [1, 2].map((most) => ({ cluster: "c", most, mots: 1 }));
    expect(refusal(() => selectWinners([], { ...scheme, rules: { entriesByCluster: twice } }))).toEqual([
      "invalid-input scheme.rules.entriesByCluster[0].mots",
      "invalid-input scheme.rules.entriesByCluster[1].mots",
      "duplicate-key scheme.rules.entriesByCluster[1].cluster",
    ]);
  });

  it("is told since when in days as people write them", () => {
    const young = { ...entry, startedOn: "2024-08-17" };
    const { ineligible } = selectWinners([young], { ...scheme, rules: { minimumMonths: 6 } }, { asOf: "2024-12-31" });
    expect(ineligible[0]?.reasons.map(({ message }) => message)).toEqual([
      {
        id: "Belum berjalan 6 bulan pada 31 Desember 2024 (mulai 17 Agustus 2024).",
        en: "Not in use for 6 months on 31 December 2024 (since 17 August 2024).",
      },
    ]);
  });

  it("is told it in both languages", () => {
    const { ineligible } = selectWinners([entry], { ...scheme, rules: { documents: ["proposal"] } });
    expect(ineligible[0]?.reasons).toEqual([
      {
        code: "missing-document",
        message: { id: "Dokumen tidak ada: proposal", en: "A document is missing: proposal" },
      },
    ]);
  });
});
