import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCascade,
  draftAgreement,
  explainAgreementMeasurement,
  explainText,
  measureAgreement,
  parsePeriod,
} from "../../../../src/index.ts";
import { indicator, node } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const quarter = (at: number) => parsePeriod(`2024-TW${at}`);

const agreementOf = (targets: readonly number[]) =>
  draftAgreement(
    buildCascade(
      targets.map((target, i) =>
        node(`p${i}`, [], {
          level: "programme",
          ownerId: "kabid",
          indicators: [
            indicator(`i${i}`, {
              title: `Indikator ${i + 1}`,
              target,
              targets: [{ period: quarter(1) as never, target: 4 }],
            }),
          ],
        }),
      ),
    ).cascade,
    "kabid",
    { year: 2024, id: "PK 2024" },
  );

describe("explainAgreementMeasurement", () => {
  it("tells the mean of the year and of the quarters, and every indicator", () => {
    const measured = measureAgreement(
      agreementOf([10, 20]),
      [
        { indicatorId: "i0", period: parsePeriod("2024"), realization: 9 },
        { indicatorId: "i0", period: quarter(1), realization: 5 },
        { indicatorId: "i1", period: parsePeriod("2024"), realization: 20 },
      ],
      { missing: "redistribute" },
    );
    // 90 % and 100 % are 95 % in the mean; 5 of 4 is 125 %.
    const explanation = explainAgreementMeasurement(measured);
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "95", formula: { step: 0 } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["average", "95"],
      ["quarter:1", "125"],
      ["indicator:p0:i0", "90"],
      ["indicator:p1:i1", "100"],
    ]);
    expect(text).toContain("Capaian perjanjian kinerja tahun 2024: 95%.");
    expect(text).toContain("Realisasi setahun dilaporkan sendiri.");
    expect(text).toContain("target setahun yang tercapai 1; banyak indikator 2");
  });

  it("says why there is no mean, and refuses what is none", () => {
    expect(explainAgreementMeasurement(measureAgreement(agreementOf([10]), []))).toMatchObject({
      value: null,
      formula: null,
      reason: "missing-achievement",
    });
    expect(refusal(() => explainAgreementMeasurement({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(
        fc.record({
          target: fc.integer({ min: 0, max: 50 }),
          year: fc.option(fc.nat(60)),
          quarter: fc.option(fc.nat(9)),
        }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      fc.constantFrom("refuse", "redistribute", "zero"),
      fc.constantFrom(undefined, "2024-05-31"),
    )
    .map(([rows, missing, asOf]) =>
      measureAgreement(
        agreementOf(rows.map(({ target }) => target)),
        rows.flatMap(({ year, quarter: first }, i) => [
          { indicatorId: `i${i}`, period: parsePeriod("2024"), realization: year },
          { indicatorId: `i${i}`, period: quarter(1), realization: first },
        ]),
        { missing, ...(asOf !== undefined && { asOf }) },
      ),
    ),
  explainAgreementMeasurement,
  Number(process.env["EXPLAIN_RUNS"] ?? 50),
);
