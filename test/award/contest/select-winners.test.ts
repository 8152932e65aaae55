import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AwardResult, Contest, TierResult } from "../../../src/award/contest/award-result.ts";
import { selectWinners } from "../../../src/award/contest/select-winners.ts";
import { mostImprovedAward } from "../../../src/regulation/act/award-practice/award-schemes.ts";
import type { AwardEntry } from "../../../src/regulation/rule/award/award-entry.ts";
import type { AwardScheme } from "../../../src/regulation/rule/award/award-scheme.ts";

/** `"a1 90"`: the entry a1 of the owner a with 90 points. */
const entries = (...texts: string[]): AwardEntry[] =>
  texts.map((text) => {
    const [id = "", score = ""] = text.split(" ");
    return { id, agencyId: id.slice(0, 1), score: score === "-" ? null : score };
  });
const twoTiers: AwardScheme = {
  id: "two",
  title: "Dua kategori",
  tiers: [
    { id: "best", title: "Terbaik", places: 2 },
    { id: "next", title: "Berikutnya", places: 2 },
  ],
};
const winners = ({ tiers }: AwardResult) => tiers.map((tier) => tier.winners.map(({ entry }) => entry.id).join(" "));
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
    expect(selectWinners(list, twoTiers).unscored.map(({ id }) => id)).toEqual(["c1"]);
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
    const decided = selectWinners(list, twoTiers, { decisions: [{ tierId: "best", winners: ["c1"] }] });
    expect([winners(decided), contested(decided)]).toEqual([
      ["a1 c1", "b1 d1"],
      ["", ""],
    ]);
    expect(decided.tiers[0]?.winners.map((each) => each.decidedBy)).toEqual(["value", "jury"]);
  });

  it("gives nothing away behind a place that depends on a contest", () => {
    const scheme: AwardScheme = {
      id: "s",
      title: "S",
      tiers: [
        { id: "t1", title: "1", places: 1, perAgency: 1 },
        { id: "t2", title: "2", places: 2, perAgency: 1 },
        { id: "t3", title: "3", places: "all", perAgency: 1 },
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
      winners(selectWinners(list, scheme, { decisions: [{ tierId: "t1", winners: [id] }] }));
    expect(decide("a1")).toEqual(["a1", "c1 a2", ""]);
    expect(decide("c1")).toEqual(["c1", "a1", "a2"]);
  });

  it("refuses a decision that fits no contest", () => {
    const list = entries("a1 90", "b1 80", "c1 80", "d1 70");
    const decide =
      (...ids: string[]) =>
      () =>
        selectWinners(list, twoTiers, { decisions: [{ tierId: "best", winners: ids }] });
    expect(decide("b1", "c1")).toThrow(/decisions\[0\]\.winners\[0\]: given "b1"[\s\S]*winners\[1\]/);
    expect(decide("d1")).toThrow(/given "d1"/);
    expect(() =>
      selectWinners(entries("a1 9"), twoTiers, { decisions: [{ tierId: "best", winners: ["a1"] }] }),
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
    const scheme: AwardScheme = { id: "s", title: "S", perAgency: 1, tiers: [{ id: "t", title: "T", places: 2 }] };
    const decide = (...ids: string[]) => selectWinners(list, scheme, { decisions: [{ tierId: "t", winners: ids }] });
    expect(() => decide("a1", "a2")).toThrow(/given "a1"[\s\S]*no owner more than its limit/);
    expect(winners(decide("a1", "c1"))).toEqual(["a1 c1"]);
  });

  it("breaks ties by declared figures, and says so", () => {
    const list = entries("a1 90", "b1 80", "c1 80").map((entry) => ({
      ...entry,
      figures: { novelty: entry.id === "c1" ? 9 : 5, cost: entry.id === "c1" ? 9 : 5 },
    }));
    const byNovelty = selectWinners(list, { ...twoTiers, tieBreak: [{ name: "novelty" }] });
    expect(byNovelty.tiers[0]?.winners.map(({ entry, decidedBy }) => [entry.id, decidedBy])).toEqual([
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
      selectWinners(list, { ...twoTiers, tiers: [{ id: "t", title: "T", places: 3, ...more }] });
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

  it("refuses with every problem of entries, scheme and round at once", () => {
    const wrong = () =>
      selectWinners([{ id: "x", agencyId: "a", score: "8,5" }], { id: "", title: "S", tiers: [] } as never, {
        year: 1,
      });
    expect(wrong).toThrow(
      expect.objectContaining({
        details: { problems: [expect.anything(), expect.anything(), expect.anything(), expect.anything()] },
      }),
    );
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
    expect(list.some(Object.isFrozen)).toBe(false);
    expect([result, result.tiers, result.ineligible, result.findings, result.notAwarded].every(Object.isFrozen)).toBe(
      true,
    );
    const again = selectWinners(JSON.parse(before), JSON.parse(JSON.stringify(twoTiers)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
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
          title: "S",
          tiers: [
            { id: "t1", title: "1", places: first, ...limit },
            { id: "t2", title: "2", places: second, ...limit },
            { id: "t3", title: "3", places: "all", minimumScore: 2, ...limit },
          ],
          ...(overall !== undefined && { perAgency: overall }),
        };
      });
    const winnersOf = (result: AwardResult) =>
      result.tiers.map((tier) => tier.winners.map(({ entry }) => entry.id).sort());

    it("gives no entry two awards, no award to the ineligible, and no owner more than the limits", () => {
      fc.assert(
        fc.property(list, scheme, (all, rules) => {
          const result = selectWinners(all, rules);
          const won = result.tiers.flatMap((tier) => tier.winners.map(({ entry }) => entry));
          expect(new Set(won.map(({ id }) => id)).size).toBe(won.length);
          expect(won.filter((entry) => entry.disqualified !== undefined || entry.score === null)).toEqual([]);
          for (const agencyId of ["a", "b", "c"]) {
            expect(won.filter((entry) => entry.agencyId === agencyId).length).toBeLessThanOrEqual(
              rules.perAgency ?? Infinity,
            );
            for (const [i, tier] of result.tiers.entries())
              expect(tier.winners.filter(({ entry }) => entry.agencyId === agencyId).length).toBeLessThanOrEqual(
                rules.tiers[i]?.perAgency ?? Infinity,
              );
          }
          for (const tier of result.tiers)
            if (tier.places !== "all") expect(tier.winners.length + tier.open).toBe(tier.places);
          const seen = [
            won,
            result.tiers.flatMap((tier) => tier.contested.map(({ entry }) => entry)),
            result.ineligible.map(({ entry }) => entry),
            result.unscored,
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
      const decisions: { tierId: string; winners: string[] }[] = [];
      for (;;) {
        const { tiers } = selectWinners(all, rules, { decisions });
        const contestedTier = tiers.find((tier) => tier.contests.length > 0);
        const [contest] = contestedTier?.contests ?? [];
        if (contestedTier === undefined || contest === undefined) {
          const at = tiers.findIndex((tier) => tier.winners.some(({ entry }) => entry.id === id));
          return at === -1 ? Number.POSITIVE_INFINITY : at;
        }
        const others = contest.entries.map(({ entry }) => entry).filter((each) => each.id !== id);
        const own = all.filter((each) => each.id === id);
        decisions.push({
          tierId: contestedTier.id,
          winners: legal([...others, ...own], contest, contestedTier, tiers, rules),
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

    it("keeps every sure winner sure, whatever the jury decides about all that is contested", () => {
      fc.assert(
        fc.property(list, scheme, fc.infiniteStream(fc.nat(20)), (all, rules, choices) => {
          const before = winnersOf(selectWinners(all, rules));
          const decisions: { tierId: string; winners: string[] }[] = [];
          let result = selectWinners(all, rules);
          for (let tier = contestedTier(result); tier !== undefined; tier = contestedTier(result)) {
            const contest = tier.contests.find(({ reason }) => reason !== "earlier-tier");
            if (contest === undefined) throw new Error("the first contested tier waits for an earlier one");
            const left = contest.entries.map(({ entry }) => entry);
            const drawn = contest.entries.flatMap(() => left.splice((choices.next().value ?? 0) % left.length, 1));
            decisions.push({ tierId: tier.id, winners: legal(drawn, contest, tier, result.tiers, rules) });
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

/** The first of some entries that a jury may give the places of a contest, no owner more than its limit. */
function legal(
  preferred: readonly AwardEntry[],
  { places, reason }: Contest,
  tier: TierResult,
  tiers: readonly TierResult[],
  rules: AwardScheme,
): string[] {
  const at = tiers.indexOf(tier);
  const chosen: AwardEntry[] = [];
  const of = (agencyId: string, list: readonly AwardEntry[]) =>
    list.filter((each) => each.agencyId === agencyId).length;
  for (const entry of preferred) {
    const here = [...tier.winners.map((each) => each.entry), ...chosen];
    const before = tiers.slice(0, at).flatMap((each) => each.winners.map((won) => won.entry));
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
