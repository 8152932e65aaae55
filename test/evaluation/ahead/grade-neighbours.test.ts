import { defineRegulation, gradeNeighbours, permenpanrb88of2021, type RegulationInput, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet } from "../../support/worksheets.ts";

const all = (letter: string, regulation: RegulationInput = permenpanrb88of2021) =>
  scoreWorksheet(lettersSheet(Array(12).fill(letter)), regulation);

it("tells both neighbours, with the bound between", () => {
  const { above, below } = gradeNeighbours(all("BB"));
  expect([above?.code, `${above?.bound}`, `${above?.points}`, above?.includesBound]).toEqual(["A", "80", "0", false]);
  expect([below?.code, `${below?.bound}`, `${below?.points}`, below?.includesBound]).toEqual(["B", "70", "10", true]);
});

it("has one neighbour at each end", () => {
  expect(gradeNeighbours(all("AA"))).toMatchObject({ below: { code: "A" } });
  expect(gradeNeighbours(all("AA"))).not.toHaveProperty("above");
  expect(gradeNeighbours(all("E"))).toMatchObject({ above: { code: "C" } });
  expect(gradeNeighbours(all("E"))).not.toHaveProperty("below");
});

it("reads the bounds of a scale that begins where it says: 70 and above", () => {
  const label = { id: "x", en: "x" };
  const scale = {
    id: "from",
    source: permenpanrb88of2021.source,
    bands: [
      { code: "low", label, from: 0, below: 70 },
      { code: "mid", label, from: 70, below: 90 },
      { code: "high", label, from: 90, upTo: 100 },
    ],
  };
  const regulation = defineRegulation({ ...permenpanrb88of2021, id: "from", scale });
  const { above, below } = gradeNeighbours(all("BB", regulation), regulation);
  expect([above?.code, `${above?.points}`, above?.includesBound]).toEqual(["high", "10", true]);
  expect([below?.code, `${below?.points}`, below?.includesBound]).toEqual(["low", "10", false]);
});
