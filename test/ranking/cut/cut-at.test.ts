import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlain } from "../../../src/core/index.ts";
import { divideRanking } from "../../../src/ranking/cut/divide-ranking.ts";
import { flagLowest } from "../../../src/ranking/cut/flag-lowest.ts";
import { selectGraded } from "../../../src/ranking/cut/select-graded.ts";
import { selectShare } from "../../../src/ranking/cut/select-share.ts";
import { selectTop } from "../../../src/ranking/cut/select-top.ts";
import { selectWithin } from "../../../src/ranking/cut/select-within.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import type { TieRule } from "../../../src/ranking/rank/rank-rule-shape.ts";
import type { RankedRow } from "../../../src/ranking/rank/ranked-row-shape.ts";
import { defineScale } from "../../../src/scale/index.ts";

interface Item {
  readonly id: number;
  readonly score: number | null;
}
type Order = "ascending" | "descending";
type OnTie = "report" | "include" | "exclude";

const items = fc
  .array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 6 }), { maxLength: 10 })
  .map((scores) => scores.map((score, id): Item => ({ id, score })));
const orders = fc.constantFrom<Order>("ascending", "descending");
const tieRules = fc.constantFrom<TieRule>("competition", "modified", "dense", "fractional", "ordinal");
const onTies = fc.constantFrom<OnTie>("report", "include", "exclude");
const places = fc.nat(11);

const scoreOf = (item: Item) => item.score;
const ids = (rows: readonly RankedRow<Item>[]) => rows.map((row) => row.item.id);
const ranked = (list: readonly Item[], order: Order, ties?: TieRule) => rankBy(list, { value: scoreOf, order, ties });

/** How many are ahead of each and how many are as good, by counting; in the order of the list. */
function counted(list: readonly Item[], order: Order) {
  const scored = list.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  const isAhead = (a: number, b: number) => (order === "ascending" ? a < b : a > b);
  return scored
    .map(({ id, score }) => ({
      id,
      score,
      ahead: scored.filter((other) => isAhead(other.score, score)).length,
      equal: scored.filter((other) => other.score === score).length,
    }))
    .sort((a, b) => a.ahead - b.ahead || a.id - b.id);
}

/** The cut, by counting: who is in it whatever happens, and whom it would part. */
function cutByCounting(list: readonly Item[], order: Order, count: number, onTie: OnTie) {
  const all = counted(list, order);
  const inside = all.filter(({ ahead, equal }) => ahead + equal <= count).map(({ id }) => id);
  const parted = all.filter(({ ahead, equal }) => ahead < count && ahead + equal > count).map(({ id }) => id);
  const selected = onTie === "include" ? [...inside, ...parted] : inside;
  return {
    selected,
    contested: onTie === "report" ? parted : [],
    tiedAtCut: parted,
    open: Math.max(0, count - selected.length),
  };
}

describe("cutAt", () => {
  describe("properties: every selection agrees with counting", () => {
    it("selectTop, whatever rank the tie rule shows, and from a stored ranking", () => {
      fc.assert(
        fc.property(items, orders, tieRules, places, onTies, (list, order, ties, count, onTie) => {
          const ranking = ranked(list, order, ties);
          for (const each of [ranking, { ...ranking }, toPlain(ranking)]) {
            const { selected, contested, tiedAtCut, open } = selectTop(each, count, { onTie });
            const shown = { selected: ids(selected), contested: ids(contested), tiedAtCut: ids(tiedAtCut), open };
            expect(shown).toEqual(cutByCounting(list, order, count, onTie));
          }
        }),
        { numRuns: 300 },
      );
    });

    it("flagLowest, which asks first who takes part", () => {
      fc.assert(
        fc.property(items, places, onTies, fc.nat(3), (list, count, onTie, left) => {
          const takesPart = ({ id }: Item) => id % 4 !== left;
          const flags = flagLowest(list, { value: scoreOf, places: count, onTie, eligible: takesPart });
          const wanted = cutByCounting(list.filter(takesPart), "ascending", count, onTie);
          expect([ids(flags.selected), ids(flags.contested), flags.open]).toEqual([
            wanted.selected,
            wanted.contested,
            wanted.open,
          ]);
          expect(flags.ineligible.map(({ item }) => item)).toEqual(list.filter((item) => !takesPart(item)));
          expect(flags.unranked.map(({ item }) => item)).toEqual(
            list.filter((item) => takesPart(item) && item.score === null),
          );
        }),
        { numRuns: 200 },
      );
    });

    it("selectShare, which counts its places first", () => {
      fc.assert(
        fc.property(items, orders, fc.nat(100), onTies, fc.boolean(), (list, order, share, onTie, up) => {
          const hundredths = counted(list, order).length * share;
          const count = (hundredths - (hundredths % 100)) / 100 + (up && hundredths % 100 > 0 ? 1 : 0);
          const rounding = up ? "ceiling" : "floor";
          const selection = selectShare(ranked(list, order), share, { onTie, rounding });
          expect(selection.places).toBe(count);
          expect(ids(selection.selected)).toEqual(cutByCounting(list, order, count, onTie).selected);
        }),
        { numRuns: 200 },
      );
    });

    it("selectWithin, by every pair of bounds", () => {
      const bound = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
      fc.assert(
        fc.property(items, orders, bound, bound, fc.boolean(), (list, order, low, high, inside) => {
          if (low === undefined && high === undefined) return;
          const range = inside ? { from: low, upTo: high } : { above: low, below: high };
          const isWithin = ({ score }: { score: number }) =>
            (low === undefined || score > low || (inside && score === low)) &&
            (high === undefined || score < high || (inside && score === high));
          const wanted = counted(list, order).filter(isWithin);
          expect(ids(selectWithin(ranked(list, order), range))).toEqual(wanted.map(({ id }) => id));
        }),
        { numRuns: 200 },
      );
    });

    it("selectGraded, on a scale with either good end", () => {
      const label = { id: "-", en: "-" };
      const bands = [
        { code: "low", label, from: 0, below: 2 },
        { code: "middle", label, from: 2, upTo: 4 },
        { code: "high", label, above: 4, upTo: 6 },
      ];
      const codes = ["low", "middle", "high"] as const;
      const bandOf = (score: number) => (score < 2 ? 0 : score <= 4 ? 1 : 2);
      fc.assert(
        fc.property(items, orders, fc.nat(2), fc.constantFrom("higher", "lower"), (list, order, at, better) => {
          const scale = defineScale({ id: "s", bands, better, source: { title: "Contoh", status: "convention" } });
          const isAtLeast = (score: number) => (better === "higher" ? bandOf(score) >= at : bandOf(score) <= at);
          const wanted = counted(list, order).filter(({ score }) => isAtLeast(score));
          const selected = selectGraded(ranked(list, order), scale, codes[at] ?? "low");
          expect(ids(selected)).toEqual(wanted.map(({ id }) => id));
        }),
        { numRuns: 200 },
      );
    });

    it("divideRanking: the percentile counts who is behind, equals half; the group is where the middle lies", () => {
      fc.assert(
        fc.property(items, orders, fc.integer({ min: 1, max: 5 }), (list, order, groups) => {
          const all = counted(list, order);
          const { rows } = divideRanking(ranked(list, order), groups);
          expect(ids(rows)).toEqual(all.map(({ id }) => id));
          rows.forEach(({ percentile, group }, i) => {
            const { ahead = 0, equal = 0 } = all[i] ?? {};
            const behind = all.length - ahead - equal;
            expect(Number(percentile)).toBeCloseTo((100 * (behind + equal / 2)) / all.length, 9);
            // The group g holds the middles from (g − 1)/groups on to g/groups, in halves of places.
            const middle = 2 * ahead + equal;
            expect(middle * groups >= 2 * all.length * (group - 1)).toBe(true);
            expect(middle * groups < 2 * all.length * group).toBe(true);
          });
        }),
        { numRuns: 200 },
      );
    });
  });
});
