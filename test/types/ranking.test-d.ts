import {
  type AwardEntry,
  type awardSchemeSchema,
  type Decimal,
  flagLowest,
  type Ranking,
  rankBy,
  selectTop,
  selectWinners,
} from "sakip";
import { expectTypeOf, it } from "vitest";
import type { infer as Infer } from "zod";

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

it("takes a scheme as it was parsed, and one with functions", () => {
  expectTypeOf<Infer<typeof awardSchemeSchema>>().toExtend<Parameters<typeof selectWinners>[1]>();
  expectTypeOf(selectWinners).parameter(0).toEqualTypeOf<Iterable<AwardEntry>>();
  // @ts-expect-error a tier needs places
  selectWinners([], { id: "s", title: "S", tiers: [{ id: "t", title: "T" }] });
});
