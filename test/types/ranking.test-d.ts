import { type Decimal, flagLowest, type Ranking, rankBy, selectTop } from "sakip";
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
  expectTypeOf(flagLowest(agencies, { value: (agency) => agency.score, places: 3 }).unreported[0]?.item).toEqualTypeOf<
    Agency | undefined
  >();
  expectTypeOf(ranking.rows[0]?.value).toEqualTypeOf<Decimal | undefined>();
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
