import { describe, expect, it } from "vitest";
import { nearWords, usualSlips } from "../../src/agency/near-words.ts";

const near = (words: string[], word: string, rule = usualSlips) => nearWords(words, rule)(word);

describe("nearWords", () => {
  it("finds a word with a letter left out, added, changed or swapped", () => {
    const found = (word: string) => near(["dinas"], word);
    for (const word of ["dnas", "dina", "inas"]) expect(found(`${word}`)).toEqual([]);
    for (const word of ["diinas", "dinass", "dines", "dians"])
      expect(found(word)).toEqual([{ word: "dinas", slips: 1 }]);
    expect(found("dinas")).toEqual([]);
  });

  it("allows two slips in words of eight letters or more, where the rule does", () => {
    expect(near(["kesehatan"], "kesehtn")).toEqual([]);
    expect(near(["kesehatan"], "ksehatn")).toEqual([]);
    expect(near(["kesehatan"], "kesehaan")).toEqual([{ word: "kesehatan", slips: 1 }]);
    expect(near(["kesehatan"], "kesahatn")).toEqual([{ word: "kesehatan", slips: 2 }]);
    expect(near(["kesehatan"], "kesahatn", { mostSlips: 1, shortest: 5 })).toEqual([]);
  });

  it("asks for no short word, none of digits, no Roman numeral and no endless one", () => {
    expect(near(["desa"], "desaa")).toEqual([]);
    expect(near(["tingkat1"], "tingkat2")).toEqual([]);
    expect(near(["xviii", "xxiii"], "xxviii")).toEqual([]);
    const long = (length: number) => "a".repeat(length - 1);
    expect(near([`${long(60)}b`], `${long(60)}c`)).toHaveLength(1);
    expect(near([`${long(61)}b`], `${long(61)}c`)).toEqual([]);
    expect(near(["pasar"], "pasat", { mostSlips: 1, shortest: 5 })).toHaveLength(1);
    expect(near(["pasar"], "pasat", { mostSlips: 1, shortest: 6 })).toEqual([]);
  });

  it("names the nearest only, up to three of them", () => {
    expect(near(["kesehatan", "kesehatam"], "kesehatas").map(({ word }) => word)).toEqual(["kesehatan", "kesehatam"]);
    expect(near(["kesehatan", "kesihatam"], "kesehatam").map(({ slips }) => slips)).toEqual([1, 1]);
    // One slip from the first, three from the second.
    expect(near(["kesehatan", "kesihabam"], "kesehatam")).toEqual([{ word: "kesehatan", slips: 1 }]);
    const four = ["katal", "katan", "katar", "katas"];
    expect(near(four.slice(1), "katak")).toHaveLength(3);
    expect(near(four, "katak")).toEqual([]);
  });
});
