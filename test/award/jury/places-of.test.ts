import fc from "fast-check";
import { expect, it } from "vitest";
import type { PointedSheet } from "../../../src/award/jury/jury-call.ts";
import { placesOf } from "../../../src/award/jury/places-of.ts";
import { type Exact, exactToDecimal, readExact } from "../../../src/number/index.ts";

const sheetsOf = (points: readonly number[]) =>
  points.map((each) => ({ points: readExact(each, [], []) as Exact }) as PointedSheet);
const shown = (sheets: readonly PointedSheet[]) => {
  const places = placesOf(sheets);
  return sheets.map((sheet) => Number(exactToDecimal(places.get(sheet) as Exact)));
};

it("gives equals the mean of their places", () => {
  expect(shown(sheetsOf([80, 90, 80, 70]))).toEqual([2.5, 1, 2.5, 4]);
});

it("counts as everybody would: those above, and half of the equals", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (points) => {
      const right = points.map((own) => {
        const above = points.filter((other) => other > own).length;
        const equal = points.filter((other) => other === own).length;
        return above + (equal + 1) / 2;
      });
      expect(shown(sheetsOf(points))).toEqual(right);
    }),
  );
});
