import { type Exact, exactToDecimal, meanOf } from "../../number/index.ts";
import { permendagri86of2017Scale } from "../../regulation/index.ts";
import { gradeOf } from "../../scale/index.ts";
import { reasonCell } from "../parts/index.ts";
import { type DraftRow, numberCell, sumsRow, textCell, words } from "../table/index.ts";
import type { RenjaFigure } from "./renja-figures.ts";

/** The mean achievement of both sides, and its predicate. */
export function meanRows(k: readonly RenjaFigure[], rp: readonly RenjaFigure[]): readonly DraftRow[] {
  const [performance, money] = [k, rp].map((rates) =>
    rates.flatMap((each) => (each.kind === "figure" ? each.value : [])),
  );
  const cell = (rates: readonly Exact[] = [], all: readonly unknown[]) =>
    rates.length === 0
      ? reasonCell("nothing-to-average")
      : numberCell(meanOf(rates), { notes: rates.length < all.length ? [counted(rates.length, all.length)] : [] });
  const grade = (rates: readonly Exact[] = []) =>
    rates.length === 0
      ? reasonCell("nothing-to-average")
      : textCell(gradeOf(exactToDecimal(meanOf(rates)), permendagri86of2017Scale).label);
  return [
    sumsRow("total", words("Rata-rata capaian kinerja (%)", "Mean achievement (%)"), [], {
      k14: cell(performance, k),
      rp14: cell(money, rp),
    }),
    sumsRow("total", words("Predikat kinerja", "Predicate"), [], { k14: grade(performance), rp14: grade(money) }),
  ];
}

const counted = (of: number, all: number) =>
  words(`Rata-rata dari ${of} di antara ${all} indikator.`, `The mean of ${of} of ${all} indicators.`);
