import { coordinationMatrix, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { coordinationTable } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";

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

  describe("properties", () => {
    it("prints the same of a matrix that went through JSON", () => {
      expect(plain(coordinationTable(toPlain(matrix)))).toEqual(plain(coordinationTable(matrix)));
    });
  });
});
