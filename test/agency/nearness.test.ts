import { expect, it } from "vitest";
import { toldNearness } from "../../src/agency/nearness.ts";

it("tells why names are near with how many letters differ, or which words", () => {
  expect(toldNearness({ reason: "spelling", letters: 1 })).toEqual({
    id: "ejaannya hampir sama, berbeda 1 huruf",
    en: "the spelling is nearly the same, 1 letter differs",
  });
  expect(toldNearness({ reason: "spelling", letters: 2 }).en).toBe("the spelling is nearly the same, 2 letters differ");
  expect(toldNearness({ reason: "words", words: ["seni", "budaya"] })).toEqual({
    id: 'sebagian besar katanya sama, kecuali "seni", "budaya"',
    en: 'most words are the same, except "seni", "budaya"',
  });
  expect(toldNearness({ reason: "place" })).toEqual({
    id: "hanya nama daerah di belakangnya yang berbeda",
    en: "only the place behind it differs",
  });
});
