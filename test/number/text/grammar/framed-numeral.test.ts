import { describe, expect, it } from "vitest";
import { framedNumeral } from "../../../../src/number/text/grammar/framed-numeral.ts";

const neither = { id: undefined, en: undefined };

describe("framedNumeral", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["1.234", "1234", "1.234"],
    ["1,234,567.89", undefined, "1234567.89"],
    ["Rp 1.250.000,-", "1250000", undefined],
    ["-Rp1.000", "-1000", "-1.000"],
    ["Rp -1.000", "-1000", "-1.000"],
    ["(1,250.50)", undefined, "-1250.50"],
    ["(1.250)", "-1250", "-1.250"],
    ["1.250,00-", "-1250.00", undefined],
    ["5 rupiah", "5", "5"],
    ["5rupiah", "5", "5"],
    ["5 %", "5", "5"],
    ["5persen", "5", "5"],
    ["IDR. 5 ,-", "5", "5"],
  ])("reads %j in both notations", (text, id, en) => {
    expect(framedNumeral(text)).toEqual({ id, en });
  });

  it.each([
    "",
    "Rp",
    "%",
    ",-",
    "-",
    ".",
    ",",
    "1.23.456",
    "1..000",
    "Rp 5%",
    "5,-%",
    "- Rp -5",
    "()",
    "(5",
    "5)",
    "5-",
    "x5",
    "5x",
  ])("finds no figure in %j", (text) => {
    expect(framedNumeral(text)).toEqual(neither);
  });

  it("finds none in hostile texts either, and comes back", () => {
    for (const text of [
      `-${" ".repeat(1e5)}x`,
      `${"1.".repeat(1e5)}x`,
      `${"(".repeat(1e5)}x`,
      `(${"1".repeat(1e5)}x)`,
      `${"1,0".repeat(1e5)} -`,
    ])
      expect(framedNumeral(text)).toEqual(neither);
  });
});
