import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { selectWithin, type ValueRange, valueRangeShape } from "../../../src/ranking/cut/select-within.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { refusal } from "../../support/refusal.ts";

const ranking = rankBy(["70", "79.999", "80", "80.001", "90", null], { value: (each) => each });

describe("selectWithin", () => {
  it.each<[ValueRange, string[]]>([
    [{ below: 80 }, ["79.999", "70"]],
    [{ upTo: 80 }, ["80", "79.999", "70"]],
    [{ from: 80 }, ["90", "80.001", "80"]],
    [{ above: "80" }, ["90", "80.001"]],
    [{ above: 70, below: 80 }, ["79.999"]],
    [{ from: 100 }, []],
  ])("selects what lies in %j, the bounds by their words", (range, wanted) => {
    expect(selectWithin(ranking, range).map((row) => row.item)).toEqual(wanted);
  });

  it("looks at the value that was ranked", () => {
    const rounded = rankBy(["79.999"], { value: (each) => each, decimals: 2 });
    expect(selectWithin(rounded, { from: 80 })).toHaveLength(1);
  });

  it("refuses a range without a bound, a bound that is no number, and what is no ranking", () => {
    expect(() => selectWithin(ranking, {})).toThrow(/invalid-input at range/);
    expect(() => selectWithin(null as never, { below: "80%", from: "x" })).toThrow(
      expect.objectContaining({
        details: {
          problems: [["ranking"], ["range", "from"], ["range", "below"]].map((path) =>
            expect.objectContaining({ path }),
          ),
        },
      }),
    );
    expect(() => selectWithin(ranking, 80 as never)).toThrow(/invalid-input at range/);
    const misspelt = { from: 1, bellow: 80 };
    expect(refusal(() => selectWithin(ranking, misspelt as never))).toEqual(["invalid-input range.bellow"]);
    expect(refusal(() => parse(valueRangeShape, misspelt))).toEqual(["invalid-input bellow"]);
  });
});
