import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberWordsAt } from "../../../../src/number/text/grammar/number-words.ts";

const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/** A number below a million in words, by the rules of the language. */
function inWords(n: number): string {
  if (n < 10) return DIGITS[n] as string;
  if (n < 12) return n === 10 ? "sepuluh" : "sebelas";
  if (n < 20) return `${DIGITS[n - 10]} belas`;
  if (n < 100) return [`${DIGITS[Math.floor(n / 10)]} puluh`, n % 10 && inWords(n % 10)].filter(Boolean).join(" ");
  if (n < 200) return ["seratus", n % 100 && inWords(n % 100)].filter(Boolean).join(" ");
  if (n < 1000) return [`${DIGITS[Math.floor(n / 100)]} ratus`, n % 100 && inWords(n % 100)].filter(Boolean).join(" ");
  if (n < 2000) return ["seribu", n % 1000 && inWords(n % 1000)].filter(Boolean).join(" ");
  return [`${inWords(Math.floor(n / 1000))} ribu`, n % 1000 && inWords(n % 1000)].filter(Boolean).join(" ");
}

describe("numberWordsAt", () => {
  it.each([
    ["Satu tim", 1, " tim"],
    ["lima menit", 5, " menit"],
    ["dua puluh lima orang", 25, " orang"],
    ["seratus persen", 100, " persen"],
    ["sebelas ribu", 11_000, ""],
    ["tiga juta dua ratus ribu empat", 3_200_004, ""],
    ["sejuta", 1_000_000, ""],
    ["nol kasus", 0, " kasus"],
  ])("reads %j", (text, value, rest) => {
    expect(numberWordsAt(text)).toEqual({ value, rest });
  });

  it.each(["", "satuan kerja", "duapuluh", "orang", "belas", "puluh", "sekali", "5"])("finds none in %j", (text) => {
    expect(numberWordsAt(text)).toBeUndefined();
  });
});

describe("properties", () => {
  it("reads every number as the language writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(numberWordsAt(`${inWords(n)} orang`)).toEqual({ value: n, rest: " orang" });
      }),
    );
  });
});
