import {
  type AbsorptionSummary,
  type Achievement,
  type AnnouncedList,
  compareRankings,
  type Decimal,
  flagLowest,
  type LowestRule,
  parse,
  type Ranking,
  type RankRule,
  rankBy,
  rankRuleShape,
  type StabilityRule,
  selectTop,
  toPlain,
} from "sakip";
import { expectTypeOf, it } from "vitest";

interface Agency {
  readonly id: string;
  readonly score: string | null;
}
declare const agencies: readonly Agency[];

it("carries the caller's own items through every list", () => {
  const ranking = rankBy(agencies, { value: (agency) => agency.score });
  expectTypeOf(ranking).toEqualTypeOf<Ranking<Agency>>();
  expectTypeOf(selectTop(ranking, 3).contested[0]?.item).toEqualTypeOf<Agency | undefined>();
  expectTypeOf(flagLowest(agencies, { value: (agency) => agency.score, places: 3 }).unranked[0]?.item).toEqualTypeOf<
    Agency | undefined
  >();
  expectTypeOf(ranking.rows[0]?.value).toEqualTypeOf<Decimal | undefined>();
});

it("takes outcomes as they are", () => {
  const summaries = [] as readonly AbsorptionSummary[];
  const ranking = rankBy(summaries, { value: ({ rate }) => rate });
  expectTypeOf(ranking.rows[0]?.item).toEqualTypeOf<AbsorptionSummary | undefined>();
  rankBy([] as readonly Achievement[], { value: (achievement) => achievement });
  // A reason of the caller's own is one too; those of the library complete.
  expectTypeOf<"not-reported">().toExtend<NonNullable<(typeof ranking.unranked)[0]>["reason"]>();
});

it("refuses an unknown tie rule, a value that is no number, and a list changed afterwards", () => {
  // @ts-expect-error no such tie rule
  rankBy(agencies, { value: (agency) => agency.score, ties: "random" });
  // @ts-expect-error a boolean is no number
  rankBy(agencies, { value: () => true });
  const ranking = rankBy(agencies, { value: (agency) => agency.score });
  // @ts-expect-error results are read only
  ranking.rows.push();
});

it("takes a ranking back as a plain copy, with the items of the copy", () => {
  const plain = toPlain(rankBy(agencies, { value: (agency) => agency.score }));
  expectTypeOf(selectTop(plain, 1).selected[0]?.item).toExtend<Agency | undefined>();
  expectTypeOf(selectTop(plain, 1).selected[0]?.value).toEqualTypeOf<Decimal | undefined>();
  expectTypeOf(compareRankings(plain, plain).movements[0]?.current.item.id).toEqualTypeOf<string | undefined>();
});

it("knows the kinds of every key of a rule", () => {
  expectTypeOf<LowestRule<Agency>["places"]>().toEqualTypeOf<number>();
  expectTypeOf<RankRule<Agency>["decimals"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<StabilityRule<Agency>["runs"]>().toEqualTypeOf<number>();
  expectTypeOf<AnnouncedList<Agency>["placesBefore"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Parameters<RankRule<Agency>["value"]>>().toEqualTypeOf<[Agency]>();
  // A rule for anything is one for agencies; one for agencies is none for anything.
  expectTypeOf(parse(rankRuleShape, {})).toExtend<RankRule<Agency>>();
  expectTypeOf<RankRule<Agency>>().not.toExtend<RankRule<unknown>>();
  // @ts-expect-error a cut has no order
  flagLowest(agencies, { value: (agency) => agency.score, places: 3, order: "ascending" });
});
