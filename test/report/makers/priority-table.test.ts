import { measureAchievement, reviewPriorities, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { priorityTable } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";

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

  describe("properties", () => {
    it("prints the same of a review that went through JSON", () => {
      expect(plain(priorityTable(toPlain(review)))).toEqual(plain(priorityTable(review)));
    });
  });
});
