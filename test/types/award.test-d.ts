import {
  type AwardEntry,
  type AwardResult,
  type AwardScheme,
  type AwardSchemeDocument,
  type applyConsequences,
  awardSchemeShape,
  type JuryRules,
  parse,
  selectWinners,
} from "sakip";
import { expectTypeOf, it } from "vitest";

it("takes a scheme as it was parsed, and one with functions", () => {
  expectTypeOf<AwardSchemeDocument>().toExtend<Parameters<typeof selectWinners>[1]>();
  selectWinners([], parse(awardSchemeShape, {}));
  expectTypeOf(selectWinners).parameter(0).toEqualTypeOf<Iterable<AwardEntry>>();
  expectTypeOf<NonNullable<AwardScheme["eligible"]>>().parameter(0).toEqualTypeOf<AwardEntry>();
  // @ts-expect-error a tier needs places
  selectWinners([], { id: "s", label: "S", tiers: [{ id: "t", label: "T" }] });
});

it("knows the numbers and words of rules", () => {
  expectTypeOf<AwardScheme["decimals"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<JuryRules["quorum"]>().toEqualTypeOf<number | undefined>();
  // @ts-expect-error no document holds a function
  const document: AwardSchemeDocument = { id: "s", label: "S", tiers: [], eligible: () => true };
  return document;
});

it("hands entries back with the columns that they came with", () => {
  const entries = [{ id: "a", agencyId: "dlh", score: 90, village: "Oro-Oro Ombo" }];
  const result = selectWinners(entries, {
    id: "s",
    label: "S",
    tiers: [{ id: "t", label: "T", places: 1 }],
    eligible: (entry) => entry.village !== "",
    tieBreak: [{ name: "village", value: (entry) => entry.village.length }],
  });
  expectTypeOf(result.tiers).items.toHaveProperty("selected");
  expectTypeOf<(typeof result.tiers)[number]["selected"][number]["entry"]["village"]>().toEqualTypeOf<string>();
  expectTypeOf<(typeof result.unranked)[number]["village"]>().toEqualTypeOf<string>();
  expectTypeOf<AwardResult>().toEqualTypeOf<AwardResult<AwardEntry>>();
  // A scheme that knows no more than entries serves every kind of them.
  expectTypeOf(selectWinners(entries, parse(awardSchemeShape, {})).ranking.rows).items.toHaveProperty("item");
});

it("says what each result is", () => {
  expectTypeOf<ReturnType<typeof selectWinners>["kind"]>().toEqualTypeOf<"award-result">();
  expectTypeOf<ReturnType<typeof applyConsequences>["kind"]>().toEqualTypeOf<"consequence-report">();
});
