import { scoreWorksheet, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { worksheetTable } from "../../../src/report/index.ts";
import { printedLines } from "../../support/printed-lines.ts";

const answers = { existence: "A", quality: "BB", use: "B" };
const evaluation = scoreWorksheet({
  evaluationYear: 2024,
  answers: { planning: answers, measurement: answers, reporting: answers, "internal-evaluation": answers },
});

describe("worksheetTable", () => {
  it("prints components and sub-components with answer, value and share", () => {
    const lines = printedLines(worksheetTable(evaluation));
    // A is 90 %, BB 80 %, B 70 %: 6 × 0.9 = 5.40, 9 × 0.8 = 7.20, 15 × 0.7 = 10.50, together 23.10 of 30.
    expect(lines.slice(2, 7)).toEqual([
      "1    Perencanaan Kinerja                                  30           23,10                     77,00",
      "1.a  Dokumen perencanaan kinerja telah tersedia            6     A      5,40                     90,00",
      "1.b  Dokumen perencanaan kinerja memenuhi standar          9    BB      7,20                     80,00",
      "     yang baik (SMART, cascading, crosscutting)",
      "1.c  Perencanaan kinerja dimanfaatkan untuk               15     B     10,50                     70,00",
    ]);
    expect(lines).toContain(
      "Nilai akhir (predikat BB)                                100           77,00                     77,00",
    );
  });

  it("prints each criterion where they were answered, unless told otherwise", () => {
    const keys = Array.from({ length: 30 }, (_, i) => `${i + 1}`);
    const detailed = scoreWorksheet({
      evaluationYear: 2024,
      answers: {
        planning: {
          existence: Object.fromEntries(keys.slice(0, criteriaOf("1.a")).map((key) => [key, "A"])),
          quality: "BB",
          use: "B",
        },
        measurement: answers,
        reporting: answers,
        "internal-evaluation": answers,
      },
    });
    const codes = (table: ReturnType<typeof worksheetTable>) =>
      table.rows.flatMap((row) =>
        row.kind === "item" && row.cells["code"]?.kind === "text" ? row.cells["code"].text : [],
      );
    expect(codes(worksheetTable(detailed)).slice(0, 4)).toEqual(["1", "1.a", "1.a.1", "1.a.2"]);
    expect(codes(worksheetTable(detailed, { criteria: false })).slice(0, 3)).toEqual(["1", "1.a", "1.b"]);
  });

  describe("properties", () => {
    it("prints the same of an evaluation that went through JSON", () => {
      expect(worksheetTable(toPlain(evaluation))).toEqual(worksheetTable(evaluation));
    });
  });
});

/** How many criteria the guide of 88/2021 has in a sub-component. */
function criteriaOf(code: "1.a"): number {
  return { "1.a": 7 }[code];
}
