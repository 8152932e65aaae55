import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCascade, draftAgreement, explainPerformanceAgreement, explainText } from "../../../../src/index.ts";
import { plan } from "../../../support/agreements.ts";
import { indicator, node } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainPerformanceAgreement", () => {
  it("tells who promises what to whom, and with how much money", () => {
    const explanation = explainPerformanceAgreement(draftAgreement(plan, "kabid", { year: 2024 }));
    const text = explainText(explanation);
    expect(explanation.value).toBeNull();
    expect(text).toMatch(
      /^Perjanjian kinerja tahun 2024\. Pihak pertama menjanjikan target di bawah ini kepada pihak kedua\. Diketahui: nomor pk-2024-kabid; pihak pertama kabid; pihak kedua kadis; ditandatangani belum \(rancangan\); sasaran Program\./,
    );
    expect(text).toContain("target triwulan I 5; target triwulan II 10; target triwulan III 15; target triwulan IV 20");
    expect(text).toContain("Jumlah anggaran: 1.000,5. Dihitung dari Program 1.000,5 = 1.000,5.");
  });

  it("has no second party for the head of a region, and refuses what is none", () => {
    const alone = explainPerformanceAgreement(draftAgreement(plan, "bupati", { year: 2024 }));
    expect(explainText(alone)).toContain("tanpa atasan sebagai pihak kedua");
    expect(refusal(() => explainPerformanceAgreement({ kind: "cascade" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .array(fc.record({ target: fc.option(fc.integer({ min: 0, max: 99 })), budget: fc.option(fc.nat(10 ** 9)) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) =>
      draftAgreement(
        buildCascade(
          rows.map(({ target, budget }, i) =>
            node(`p${i}`, [], {
              level: "programme",
              ownerId: "kabid",
              title: `Program ${i + 1}`,
              ...(budget !== null && { budget }),
              indicators: [
                target === null
                  ? { id: `i${i}`, title: `Indikator ${i + 1}`, polarity: "maximize" }
                  : indicator(`i${i}`, { title: `Indikator ${i + 1}`, target }),
              ],
            }),
          ),
        ).cascade,
        "kabid",
        { year: 2024, id: "PK 2024" },
      ),
    ),
  explainPerformanceAgreement,
);
