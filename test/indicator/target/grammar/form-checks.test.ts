import { type OrdinalScale, readFigure, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../../support/figure-line.ts";

const read = (text: string, scale?: OrdinalScale) => lineOf(readFigure(text, { scale }));

describe("a figure in brackets behind another", () => {
  it.each([
    ["5 (2024)", "= 5 (2024)"],
    ["5 (12024)", "unread-figure several-figures"],
    ["5 (20245)", "unread-figure several-figures"],
    ["5 a)", "= 5 (a))"],
    // What no notation reads is neither a second figure nor one to compare it with.
    ["5 (1.23.45)", "= 5 (1.23.45)"],
    ["1.23.45 (5)", "unread-figure several-figures"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("two figures that may be a day and its month", () => {
  it.each([
    ["20-10", "unread-figure moment"],
    ["20-10 orang", "10..20 [orang]"],
    ["antara 20-10", "10..20"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("a grade beside a figure that no notation reads", () => {
  it.each([
    ["BB 1.23.45", "unread-figure words-around"],
    ["BB (1.23.45)", "= BB on sakip-levels (1.23.45)"],
  ])("%s is %s", (text, line) => expect(read(text, sakipLevels)).toBe(line));
});

describe("a text of times, or of digits in no notation", () => {
  it.each([
    ["08:00-13:00", "unread-figure moment"],
    ["08.00 - 13.00", "unread-figure moment"],
    ["Rp1.23.45", "unread-figure grouping"],
    ["Rp. 1.23.45", "unread-figure grouping"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});
