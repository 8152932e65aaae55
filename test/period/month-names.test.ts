import { describe, expect, it } from "vitest";
import { monthNamed, monthNames } from "../../src/period/index.ts";

/** Month by month: Indonesian, English, other spellings and what tables shorten them to. */
const NAMES = [
  ["januari", "january", "jan"],
  ["februari", "february", "pebruari", "feb", "peb"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "ags", "agt", "agust", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];

describe("monthNames", () => {
  it("are each month's, none twice", () => {
    expect(monthNames()).toEqual(NAMES);
  });
});

describe("monthNamed", () => {
  it("is the month of each of its names", () => {
    for (const [i, names] of NAMES.entries()) expect(names.map(monthNamed)).toEqual(names.map(() => i + 1));
  });

  it("is none of other texts, nor of capital letters, which callers make small", () => {
    expect(["", "ma", "triwulan", "Maret"].map(monthNamed)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
