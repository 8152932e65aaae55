import { expect, it } from "vitest";
import { parseAssessedResults } from "../../../src/award/consequence/parse-assessed-results.ts";

const good = {
  id: "disnaker",
  month: "2023-11",
  values: { absorption: "30.86", pace: null },
  grade: "BB",
  marks: ["lowest-absorption"],
};

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseAssessedResults(JSON.parse(JSON.stringify([{ ...good, extra: 1 }])));
  expect(read).toEqual([good]);
});

it("refuses with every problem, by its place", () => {
  const paths = [
    [0, "id"],
    [0, "month"],
  ];
  expect(() => parseAssessedResults([{ ...good, id: "", month: "2023" }])).toThrow(
    expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }),
  );
  expect(() => parseAssessedResults(null)).toThrow(/invalid-input/);
});
