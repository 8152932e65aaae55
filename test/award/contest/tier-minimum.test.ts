import { type AwardEntry, type AwardScheme, type AwardTier, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import type { SchemeRead, TierRead } from "../../../src/award/contest/award-call.ts";
import type { Row } from "../../../src/award/contest/some.ts";
import { relativeMinimum } from "../../../src/award/contest/tier-minimum.ts";
import { exactToDecimal, toDecimal } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

/** `"a1 90"`: the entry a1 of the owner a with 90 points. */
const entries = (...texts: string[]): AwardEntry[] =>
  texts.map((text) => {
    const [id = "", score = "", category] = text.split(" ");
    return { id, agencyId: id.slice(0, 1), score, ...(category && { category }) };
  });
const tier = (id: string, places: AwardTier["places"], more: Partial<AwardTier> = {}): AwardTier => ({
  ...{ id, label: id, places },
  ...more,
});
const award = (tiers: AwardTier[], more: Partial<AwardScheme> = {}): AwardScheme => ({
  id: "s",
  label: "S",
  tiers,
  ...more,
});
const shown = (list: AwardEntry[], scheme: AwardScheme) => {
  const ids = (rows: readonly { readonly entry: AwardEntry }[]) => rows.map(({ entry }) => entry.id).join(" ");
  return selectWinners(list, scheme).tiers.map((each) => `${ids(each.selected)} | ${ids(each.contested)}`);
};
const merit = (of: "first" | "last") => tier("merit", "all", { minimumOf: { of, tier: "medal" } });

// D-30: needed a second call with a computed minimum.
describe("a minimum taken from another tier", () => {
  it("is the value of its last winner, or of its first", () => {
    const list = entries("a1 90", "a2 80", "b1 70", "b2 60");
    const own = { minimumOf: { of: "last", tier: "medal" } } as const;
    const limited = [tier("medal", 2, { perAgency: 1 }), tier("merit", "all", own)];
    // a1 and b1 win medals; a2 has at least the 70 of b1.
    expect(shown(list, award(limited))).toEqual(["a1 b1 | ", "a2 | "]);
    expect(shown(list, award([tier("medal", 2, { perAgency: 1 }), merit("first")]))).toEqual(["a1 b1 | ", " | "]);
    const lowest = award(limited, { order: "ascending" });
    expect(shown(list, lowest)).toEqual(["b2 a2 | ", "b1 | "]);
  });

  it("is known although the medal is contested: whoever wins it, the value is the same", () => {
    const list = entries("a1 90", "b1 80", "c1 80", "d1 70");
    expect(shown(list, award([tier("medal", 2), merit("last")]))).toEqual(["a1 | b1 c1", " | b1 c1"]);
  });

  it("leaves to the jury who may reach it where a contest decides the minimum", () => {
    // a1 special: a2 is barred, c1 wins the medal with 80, and b1 and d1 reach that. b1 special: a2 wins the medal with
    // 85, a1 is barred, and nobody else reaches 85. So nobody wins for sure, d1 may win, and e1 cannot.
    const special = tier("special", 1, { category: "x" });
    const list = entries("a1 90 x", "b1 90 x", "a2 85 y", "d1 82", "c1 80 y", "e1 70");
    const scheme = award([special, tier("medal", 1, { category: "y" }), merit("last")], { perAgency: 1 });
    const [, , merits = ""] = shown(list, scheme);
    expect(merits).toMatch(/^ \| .*b1.*d1/);
    expect(merits).not.toContain("e1");
    const decided = (id: string) =>
      selectWinners(list, scheme, { decisions: [{ tierId: "special", selected: [id] }] }).tiers.map(
        ({ selected: winners }) => winners.map(({ entry }) => entry.id).join(" "),
      );
    expect([decided("a1"), decided("b1")]).toEqual([
      ["a1", "c1", "b1 d1"],
      ["b1", "a2", ""],
    ]);
  });

  it("lets nobody win where the tier has no winner, and says so", () => {
    const none = tier("medal", 1, { minimumScore: 99 });
    const result = selectWinners(entries("a1 90"), award([none, merit("last")]));
    expect(result.notAwarded[0]?.misses).toEqual([
      { tierId: "medal", reason: "below-minimum-score" },
      { tierId: "merit", reason: "no-reference" },
    ]);
  });

  it("is the middle of all ranked entries where told", () => {
    const half = tier("half", "all", { minimumOf: { of: "median" } });
    expect(shown(entries("a1 90", "b1 80", "c1 70"), award([half]))).toEqual(["a1 b1 | "]);
    expect(shown(entries("a1 90", "b1 80", "c1 70", "d1 10"), award([half]))).toEqual(["a1 b1 | "]);
  });

  it("refuses a tier that is not there, or not before", () => {
    const refused = (tiers: AwardTier[]) => refusal(() => selectWinners([], award(tiers)));
    expect(refused([merit("last"), tier("medal", 1)])).toEqual(["invalid-input scheme.tiers[0].minimumOf.tier"]);
    expect(refused([tier("m", 1, { minimumOf: { of: "last" } })])).toEqual([
      "invalid-input scheme.tiers[0].minimumOf.tier",
    ]);
    expect(refused([tier("m", 1, { minimumOf: { of: "median", tiers: "m" } as never })])).toEqual([
      "invalid-input scheme.tiers[0].minimumOf.tiers",
    ]);
  });
});

describe("the least value that can win, as far as it is known", () => {
  const row = (value: number) => ({ value: toDecimal(value) }) as Row;
  const contest = (...values: number[]) =>
    ({ rows: values.map(row), places: 1, reason: "tie-at-cut", limits: [] }) as const;
  interface Medal {
    readonly won?: number[];
    readonly contested?: number[];
    readonly waiting?: number[];
  }
  function minimum(
    of: "first" | "last",
    order: "descending" | "ascending",
    { won = [], contested = [], waiting = [] }: Medal,
  ) {
    const medal = {
      tier: { id: "medal" } as TierRead,
      winners: won.map((value) => ({ row: row(value), byJury: false })),
      contests: contested.length > 0 ? [contest(...contested)] : [],
      waiting: waiting.map(row),
    };
    const other = { ...medal, tier: { id: "other" } as TierRead, winners: [{ row: row(1), byJury: false }] };
    const found = relativeMinimum(
      { minimumOf: { of, tier: "medal" } } as TierRead,
      { order } as SchemeRead,
      [],
      [other, medal],
    );
    return [found?.sure, found?.possible].map((each) => each && `${exactToDecimal(each)}`);
  }

  it("is that of the first or the last who won, or competes", () => {
    expect(minimum("first", "descending", { won: [90, 80] })).toEqual(["90", "90"]);
    expect(minimum("last", "descending", { won: [90, 80] })).toEqual(["80", "80"]);
    expect(minimum("last", "descending", { won: [90], contested: [75, 75] })).toEqual(["75", "75"]);
    expect(minimum("first", "ascending", { won: [10, 20] })).toEqual(["10", "10"]);
    expect(minimum("last", "ascending", { won: [10, 20] })).toEqual(["20", "20"]);
  });

  it("lies between two values where somebody may win who would change it", () => {
    expect(minimum("first", "descending", { won: [80], waiting: [90, 85] })).toEqual(["90", "80"]);
    expect(minimum("last", "descending", { won: [80], waiting: [75, 70] })).toEqual(["80", "70"]);
    expect(minimum("first", "ascending", { won: [20], waiting: [15, 10] })).toEqual(["10", "20"]);
    expect(minimum("last", "ascending", { won: [20], waiting: [25, 30] })).toEqual(["20", "30"]);
  });

  it("is known where nobody who may win would change it", () => {
    expect(minimum("first", "descending", { won: [80], waiting: [80, 70] })).toEqual(["80", "80"]);
    expect(minimum("first", "descending", { won: [80], waiting: [75, 70] })).toEqual(["80", "80"]);
    expect(minimum("last", "ascending", { won: [20], waiting: [10, 15] })).toEqual(["20", "20"]);
    expect(minimum("last", "descending", { won: [80], waiting: [90, 80] })).toEqual(["80", "80"]);
  });

  it("is at most known from below where nobody has won for sure, and not at all where nobody may", () => {
    expect(minimum("first", "descending", { waiting: [70, 60] })).toEqual([undefined, "60"]);
    expect(minimum("last", "ascending", { waiting: [10, 20] })).toEqual([undefined, "20"]);
    expect(minimum("last", "descending", {})).toEqual([undefined, undefined]);
  });

  it("is the middle of all ranked entries, or the mean of the two in the middle", () => {
    const median = (...values: number[]) => {
      const tier = { minimumOf: { of: "median" } } as TierRead;
      const found = relativeMinimum(tier, { order: "descending" } as SchemeRead, values.map(row), []);
      return [found?.sure, found?.possible].map((each) => each && `${exactToDecimal(each)}`);
    };
    expect(median(90, 80, 70, 10)).toEqual(["75", "75"]);
    expect(median(90, 80, 10)).toEqual(["80", "80"]);
    expect(median(90, 80)).toEqual(["85", "85"]);
    expect(median(90)).toEqual(["90", "90"]);
    expect(median()).toEqual([undefined, undefined]);
  });
});

// D-31: the next entry got the second place all the same.
describe("ties that use up later places", () => {
  const medals = (places: number[], more: Partial<AwardScheme> = { tiesUseLaterPlaces: true }) =>
    award(
      places.map((count, i) => tier(`m${i + 1}`, count, { onTie: "include" })),
      more,
    );

  it("leave no second after two firsts, and neither second nor third after three", () => {
    const two = entries("a1 90", "b1 90", "c1 80", "d1 70");
    expect(shown(two, medals([1, 1, 1]))).toEqual(["a1 b1 | ", " | ", "c1 | "]);
    expect(shown(two, medals([1, 1, 1], {}))).toEqual(["a1 b1 | ", "c1 | ", "d1 | "]);
    const three = entries("a1 90", "b1 90", "c1 90", "d1 70");
    const result = selectWinners(three, medals([1, 1, 1]));
    expect(result.tiers.map(({ selected: winners, open, usedByTies }) => [winners.length, open, usedByTies])).toEqual([
      [3, 0, undefined],
      [0, 0, 1],
      [0, 0, 1],
    ]);
    expect(result.findings[0]).toEqual({
      code: "places-used-by-ties",
      severity: "info",
      subject: "m2",
      path: ["scheme", "tiers", 1],
      details: { places: 1 },
      message: {
        id: "1 tempat sudah terpakai oleh peserta bernilai sama pada kategori sebelumnya.",
        en: "1 place is used up by ties in earlier tiers.",
      },
    });
    expect(selectWinners(three, medals([1, 2])).findings.map(({ message }) => message.en)).toEqual([
      "2 places are used up by ties in earlier tiers.",
    ]);
    expect(result.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "places-used-by-ties m2",
      "places-used-by-ties m3",
    ]);
  });

  it("use up only as many as they took too many, also in part", () => {
    const list = entries("a1 90", "b1 90", "c1 80", "d1 80", "e1 70", "f1 60");
    // Two firsts use one of two seconds; c1 and d1 tie for the other, and so use one of the three thirds.
    expect(shown(list, medals([1, 2, 3]))).toEqual(["a1 b1 | ", "c1 d1 | ", "e1 f1 | "]);
  });
});

// D-29: a tie-break saw one entry at a time.
describe("a tie-break among the tied", () => {
  const prefers = { a1: { b1: 2 }, b1: { c1: 2 } } as Record<string, Record<string, number>>;
  const headToHead = (tied: readonly AwardEntry[]) =>
    tied.map(({ id }) => tied.reduce((sum, other) => sum + (prefers[id]?.[other.id] ?? 0), 0));

  it("sees the tied group, after the tie-breaks before it", () => {
    const seen: string[] = [];
    const among = (tied: readonly AwardEntry[]) => {
      seen.push(tied.map(({ id }) => id).join(" "));
      return headToHead(tied);
    };
    const list = entries("d1 90", "b1 80", "c1 80", "a1 80").map((each) => ({
      ...each,
      figures: { novelty: each.id === "a1" ? 1 : 2 },
    }));
    const scheme = award([tier("m", 2)], { tieBreak: [{ name: "novelty" }, { name: "head-to-head", among }] });
    const result = selectWinners(list, scheme);
    expect(seen).toEqual(["b1 c1"]);
    expect(result.ranking.rows.map(({ item, decidedBy }) => `${item.id} ${decidedBy}`)).toEqual([
      "d1 value",
      "b1 head-to-head",
      "c1 head-to-head",
      "a1 novelty",
    ]);
  });

  it("is refused with answers that are none, or too few", () => {
    const refused = (among: unknown, more: object = {}) =>
      refusal(() =>
        selectWinners(
          entries("a1 80", "b1 80"),
          award([tier("m", 1)], { tieBreak: [{ name: "k", among, ...more } as never] }),
        ),
      );
    expect(refused(() => [1])).toEqual(["invalid-input entries[0].tieBreak.k"]);
    expect(refused(() => [1, "x"])).toEqual(["invalid-number entries[0].tieBreak.k[1]"]);
    expect(refused(() => [1, 2], { value: () => 1 })).toEqual(["invalid-input scheme.tieBreak[0].among"]);
    expect(refused(1)).toEqual(["invalid-input scheme.tieBreak[0].among"]);
  });
});

describe("a grade that contradicts its score", () => {
  const graded = (score: number | null, grade: string): AwardEntry => ({ id: "a", agencyId: "a", score, grade });
  const scheme = award([tier("m", "all")]);

  it("is found, by the scale of SAKIP unless told", () => {
    const { findings } = selectWinners([graded(78.2, "A")], scheme);
    expect(findings).toMatchObject([
      {
        ...{ code: "grade-contradicts-score", severity: "warning", subject: "a", path: ["entries", 0, "grade"] },
        details: { grade: "A", gradeOfScore: "BB", scale: "sakip-grade" },
        message: {
          id: "Predikat A tidak sesuai dengan nilainya sendiri: 78,2 berpredikat BB.",
          en: "The grade A is not that of its own score: 78.2 is BB.",
        },
      },
    ]);
    expect(selectWinners([graded(80, "BB"), { ...graded(null, "A"), id: "b" }], scheme).findings).toEqual([]);
  });

  it("is not looked for where only the grades are known, and by the scheme's own scale where it has one", () => {
    const grades = ["low", "high"];
    expect(selectWinners([graded(1, "high")], { ...scheme, grades }).findings).toEqual([]);
    const label = { id: "-", en: "-" };
    const scale = {
      id: "own",
      bands: [
        { code: "low", label, from: 0, below: 5 },
        { code: "high", label, from: 5, upTo: 10 },
      ],
      source: { title: "-", status: "convention" },
    } as const;
    const codes = (list: AwardEntry[]) => selectWinners(list, { ...scheme, scale }).findings.map(({ code }) => code);
    expect(codes([graded(1, "high")])).toEqual(["grade-contradicts-score"]);
    expect(codes([graded(11, "high")])).toEqual([]);
    expect(codes([{ ...graded(6, "high"), previousScore: 2, previousGrade: "high" }])).toEqual([
      "grade-contradicts-score",
    ]);
  });
});
