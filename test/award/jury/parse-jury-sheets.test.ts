import { expect, it } from "vitest";
import { parseJurySheets } from "../../../src/award/jury/parse-jury-sheets.ts";

const good = { stageId: "s", entryId: "x", judgeId: "j", marks: { a: 80, b: null } };

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseJurySheets(JSON.parse(JSON.stringify([{ ...good, extra: 1 }])));
  expect(read).toEqual([good]);
});

it("refuses with every problem, by its place", () => {
  const paths = [
    [0, "judgeId"],
    [0, "marks", "a"],
  ];
  expect(() => parseJurySheets([{ ...good, judgeId: " ", marks: { a: "delapan" } }])).toThrow(
    expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }),
  );
  expect(() => parseJurySheets(null)).toThrow(/invalid-input/);
});
