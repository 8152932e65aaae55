import { describe, expect, it } from "vitest";
import {
  defineRegulation,
  explainText,
  explainWorksheetGrade,
  gradeWorksheets,
  permenpanrb88of2021,
  type Worksheet,
  type WorksheetGrade,
} from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { plain } from "../../../support/plain.ts";
import { refusal } from "../../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../../support/worksheets.ts";

function gradeOf(sheet: Worksheet, ...rules: [Parameters<typeof defineRegulation>[0]?]): WorksheetGrade {
  const [only] = gradeWorksheets([sheet], ...rules.map((rule) => rule && defineRegulation(rule)));
  if (only === undefined) throw new Error("one grade was expected");
  return only;
}

const own = plain(permenpanrb88of2021) as typeof permenpanrb88of2021;
const nearly = lettersSheet(["A", ...Array(11).fill("AA")]);

describe("explainWorksheetGrade", () => {
  it("rounds the total, and finds the band in which it lies", () => {
    // 6 × 90 % + 94 = 99.4; AA lies above 90, up to 100.
    const explanation = explainWorksheetGrade({ ...gradeOf(nearly), agencyId: "dinkes" });
    expect(explanation).toMatchObject({ subject: "worksheet-grade", value: "99.4", unit: "points" });
    const text = explainText(explanation);
    expect(text).toContain(
      "Nilai lembar kerja evaluasi AKIP: 99,4 poin. Diambil dari nilai sebelum pembulatan 99,4 poin.",
    );
    expect(text).toContain("Dibulatkan ke 2 desimal (pembulatan biasa, setengah ke atas): 99,4 poin.");
    expect(text).toContain("perangkat daerah dinkes; tahun evaluasi 2024.");
    expect(text).toContain(
      "Predikat: AA. Ditentukan oleh nilai lembar kerja 99,4 poin, yang berada di atas 90 sampai dengan 100.",
    );
    expect(text).toContain("Dasar: PermenPANRB 88/2021");
    expect(explainText(explanation, { locale: "en" })).toContain(
      "Determined by total of the worksheet 99.4 points, which lies above 90 up to 100.",
    );
  });

  it("tells a total that is rounded away from what it was, and one that is not rounded", () => {
    const rounding = { ...own.rounding, total: { decimals: 0, mode: "half-up" } };
    const rounded = explainWorksheetGrade(gradeOf(nearly, { ...own, id: "bulat", rounding } as never));
    expect(rounded.value).toBe("99");
    expect(rounded.formula).toMatchObject({ op: "round", of: [{ value: "99.4" }], decimals: 0 });
    const { total: _, ...without } = own.rounding;
    const exact = explainWorksheetGrade(gradeOf(nearly, { ...own, id: "utuh", rounding: without } as never));
    expect([exact.value, exact.formula]).toEqual(["99.4", expect.objectContaining({ value: "99.4" })]);
    expect(exact.rounding).toBeUndefined();
  });

  it("says that a condition holds the grade below the bounds of the total", () => {
    const conditions = [
      {
        id: "perencanaan",
        label: { id: "Perencanaan", en: "Planning" },
        grades: ["AA"],
        of: ["planning"],
        unit: "percent",
        from: 100,
      },
    ];
    const text = explainText(explainWorksheetGrade(gradeOf(nearly, { ...own, id: "ketat", conditions } as never)));
    expect(text).toContain(
      "Predikat: A. Nilainya melampaui batas predikat ini, tetapi syarat predikat yang lebih baik belum terpenuhi.",
    );
  });

  it("refuses what is no grade, another total than its rounding gives, and a grade above the total", () => {
    expect(refusal(() => explainWorksheetGrade({ kind: "grade" } as never))).toContain("invalid-input result.kind");
    const sound = plain(gradeOf(nearly)) as object;
    expect(refusal(() => explainWorksheetGrade({ ...sound, total: "99.41" } as never))).toEqual([
      "invalid-input result.total",
    ]);
    expect(refusal(() => explainWorksheetGrade({ ...sound, total: "90", exactTotal: "90" } as never))).toEqual([
      "invalid-input result.grade",
    ]);
  });
});

explanationLaws(
  anyLetters.map((letters) => gradeOf(lettersSheet(letters))),
  explainWorksheetGrade,
);
