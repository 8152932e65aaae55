import type { Finding } from "../../finding/index.ts";
import { compare, type Exact, exactToDecimal, multiply } from "../../number/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import type { ComparisonSign, FigureForm } from "./grammar/index.ts";
import type { LevelTarget } from "./named-target-shape.ts";
import { placeUnit } from "./place-unit.ts";
import { type About, debatableReading, otherUnit, outsideScale } from "./target-findings.ts";

/** The cell that a figure was read from, and what is to be said of it so far. */
export interface FigureCell {
  readonly about: About;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What the text says beside its numbers. */
  readonly form?: FigureForm;
  /** The level beside the figure, where its scale is known. */
  readonly grade?: LevelTarget | null;
}

/** A number or a range in the unit of its row, within its scale. */
export function placedFigure(
  values: readonly [Exact] | readonly [Exact, Exact],
  { about, text, findings: before, form, grade = null }: FigureCell,
  { unit: row, scale, stored }: FigureOptions,
): Figure {
  const own = form?.unit ?? null;
  const { times, unit, remark: behind, other } = placeUnit(own, row, stored);
  const findings = [...before];
  if (other) findings.push(otherUnit(about, unit ?? "", row ?? ""));
  if (row === undefined && (own === "M" || own === "T")) findings.push(debatableReading(about, "letter-unit"));
  const [low, high = low] = values.map((value) => multiply(value, times)) as [Exact, Exact?];
  const outside = [low, high].find((value) => isOutside(value, scale));
  if (outside !== undefined && scale !== undefined && "low" in scale) {
    const bounds = { low: exactToDecimal(scale.low), high: exactToDecimal(scale.high) };
    return { kind: "unread", text, finding: outsideScale(about, exactToDecimal(outside), bounds) };
  }
  const remarks = [form?.remark ?? null, behind].filter((each) => each !== null);
  const facts = { unit, grade, remark: remarks.length === 0 ? null : remarks.join("; "), text, findings };
  const sign: "=" | ComparisonSign = form?.sign ?? "=";
  return values.length === 1
    ? { kind: "number", value: exactToDecimal(low), sign, ...facts }
    : {
        kind: "range",
        low: exactToDecimal(low),
        high: exactToDecimal(high),
        lowOpen: form?.lowOpen ?? false,
        ...facts,
      };
}

function isOutside(value: Exact, scale: FigureOptions["scale"]): boolean {
  return scale !== undefined && "low" in scale && (compare(value, scale.low) < 0 || compare(value, scale.high) > 0);
}
