import { describe, expect, it } from "vitest";
import { mayBeSameKind, splitHead } from "../../src/agency/split-head.ts";

const split = (name: string) => splitHead(name === "" ? [] : name.split(" "));

describe("splitHead", () => {
  it("takes the longest kind of unit that a name begins with", () => {
    expect(split("sub bagian umum")).toMatchObject({ head: "sub bagian", rest: ["umum"] });
    expect(split("sekretariat daerah")).toMatchObject({ head: "sekretariat daerah", rest: [] });
    expect(split("sekretariat dprd")).toMatchObject({ head: "sekretariat", rest: ["dprd"] });
    expect(split("rumah sakit umum wangaya")).toMatchObject({ head: "rumah sakit umum", rest: ["wangaya"] });
    expect(split("sub umum")).toEqual({ head: "", family: -1, rest: ["sub", "umum"] });
    expect(split("umum dinas")).toEqual({ head: "", family: -1, rest: ["umum", "dinas"] });
    expect(split("")).toEqual({ head: "", family: -1, rest: [] });
  });

  it("takes kinds of one family for each other, and none for any", () => {
    const same = (a: string, b: string) => mayBeSameKind(split(a), split(b));
    expect([same("dinas x", "badan x"), same("dinas x", "x"), same("x", "dinas x"), same("x", "y")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([same("dinas x", "kecamatan x"), same("bagian x", "sub bagian x")]).toEqual([false, false]);
  });
});
