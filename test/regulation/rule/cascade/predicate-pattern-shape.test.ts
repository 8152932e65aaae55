import { parse, predicatePatternShape, semenpanrb3of2023PredicatePatterns } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

describe("predicatePatternShape", () => {
  it("reads the patterns of the library, and their copies", () => {
    for (const pattern of semenpanrb3of2023PredicatePatterns) {
      expect(parse(predicatePatternShape, pattern)).toEqual(pattern);
      expect(parse(predicatePatternShape, structuredClone(pattern))).toEqual(pattern);
    }
  });

  it("refuses a misspelt key, a word that is no predicate, and a limit that is no number", () => {
    const [pattern] = semenpanrb3of2023PredicatePatterns;
    const bad = { ...pattern, organisation: "Istimewa", limits: [{ predicates: ["good"], most: "70%" }], sumber: "-" };
    expect(refusal(() => parse(predicatePatternShape, bad))).toEqual([
      "invalid-input sumber",
      "invalid-input organisation",
      "invalid-number limits[0].most",
    ]);
  });
});
