import {
  type AwardEntry,
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

it("says what each result is", () => {
  expectTypeOf<ReturnType<typeof selectWinners>["kind"]>().toEqualTypeOf<"award-result">();
  expectTypeOf<ReturnType<typeof applyConsequences>["kind"]>().toEqualTypeOf<"consequence-report">();
});
