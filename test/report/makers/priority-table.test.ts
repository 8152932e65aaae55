import fc from "fast-check";
import { measureAchievement, reviewPriorities } from "sakip";
import { describe, expect, it } from "vitest";
import { priorityTable } from "../../../src/report/index.ts";
import { obstaclesOf } from "../../explain/of/priority/obstacles.ts";
import { amounts, percents } from "../../support/explanation-laws.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { printedBody } from "../../support/printed-table.ts";
import { tableLaws } from "../../support/table-laws.ts";

const review = reviewPriorities(
  [
    {
      id: "stunting",
      title: "Penurunan stunting",
      leadAgencyId: "dinkes",
      agencyIds: ["dinkes"],
      indicators: [{ achievement: measureAchievement({ polarity: "maximize", target: 10, realization: 8 }) }],
    },
    { id: "b", title: "B", leadAgencyId: "dinkes", agencyIds: ["dinkes"] },
  ],
  {
    asOf: "2024-06-30",
    obstacles: [
      { id: "1", text: "Lahan", agencyId: "pupr", waitsFor: ["bpn"], since: "2024-01-10", programmeId: "stunting" },
    ],
  },
);

describe("priorityTable", () => {
  it("prints what is known of each programme, and the rule that gave its status", () => {
    const table = priorityTable(review, { names: { dinkes: "Dinas Kesehatan" } });
    expect(table.caption).toEqual({
      id: "Program prioritas per 30 Juni 2024",
      en: "Priority programmes on 30 June 2024",
    });
    const [first, second] = plain(table.rows) as {
      cells: Record<string, { value?: string; text?: unknown; code?: string }>;
    }[];
    expect(
      ["lead", "achievement", "absorption", "open", "overdue"].map(
        (key) => first?.cells[key]?.value ?? first?.cells[key]?.text ?? first?.cells[key]?.code,
      ),
    ).toEqual(["Dinas Kesehatan", "80", "not-reported", "1", "0"]);
    expect(second?.cells["status"]?.text).toEqual({ id: "Belum ada data", en: "No data" });
    expect(printedLines(table).some((line) => line.startsWith("Peringatan: "))).toBe(true);
  });
});

const anyProgramme = fc
  .record({
    achievement: fc.option(percents, { freq: 5 }),
    budget: fc.option(amounts, { freq: 5 }),
    realization: fc.option(amounts, { freq: 5 }),
    target: fc.option(percents, { nil: undefined }),
  })
  .map(({ achievement, budget, realization, target }) => ({
    indicators: achievement === null ? [] : [{ achievement }],
    ...(budget !== null && { absorption: { budget, realization } }),
    ...(target !== undefined && budget !== null && { target }),
  }));

const statuses = {
  "on-track": "Sesuai rencana",
  "at-risk": "Berisiko",
  behind: "Tertinggal",
  "no-data": "Belum ada data",
};

tableLaws(
  fc
    .tuple(fc.array(anyProgramme, { maxLength: 4 }), fc.option(obstaclesOf, { nil: undefined }))
    .map(([programmes, obstacles]) =>
      reviewPriorities(
        programmes.map((each, i) => ({
          id: `p${i + 1}`,
          title: `Program nomor ${i + 1}`,
          leadAgencyId: "disdik",
          agencyIds: ["dinsos"],
          ...each,
        })),
        { asOf: "2025-08-26", ...(obstacles && { obstacles }) },
      ),
    ),
  (given) => priorityTable(given, { names: { disdik: "Dinas Pendidikan" } }),
  ({ programmes }) =>
    programmes.map(({ title, achievement, absorption, gap, gapAmount, obstacles }, i) => ({
      no: `${i + 1}`,
      title,
      lead: "Dinas Pendidikan",
      achievement: achievement.status === "computed" ? { is: achievement.value } : null,
      absorption: absorption?.status === "computed" ? { is: absorption.value } : null,
      gap: gap && { is: gap },
      amount: gapAmount && { is: gapAmount },
      open: obstacles && { is: obstacles.open },
      overdue: obstacles && { is: obstacles.overdue },
    })),
  ({ programmes, findings }, table) => {
    printedBody(table, "id").forEach((row, i) => {
      const status = programmes[i]?.status ?? "no-data";
      expect(row.at(-1)?.replace(/[⁰¹²³⁴-⁹⁾]+$/, "")).toBe(statuses[status]);
    });
    expect(table.findings).toHaveLength(programmes.reduce((sum, each) => sum + each.findings.length, findings.length));
  },
);
