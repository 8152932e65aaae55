import { coordinationMatrix } from "sakip";
import { describe, expect, it } from "vitest";
import { coordinationTable } from "../../../src/report/index.ts";
import { obstaclesOf } from "../../explain/of/priority/obstacles.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { tableLaws } from "../../support/table-laws.ts";

const matrix = coordinationMatrix([
  { id: "1", text: "Lahan", agencyId: "pupr", waitsFor: ["bpn"], since: "2024-01-10" },
  { id: "2", text: "Data", agencyId: "bpn", waitsFor: ["pupr"], since: "2024-02-10" },
]);

describe("coordinationTable", () => {
  it("prints whose answer is waited for, and who must meet", () => {
    expect(printedLines(coordinationTable(matrix, { names: { "1": "Lahan", "2": "Data" } })).slice(3, 10)).toEqual([
      "Yang ditunggu jawabannya",
      "1   pupr¹⁾                           Data                      2",
      "2   bpn¹⁾                            Lahan                     2",
      "",
      "Rapat yang diusulkan",
      "1   pupr              bpn            Lahan, Data",
      "",
    ]);
  });

  it("has no rows where nothing is open", () => {
    expect(coordinationTable(coordinationMatrix([])).rows).toEqual([]);
  });
});

const names = { dlh: "Dinas Lingkungan Hidup", k1: "Lahan", k2: "Data" };
const called = (id: string) => names[id as keyof typeof names] ?? id;
const listed = (ids: readonly string[]) => {
  const text = ids.map(called).join(", ");
  return { id: text, en: text };
};

tableLaws(
  obstaclesOf.map((obstacles) => coordinationMatrix(obstacles, { asOf: "2025-08-26" })),
  (matrix) => coordinationTable(matrix, { names }),
  ({ blockers, meetings }) => [
    ...blockers.map(({ agencyId, obstacles, frees }, i) => ({
      no: `${i + 1}`,
      agency: called(agencyId),
      others: undefined,
      obstacles: listed(obstacles),
      frees: { is: frees },
    })),
    ...meetings.map(({ convener, agencies, obstacles }, i) => ({
      no: `${i + 1}`,
      agency: called(convener),
      others: listed(agencies.filter((id) => id !== convener)),
      obstacles: listed(obstacles),
      frees: undefined,
    })),
  ],
  ({ cycles, blockers }, { rows }) => {
    const marked = rows.flatMap((row) => {
      const cell = row.kind === "item" ? row.cells["agency"] : undefined;
      return cell?.kind === "text" && (cell.notes?.length ?? 0) > 0 ? [cell.text] : [];
    });
    expect(marked).toEqual(blockers.flatMap(({ agencyId, inCircle }) => (inCircle ? [called(agencyId)] : [])));
    expect(marked).toEqual(expect.arrayContaining(cycles.flat().map(called)));
  },
);
