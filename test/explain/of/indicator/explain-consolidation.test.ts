import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate, explainConsolidation, explainText, parsePeriod } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const quarters = (...values: (number | null)[]) =>
  values.map((value, i) => ({ period: parsePeriod(`2023-TW${i + 1}`), value }));

describe("explainConsolidation", () => {
  it("adds up the periods that were there, and names the others", () => {
    const sum = consolidate(quarters(10, 15, null, 5), "sum", { asOf: "2023-09-30", quantity: "amount" });
    expect(explainText(explainConsolidation(sum))).toBe(
      "Angka konsolidasi: 25. Dihitung dari Triwulan I 2023 10 + Triwulan II 2023 15 = 25. " +
        "Diketahui: jenis angka jumlah atau besaran; banyak data yang dipakai 2; seharusnya 3; tidak dilaporkan Triwulan III 2023; " +
        "sampai dengan tanggal 30 September 2023; belum dihitung Triwulan IV 2023; Triwulan IV 2023 5. " +
        "Menurut aturan: cara konsolidasi dijumlahkan. Dasar: tidak ada rujukan yang disebut.",
    );
  });

  it("says why there is none", () => {
    const none = explainConsolidation(consolidate(quarters(1, 2), "sum", { quantity: "ratio" }));
    expect(none).toMatchObject({ value: null, formula: null, reason: "not-additive" });
    expect(none.inputs.slice(0, 2).map(({ value }) => value)).toEqual(["1", "2"]);
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainConsolidation({ kind: "consolidation" } as never))).toContain(
      "invalid-input result.method",
    );
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.option(figures, { freq: 5 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom("sum", "average", "last", "maximum", "minimum"),
      fc.record({
        quantity: fc.constantFrom(undefined, "amount", "ratio", "index", "level"),
        asOf: fc.constantFrom(undefined, "2023-06-30", "2023-12-31"),
      }),
      fc.constantFrom(undefined, 2),
    )
    .map(([values, method, options, releaseLag]) =>
      consolidate(
        values.map((value, i) => ({ period: parsePeriod(`2023-TW${i + 1}`), value })),
        method,
        options.asOf === undefined ? options : { ...options, ...(releaseLag !== undefined && { releaseLag }) },
      ),
    ),
  explainConsolidation,
);
