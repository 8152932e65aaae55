import { describe, expect, it } from "vitest";
import { bareWord, hasRoot, initialsOf, spelledFrom, spreadOut } from "../../src/agency/short-form.ts";

describe("short forms", () => {
  it("are put together of a kind of unit and the roots of its words", () => {
    expect(spelledFrom("disdikpora")).toEqual(["dinas", "didik", "pemuda", "olahraga"]);
    expect(spelledFrom("dinkes")).toEqual(["dinas", "sehat"]);
    expect(spelledFrom("kominfo")).toEqual(["komunikasi", "informatika"]);
    expect([spelledFrom("keshub"), spelledFrom("diskeshub")]).toEqual([
      ["sehat", "hubung"],
      ["dinas", "sehat", "hubung"],
    ]);
    expect([spelledFrom("abcdik"), spelledFrom("kesxyz"), spelledFrom("xyzkes")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(spelledFrom("dispariwisata")).toBeUndefined();
    expect(spelledFrom("wisata")).toBeUndefined();
    expect(spelledFrom("constructor")).toBeUndefined();
    // A word that stands for itself is short for nothing.
    expect(spelledFrom("aset")).toBeUndefined();
  });

  it("write three of the same initials as 3", () => {
    expect([spreadOut("p3a"), spreadOut("dp3ap2kb"), spreadOut("p1"), spreadOut("p5"), spreadOut("33")]).toEqual([
      "pppa",
      "dpppappkb",
      "p1",
      "p5",
      "33",
    ]);
    expect(initialsOf(["pemberdayaan", "3t", "anak", "p2kb"])).toBe("p3tap");
  });
});

describe("roots", () => {
  it("stand between usual syllables", () => {
    const of = (root: string, ...words: string[]) => words.map((word) => hasRoot(word, root));
    expect(of("didik", "didik", "pendidikan", "pendidik", "mendidik", "didikasi")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(of("zz", "x", "")).toEqual([false, false]);
    expect(of("ikan", "ikan", "perikanan", "pendidikan")).toEqual([true, true, false]);
  });

  it("are bared of what makes nouns of them", () => {
    expect(
      ["kepemudaan", "keadaan", "kesatuan", "pemuda", "pendidikan", "xkepemudaan", "kesehatanku"].map(bareWord),
    ).toEqual(["pemuda", "keadaan", "satu", "pemuda", "pendidikan", "xkepemudaan", "kesehatanku"]);
  });
});
