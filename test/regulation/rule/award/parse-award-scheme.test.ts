import { expect, it } from "vitest";
import { parseAwardScheme } from "../../../../src/regulation/rule/award/parse-award-scheme.ts";

const good = {
  id: "s",
  title: { id: "Penghargaan", en: "Award" },
  measure: "improvement",
  tiers: [{ id: "t", title: "T", places: "all", minimumScore: "80" }],
  rules: { notWonWithin: { years: 1, by: "entry" } },
};

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseAwardScheme(JSON.parse(JSON.stringify({ ...good, extra: 1 })));
  expect(read).toEqual(good);
});

it("refuses with every problem, by its place", () => {
  const paths = [["measure"], ["tiers", 0, "places"], ["rules", "entriesPerAgency"]];
  expect(() =>
    parseAwardScheme({
      ...good,
      measure: "luck",
      tiers: [{ id: "t", title: "T", places: 0 }],
      rules: { entriesPerAgency: 0 },
    }),
  ).toThrow(expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }));
  expect(() => parseAwardScheme(null)).toThrow(/invalid-input/);
});
