import { judgeEntries } from "sakip";
import { expect, it } from "vitest";

const label = { id: "-", en: "-" };
const rubric = {
  id: "r",
  stages: [{ id: "s", label, weight: 1, criteria: [{ key: "a", label, weight: 1 }] }],
};
const sheet = { stageId: "s", entryId: "x", judgeId: "j", marks: { a: 1 } };

it("tells of sheets that do not count, by judge and entry", () => {
  const sheets = [sheet, { ...sheet, entryId: "y" }, { ...sheet, judgeId: "k", marks: { a: null } }];
  const { findings } = judgeEntries(sheets, rubric, { conflicts: [{ judgeId: "j", entryId: "x" }] });
  expect(findings).toMatchObject([
    {
      code: "conflict-of-interest",
      severity: "info",
      subject: "x",
      path: ["sheets", 0],
      details: { judgeId: "j", stageId: "s" },
    },
    {
      code: "incomplete-sheet",
      severity: "warning",
      subject: "x",
      path: ["sheets", 2],
      message: { en: "The sheet of k on x is not complete and does not count." },
    },
  ]);
  expect(judgeEntries([sheet], rubric).findings).toEqual([]);
});
