import fc from "fast-check";
import { scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { worksheetTable } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { type DueRow, tableLaws } from "../../support/table-laws.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../support/worksheets.ts";

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
});

/** How many criteria the guide of 88/2021 has in a sub-component. */
function criteriaOf(code: "1.a"): number {
  return { "1.a": 7 }[code];
}

/** Letters of sub-components, and sheets of questions that were all answered alike. */
const anyEvaluation = fc.oneof(
  { weight: 9, arbitrary: anyLetters.map((letters) => scoreWorksheet(lettersSheet(letters))) },
  { weight: 1, arbitrary: fc.nat(4).map((rank) => scoreWorksheet(rankSheet(rank))) },
);

tableLaws(
  anyEvaluation,
  worksheetTable,
  ({ components }) =>
    components.flatMap(({ code, label, weight, value, parts }): readonly DueRow[] => [
      { code, label, weight: { is: weight }, answer: undefined, value: { is: value } },
      ...parts.flatMap((part): readonly DueRow[] => [
        {
          code: part.code,
          label: part.label,
          weight: { is: part.weight },
          answer: part.letter,
          value: { is: part.value },
        },
        ...part.items.map((item) => ({
          code: item.code,
          label: item.label,
          answer: item.answer,
          value: { is: item.value },
          share: undefined,
        })),
      ]),
    ]),
  ({ total, grade }, { rows }) => {
    // The share is the value in percent of the weight, wherever there is one.
    for (const row of rows) {
      const { weight, value, share } =
        row.kind === "band" ? {} : (plain(row.cells) as Record<string, { value: string }>);
      if (weight === undefined || value === undefined || share === undefined) continue;
      expect((Number(share.value) * Number(weight.value)) / 100).toBeCloseTo(Number(value.value), 9);
    }
    const last = plain(rows.at(-1)) as { kind: string; cells: Record<string, { value: string; text: unknown }> };
    expect([last.kind, last.cells["value"]?.value, last.cells["code"]?.text]).toEqual([
      "total",
      plain(total),
      { id: `Nilai akhir (predikat ${grade.code})`, en: `Total (grade ${grade.code})` },
    ]);
  },
);
