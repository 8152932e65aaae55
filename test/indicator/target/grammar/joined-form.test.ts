import { readFigure } from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../../support/figure-line.ts";

describe("units before, between and behind figures", () => {
  it.each([
    ["5 poin persen - 10 poin persen", "5..10 [poin persen]"],
    ["5% - 10% per tahun", "5..10 [% per tahun]"],
    ["Rp 5% per tahun", "unread-figure words-around"],
    // The grade that stands with the figure is its grade, whatever is said of it in brackets.
    ["BB 75 (Sangat Baik)", "= 75 (BB; Sangat Baik) !grade-figure"],
  ])("%s is %s", (text, line) => expect(lineOf(readFigure(text))).toBe(line));
});
