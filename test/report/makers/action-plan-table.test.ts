import { describe, expect, it } from "vitest";
import { actionPlanTable } from "../../../src/report/index.ts";
import { dueTarget } from "../../support/achievement-rows.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { anyAgreement } from "../../support/any-plan.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { type DueRow, tableLaws } from "../../support/table-laws.ts";

describe("actionPlanTable", () => {
  it("prints the targets of the quarters", () => {
    expect(printedLines(actionPlanTable(printedAgreement)).slice(-5)).toEqual([
      "1   Layanan meningkat  Indeks kepuasan    indeks              85  –¹⁾  84,5  –¹⁾   85",
      "                       Waktu layanan      menit              –¹⁾  –¹⁾   –¹⁾  –¹⁾  –¹⁾",
      "2   Tata kelola baik",
      "",
      "¹⁾ Target tidak ada.",
    ]);
  });
});

tableLaws(anyAgreement, actionPlanTable, ({ objectives }) =>
  objectives.flatMap(({ indicators }): readonly DueRow[] =>
    indicators.length === 0
      ? [{ q1: undefined, q4: undefined }]
      : indicators.map(({ target, quarters }, j) => {
          const of = (quarter: number) => dueTarget(quarters.find((each) => each.quarter === quarter)?.target);
          return {
            ...(j > 0 && { no: undefined, objective: undefined }),
            target: dueTarget(target),
            q1: of(1),
            q2: of(2),
            q3: of(3),
            q4: of(4),
          };
        }),
  ),
);
