import {
  type Bilingual,
  type Citation,
  checkObject,
  checkText,
  checkWord,
  computed,
  deepFreeze,
  notComputable,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  add,
  divide,
  type Exact,
  exactToDecimal,
  multiply,
  readExact,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type IsoDate, readDay } from "../../period/index.ts";
import { rateOf, readBudget, readRealization, spendingFindings } from "../line/index.ts";
import { elapsedOn, yearEnd } from "./elapsed.ts";
import type { AbsorptionProjection, ProjectionAssumption, ProjectionInput } from "./projection.ts";

const STATEMENTS: Readonly<Record<ProjectionAssumption["kind"], Bilingual>> = {
  "same-pace": {
    id: "Setiap hari sampai akhir tahun membawa realisasi sebesar rata-rata harian sejak 1 Januari.",
    en: "Every day until the end of the year brings what the days since 1 January brought on average.",
  },
  "like-year": {
    id: "Bagian belanja setahun yang sudah terealisasi pada tanggal ini sama seperti pada tahun pembanding.",
    en: "The share of the year's spending that was done by this day is the same as in the other year.",
  },
  "as-planned": {
    id: "Yang direncanakan untuk sisa tahun terealisasi seluruhnya, tidak lebih.",
    en: "What is planned for the rest of the year is spent, and nothing else.",
  },
};

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
 * @param input - The budget, the realisation, the day and the assumption.
 * @returns The projected realisation of the year; `no-pattern` when nothing had been spent by the same day of the other
 * year.
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
export function projectAbsorption(input: ProjectionInput): AbsorptionProjection {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const { asOf, assumption, id = "budget" } = input as ProjectionInput;
  const budget = readBudget(input["budget"], ["budget"], problems);
  const realization = readRealization(input["realization"], ["realization"], problems);
  readDay(asOf, ["asOf"], problems);
  checkText(id, ["id"], problems);
  const assumed = readAssumption(assumption, problems);
  refuseIfAny(problems);
  const facts = {
    asOf,
    assumption: statedOf(assumed as Assumed),
    statement: STATEMENTS[assumption.kind],
    basis: BASIS,
  };
  if (realization === undefined) return deepFreeze({ ...notComputable("not-reported"), ...facts, findings: [] });
  const projected = project(realization, asOf, assumed as Assumed);
  if (projected === undefined) return deepFreeze({ ...notComputable("no-pattern"), ...facts, findings: [] });
  const unspent = subtract(budget as Exact, projected);
  return deepFreeze({
    ...computed(exactToDecimal(projected)),
    ...facts,
    rate: rateOf(budget as Exact, projected),
    atRisk: exactToDecimal(sign(unspent) > 0 ? unspent : ZERO),
    findings: spendingFindings(id, [], budget as Exact, projected),
  });
}

type Assumed =
  | { readonly kind: "same-pace" }
  | { readonly kind: "like-year"; readonly bySameDay: Exact; readonly byYearEnd: Exact }
  | { readonly kind: "as-planned"; readonly rest: Exact };

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

function readAssumption(assumption: unknown, problems: Problem[]): Assumed | undefined {
  const path: Path = ["assumption"];
  if (!checkObject(assumption, path, problems)) return undefined;
  const kind = assumption["kind"];
  const kinds = ["same-pace", "like-year", "as-planned"] as const;
  if (!checkWord(kind, kinds, [...path, "kind"], problems)) return undefined;
  const read = (key: string): Exact => readBudget(assumption[key], [...path, key], problems) ?? ZERO;
  switch (kind) {
    case "same-pace":
      return { kind };
    case "like-year":
      return { kind, bySameDay: read("bySameDay"), byYearEnd: read("byYearEnd") };
    case "as-planned":
      return { kind, rest: read("rest") };
  }
}

function project(realization: Exact, asOf: IsoDate, assumed: Assumed): Exact | undefined {
  switch (assumed.kind) {
    case "same-pace": {
      const { daysOver, daysLeft } = elapsedOn(asOf, yearEnd(asOf));
      return divide(multiply(realization, exact(daysOver + daysLeft)), exact(daysOver));
    }
    case "like-year":
      return sign(assumed.bySameDay) === 0
        ? undefined
        : divide(multiply(realization, assumed.byYearEnd), assumed.bySameDay);
    case "as-planned":
      return add(realization, assumed.rest);
  }
}

function exact(value: number): Exact {
  return readExact(value, [], []) as Exact;
}
