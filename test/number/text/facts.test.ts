import { describe, expect, it } from "vitest";
import {
  countFact,
  exactToDecimal,
  figureFact,
  figuresFact,
  percentFact,
  requireExact,
  rupiahFact,
} from "../../../src/number/index.ts";

const decimal = (text: string) => exactToDecimal(requireExact(text));

describe("facts that are numbers", () => {
  it("are printed in the notation of each language", () => {
    expect(figureFact.print(decimal("1234.5"))).toEqual({ id: "1.234,5", en: "1,234.5" });
    expect(figuresFact.print([decimal("1.5"), decimal("2000")])).toEqual({ id: "1,5; 2.000", en: "1.5; 2,000" });
    expect(countFact.print(1234)).toEqual({ id: "1.234", en: "1,234" });
    expect(percentFact.print(decimal("30.86"))).toEqual({ id: "30,86%", en: "30.86%" });
    expect(rupiahFact.print(decimal("1234567"))).toEqual({ id: "Rp1.234.567", en: "Rp1,234,567" });
  });

  it("say what they are", () => {
    const facts = [figureFact, figuresFact, countFact, percentFact, rupiahFact];
    expect(facts.map(({ type }) => type)).toEqual(["number", "numbers", "count", "percent", "rupiah"]);
  });
});
