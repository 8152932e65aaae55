import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { flagLowest } from "../../../src/ranking/cut/flag-lowest.ts";
import { type LowestRule, lowestRuleShape } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { refusal } from "../../support/refusal.ts";

interface Rate {
  readonly agency: string;
  readonly rate: string | null;
  readonly kind?: string;
}

const rule: LowestRule<Rate> = { value: (each) => each.rate, places: 2 };

describe("flagLowest", () => {
  it("flags the lowest first, and lists apart who reported nothing", () => {
    const rates = [
      { agency: "a", rate: "45.10" },
      { agency: "b", rate: null },
      { agency: "c", rate: "30.86" },
      { agency: "d", rate: "33.01" },
    ];
    const flags = flagLowest(rates, rule);
    const { kind, selected, contested, open, unranked, ineligible, ranking } = flags;
    expect(kind).toBe("lowest-flags");
    // By their old names too.
    expect([flags.flagged, flags.unreported]).toEqual([selected, unranked]);
    expect(selected.map((row) => [row.rank, row.item.agency])).toEqual([
      [1, "c"],
      [2, "d"],
    ]);
    expect([contested, open, ineligible]).toEqual([[], 0, []]);
    expect(unranked).toEqual([{ item: rates[1], reason: "no-value" }]);
    expect(ranking.order).toBe("ascending");
    expect(ranking.rows).toHaveLength(3);
  });

  it("reports a tie across the cut, or does what it is told", () => {
    const rates = ["10", "20", "20.0", "30"].map((rate, i) => ({ agency: `${i}`, rate }));
    expect(flagLowest(rates, rule)).toMatchObject({
      selected: [{ rank: 1 }],
      contested: [{ rank: 2 }, { rank: 2 }],
      open: 1,
    });
    expect(flagLowest(rates, { ...rule, onTie: "include" }).selected).toHaveLength(3);
    expect(flagLowest(rates, { ...rule, onTie: "exclude" }).selected).toHaveLength(1);
  });

  it("asks who takes part first, so that the places go to the others", () => {
    const rates = [
      { agency: "a", rate: "1", kind: "new" },
      { agency: "b", rate: null, kind: "new" },
      { agency: "c", rate: "20" },
      { agency: "d", rate: "30" },
    ];
    const eligible = (each: Rate) => (each.kind === "new" ? ["formed-this-year"] : []);
    const { selected, unranked, ineligible } = flagLowest(rates, { ...rule, eligible });
    expect(selected.map((row) => row.item.agency)).toEqual(["c", "d"]);
    expect(unranked).toEqual([]);
    expect(ineligible.map(({ item, reasons }) => [item.agency, reasons])).toEqual([
      ["a", ["formed-this-year"]],
      ["b", ["formed-this-year"]],
    ]);
  });

  it("refuses with every problem at its place in the input", () => {
    const rates = [
      { agency: "a", rate: "?", kind: "new" },
      { agency: "b", rate: "30,86" },
    ];
    const eligible = (each: Rate) => each.kind !== "new";
    expect(refusal(() => flagLowest(rates, { ...rule, eligible }))).toEqual(["invalid-number items[1].value"]);
    expect(refusal(() => flagLowest(undefined as never, { places: -1 } as never))).toEqual([
      "invalid-input items",
      "invalid-input rule.value",
      "invalid-input rule.places",
    ]);
    expect(refusal(() => flagLowest(undefined as never, undefined as never))).toEqual([
      "invalid-input items",
      "invalid-input rule",
    ]);
  });

  it("refuses a misspelt key, and an order: the lowest is first", () => {
    const wrong = { ...rule, place: 3, order: "descending" };
    const expected = ["rule.place", "rule.order"].map((at) => `invalid-input ${at}`);
    expect(refusal(() => flagLowest([], wrong))).toEqual(expected);
    expect(refusal(() => parse(lowestRuleShape, wrong))).toEqual(["invalid-input place", "invalid-input order"]);
  });

  it("changes no input and freezes its result", () => {
    const rates = [{ agency: "a", rate: "1" }];
    const flags = flagLowest(rates, rule);
    expect(rates).toEqual([{ agency: "a", rate: "1" }]);
    expect(Object.isFrozen(rates[0])).toBe(false);
    expect(Object.isFrozen(flags) && Object.isFrozen(flags.selected) && Object.isFrozen(flags.ineligible)).toBe(true);
  });
});
