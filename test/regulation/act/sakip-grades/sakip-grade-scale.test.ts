import { gradeOf, permenpanrb12of2015, type Scale, sakipGradeScale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0", "D"],
  ["0.01", "D"],
  ["30", "D"],
  ["30.004", "C"],
  ["50", "C"],
  ["50.005", "CC"],
  ["60", "CC"],
  ["60.004", "B"],
  ["70", "B"],
  ["70.01", "BB"],
  ["80", "BB"],
  ["80.01", "A"],
  ["90", "A"],
  ["90.004", "AA"],
  ["100", "AA"],
])("%s is %s: the bound belongs to the grade below", (score, code) => {
  expect(gradeOf(score, sakipGradeScale).code).toBe(code);
});

it.each(["-0.01", "100.01"])("%s lies outside", (score) => {
  expect(() => gradeOf(score, sakipGradeScale)).toThrow("out-of-scale");
});

it("says how well it is known: read for 88/2021, and for 12/2015 not", () => {
  expect(sakipGradeScale.source).toMatchObject({
    title: "PermenPANRB 88/2021",
    status: "read",
    clause: "Lampiran I, hlm. 36–37",
  });
  expect(permenpanrb12of2015.scale.source).toMatchObject({ title: "PermenPANRB 12/2015", status: "restated" });
});

it("has the bounds of 12/2015", () => {
  const bounds = ({ bands }: Scale) =>
    bands.map(({ code, label, above, from, upTo }) => [code, label, `${above ?? from}`, `${upTo}`]);
  expect(bounds(permenpanrb12of2015.scale)).toEqual(bounds(sakipGradeScale));
});
