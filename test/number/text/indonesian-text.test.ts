import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigure } from "../../../src/number/text/indonesian-text.ts";

const neither = { indonesian: undefined, english: undefined };

describe("readFigure", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["1.234", "1234", "1.234"],
    ["1,234", "1.234", "1234"],
    ["12,5", "12.5", undefined],
    ["12.5", undefined, "12.5"],
    ["1.234.567,89", "1234567.89", undefined],
    ["1,234,567.89", undefined, "1234567.89"],
    ["1234", "1234", "1234"],
    ["1234,5", "1234.5", undefined],
    ["Rp 1.250.000,-", "1250000", undefined],
    ["-Rp1.000", "-1000", "-1.000"],
    ["Rp -1.000", "-1000", "-1.000"],
    ["−7,5", "-7.5", undefined],
    ["+7,5", "7.5", undefined],
    ["0.125", undefined, "0.125"],
    ["0,125", "0.125", undefined],
  ])("reads %j in both notations", (text, indonesian, english) => {
    expect(readFigure(text)).toEqual({ indonesian, english });
  });

  it.each(["", "Rp", "%", ",-", "-", ".", ",", "1.23.456", "1,23,456", "1..000", "1,2,3", "Rp 5%", "5,-%", "- Rp -5"])(
    "finds no figure in %j",
    (text) => {
      expect(readFigure(text)).toEqual(neither);
    },
  );

  it("finds none in hostile texts either, and comes back", () => {
    for (const text of [
      `-${" ".repeat(1e5)}x`,
      `Rp${" ".repeat(1e5)}x`,
      `${"1.".repeat(1e5)}x`,
      `1${" ".repeat(1e5)}x`,
    ])
      expect(readFigure(text)).toEqual(neither);
  });
});

describe("properties", () => {
  const digits = fc.stringMatching(/^[\d.,]{1,14}$/);

  it("reads a text in one notation as it reads the text with point and comma exchanged in the other", () => {
    fc.assert(
      fc.property(digits, (text) => {
        const exchanged = text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
        const [reading, other] = [readFigure(text), readFigure(exchanged)];
        expect([reading.indonesian, reading.english]).toEqual([other.english, other.indonesian]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every digit and invents none", () => {
    fc.assert(
      fc.property(digits, (text) => {
        for (const reading of Object.values(readFigure(text)))
          if (reading !== undefined) expect(reading.replace(".", "")).toBe(text.replace(/[.,]/g, ""));
      }),
    );
  });
});
