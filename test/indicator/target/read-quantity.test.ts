import { toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../src/indicator/target/read-quantity.ts";

const noLevel = () => false;

describe("readQuantity", () => {
  it("reads in the notation it is told, and no other", () => {
    expect(readQuantity("1.500", "indonesian", noLevel)?.target).toEqual({ kind: "exact", value: toDecimal(1500) });
    expect(readQuantity("1.500", "english", noLevel)?.target).toEqual({ kind: "exact", value: toDecimal("1.5") });
    expect(readQuantity("1,5", "english", noLevel)).toBeUndefined();
  });

  it("needs both ends of a range in that notation", () => {
    expect(readQuantity("1,5 - 2.5", "indonesian", noLevel)).toBeUndefined();
    expect(readQuantity("1,5 - 2.500", "indonesian", noLevel)?.target.kind).toBe("range");
  });

  it("knows a word before the figures only as a grade", () => {
    expect(readQuantity("BB 72", "indonesian", noLevel)).toBeUndefined();
    expect(readQuantity("BB 72", "indonesian", (word) => word === "BB")).toMatchObject({ remark: "BB", unit: null });
  });

  it("keeps all remarks apart from the unit", () => {
    const read = readQuantity("BB 72 % kota (x)", "indonesian", () => true);
    expect(read).toMatchObject({ unit: "%", remark: "BB; kota; x", sign: null });
  });

  it("says nothing of a comparison with two ends", () => {
    expect(readQuantity("minimal 5 - 10", "indonesian", noLevel)).toBeUndefined();
  });
});
