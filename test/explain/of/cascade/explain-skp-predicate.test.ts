import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSkpPredicate, explainText, skpPredicate } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainSkpPredicate", () => {
  it("tells which ratings met", () => {
    expect(explainText(explainSkpPredicate(skpPredicate("above", "below")))).toBe(
      "Predikat kinerja pegawai: Kurang/misconduct. Hasil kerja dan perilaku kerja bertemu pada kotak 7 matriks predikat. " +
        "Diketahui: hasil kerja di atas ekspektasi; perilaku kerja di bawah ekspektasi. " +
        "Dasar: PermenPANRB 6/2022 (disebut ulang beberapa sumber; naskahnya tidak dibaca).",
    );
  });
});

const rating = fc.constantFrom("above", "as-expected", "below");

explanationLaws(
  fc.tuple(rating, rating).map(([results, behaviour]) => skpPredicate(results, behaviour)),
  explainSkpPredicate,
);
