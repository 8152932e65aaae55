import fc from "fast-check";
import { type DatedRule, inForce } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

const source = { title: "Perbup kami", status: "convention" } as const;
const rule = (id: string, since: string, until?: string): DatedRule<number> => ({
  id,
  label: { id: "Aturan", en: "A rule" },
  since,
  ...(until !== undefined && { until }),
  source,
  value: id.length,
});

const old = rule("old", "2019-01-01", "2022-06-30");
const newer = rule("newer", "2022-07-01");

describe("inForce", () => {
  it("finds the rule that is in force on a day, its first and its last day included", () => {
    const days = ["2018-12-31", "2019-01-01", "2022-06-30", "2022-07-01", "9999-12-31"];
    expect(days.map((day) => inForce([newer, old], day)?.id)).toEqual([undefined, "old", "old", "newer", "newer"]);
  });

  it("says that none is known in a gap, and after the last", () => {
    const rules = [rule("a", "2019-01-01", "2019-12-31"), rule("b", "2021-01-01", "2021-12-31")];
    expect(["2020-06-01", "2022-01-01"].map((day) => inForce(rules, day))).toEqual([undefined, undefined]);
    expect(inForce([], "2022-01-01")).toBeUndefined();
  });

  it("gives the rule itself back, from any iterable", () => {
    expect(inForce(new Set([old, newer]), "2020-01-01")).toBe(old);
    const own = Object.freeze({ ...old, region: "Batu" });
    expect(inForce(Object.freeze([own]), "2020-01-01")).toBe(own);
    expect(inForce(Object.freeze([own]), "2020-01-02")).toBe(own);
  });

  it("refuses two rules that are in force on one day, a rule that ends before it begins, an id that comes twice", () => {
    expect(refusal(() => inForce([old, rule("b", "2022-06-30")], "2022-01-01"))).toEqual([
      "regulation-overlap rules[1].since",
    ]);
    expect(refusal(() => inForce([newer, rule("b", "2030-01-01")], "2022-01-01"))).toEqual([
      "regulation-overlap rules[1].since",
    ]);
    expect(refusal(() => inForce([rule("a", "2020-01-02", "2020-01-01")], "2022-01-01"))).toEqual([
      "out-of-range rules[0].until",
    ]);
    expect(refusal(() => inForce([old, { ...newer, id: "old" }], "2022-01-01"))).toEqual(["duplicate-key rules[1].id"]);
  });

  it("refuses every fault at once: rules that are none, a misspelt end, a day that is none", () => {
    const misspelt = { ...newer, untill: "2023-01-01" };
    expect(refusal(() => inForce([null, { ...old, since: 2019 }, misspelt] as never, "2022"))).toEqual([
      "invalid-input rules[0]",
      "invalid-date rules[1].since",
      "invalid-input rules[2].untill",
      "invalid-date day",
    ]);
    expect(refusal(() => inForce(undefined as never, "2022-01-01"))).toEqual(["invalid-input rules"]);
  });

  it("leaves its rules alone", () => {
    const rules = [old, newer];
    inForce(rules, "2022-01-01");
    expect([rules, old, newer].map((each) => Object.isFrozen(each))).toEqual([false, false, false]);
  });
});

describe("properties", () => {
  /** Up to five rules with gaps between some of them, in any order, with their days counted from 2020-01-01. */
  const dated = fc
    .array(fc.record({ gap: fc.constantFrom(0, 0, 1, 30), days: fc.integer({ min: 1, max: 400 }) }), { maxLength: 5 })
    .chain((parts) => {
      let from = 0;
      const spans = parts.map(({ gap, days }) => {
        const span = { from: from + gap, to: from + gap + days - 1 };
        from = span.to + 1;
        return span;
      });
      return fc.shuffledSubarray(spans, { minLength: spans.length });
    });
  const dayOf = (count: number) => new Date(Date.UTC(2020, 0, 1 + count)).toISOString().slice(0, 10);

  it("finds the one within whose days a day lies, in any order of the rules, and none between them", () => {
    fc.assert(
      fc.property(dated, fc.integer({ min: -5, max: 2200 }), fc.nat(), (spans, anyDay, at) => {
        const rules = spans.map(({ from, to }) => rule(`${from}`, dayOf(from), dayOf(to)));
        // Any day, and the first and the last of one of them with their neighbours.
        const { from = 0, to = 0 } = spans[at % Math.max(1, spans.length)] ?? {};
        for (const day of [anyDay, from - 1, from, to, to + 1]) {
          const due = spans.findIndex((span) => span.from <= day && day <= span.to);
          expect(inForce(rules, dayOf(day))).toBe(rules[due]);
        }
        if (spans.length > 0)
          expect(refusal(() => inForce([...rules, rule("more", dayOf(to))], dayOf(from)))).toEqual([
            `regulation-overlap rules[${rules.length}].since`,
          ]);
      }),
    );
  });

  it("does not depend on the order of the rules", () => {
    const rules = [old, newer, rule("oldest", "2010-01-01", "2018-12-31")];
    for (const day of ["2010-01-01", "2018-12-31", "2019-01-01", "2022-12-31"])
      expect(inForce([...rules].reverse(), day)).toBe(inForce(rules, day));
  });
});
