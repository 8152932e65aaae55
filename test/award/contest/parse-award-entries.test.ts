import { expect, it } from "vitest";
import { parseAwardEntries } from "../../../src/award/contest/parse-award-entries.ts";

const good = {
  id: "adiarta",
  agencyId: "disperpusip",
  score: "91.5",
  documents: ["proposal"],
  startedOn: "2020-01-31",
  figures: { novelty: 9 },
};

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseAwardEntries(JSON.parse(JSON.stringify([{ ...good, extra: 1 }])));
  expect(read).toEqual([good]);
});

it("refuses with every problem, by its place", () => {
  const paths = [
    [0, "id"],
    [0, "score"],
    [0, "startedOn"],
    [1, "figures", "novelty"],
  ];
  expect(() =>
    parseAwardEntries([
      { ...good, id: "", score: "8,5", startedOn: "2020-02-30" },
      { ...good, figures: { novelty: "x" } },
    ]),
  ).toThrow(expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }));
  expect(() => parseAwardEntries(null)).toThrow(/invalid-input/);
});
