import fc from "fast-check";
import {
  type AwardEntry,
  type AwardResult,
  type AwardScheme,
  type AwardTier,
  type Contest,
  type JuryDecision,
  mostImprovedAward,
  selectWinners,
  type TierResult,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

/** `"a1 90"`: the entry a1 of the owner a with 90 points. */
const entries = (...texts: string[]): AwardEntry[] =>
  texts.map((text) => {
    const [id = "", score = ""] = text.split(" ");
    return { id, agencyId: id.slice(0, 1), score: score === "-" ? null : score };
  });
const twoTiers: AwardScheme = {
  id: "two",
  label: "Dua kategori",
  tiers: [
    { id: "best", label: "Terbaik", places: 2 },
    { id: "next", label: "Berikutnya", places: 2 },
  ],
};
const winners = ({ tiers }: AwardResult) => tiers.map((tier) => tier.selected.map(({ entry }) => entry.id).join(" "));
const contested = ({ tiers }: AwardResult) =>
  tiers.map((tier) => tier.contested.map(({ entry }) => entry.id).join(" "));

describe("selectWinners", () => {
  it("fills the tiers in order; an owner may win with several entries", () => {
    const result = selectWinners(entries("b1 70", "a1 90", "a2 80", "c1 60", "d1 50"), twoTiers);
    expect(winners(result)).toEqual(["a1 a2", "b1 c1"]);
    expect(result.notAwarded.map(({ entry, misses }) => [entry.id, misses.map(({ reason }) => reason)])).toEqual([
      ["d1", ["places-filled", "places-filled"]],
    ]);
    expect(result.findings).toEqual([]);
    expect(result.scheme).toBe("two");
  });

  it("asks who may take part first, and lists every reason", () => {
    const list = entries("a1 99", "b1 90", "c1 -", "d1 70");
    list[0] = { ...(list[0] as AwardEntry), disqualified: "dokumen palsu" };
    const result = selectWinners(list, {
      ...twoTiers,
      rules: { documents: ["proposal"] },
      eligible: ({ id }) => (id === "d1" ? ["late"] : []),
    });
    expect(result.ineligible.map(({ entry, reasons }) => [entry.id, reasons.map(({ code }) => code)])).toEqual([
      ["a1", ["disqualified", "missing-document"]],
      ["b1", ["missing-document"]],
      ["c1", ["missing-document"]],
      ["d1", ["missing-document", "late"]],
    ]);
    expect(winners(selectWinners(list, twoTiers))).toEqual(["b1 d1", ""]);
    expect(selectWinners(list, twoTiers).unranked.map(({ id }) => id)).toEqual(["c1"]);
  });

  it("returns a tie across a cut to the jury, and takes its decision", () => {
    const list = entries("a1 90", "b1 80", "c1 80", "d1 70", "e1 60");
    const open = selectWinners(list, twoTiers);
    expect([winners(open), contested(open)]).toEqual([
      ["a1", "d1"],
      ["b1 c1", "b1 c1"],
    ]);
    expect(open.tiers.map((tier) => tier.open)).toEqual([1, 1]);
    expect(open.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "contested-places best",
      "contested-places next",
    ]);
    const decided = selectWinners(list, twoTiers, { decisions: [{ tierId: "best", selected: ["c1"] }] });
    expect([winners(decided), contested(decided)]).toEqual([
      ["a1 c1", "b1 d1"],
      ["", ""],
    ]);
    expect(decided.tiers[0]?.selected.map((each) => each.decidedBy)).toEqual(["value", "jury"]);
  });

  it("gives nothing away behind a place that depends on a contest", () => {
    const scheme: AwardScheme = {
      id: "s",
      label: "S",
      tiers: [
        { id: "t1", label: "1", places: 1, perAgency: 1 },
        { id: "t2", label: "2", places: 2, perAgency: 1 },
        { id: "t3", label: "3", places: "all", perAgency: 1 },
      ],
    };
    // Should a1 win t1, a2 wins in t2; should it come to t2, a2 has to wait for t3.
    const list = entries("a1 9", "c1 9", "a2 5");
    const open = selectWinners(list, scheme);
    expect(winners(open)).toEqual(["", "", ""]);
    expect(open.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "contested-places t1",
      "contested-places t2",
      "depends-on-contest t2",
      "depends-on-contest t3",
    ]);
    const decide = (id: string) =>
      winners(selectWinners(list, scheme, { decisions: [{ tierId: "t1", selected: [id] }] }));
    expect(decide("a1")).toEqual(["a1", "c1 a2", ""]);
    const old = { decisions: [{ tierId: "t1", winners: ["a1"] }] } as never;
    expect(selectWinners(list, scheme, old).tiers.map(({ winners, selected }) => winners === selected)).toEqual([
      true,
      true,
      true,
    ]);
    expect(winners(selectWinners(list, scheme, old))).toEqual(["a1", "c1 a2", ""]);
    expect(decide("c1")).toEqual(["c1", "a1", "a2"]);
  });

  it("refuses a decision that fits no contest", () => {
    const list = entries("a1 90", "b1 80", "c1 80", "d1 70");
    const decide =
      (...ids: string[]) =>
      () =>
        selectWinners(list, twoTiers, { decisions: [{ tierId: "best", selected: ids }] });
    expect(decide("b1", "c1")).toThrow(/decisions\[0\]\.selected\[0\]: given "b1"[\s\S]*selected\[1\]/);
    expect(decide("d1")).toThrow(/given "d1"/);
    expect(() =>
      selectWinners(entries("a1 9"), twoTiers, { decisions: [{ tierId: "best", selected: ["a1"] }] }),
    ).toThrow(/a1/);
  });

  it("calls nobody the most improved whose score or grade did not rise", () => {
    const entry = (id: string, score: number, grade: string): AwardEntry => ({
      ...{ id, agencyId: id, score, previousScore: 70, grade, previousGrade: "BB" },
    });
    const list = [entry("same", 70, "BB"), entry("fallen", 66, "B")];
    for (const measure of ["improvement", "grade-jump"] as const) {
      const scheme: AwardScheme = { ...mostImprovedAward, measure };
      expect(winners(selectWinners(list, scheme))).toEqual([""]);
      expect(winners(selectWinners([...list, entry("risen", 71, "A")], scheme))).toEqual(["risen"]);
    }
  });

  it("refuses a decision that gives an owner more than its limit", () => {
    const list = entries("a1 90", "a2 90", "b1 90", "c1 90");
    const scheme: AwardScheme = { id: "s", label: "S", perAgency: 1, tiers: [{ id: "t", label: "T", places: 2 }] };
    const decide = (...ids: string[]) => selectWinners(list, scheme, { decisions: [{ tierId: "t", selected: ids }] });
    expect(() => decide("a1", "a2")).toThrow(/given "a1"[\s\S]*no owner more than its limit/);
    expect(winners(decide("a1", "c1"))).toEqual(["a1 c1"]);
  });

  it("breaks ties by declared figures, and says so", () => {
    const list = entries("a1 90", "b1 80", "c1 80").map((entry) => ({
      ...entry,
      figures: { novelty: entry.id === "c1" ? 9 : 5, cost: entry.id === "c1" ? 9 : 5 },
    }));
    const byNovelty = selectWinners(list, { ...twoTiers, tieBreak: [{ name: "novelty" }] });
    expect(byNovelty.tiers[0]?.selected.map(({ entry, decidedBy }) => [entry.id, decidedBy])).toEqual([
      ["a1", "value"],
      ["c1", "novelty"],
    ]);
    const byCost = selectWinners(list, {
      ...twoTiers,
      tieBreak: [{ name: "price", value: (entry) => entry.figures?.["cost"], order: "ascending" }],
    });
    expect(winners(byCost)).toEqual(["a1 b1", "c1"]);
  });

  it("knows minimum grades and scores, categories, limits and the measures", () => {
    const list = entries("a1 95", "a2 85", "b1 75").map((entry, i) => ({
      ...entry,
      grade: ["AA", "A", "BB"][i] as string,
      previousScore: [94, 80, 60][i] as number,
      category: i === 1 ? "health" : "school",
    }));
    const tier = (more: object) =>
      selectWinners(list, { ...twoTiers, tiers: [{ id: "t", label: "T", places: 3, ...more }] });
    expect(winners(tier({ minimumGrade: "A" }))).toEqual(["a1 a2"]);
    expect(winners(tier({ minimumScore: "75.01" }))).toEqual(["a1 a2"]);
    expect(winners(tier({ category: "school" }))).toEqual(["a1 b1"]);
    expect(winners(tier({ perAgency: 1 }))).toEqual(["a1 b1"]);
    expect(winners(selectWinners(list, { ...twoTiers, perAgency: 1 }))).toEqual(["a1 b1", ""]);
    expect(winners(selectWinners(list, { ...twoTiers, measure: "improvement" }))).toEqual(["b1 a2", "a1"]);
    expect(
      winners(selectWinners(list, { ...twoTiers, order: "ascending", decimals: 0, grades: ["BB", "A", "AA"] })),
    ).toEqual(["b1 a2", "a1"]);
  });

  it("shows winners with what decided, contests, and who has nothing, and the caller's own entries untouched", () => {
    const list = entries("w1 90", "x1 80", "y1 80", "z1 10");
    const tier = { id: "t", label: { id: "Terbaik", en: "Best" }, places: 2, minimumScore: 50 };
    const result = selectWinners(list, { id: "s", label: "S", tiers: [tier] });
    expect(result.tiers[0]?.selected.map(({ entry, decidedBy, bestRank }) => [entry.id, decidedBy, bestRank])).toEqual([
      ["w1", "value", 1],
    ]);
    expect(result.tiers[0]?.selected[0]?.entry).toBe(list[0]);
    expect(result.tiers[0]?.contests).toEqual([
      { entries: result.tiers[0]?.contested, places: 1, reason: "tie-at-cut" },
    ]);
    expect([result.tiers[0]?.label, Object.isFrozen(tier.label)]).toEqual([tier.label, false]);
    expect(result.notAwarded.map(({ entry, misses }) => [entry.id, misses])).toEqual([
      ["z1", [{ tierId: "t", reason: "places-filled" }]],
    ]);
  });

  it("tells what people must decide or should know, in both languages", () => {
    const result = selectWinners(entries("a1 90", "b1 80", "c1 80"), twoTiers);
    expect(result.findings[0]).toEqual({
      code: "contested-places",
      severity: "warning",
      subject: "best",
      path: ["scheme", "tiers", 0],
      details: { entries: ["b1", "c1"], places: 1, reason: "tie-at-cut" },
      message: {
        id: "b1, c1 memperebutkan 1 tempat: nilai sama di batas. Juri memutuskan.",
        en: "b1, c1 compete for 1 place: a tie across the last place. The jury decides.",
      },
    });
    expect(result.findings.slice(1).map(({ code, details, message }) => [code, details, message.en])).toEqual([
      [
        "contested-places",
        { entries: ["b1", "c1"], places: 1, reason: "earlier-tier" },
        "b1, c1 compete for 1 place: an earlier tier is not decided; who does not win there wins here. The jury decides.",
      ],
      ["places-open", { open: 1 }, "1 place not filled."],
    ]);
    const [two, none] = [entries("a1 90", "b1 90", "c1 90"), []].map((list) =>
      selectWinners(list, { ...twoTiers, tiers: twoTiers.tiers.slice(0, 1) }).findings.map(({ message }) => message),
    );
    expect(two).toEqual([
      {
        id: "a1, b1, c1 memperebutkan 2 tempat: nilai sama di batas. Juri memutuskan.",
        en: "a1, b1, c1 compete for 2 places: a tie across the last place. The jury decides.",
      },
    ]);
    expect(none).toEqual([{ id: "2 tempat tidak terisi.", en: "2 places not filled." }]);
  });

  it("refuses with every problem of entries, scheme and round at once", () => {
    const wrong = () =>
      selectWinners([{ id: "x", agencyId: "a", score: "8,5" }], { id: "", label: "S", tiers: [] } as never, {
        year: 1,
      });
    expect(wrong).toThrow(
      expect.objectContaining({
        details: { problems: [expect.anything(), expect.anything(), expect.anything(), expect.anything()] },
      }),
    );
    const scheme = { ...twoTiers, rules: { categories: ["x"] }, tieBreak: [{ name: "luck", value: () => "a" }] };
    const list = [...entries("a1 9"), { id: "b1", agencyId: "b", score: 9, category: "x" }];
    expect(refusal(() => selectWinners(list, scheme))).toEqual(["invalid-number entries[1].tieBreak.luck"]);
    expect(() => selectWinners([], undefined as never)).toThrow(/invalid-input at scheme/);
    expect(() => selectWinners(entries("a1 1"), { ...twoTiers, eligible: () => 1 as never })).toThrow(
      /entries\[0\]\.eligible/,
    );
  });

  it("changes no input, freezes its result, and can be drawn up again from JSON", () => {
    const list = entries("a1 90", "b1 80", "c1 80", "d1 -");
    const before = JSON.stringify(list);
    const result = selectWinners(list, twoTiers);
    expect(JSON.stringify(list)).toBe(before);
    expect([result.kind, JSON.stringify(result)]).toEqual(["award-result", JSON.stringify(toPlain(result))]);
    expect(list.some(Object.isFrozen)).toBe(false);
    expect([result, result.tiers, result.ineligible, result.findings, result.notAwarded].every(Object.isFrozen)).toBe(
      true,
    );
    const again = selectWinners(JSON.parse(before), JSON.parse(JSON.stringify(twoTiers)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
  });

  describe("tied groups", () => {
    const fill = (list: AwardEntry[], ...tiers: Partial<AwardTier>[]) => {
      const scheme = {
        id: "s",
        label: "S",
        tiers: tiers.map((tier, i) => ({ id: `t${i + 1}`, label: "T", places: 2, ...tier })),
      };
      return shown(selectWinners(list, scheme));
    };
    const shown = (result: AwardResult) =>
      result.tiers.map((tier) => {
        const contests = tier.contests.map(
          (each) => `${each.entries.map(({ entry }) => entry.id).join(" ")}: ${each.places} ${each.reason}`,
        );
        return [tier.selected.map(({ entry }) => entry.id).join(" "), ...contests, tier.open];
      });

    it("get the places in their order", () => {
      expect(fill(entries("a1 9", "b1 8", "c1 7"), {})).toEqual([["a1 b1", 0]]);
      expect(fill(entries("a1 9", "b1 8", "c1 8"), { places: "all" })).toEqual([["a1 b1 c1", 0]]);
      expect(fill(entries("a1 9"), { places: 3 })).toEqual([["a1", 2]]);
    });

    it("are included or excluded where told, and nobody behind an excluded one gets a place", () => {
      const list = entries("a1 9", "b1 8", "c1 8", "d1 7");
      expect(fill(list, { onTie: "include" }, {})).toEqual([
        ["a1 b1 c1", 0],
        ["d1", 1],
      ]);
      expect(fill(list, { onTie: "exclude" }, { places: 3 })).toEqual([
        ["a1", 1],
        ["b1 c1 d1", 0],
      ]);
      const tier: AwardTier = { id: "t", label: "T", places: 2, onTie: "exclude" };
      const { notAwarded } = selectWinners(list, { id: "s", label: "S", tiers: [tier] });
      expect(notAwarded.map(({ misses }) => misses[0]?.reason)).toEqual([
        "tie-excluded",
        "tie-excluded",
        "tie-excluded",
      ]);
    });

    it("keep places in later tiers for those who lose the contest of an earlier one", () => {
      const list = entries("a1 9", "b1 8", "c1 8", "d1 8", "e1 7", "f1 6");
      expect(fill(list, {}, { places: 3 }, { places: 1 })).toEqual([
        ["a1", "b1 c1 d1: 1 tie-at-cut", 1],
        ["e1", "b1 c1 d1: 2 earlier-tier", 2],
        ["f1", 0],
      ]);
      expect(fill(list, {}, { places: 1 }, { places: 2 })).toEqual([
        ["a1", "b1 c1 d1: 1 tie-at-cut", 1],
        ["", "b1 c1 d1: 1 earlier-tier", 1],
        ["e1", "b1 c1 d1: 1 earlier-tier", 1],
      ]);
    });

    it("pass over an owner that has its share, and return a tie among its own entries", () => {
      expect(fill(entries("a1 9", "a2 8", "b1 7"), { perAgency: 1 })).toEqual([["a1 b1", 0]]);
      expect(fill(entries("a1 9", "a2 9", "b1 7", "c1 6"), { perAgency: 1 }, {})).toEqual([
        ["b1", "a1 a2: 1 agency-limit", 1],
        ["c1", "a1 a2: 1 earlier-tier", 1],
      ]);
      expect(fill(entries("a1 9", "a2 9", "b1 9", "c1 6"), { perAgency: 1 })).toEqual([
        ["b1", "a1 a2: 1 agency-limit", 1],
      ]);
      expect(fill(entries("a1 9", "a2 9", "b1 9"), { perAgency: 1, places: 1 })).toEqual([
        ["", "a1 a2 b1: 1 tie-at-cut", 1],
      ]);
      const tier: AwardTier = { id: "t", label: "T", places: 2, perAgency: 1 };
      const decided = selectWinners(
        entries("a1 9", "a2 9"),
        { id: "s", label: "S", tiers: [tier] },
        {
          decisions: [{ tierId: "t", selected: ["a2"] }],
        },
      );
      expect([winners(decided), decided.notAwarded.map(({ misses }) => misses[0]?.reason)]).toEqual([
        ["a2"],
        ["agency-limit"],
      ]);
    });

    it("stay one group for the next tier, whatever an earlier one did with some of them", () => {
      const x = (id: string, more: object = {}) => ({
        id,
        agencyId: id.slice(0, 1),
        score: 80,
        category: "x",
        ...more,
      });
      const [a, b, c] = [x("a1"), x("b1"), { id: "c1", agencyId: "c", score: 80 }];
      const decided = (list: AwardEntry[], tier: Partial<AwardTier>, winner?: string) => {
        const tiers: AwardTier[] = [
          { id: "special", label: "Khusus", places: 1, ...tier },
          { id: "general", label: "Umum", places: 1 },
        ];
        const decisions = winner === undefined ? [] : [{ tierId: "special", selected: [winner] }];
        return shown(selectWinners(list, { id: "s", label: "S", tiers }, { decisions }));
      };
      expect(decided([a, b, c], { category: "x" }, "a1")).toEqual([
        ["a1", 0],
        ["", "b1 c1: 1 tie-at-cut", 1],
      ]);
      expect(decided([a, b, c], { category: "x" })).toEqual([
        ["", "a1 b1: 1 tie-at-cut", 1],
        ["", "a1 b1 c1: 1 tie-at-cut", 1],
      ]);
      expect(decided([a, b, c], { category: "x", onTie: "exclude" })).toEqual([
        ["", 1],
        ["", "a1 b1 c1: 1 tie-at-cut", 1],
      ]);
      const graded = [x("a1", { grade: "A" }), x("b1", { grade: "A" }), c];
      expect(decided(graded, { minimumGrade: "A" }, "b1")).toEqual([
        ["b1", 0],
        ["", "a1 c1: 1 tie-at-cut", 1],
      ]);
      expect(decided([a, x("a2"), c], { category: "x", places: 2, perAgency: 1 }, "a1")).toEqual([
        ["a1", 1],
        ["", "a2 c1: 1 tie-at-cut", 1],
      ]);
    });

    it("give a place to whom no contest can take it from", () => {
      const list = [
        ...["a1", "b1"].map((id) => ({ id, agencyId: id, score: 80, category: "x" })),
        { id: "c1", agencyId: "c", score: 80 },
      ];
      expect(fill(list, { places: 1, category: "x" }, { places: 2 })).toEqual([
        ["", "a1 b1: 1 tie-at-cut", 1],
        ["c1", "a1 b1: 1 earlier-tier", 1],
      ]);
      // One of a1 and b1 wins in either tier, so that a2 has no place whatever the jury decides, and c1 has one.
      const scheme: AwardScheme = { ...twoTiers, perAgency: 1 };
      const result = selectWinners(entries("d1 9", "a1 8", "b1 8", "a2 7", "c1 6"), scheme);
      expect(shown(result)).toEqual([
        ["d1", "a1 b1: 1 tie-at-cut", 1],
        ["c1", "a1 b1: 1 earlier-tier", 1],
      ]);
      expect(result.notAwarded.map(({ entry, misses }) => [entry.id, misses.map(({ reason }) => reason)])).toEqual([
        ["a2", ["places-filled", "agency-limit"]],
      ]);
    });

    it("stand with those who compete where it is not known in which tier they win", () => {
      const one = { places: 1, perAgency: 1 };
      const tiers = [one, { ...one, places: 2 }, { ...one, places: "all" as const }].map((tier, i) => ({
        ...{ id: `t${i + 1}`, label: "T" },
        ...tier,
      }));
      const result = selectWinners(entries("a1 9", "c1 9", "a2 5"), { id: "s", label: "S", tiers });
      expect(contested(result)).toEqual(["a1 c1", "a1 c1 a2", "a2"]);
      expect(result.notAwarded).toEqual([]);
      expect(result.findings.at(-1)).toMatchObject({
        code: "depends-on-contest",
        details: { entries: ["a2"] },
        message: {
          id: "Menang tidaknya a2 di sini bergantung pada tempat yang masih diperebutkan.",
          en: "Whether a2 win here depends on places that are still contested.",
        },
      });
    });
  });

  describe("owners that may be one and the same", () => {
    it("are told", () => {
      const entries = [
        { id: "a", agencyId: "Disdik", score: 90 },
        { id: "b", agencyId: "Dinas Pendidikan", score: 80 },
        { id: "c", agencyId: "Disdik", score: 70 },
      ];
      const scheme = { id: "s", label: "Inovasi", perAgency: 1, tiers: [{ id: "t", label: "Terbaik", places: 2 }] };
      expect(selectWinners(entries, scheme).findings).toMatchObject([
        { code: "near-duplicate-key", subject: "Disdik", path: ["entries"] },
        { code: "near-duplicate-key", subject: "Dinas Pendidikan", path: ["entries"] },
      ]);
    });
  });

  describe("properties", () => {
    const score = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
    const list = fc
      .array(fc.tuple(fc.constantFrom("a", "b", "c"), score, fc.boolean()), { maxLength: 10 })
      .map((rows) =>
        rows.map(
          ([agencyId, value, out], i): AwardEntry => ({
            id: `e${i}`,
            agencyId,
            score: value,
            ...(out && { disqualified: "-" }),
          }),
        ),
      );
    const scheme = fc
      .record({
        first: fc.integer({ min: 1, max: 3 }),
        second: fc.integer({ min: 1, max: 3 }),
        perTier: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
        overall: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      })
      .map(({ first, second, perTier, overall }): AwardScheme => {
        const limit = perTier === undefined ? {} : { perAgency: perTier };
        return {
          id: "s",
          label: "S",
          tiers: [
            { id: "t1", label: "1", places: first, ...limit },
            { id: "t2", label: "2", places: second, ...limit },
            { id: "t3", label: "3", places: "all", minimumScore: 2, ...limit },
          ],
          ...(overall !== undefined && { perAgency: overall }),
        };
      });
    const winnersOf = (result: AwardResult) =>
      result.tiers.map((tier) => tier.selected.map(({ entry }) => entry.id).sort());

    it("gives no entry two awards, no award to the ineligible, and no owner more than the limits", () => {
      fc.assert(
        fc.property(list, scheme, (all, rules) => {
          const result = selectWinners(all, rules);
          const won = result.tiers.flatMap((tier) => tier.selected.map(({ entry }) => entry));
          expect(new Set(won.map(({ id }) => id)).size).toBe(won.length);
          expect(won.filter((entry) => entry.disqualified !== undefined || entry.score === null)).toEqual([]);
          for (const agencyId of ["a", "b", "c"]) {
            expect(won.filter((entry) => entry.agencyId === agencyId).length).toBeLessThanOrEqual(
              rules.perAgency ?? Infinity,
            );
            for (const [i, tier] of result.tiers.entries())
              expect(tier.selected.filter(({ entry }) => entry.agencyId === agencyId).length).toBeLessThanOrEqual(
                rules.tiers[i]?.perAgency ?? Infinity,
              );
          }
          for (const tier of result.tiers)
            if (tier.places !== "all") expect(tier.selected.length + tier.open).toBe(tier.places);
          const seen = [
            won,
            result.tiers.flatMap((tier) => tier.contested.map(({ entry }) => entry)),
            result.ineligible.map(({ entry }) => entry),
            result.unranked,
            result.notAwarded.map(({ entry }) => entry),
          ].flat();
          expect([...new Set(seen.map(({ id }) => id))].sort()).toEqual(all.map(({ id }) => id).sort());
        }),
        { numRuns: 300 },
      );
    });

    it("does not depend on the order of the input", () => {
      const shuffled = list.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
      fc.assert(
        fc.property(shuffled, scheme, ([all, other], rules) => {
          expect(winnersOf(selectWinners(other, rules))).toEqual(winnersOf(selectWinners(all, rules)));
          const open = (result: AwardResult) =>
            result.tiers.map((tier) => [tier.open, tier.contested.map(({ entry }) => entry.id).sort()]);
          expect(open(selectWinners(other, rules))).toEqual(open(selectWinners(all, rules)));
        }),
        { numRuns: 200 },
      );
    });

    /** The tier an entry wins in when the jury decides every contest against it as long as it can. */
    function worstTier(all: AwardEntry[], rules: AwardScheme, id: string): number {
      const decisions: { tierId: string; selected: string[] }[] = [];
      for (;;) {
        const { tiers } = selectWinners(all, rules, { decisions });
        const contestedTier = tiers.find((tier) => tier.contests.length > 0);
        const [contest] = contestedTier?.contests ?? [];
        if (contestedTier === undefined || contest === undefined) {
          const at = tiers.findIndex((tier) => tier.selected.some(({ entry }) => entry.id === id));
          return at === -1 ? Number.POSITIVE_INFINITY : at;
        }
        const others = contest.entries.map(({ entry }) => entry).filter((each) => each.id !== id);
        const own = all.filter((each) => each.id === id);
        decisions.push({
          tierId: contestedTier.id,
          selected: legal([...others, ...own], contest, { tier: contestedTier, tiers }, rules),
        });
      }
    }

    it("takes no award away from an entry whose score rises, whatever the jury decides", () => {
      fc.assert(
        fc.property(list, scheme, fc.nat(), fc.integer({ min: 1, max: 4 }), (all, rules, pick, rise) => {
          const chosen = all[pick % Math.max(all.length, 1)];
          if (chosen === undefined || chosen.score === null) return;
          const risen = all.map((each) => (each === chosen ? { ...each, score: Number(each.score) + rise } : each));
          expect(worstTier(risen, rules, chosen.id)).toBeLessThanOrEqual(worstTier(all, rules, chosen.id));
        }),
        { numRuns: 300 },
      );
    });

    const free = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const tiedList = fc
      .array(
        fc.record({
          agencyId: fc.constantFrom("a", "b", "c"),
          score: fc.integer({ min: 1, max: 2 }),
          category: fc.constantFrom("x", "y"),
          grade: fc.constantFrom("A", "B"),
        }),
        { minLength: 2, maxLength: 7 },
      )
      .map((rows) => rows.map((row, i): AwardEntry => ({ id: `e${i}`, ...row })));
    const anyTier = fc.record({
      places: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant("all" as const)),
      category: free(fc.constantFrom("x", "y")),
      minimumGrade: free(fc.constant("A")),
      perAgency: free(fc.integer({ min: 1, max: 2 })),
      onTie: free(fc.constantFrom("report", "include", "exclude")),
    });
    const anyScheme = fc
      .record({ tiers: fc.array(anyTier, { minLength: 1, maxLength: 3 }), perAgency: free(fc.constant(1)) })
      .map(({ tiers, perAgency }) => ({
        id: "s",
        label: "S",
        tiers: tiers.map((tier, i) => defined({ id: `t${i}`, title: "T", ...tier })),
        ...defined({ perAgency }),
      })) as fc.Arbitrary<AwardScheme>;

    it("calls sure what holds in every outcome of all that the jury may decide, and lost what holds in none", () => {
      fc.assert(
        fc.property(tiedList, anyScheme, (all, rules) => {
          const open = selectWinners(all, rules);
          const ends = outcomes(all, rules);
          const wonIn = (end: AwardResult, at: number) => winnersOf(end)[at] ?? [];
          for (const [at, tier] of open.tiers.entries()) {
            const sure = winnersOf(open)[at] ?? [];
            const may = tier.contested.map(({ entry }) => entry.id);
            for (const end of ends) {
              expect(wonIn(end, at)).toEqual(expect.arrayContaining(sure));
              expect([...sure, ...may]).toEqual(expect.arrayContaining(wonIn(end, at)));
              for (const { entries: rivals, places } of tier.contests)
                expect(rivals.filter(({ entry }) => wonIn(end, at).includes(entry.id))).toHaveLength(places);
            }
          }
          const won = ends.flatMap((end) => winnersOf(end).flat());
          expect(open.notAwarded.filter(({ entry }) => won.includes(entry.id))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });

    it("lets nobody win over an equal in silence", () => {
      fc.assert(
        fc.property(tiedList, anyScheme, (all, rules) => {
          for (const { tiers, notAwarded } of outcomes(all, rules))
            for (const [at, { selected: first }] of tiers.entries())
              for (const winner of first.filter(({ decidedBy }) => decidedBy !== "jury")) {
                const equals = notAwarded.filter(({ bestRank }) => bestRank === winner.bestRank);
                const reasons = equals.map(({ misses }) => misses[at]?.reason);
                expect(reasons.filter((reason) => reason === "places-filled" || reason === "tie-excluded")).toEqual([]);
              }
        }),
        { numRuns: 300 },
      );
    });

    it("keeps every sure winner sure, whatever the jury decides about all that is contested", () => {
      fc.assert(
        fc.property(list, scheme, fc.infiniteStream(fc.nat(20)), (all, rules, choices) => {
          const before = winnersOf(selectWinners(all, rules));
          const decisions: { tierId: string; selected: string[] }[] = [];
          let result = selectWinners(all, rules);
          for (let tier = contestedTier(result); tier !== undefined; tier = contestedTier(result)) {
            const contest = tier.contests.find(({ reason }) => reason !== "earlier-tier");
            if (contest === undefined) throw new Error("the first contested tier waits for an earlier one");
            const left = contest.entries.map(({ entry }) => entry);
            const drawn = contest.entries.flatMap(() => left.splice((choices.next().value ?? 0) % left.length, 1));
            decisions.push({ tierId: tier.id, selected: legal(drawn, contest, { tier, tiers: result.tiers }, rules) });
            result = selectWinners(all, rules, { decisions });
          }
          for (const [i, winners] of winnersOf(result).entries())
            expect(winners).toEqual(expect.arrayContaining(before[i] ?? []));
          expect(result.findings.filter(({ code }) => code !== "places-open")).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  });
});

/** The object without its keys that are undefined. */
function defined(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** What can come of an award: the results of all that the jury may decide. */
function outcomes(
  all: readonly AwardEntry[],
  rules: AwardScheme,
  decisions: readonly JuryDecision[] = [],
): readonly AwardResult[] {
  const result = selectWinners(all, rules, { decisions });
  const tier = contestedTier(result);
  const [contest] = tier?.contests ?? [];
  if (tier === undefined || contest === undefined) return [result];
  const ids = contest.entries.map(({ entry }) => entry.id);
  return choices(ids, contest.places).flatMap((winners) => {
    const decided = [...decisions, { tierId: tier.id, selected: winners }];
    return isLegal(all, rules, decided) ? outcomes(all, rules, decided) : [];
  });
}

/** Whether a decision keeps to the limits of owners. */
function isLegal(all: readonly AwardEntry[], rules: AwardScheme, decisions: readonly JuryDecision[]): boolean {
  return refusal(() => selectWinners(all, rules, { decisions })).length === 0;
}

function choices(ids: readonly string[], count: number): readonly string[][] {
  const [first, ...others] = ids;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(others, count - 1).map((each) => [first, ...each]), ...choices(others, count)];
}

/** The first of some entries that a jury may give the places of a contest, no owner more than its limit. */
function legal(
  preferred: readonly AwardEntry[],
  { places, reason }: Contest,
  { tier, tiers }: { readonly tier: TierResult; readonly tiers: readonly TierResult[] },
  rules: AwardScheme,
): string[] {
  const at = tiers.indexOf(tier);
  const chosen: AwardEntry[] = [];
  const of = (agencyId: string, list: readonly AwardEntry[]) =>
    list.filter((each) => each.agencyId === agencyId).length;
  for (const entry of preferred) {
    const here = [...tier.selected.map((each) => each.entry), ...chosen];
    const before = tiers.slice(0, at).flatMap((each) => each.selected.map((won) => won.entry));
    const isFull =
      of(entry.agencyId, here) >= (rules.tiers[at]?.perAgency ?? Infinity) ||
      of(entry.agencyId, [...before, ...here]) >= (rules.perAgency ?? Infinity);
    if (chosen.length < places && (reason !== "tie-at-cut" || !isFull)) chosen.push(entry);
  }
  return chosen.map(({ id }) => id);
}

function contestedTier({ tiers }: AwardResult): AwardResult["tiers"][number] | undefined {
  return tiers.find((tier) => tier.contests.length > 0);
}
