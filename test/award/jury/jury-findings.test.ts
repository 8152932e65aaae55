import { expect, it } from "vitest";
import { isConflict, juryFindings } from "../../../src/award/jury/jury-findings.ts";
import { ZERO } from "../../../src/number/index.ts";

const sheet = { stageId: "s", entryId: "x", judgeId: "j", points: ZERO };
const rules = { conflicts: [{ judgeId: "j", entryId: "x" }] };

it("tells of sheets that do not count", () => {
  expect(
    juryFindings([sheet, { ...sheet, entryId: "y" }, { ...sheet, judgeId: "k", points: undefined }], rules),
  ).toMatchObject([
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
});

it("knows a conflict by judge and entry", () => {
  expect([isConflict(sheet, rules), isConflict({ ...sheet, judgeId: "k" }, rules), isConflict(sheet, {})]).toEqual([
    true,
    false,
    false,
  ]);
});
