import { type Bilingual, type Citation, computed, deepFreeze, keepAll, lacks, type Read } from "../../core/index.ts";
import {
  add,
  atLeast,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import {
  groupingSlips,
  partlyReported,
  rateOf,
  type SummarizedBudget,
  silenceOf,
  slipsIn,
  spendingFindings,
  spentFacts,
  spentOf,
} from "../line/index.ts";
import { elapsedOn, yearEnd } from "./elapsed.ts";
import {
  type AbsorptionProjection,
  type ProjectionAssumption,
  type ProjectionInput,
  type ProjectionTerms,
  projectionInputShape,
} from "./projection.ts";

const STATEMENTS: Readonly<Record<ProjectionAssumption["kind"], Bilingual>> = {
  "same-pace": {
    id: "Setiap hari sampai akhir tahun membawa realisasi sebesar rata-rata harian sejak 1 Januari.",
    en: "Every day until the end of the year brings what the days since 1 January brought on average.",
  },
  "like-year": {
    id: "Bagian realisasi setahun yang sudah tercapai pada tanggal ini sama seperti pada tahun pembanding.",
    en: "The share of the year's realisation that was reached by this day is the same as in the other year.",
  },
  "as-planned": {
    id: "Yang direncanakan untuk sisa tahun terealisasi seluruhnya, tidak lebih.",
    en: "What is planned for the rest of the year is realised, and nothing else.",
  },
};

const LACKS = /* @__PURE__ */ lacks({
  "not-reported": ["realization"],
  "unread-realization": ["realization"],
  "no-pattern": ["assumption"],
  "partly-reported": ["realization"],
  "mixed-directions": ["direction"],
});

const BASIS: Citation = {
  title: "SiLPA",
  status: "convention",
  note: {
    id: "Rumus SiLPA belum dibaca dalam peraturan. Di sini hanya anggaran belanja yang tidak terserap; pendapatan dan pembiayaan tidak dihitung.",
    en: "No rule of SiLPA was read. This is unspent expenditure only; revenue and financing are not counted.",
  },
};

/**
 * Projects spending to the end of the year under an assumption that the result states, and tells how much of the budget
 * would stay unspent.
 *
 * @term proyeksi penyerapan
 * @param input - The budget and the realisation, or a summary of lines as it is; the day and the assumption.
 * @returns The projected realisation of the year; `no-pattern` when nothing had been spent by the same day of the other
 * year. Of a summary the lines that reported are projected, and `partly-reported` says so; a plan for the rest of the year
 * is that of all lines, so that without all of them nothing can be told.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`, `invalid-date`, `invalid-input`.
 * @see No official source: the assumptions are ours.
 * @example
 * ```ts
 * import { projectAbsorption } from "sakip";
 *
 * const projection = projectAbsorption({
 *   budget: 1000,
 *   realization: 365,
 *   asOf: "2023-07-02",
 *   assumption: { kind: "same-pace" },
 * });
 * projection.status === "computed" && projection.value.toFixed(2) // => "728.01"
 * projection.atRisk?.toFixed(2) // => "271.99"
 * projection.statement.en // => "Every day until the end of the year brings what the days since 1 January brought on average."
 * ```
 */
export function projectAbsorption(input: ProjectionInput | (SummarizedBudget & ProjectionTerms)): AbsorptionProjection {
  const [{ own, read }] = keepAll([projectionInputShape, input]);
  const { asOf, assumption } = read;
  const spent = spentOf(read);
  const { id, budget, realization, direction } = spent;
  const { daysOver, daysLeft } = elapsedOn(asOf, yearEnd(asOf));
  const facts = {
    ...spentFacts(spent),
    asOf,
    daysOver,
    daysLeft,
    assumption: statedOf(assumption),
    statement: STATEMENTS[assumption.kind],
    basis: BASIS,
  };
  const kind = "absorption-projection";
  const { kind: _kind, ...amounts } = own.assumption;
  const findings = [...partlyReported(spent), ...slipsIn(id, [], own), ...groupingSlips(id, ["assumption"], amounts)];
  if (realization === null) return deepFreeze({ kind, ...LACKS[silenceOf(spent)], ...facts, findings });
  if (direction === "mixed") return deepFreeze({ kind, ...LACKS["mixed-directions"], ...facts, findings });
  if (spent.silent !== undefined && assumption.kind === "as-planned")
    return deepFreeze({ kind, ...LACKS["partly-reported"], ...facts, findings });
  const projected = project(realization, assumption, facts);
  if (projected === undefined) return deepFreeze({ kind, ...LACKS["no-pattern"], ...facts, findings });
  return deepFreeze({
    kind,
    ...computed(exactToDecimal(projected)),
    ...facts,
    rate: rateOf(budget, projected, direction),
    atRisk: exactToDecimal(atLeast(subtract(budget, projected), ZERO)),
    findings: [...spendingFindings(id, [], { budget, realization: projected, direction }), ...findings],
  });
}

type Assumed = Read<typeof projectionInputShape>["assumption"];

/** The assumption as the result states it: its amounts as numbers of ours. */
function statedOf(assumed: Assumed): ProjectionAssumption {
  switch (assumed.kind) {
    case "same-pace":
      return { kind: assumed.kind };
    case "like-year":
      return {
        kind: assumed.kind,
        bySameDay: exactToDecimal(assumed.bySameDay),
        byYearEnd: exactToDecimal(assumed.byYearEnd),
      };
    case "as-planned":
      return { kind: assumed.kind, rest: exactToDecimal(assumed.rest) };
  }
}

function project(
  realization: Exact,
  assumed: Assumed,
  { daysOver, daysLeft }: Pick<AbsorptionProjection, "daysOver" | "daysLeft">,
): Exact | undefined {
  switch (assumed.kind) {
    case "same-pace":
      return divide(multiply(realization, exactOf(daysOver + daysLeft)), exactOf(daysOver));
    case "like-year":
      return sign(assumed.bySameDay) === 0
        ? undefined
        : divide(multiply(realization, assumed.byYearEnd), assumed.bySameDay);
    case "as-planned":
      return add(realization, assumed.rest);
  }
}
