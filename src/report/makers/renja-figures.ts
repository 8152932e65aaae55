import { add, type Exact, percentOf, sign, sumOf } from "../../number/index.ts";
import type { PairRead, RenjaRead } from "./renja-input.ts";

/** A figure, a text in its place, or the code of the reason why there is neither. */
export type RenjaFigure =
  | { readonly kind: "figure"; readonly value: Exact; readonly unreported?: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "none"; readonly reason: string };

/** One side of a row of the form: performance, or money. */
export interface RenjaSide {
  readonly given: readonly RenjaFigure[];
  /** Column 12: what the year has reached. */
  readonly year: RenjaFigure;
  /** Column 13: what the Renstra has reached. */
  readonly plan: RenjaFigure;
  /** Column 14: how much of the Renstra that is, in percent. */
  readonly rate: RenjaFigure;
}

type Side = keyof PairRead;

/** The columns of one side. What was given is taken, the rest follows from it; what is missing is never zero. */
export function renjaSide(row: RenjaRead, side: Side): RenjaSide {
  const { planTarget, before, target, quarters, consolidation } = row;
  // Money is spent once: what is added up is every quarter's own, whatever the indicator does.
  const isSum = side === "money" || consolidation === "sum";
  const year = yearOf(
    quarters.map((quarter) => figureOf(quarter[side], "not-reported")),
    isSum,
  );
  const past = figureOf(before[side], "not-reported");
  const wanted = figureOf(planTarget[side], "no-target");
  const plan = isSum ? together(past, year) : year;
  return {
    given: [
      wanted,
      past,
      figureOf(target[side], "no-target"),
      ...quarters.map((quarter) => figureOf(quarter[side], "not-reported")),
    ],
    year,
    plan,
    rate: rateOf(plan, wanted),
  };
}

function figureOf(value: Exact | string | null, reason: string): RenjaFigure {
  if (value === null || value === "") return { kind: "none", reason };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "figure", value };
}

function yearOf(quarters: readonly RenjaFigure[], isSum: boolean): RenjaFigure {
  const reported = quarters.filter((each) => each.kind !== "none");
  const last = reported.at(-1);
  if (last === undefined) return { kind: "none", reason: "not-reported" };
  if (!isSum) return last;
  const figures = reported.flatMap((each) => (each.kind === "figure" ? each.value : []));
  if (figures.length < reported.length) return { kind: "none", reason: "not-additive" };
  return { kind: "figure", value: sumOf(figures), unreported: quarters.length - reported.length };
}

function together(past: RenjaFigure, year: RenjaFigure): RenjaFigure {
  if (past.kind === "none" || year.kind === "none") return past.kind === "none" ? past : year;
  if (past.kind === "text" || year.kind === "text") return { kind: "none", reason: "not-additive" };
  return { ...year, value: add(past.value, year.value) };
}

function rateOf(reached: RenjaFigure, wanted: RenjaFigure): RenjaFigure {
  if (reached.kind === "none") return reached;
  if (wanted.kind === "none") return wanted;
  if (reached.kind === "text" || wanted.kind === "text") return { kind: "none", reason: "no-figure" };
  if (sign(wanted.value) === 0) return { kind: "none", reason: "zero-target" };
  return { kind: "figure", value: percentOf(reached.value, wanted.value) };
}
