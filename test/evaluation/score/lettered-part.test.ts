import fc from "fast-check";
import { permenpanrb88of2021, type Regulation, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { LETTERS, worksheetOf } from "../../support/worksheets.ts";

describe("sub-components that are answered by a letter", () => {
  it("are told as a regulation tells them that nobody has asked before", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(letters, (given) => {
        const sheet = worksheetOf(permenpanrb88of2021, (_, at) => given[at] as string);
        // A copy is a regulation of its own, of which nothing is kept.
        const copy: Regulation = JSON.parse(JSON.stringify(permenpanrb88of2021));
        const [shared, anew] = [scoreWorksheet(sheet, permenpanrb88of2021), scoreWorksheet(sheet, copy)];
        expect(JSON.stringify(shared)).toBe(JSON.stringify(anew));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same ones in every worksheet, frozen all the way down", () => {
    const sheet = worksheetOf(permenpanrb88of2021, () => "BB");
    const [one, other] = [scoreWorksheet(sheet, permenpanrb88of2021), scoreWorksheet(sheet, permenpanrb88of2021)];
    expect(one.components[0]?.parts[0]).toBe(other.components[0]?.parts[0]);
    expect(Object.isFrozen(one.components[0]?.parts[0]?.items)).toBe(true);
  });

  it("keep the roundings of different regulations apart", () => {
    const rough = {
      ...permenpanrb88of2021,
      id: "rough",
      rounding: { ...permenpanrb88of2021.rounding, part: { decimals: 0, mode: "half-up" } },
    } as const;
    const sheet = worksheetOf(permenpanrb88of2021, () => "BB");
    // 4.5 x 80 % = 3.6, rounded to 4.
    const quality = (regulation: Regulation) => scoreWorksheet(sheet, regulation).components[2]?.parts[1]?.value;
    expect(String(quality(permenpanrb88of2021))).toBe("3.6");
    expect(String(quality(rough))).toBe("4");
    expect(String(quality(permenpanrb88of2021))).toBe("3.6");
  });
});
