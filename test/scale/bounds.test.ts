import { describe, expect, it } from "vitest";
import { formatPath, type Problem } from "../../src/core/index.ts";
import { contains, readBounds } from "../../src/scale/bounds.ts";
import type { BandInput } from "../../src/scale/scale.ts";

const band = (bounds: Partial<Record<"from" | "above" | "upTo" | "below", unknown>>) =>
  ({ code: "a", label: { id: "a", en: "a" }, ...bounds }) as BandInput;

describe("readBounds", () => {
  it("reads the value of each bound and whether it belongs to the band", () => {
    const problems: Problem[] = [];
    expect(readBounds(band({ from: "0.5", below: 2 }), [], problems)).toEqual({
      lower: { at: { n: 5, d: 10 }, inside: true },
      upper: { at: { n: 2, d: 1 }, inside: false },
    });
    expect(readBounds(band({ above: 0, upTo: 2 }), [], problems)).toEqual({
      lower: { at: { n: 0, d: 1 }, inside: false },
      upper: { at: { n: 2, d: 1 }, inside: true },
    });
    expect(readBounds(band({}), [], problems)).toEqual({ lower: undefined, upper: undefined });
    expect(problems).toEqual([]);
  });

  it("finds every fault at once", () => {
    const problems: Problem[] = [];
    readBounds(band({ from: "x", above: 1, upTo: null, below: undefined }), ["bands", 2], problems);
    expect(problems.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
      "invalid-scale bands[2].above",
      "invalid-number bands[2].from",
      "invalid-number bands[2].upTo",
    ]);
  });
});

describe("contains", () => {
  const at = (bounds: Parameters<typeof band>[0], value: number) =>
    contains(readBounds(band(bounds), [], []), { n: value, d: 10 });

  it("keeps bounds that belong to the band in, and others out", () => {
    expect([9, 10, 15, 20, 21].map((tenths) => at({ from: 1, upTo: 2 }, tenths))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect([9, 10, 15, 20, 21].map((tenths) => at({ above: 1, below: 2 }, tenths))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("has no end where none was written", () => {
    expect([at({ upTo: 2 }, -1e9), at({ from: 1 }, 1e9), at({}, 0)]).toEqual([true, true, true]);
  });
});
