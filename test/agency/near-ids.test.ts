import { describe, expect, it } from "vitest";
import { idFinder } from "../../src/agency/near-ids.ts";

describe("idFinder", () => {
  const find = (text: string) => idFinder(["030201", "030202", "1.02", "dinas"])(text);

  it("finds ids that have lost their noughts, or a digit, or have one too many", () => {
    expect(find("30201")).toEqual([0]);
    expect(find("0030202")).toEqual([1]);
    expect(find("03020")).toEqual([0, 1]);
    expect(find("0302011")).toEqual([0]);
    expect(find("03020122")).toEqual([]);
    expect(find("00030202")).toEqual([1]);
    // Noughts within an id are no noughts in front of it.
    expect(idFinder(["1001"])("11")).toEqual([]);
    expect(find("1.0")).toEqual([2]);
  });

  it("looks for digits alone", () => {
    expect(["dina", "dinas", "", "3", "03020x"].map(find)).toEqual([[], [], [], [], []]);
    expect([idFinder(["ab12"])("b12"), idFinder(["1-2"])("12"), find("030201x")]).toEqual([[], [], []]);
  });
});
