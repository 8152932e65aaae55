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
  expect(findings).toEqual([
    {
      code: "conflict-of-interest",
      severity: "info",
      subject: "x",
      path: ["sheets", 0],
      details: { judgeId: "j", entryId: "x", stageId: "s" },
      message: {
        id: "Nilai j untuk x tidak dihitung: benturan kepentingan.",
        en: "The sheet of j on x does not count: conflict of interest.",
      },
    },
    {
      code: "incomplete-sheet",
      severity: "warning",
      subject: "x",
      path: ["sheets", 2],
      details: { judgeId: "k", entryId: "x", stageId: "s" },
      message: {
        id: "Nilai k untuk x tidak lengkap dan tidak dihitung.",
        en: "The sheet of k on x is not complete and does not count.",
      },
    },
  ]);
  expect(judgeEntries([sheet], rubric).findings).toEqual([]);
});
