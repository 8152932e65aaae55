import type { AgreementMeasurement } from "../../../cascade/index.ts";
import { list, nullable, optional, type Plain, readAll, text, whole, word } from "../../../core/index.ts";
import { tryExact } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainAchievement } from "../indicator/explain-achievement.ts";
import { explainAverageAchievement } from "../indicator/explain-average-achievement.ts";
import { dayInput } from "../shared/dates.ts";
import { copiedResult, groundFields, partShape, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";
import { nested } from "../shared/nested.ts";

// Achievements and means are read by their own explainers.
const measurementRead = /* @__PURE__ */ (() =>
  resultShape("agreement-measurement", {
    findings: groundFields.findings,
    agreementId: text,
    year: whole(1900, 9999),
    party: partShape({ position: text }),
    asOf: optional(isoDate),
    indicators: list(
      partShape({
        nodeId: text,
        indicatorId: text,
        title: text,
        quarters: list(partShape({ quarter: whole(1, 4), achievement: partShape({}) })),
        year: partShape({}),
        yearFrom: nullable(word(["report", "quarters"])),
      }),
    ),
    quarters: list(partShape({ quarter: whole(1, 4), average: partShape({}) })),
    average: partShape({}),
    met: whole(0, Number.MAX_SAFE_INTEGER),
  }))();

/**
 * Explains what was reached of a performance agreement: the mean of the year, that of each quarter, and every indicator.
 *
 * @term penjelasan capaian perjanjian kinerja
 * @param result - What {@link measureAgreement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, draftAgreement, explainAgreementMeasurement, measureAgreement, parsePeriod } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   {
 *     id: "p", parents: [], level: "programme", title: "Perbaikan gizi", ownerId: "kabid",
 *     indicators: [{ id: "i", title: "Balita ditimbang", unit: "%", polarity: "maximize", target: 90 }],
 *   },
 * ]);
 * const agreement = draftAgreement(cascade, "kabid", { year: 2024 });
 * const measured = measureAgreement(agreement, [{ indicatorId: "i", period: parsePeriod("2024"), realization: 81 }]);
 * explainAgreementMeasurement(measured).value // => "90"
 * ```
 */
export function explainAgreementMeasurement(result: AgreementMeasurement | Plain<AgreementMeasurement>): Explanation {
  const copy = copiedResult(measurementRead, result);
  const [read] = readAll([measurementRead, copy, "result"]);
  const { agreementId, year, party, asOf, met, findings } = read;
  const mean = nested(explainAverageAchievement(copy.average), "average", labels.year);
  return explained({
    subject: "agreement-measurement",
    label: {
      id: `Capaian perjanjian kinerja tahun ${year}`,
      en: `Achievement of the performance agreement for ${year}`,
    },
    value: mean.value === null ? null : (tryExact(mean.value) ?? null),
    unit: "percent",
    formula: mean.value === null ? null : step(0),
    inputs: [
      worded("id", names.id, agreementId),
      worded("party", names.party, party.position),
      asOf === undefined ? undefined : dayInput(asOf),
      counted("met", names.met, met),
      counted("indicators", names.indicators, read.indicators.length),
    ],
    reason: mean.reason,
    findings,
    steps: [
      mean,
      ...copy.quarters.map(({ quarter, average }) =>
        nested(explainAverageAchievement(average), `quarter:${quarter}`, ofQuarter(quarter)),
      ),
      ...copy.indicators.map(indicatorNode),
    ],
  });
}

type Indicator = (AgreementMeasurement | Plain<AgreementMeasurement>)["indicators"][number];

/** An indicator: the achievement of the year, and of its quarters. */
function indicatorNode({ nodeId, indicatorId, title, quarters, year, yearFrom }: Indicator): Explanation {
  const own = nested(explainAchievement(year), "year", labels.ofYear);
  return explained({
    subject: `indicator:${nodeId}:${indicatorId}`,
    label: { id: title, en: title },
    value: own.value === null ? null : (tryExact(own.value) ?? null),
    unit: "percent",
    formula: own.value === null ? null : step(0),
    ...(yearFrom !== null && { statement: origins[yearFrom] }),
    reason: own.reason,
    steps: [
      own,
      ...quarters.map(({ quarter, achievement }) =>
        nested(explainAchievement(achievement), `quarter:${quarter}`, {
          id: `Capaian triwulan ${romans[quarter - 1]}`,
          en: `Achievement of quarter ${romans[quarter - 1]}`,
        }),
      ),
    ],
  });
}

const romans = ["I", "II", "III", "IV"];

const ofQuarter = (quarter: number) => ({
  id: `Rata-rata capaian triwulan ${romans[quarter - 1]}`,
  en: `Mean achievement of quarter ${romans[quarter - 1]}`,
});

const labels = {
  year: { id: "Rata-rata capaian setahun", en: "Mean achievement of the year" },
  ofYear: { id: "Capaian setahun", en: "Achievement of the year" },
};

const names = {
  id: { id: "perjanjian", en: "agreement" },
  party: { id: "pihak pertama", en: "first party" },
  met: { id: "target setahun yang tercapai", en: "targets of the year that were met" },
  indicators: { id: "banyak indikator", en: "number of indicators" },
};

const origins = {
  report: { id: "Realisasi setahun dilaporkan sendiri", en: "The realisation of the year was reported itself" },
  quarters: {
    id: "Realisasi setahun mengikuti triwulan menurut cara hitung dalam rencana",
    en: "The realisation of the year follows from the quarters, as the plan counts them",
  },
};
