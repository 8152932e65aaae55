import { describe, expect, it } from "vitest";
import { object, readAll, where } from "../../src/core/index.ts";
import { boundFields, hasBound, isWithin, lawOfBound } from "../../src/scale/index.ts";
import { refusal } from "../support/refusal.ts";

const [one, two] = [
  { n: 1, d: 1 },
  { n: 2, d: 1 },
];
/** Half, one, one and a half, two, two and a half: around two bounds, and on them. */
const around = [5, 10, 15, 20, 25].map((n) => ({ n, d: 10 }));

describe("isWithin", () => {
  it.each([
    [{ from: one }, [false, true, true, true, true]],
    [{ above: one }, [false, false, true, true, true]],
    [{ upTo: two }, [true, true, true, true, false]],
    [{ below: two }, [true, true, true, false, false]],
    [{ from: one, upTo: two }, [false, true, true, true, false]],
    [{ above: one, below: two }, [false, false, true, false, false]],
    [{ from: one, above: one, upTo: two }, [false, false, true, true, false]],
    [{}, [true, true, true, true, true]],
  ])("keeps to every bound of %j", (bounds, expected) => {
    expect(around.map((value) => isWithin(value, bounds))).toEqual(expected);
  });
});

describe("hasBound", () => {
  it("is any one of the four", () => {
    const each = [{ from: one }, { above: one }, { upTo: one }, { below: one }, {}, { from: undefined }];
    expect(each.map(hasBound)).toEqual([true, true, true, true, false, false]);
  });
});

describe("lawOfBound", () => {
  const read = (value: unknown, ...law: Parameters<typeof lawOfBound>) =>
    refusal(() => readAll([where(object(boundFields), lawOfBound(...law)), value, "range"]));

  it("refuses bounds without a bound, under the code of whoever asks", () => {
    expect(read({})).toEqual(["invalid-input range"]);
    expect(read({}, "invalid-regulation")).toEqual(["invalid-regulation range"]);
    expect(read({ below: 0 })).toEqual([]);
  });
});
