import type { Bilingual } from "../../../../core/index.ts";
import { compare, type Exact } from "../../../../number/index.ts";
import { type Period, periodCode, periodFact } from "../../../../period/index.ts";
import { average, type ExplainedInput, figure, leastOf, mostOf, type Operand, total } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import type { ProgressRead } from "./progress-read.ts";

type Row = ProgressRead["rows"][number];
export type Side = "target" | "realization";

const sides: Readonly<Record<Side, { readonly one: Bilingual; readonly all: Bilingual }>> = {
  target: {
    one: { id: "target", en: "target of" },
    all: { id: "Target sampai dengan periode terakhir", en: "Target up to the last period" },
  },
  realization: {
    one: { id: "realisasi", en: "realisation of" },
    all: { id: "Realisasi sampai dengan periode terakhir", en: "Realisation up to the last period" },
  },
};

/** One side of a row, where it is a single number. */
export function sideOf({ period, pair }: Row, side: Side): ExplainedInput | undefined {
  if (pair.kind === "level") return undefined;
  const value = side === "realization" ? pair.reached : pair.kind === "number" ? singleOf(pair.target) : undefined;
  return value && figure(`${side}:${periodCode(period)}`, named(sides[side].one, period), value);
}

/** How the figures of the periods that entered became the one that was measured; none where it is that of one row. */
export function sideNode(read: ProgressRead, entered: readonly Row[], side: Side, value: Exact): Explanation {
  const isCumulative = (side === "target" ? read.targets : read.realizations) === "cumulative";
  const figures = entered.flatMap((row) => sideOf(row, side) ?? []);
  // Where both sides count alike the method says it; else one is the last figure, and the other is added up to it.
  const last = figures.at(-1);
  return explained({
    subject: side,
    label: sides[side].all,
    value,
    formula: isCumulative ? last : madeOf(figures, read.method),
    inputs: figures,
  });
}

function madeOf(figures: readonly Operand[], method: ProgressRead["method"]): Operand | undefined {
  switch (method) {
    case "sum":
      return total(figures);
    case "average":
      return average(figures);
    case "last":
      return figures.at(-1);
    case "maximum":
      return mostOf(...figures);
    case "minimum":
      return leastOf(...figures);
  }
}

function singleOf({ low, high }: { readonly low: Exact; readonly high: Exact }): Exact | undefined {
  return compare(low, high) === 0 ? low : undefined;
}

function named({ id, en }: Bilingual, period: Period): Bilingual {
  const words = periodFact.print(period);
  return { id: `${id} ${words.id}`, en: `${en} ${words.en}` };
}
