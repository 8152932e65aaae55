import { defineRegulation, permenpanrb88of2021, requiredFor, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet } from "../../support/worksheets.ts";

it("offers every better letter of every sub-component but the best", () => {
  const evaluation = scoreWorksheet(lettersSheet(["C", ...Array(11).fill("AA")]));
  // 97: to be better than AA is not possible, so only 1.a can rise; AA is reached already.
  expect(requiredFor(evaluation, "AA").status).toBe("reached");
  const lower = scoreWorksheet(lettersSheet([...Array(11).fill("AA"), "E"]));
  // 87.5: 12.5 × 0.3 is 3.75, × 0.5 is 6.25, and C lifts the total above 90.
  expect(requiredFor(lower, "AA").options).toMatchObject([[{ code: "4.c", from: "E", to: "D", steps: 1 }]]);
});

it("counts steps by the letters in between", () => {
  const evaluation = scoreWorksheet(lettersSheet([...Array(11).fill("A"), "E"]));
  // 78.75, and more than 80 is needed: D brings 3.75.
  expect(requiredFor(evaluation, "A").options).toContainEqual([
    expect.objectContaining({ code: "4.c", to: "D", steps: 1 }),
  ]);
  expect(
    requiredFor(evaluation, "AA").options.every((set) => set.some(({ code, steps }) => code === "4.c" && steps >= 6)),
  ).toBe(true);
});

it("rounds a raised sub-component as the regulation does", () => {
  const source = permenpanrb88of2021.rounding.source;
  const whole = { decimals: 0, mode: "half-up" } as const;
  const rounded = defineRegulation({ ...permenpanrb88of2021, rounding: { part: whole, source } });
  const evaluation = scoreWorksheet(lettersSheet(Array(12).fill("BB")), rounded);
  // 6 × 0.8 is 4.8, so 5; 6 × 0.9 is 5.4, so 5 again: A gains nothing, AA gains 1 and is two letters up.
  expect(`${evaluation.total}`).toBe("80");
  const upgrades = requiredFor(evaluation, "A", { regulation: rounded }).options.flat();
  expect(upgrades.filter(({ code }) => code === "1.a").map(({ to, gain, steps }) => `${to} ${gain} ${steps}`)).toEqual([
    "AA 1 2",
  ]);
});
