import { describe, expect, it } from "vitest";
import { oddLength } from "../../src/agency/odd-length.ts";

/** So many ids of a length. */
const ids = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => `${i + 1}`.padStart(length, "1"));

describe("oddLength", () => {
  it("tells lengths that are not declared", () => {
    const isOdd = oddLength([], [6, 8]);
    expect(["123456", "12345678", "1234567", "abc"].map(isOdd)).toEqual([false, false, true, true]);
  });

  it("tells, where none are declared, rare ids that are one digit from the usual", () => {
    const isOdd = oddLength([...ids(19, 6), "12345"], undefined);
    expect(["12345", "1234567", "123456", "1234", "abcde", "12345678"].map(isOdd)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    // Whatever stands first, and whatever is no code besides.
    const first = oddLength(["12345", ...ids(19, 6)], undefined);
    expect(["12345", "123456", "abc12", "12abc"].map(first)).toEqual([true, false, false, false]);
    const words = Array.from({ length: 20 }, (_, i) => `unit-${i}`);
    expect(oddLength([...ids(19, 6), "12345", ...words], undefined)("12345")).toBe(true);
    // One of twenty is rare, one of nineteen is not.
    expect(oddLength([...ids(18, 6), "12345"], undefined)("12345")).toBe(false);
  });

  it("tells none where no length is usual: more than half of them have it", () => {
    const mixed = [...ids(21, 6), ...ids(20, 9), "12345"];
    expect(oddLength(mixed, undefined)("12345")).toBe(false);
    expect(oddLength([...mixed, ...ids(2, 6), "abc"], undefined)("12345")).toBe(true);
    expect(oddLength([], undefined)("1")).toBe(false);
  });
});
