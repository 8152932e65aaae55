import type { AbsorptionProjection } from "../../../budget/index.ts";
import {
  bilingualShape,
  literal,
  optional,
  type Plain,
  type Read,
  readAll,
  variant,
  whole,
} from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { constant, figure, inPercent, minus, mostOf, over, plus, step, times } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { budgetName, daysLeftName, daysOverName, realizationName } from "../shared/names.ts";
import { silentInputs, silentRead } from "./silent-lines.ts";

const projectionRead = /* @__PURE__ */ (() =>
  resultShape("absorption-projection", {
    ...numberOutcome,
    ...groundFields,
    budget: resultNumber,
    realization: optional(resultNumber),
    silent: optional(silentRead),
    asOf: isoDate,
    daysOver: whole(0, 100_000),
    daysLeft: whole(0, 100_000),
    assumption: variant("kind", {
      "same-pace": partShape({ kind: literal("same-pace") }),
      "like-year": partShape({ kind: literal("like-year"), bySameDay: resultNumber, byYearEnd: resultNumber }),
      "as-planned": partShape({ kind: literal("as-planned"), rest: resultNumber }),
    }),
    statement: bilingualShape,
    rate: optional(partShape(numberOutcome)),
    atRisk: optional(resultNumber),
  }))();

type ProjectionRead = Read<typeof projectionRead>;

/**
 * Explains a projection to the end of the year: what was assumed, what comes of it, and what would stay unspent.
 *
 * @term penjelasan proyeksi penyerapan
 * @param result - What {@link projectAbsorption} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no projection.
 * @see No official source.
 * @example
 * ```ts
 * import { explainProjection, projectAbsorption } from "sakip";
 *
 * const projection = projectAbsorption({
 *   budget: 1000,
 *   realization: 365,
 *   asOf: "2023-07-02",
 *   assumption: { kind: "as-planned", rest: 600 },
 * });
 * explainProjection(projection).value // => "965"
 * ```
 */
export function explainProjection(result: AbsorptionProjection | Plain<AbsorptionProjection>): Explanation {
  const [read] = readAll([projectionRead, result, "result"]);
  const { value, reason, realization, asOf, statement, basis, findings } = read;
  const spent = realization && figure("realization", realizationName, realization);
  const { formula, inputs } = assumed(read, spent);
  const projected = explained({
    subject: "projected",
    label: { id: "Proyeksi realisasi akhir tahun", en: "Projected realisation at the end of the year" },
    value: value ?? null,
    formula: value === undefined ? null : formula,
    statement,
    inputs: [spent, ...inputs, dayInput(asOf), ...silentInputs(read.silent)],
    reason,
    basis,
    findings,
  });
  return Object.freeze({
    ...projected,
    subject: "absorption-projection",
    steps: Object.freeze(value === undefined ? [] : restNodes(read, projected)),
  });
}

type Figure = ReturnType<typeof figure>;

function assumed({ assumption, daysOver, daysLeft }: ProjectionRead, spent: Figure | undefined) {
  if (spent === undefined) return { formula: null, inputs: [] };
  switch (assumption.kind) {
    case "same-pace": {
      const gone = figure("days-over", daysOverName, exactOf(daysOver), "days");
      const left = figure("days-left", daysLeftName, exactOf(daysLeft), "days");
      return { formula: over(times(spent, plus(gone, left)), gone), inputs: [gone, left] };
    }
    case "like-year": {
      const bySameDay = figure("by-same-day", names.bySameDay, assumption.bySameDay);
      const byYearEnd = figure("by-year-end", names.byYearEnd, assumption.byYearEnd);
      return { formula: over(times(spent, byYearEnd), bySameDay), inputs: [bySameDay, byYearEnd] };
    }
    case "as-planned": {
      const rest = figure("rest", names.rest, assumption.rest);
      return { formula: plus(spent, rest), inputs: [rest] };
    }
  }
}

/** The absorption it comes to, and what would stay unspent. */
function restNodes({ budget, rate, atRisk, basis }: ProjectionRead, projected: Explanation): Explanation[] {
  const whole = figure("budget", budgetName, budget);
  const own = rate?.value;
  return [
    ...(own === undefined
      ? []
      : [
          explained({
            subject: "rate",
            label: { id: "Proyeksi penyerapan", en: "Projected absorption" },
            value: own,
            unit: "percent",
            formula: inPercent(step(0), whole),
            inputs: [whole],
            basis,
            steps: [projected],
          }),
        ]),
    ...(atRisk === undefined
      ? []
      : [
          explained({
            subject: "at-risk",
            label: { id: "Yang tidak akan terserap", en: "What would stay unspent" },
            value: atRisk,
            formula: mostOf(minus(whole, step(0)), constant("0")),
            inputs: [whole],
            basis,
            steps: [projected],
          }),
        ]),
  ];
}

const names = {
  bySameDay: {
    id: "realisasi tahun pembanding sampai hari yang sama",
    en: "realisation of the other year by the same day",
  },
  byYearEnd: { id: "realisasi tahun pembanding sampai akhir tahun", en: "realisation of the other year by its end" },
  rest: { id: "rencana sisa tahun", en: "plan for the rest of the year" },
};
