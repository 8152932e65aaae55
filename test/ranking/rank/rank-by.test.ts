import fc from "fast-check";
import { measureAbsorption, parse, rankingShape, selectTop, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { Decimal, divide, exactOf, exactToDecimal, multiply, subtract, toDecimal } from "../../../src/number/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import type { RankRule, TieRule } from "../../../src/ranking/rank/rank-rule-shape.ts";
import type { RankedRow } from "../../../src/ranking/rank/ranked-row-shape.ts";
import { refusal } from "../../support/refusal.ts";

interface Agency {
  readonly id: string;
  readonly total: string | null;
  readonly planning?: string;
}

const thirds = (n: number) => exactToDecimal(divide(exactOf(n), exactOf(3)));

const byTotal: RankRule<Agency> = { value: (agency) => agency.total };

describe("rankBy", () => {
  it("ranks the highest first and lists apart who has no value", () => {
    const agencies = [
      { id: "a", total: "70.10" },
      { id: "b", total: null },
      { id: "c", total: "89.65" },
    ];
    const ranking = rankBy(agencies, byTotal);
    expect(ranking.rows.map((row) => [row.rank, row.item.id, row.value.toString(), row.decidedBy, row.tied])).toEqual([
      [1, "c", "89.65", "value", false],
      [2, "a", "70.1", "value", false],
    ]);
    expect(ranking.unranked).toEqual([{ item: agencies[1], reason: "no-value" }]);
    expect(ranking).toMatchObject({
      kind: "ranking",
      order: "descending",
      ties: "competition",
      tieBreak: [],
      rankedOn: "exact",
    });
    expect(ranking).not.toHaveProperty("rounding");
  });

  it("takes outcomes as they are, and tells why the others have none", () => {
    const rates = [
      { id: "a", rate: measureAbsorption({ budget: 3, realization: 1 }) },
      { id: "b", rate: measureAbsorption({ budget: 0, realization: 0 }) },
      { id: "c", rate: measureAbsorption({ budget: 3, realization: 2 }) },
      { id: "d", rate: measureAbsorption({ budget: 3, realization: null }) },
      { id: "e", rate: null },
    ];
    const told = (list: typeof rates) => {
      const { rows, unranked } = rankBy(list, { value: ({ rate }) => rate });
      return [rows.map(({ item }) => item.id), unranked.map(({ item, reason }) => `${item.id} ${reason}`)];
    };
    expect(told(rates)).toEqual([
      ["c", "a"],
      ["b zero-budget", "d not-reported", "e no-value"],
    ]);
    // Out of a store, 66.66… is two thirds again.
    expect(told(toPlain(rates) as never)).toEqual(told(rates));
    const { rows } = rankBy([toPlain(rates[2]?.rate), thirds(200)], { value: (each) => each as never });
    expect(rows.map(({ tied }) => tied)).toEqual([true, true]);
    expect(parse(rankingShape, toPlain(rankBy(rates, { value: ({ rate }) => rate }))).unranked.length).toBe(3);
  });

  it("asks tie-breaks for outcomes too, and refuses what is neither", () => {
    const [one, two] = [1, 2].map((realization) => measureAbsorption({ budget: 4, realization }));
    const tied = [
      { id: "a", by: one },
      { id: "b", by: two },
    ];
    const ranking = rankBy(tied, { value: () => 1, tieBreak: [{ name: "by", value: ({ by }) => by }] });
    expect(ranking.rows.map(({ item, decidedBy }) => [item.id, decidedBy])).toEqual([
      ["b", "by"],
      ["a", "by"],
    ]);
    const wrong = { status: "computed", value: "BB" } as const;
    expect(refusal(() => rankBy([1], { value: () => wrong }))).toEqual(["invalid-number items[0].value"]);
    expect(refusal(() => rankBy([1], { value: () => ({ status: "unknown" }) as never }))).toEqual([
      "invalid-number items[0].value",
    ]);
  });

  it("ranks what is equal by different roads as equal: 0.1 + 0.2 and 0.3, 1/3 of the text and of the number", () => {
    const { rows } = rankBy(["0.30", 0.3, new Decimal("0.1").plus("0.2"), "3e-1"], { value: (item) => item });
    expect(rows.map((row) => row.rank)).toEqual([1, 1, 1, 1]);
  });

  it("ranks on rounded values only where told, says so, and keeps the exact value", () => {
    const items = ["79.554", "79.549", "79.545"];
    const exact = rankBy(items, { value: (item) => item });
    expect(exact.rows.map((row) => row.rank)).toEqual([1, 2, 3]);
    const rounded = rankBy(items, { value: (item) => item, decimals: 2 });
    expect(rounded.rows.map((row) => [row.rank, row.value.toString(), row.unrounded?.toString()])).toEqual([
      [1, "79.55", "79.554"],
      [1, "79.55", "79.549"],
      [1, "79.55", "79.545"],
    ]);
    expect(rounded).toMatchObject({ rankedOn: "rounded", rounding: { decimals: 2, mode: "half-up" } });
    const cut = rankBy(items, { value: (item) => item, decimals: 2, rounding: "down" });
    expect(cut.rows.map((row) => row.rank)).toEqual([1, 2, 2]);
  });

  it("counts a missing tie-break neither as zero nor as last", () => {
    const agencies = [
      { id: "a", total: "80", planning: "25" },
      { id: "b", total: "80" },
      { id: "c", total: "80", planning: "26" },
    ];
    const tieBreak = [{ name: "planning", value: (agency: Agency) => agency.planning }];
    const { rows } = rankBy(agencies, { ...byTotal, tieBreak });
    expect(rows.map((row) => [row.item.id, row.rank, row.tied, row.decidedBy])).toEqual([
      ["a", 1, true, "value"],
      ["b", 1, true, "value"],
      ["c", 1, true, "value"],
    ]);
  });

  it("ranks nothing, and one", () => {
    expect(rankBy([], byTotal).rows).toEqual([]);
    expect(rankBy(new Set([{ id: "a", total: "0" }]), byTotal).rows.map((row) => row.rank)).toEqual([1]);
  });

  it("hands on a Decimal that nobody can change, and makes one of its own of any other", () => {
    const [half, open, zero] = [toDecimal("0.5"), new Decimal("0.25"), Object.freeze(new Decimal("-0"))];
    const { rows } = rankBy([zero, open, half], { value: (item) => item });
    expect(rows.map((row) => row.value.toString())).toEqual(["0.5", "0.25", "0"]);
    expect(rows[0]?.value).toBe(half);
    expect(rows[1]?.value).not.toBe(open);
    expect(rows.every((row) => Object.isFrozen(row.value) && !Object.is(row.value.s, -1))).toBe(true);
    const rounded = rankBy([half], { value: (item) => item, decimals: 0 });
    expect([rounded.rows[0]?.value.toString(), rounded.rows[0]?.unrounded]).toEqual(["1", half]);
  });

  it("ranks results as the fractions behind their digits", () => {
    const { rows } = rankBy([thirds(1), thirds(1), thirds(2)], { value: (item) => item });
    expect(rows.map((row) => row.worstRank)).toEqual([1, 3, 3]);
    const sum = subtract(exactOf(1), multiply(exactOf(3), exactOf(rows[2]?.value ?? 0)));
    expect(exactToDecimal(sum).toString()).toBe("0");
  });

  it("refuses a misspelt key of the rule, which would be another rule without a word", () => {
    expect(() => rankBy([1, 1], { value: (each: number) => each, tie: "dense" } as never)).toThrow(
      "invalid-input at rule.tie",
    );
  });

  it("refuses with every value that is no number, and every part of the rule that cannot be followed", () => {
    const items = [
      { id: "a", total: "12,5" },
      { id: "b", total: "80" },
      { id: "c", total: "" },
    ];
    expect(() => rankBy(items, byTotal)).toThrow(
      expect.objectContaining({
        code: "invalid-number",
        details: {
          problems: [
            expect.objectContaining({ path: ["items", 0, "value"], given: '"12,5"' }),
            expect.objectContaining({ path: ["items", 2, "value"], given: '""' }),
          ],
        },
      }),
    );
    expect(() => rankBy("abc" as never, { value: 1, ties: "none" } as never)).toThrow(
      expect.objectContaining({ details: { problems: [expect.anything(), expect.anything(), expect.anything()] } }),
    );
  });

  it("changes no input, freezes its result, and leaves the items alone", () => {
    const items = [
      { id: "a", total: "1" },
      { id: "b", total: null },
    ];
    const before = JSON.stringify(items);
    const ranking = rankBy(items, byTotal);
    expect(JSON.stringify(items)).toBe(before);
    expect(
      [ranking, ranking.rows, ranking.rows[0], ranking.unranked, ranking.unranked[0], ranking.tieBreak].every(
        Object.isFrozen,
      ),
    ).toBe(true);
    expect(items.some(Object.isFrozen)).toBe(false);
    expect(ranking.rows[0]?.item).toBe(items[0]);
  });

  describe("items that may stand for the same", () => {
    const rank = <T>(items: readonly T[]) => rankBy(items, { value: () => 1 });

    it("are told by what they are called, and only where there are any", () => {
      const ranking = rank([{ agencyId: "Disdik" }, { agencyId: "Dinas Pendidikan" }, { agencyId: "Dinas Sosial" }]);
      expect(ranking.findings?.map(({ code, subject, path }) => [code, subject, path])).toEqual([
        ["near-duplicate-key", "Disdik", ["items"]],
        ["near-duplicate-key", "Dinas Pendidikan", ["items"]],
      ]);
      expect(rank(["Dinas Sosial", "dinas sosial"]).findings).toHaveLength(2);
      expect(
        rank([
          { id: "a", name: "Disdik" },
          { id: "b", name: "Dinas Pendidikan" },
        ]),
      ).not.toHaveProperty("findings");
      expect(rank([1, null, undefined, { id: 5 }])).not.toHaveProperty("findings");
    });

    it("come back with a stored ranking", () => {
      const ranking = rank(["Dinas Sosial", "dinas sosial"]);
      const stored = JSON.parse(JSON.stringify(ranking));
      expect(parse(rankingShape, stored).findings).toEqual(ranking.findings);
      expect(selectTop(stored, 1).selected.length + selectTop(stored, 1).contested.length).toBe(2);
    });

    it("are not looked for in more than a thousand", () => {
      const many = Array.from({ length: 999 }, (_, i) => `Desa ${i}`);
      expect(rank([...many.slice(1), "Desa A", "desa a"]).findings).toHaveLength(2);
      expect(rank([...many, "Desa A", "desa a"])).not.toHaveProperty("findings");
    });
  });

  describe("properties", () => {
    const cell = fc.record({
      total: fc.option(
        fc.integer({ min: 0, max: 6 }).map((n) => n / 4),
        { nil: null },
      ),
      key: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
    });
    const list = fc.array(cell, { maxLength: 15 }).map((cells) => cells.map((each, id) => ({ id, ...each })));
    const tieRule = fc.constantFrom<TieRule>("competition", "modified", "dense", "fractional", "ordinal");
    const rule = (ties: TieRule) => ({
      value: (each: { total: number | null }) => each.total,
      ties,
      tieBreak: [{ name: "key", value: (each: { key: number | null }) => each.key }],
    });
    type Item = { id: number; total: number | null; key: number | null };
    const known = (row: RankedRow<Item>) => [row.item.id, row.bestRank, row.worstRank, row.tied];
    const byId = (a: unknown[], b: unknown[]) => Number(a[0]) - Number(b[0]);

    it("gives the places that counting gives: 1 + how many are better, and how many are no worse", () => {
      fc.assert(
        fc.property(list, tieRule, (items, ties) => {
          const valued = items.filter((each) => each.total !== null);
          const hasKey = (total: number | null) =>
            valued.filter((each) => each.total === total).every((each) => each.key !== null);
          const isBetter = (a: Item, b: Item) =>
            Number(a.total) > Number(b.total) ||
            (a.total === b.total && hasKey(a.total) && Number(a.key) > Number(b.key));
          for (const { item, bestRank, worstRank, rank } of rankBy(items, rule(ties)).rows) {
            const better = valued.filter((other) => isBetter(other, item)).length;
            const worse = valued.filter((other) => isBetter(item, other)).length;
            expect([bestRank, worstRank]).toEqual([better + 1, valued.length - worse]);
            if (ties === "competition") expect(rank).toBe(bestRank);
            if (ties === "modified") expect(rank).toBe(worstRank);
            if (ties === "fractional") expect(rank).toBe((bestRank + worstRank) / 2);
            if (ties === "ordinal") expect(rank >= bestRank && rank <= worstRank).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });

    it("does not depend on the order of the input, but for the order of equals", () => {
      const shuffled = list.chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
      );
      fc.assert(
        fc.property(shuffled, tieRule, ([items, other], ties) => {
          const [a, b] = [rankBy(items, rule(ties)), rankBy(other, rule(ties))];
          expect(a.rows.map(known).sort(byId)).toEqual(b.rows.map(known).sort(byId));
          expect(a.rows.map((row) => row.rank)).toEqual(b.rows.map((row) => row.rank));
        }),
        { numRuns: 200 },
      );
    });

    it("does not depend on the scale of the values, and turns round with the direction", () => {
      fc.assert(
        fc.property(list, fc.integer({ min: 1, max: 1000 }), (items, factor) => {
          const value = (each: { total: number | null }) => each.total;
          const scaled = rankBy(items, {
            value: (each) => (each.total === null ? null : new Decimal(each.total).times(factor).div(8)),
          });
          const plain = rankBy(items, { value });
          expect(scaled.rows.map(known)).toEqual(plain.rows.map(known));
          const last = plain.rows.length + 1;
          const turned = rankBy(items, { value, order: "ascending" }).rows.map((row) => [
            row.item.id,
            last - row.worstRank,
            last - row.bestRank,
            row.tied,
          ]);
          expect(turned.sort(byId)).toEqual(plain.rows.map(known).sort(byId));
        }),
        { numRuns: 200 },
      );
    });

    it("never worsens the place of an item whose value rises", () => {
      fc.assert(
        fc.property(list, fc.nat(), fc.integer({ min: 1, max: 8 }), (items, pick, rise) => {
          const valued = items.filter((each) => each.total !== null);
          const chosen = valued[pick % Math.max(valued.length, 1)];
          if (chosen === undefined) return;
          const risen = items.map((each) =>
            each === chosen ? { ...each, total: Number(each.total) + rise / 4 } : each,
          );
          const place = (all: Item[]) => rankBy(all, rule("competition")).rows.find((row) => row.item.id === chosen.id);
          expect(Number(place(risen)?.bestRank)).toBeLessThanOrEqual(Number(place(items)?.bestRank));
          expect(Number(place(risen)?.worstRank)).toBeLessThanOrEqual(Number(place(items)?.worstRank));
        }),
        { numRuns: 200 },
      );
    });
  });
});
