import { describe, expect, it } from "vitest";
import { figureAt } from "../../../src/indicator/target/target-figure.ts";

describe("figureAt", () => {
  it.each([
    ["1.234,5 ton", { indonesian: "1234.5", english: undefined, rest: " ton" }],
    ["1.234", { indonesian: "1234", english: "1.234", rest: "" }],
    ["−12,5%", { indonesian: "-12.5", english: undefined, rest: "%" }],
    ["7E-2x", { indonesian: "7e-2", english: "7e-2", rest: "x" }],
    ["7,5e−2", { indonesian: "7.5e-2", english: "7.5e-2", rest: "" }],
    ["1.234.567E3", { indonesian: undefined, english: undefined, rest: "" }],
    ["12,", { indonesian: "12", english: "12", rest: "," }],
  ])("reads the start of %j", (text, figure) => {
    expect(figureAt(text)).toEqual(figure);
  });

  it.each(["", "ton", "-", ",5", "≥5"])("finds none at the start of %j", (text) => {
    expect(figureAt(text)).toBeUndefined();
  });
});
