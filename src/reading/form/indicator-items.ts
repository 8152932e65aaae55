import { tell } from "../../core/index.ts";
import type { AchievementInput } from "../../indicator/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { missingContext } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { IndicatorItem, PrintedAchievement } from "./indicator-item.ts";
import { polarityOf } from "./polarity-of.ts";
import { idOf, numberOf, type RowRecord, textOf } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";
import { targetOfCell } from "./target-of-cell.ts";

/** Indicators, each with the row that measures it. */
export function indicatorItems({ records, context }: FormCall): Formed<IndicatorItem> {
  const items = records.flatMap((record) => indicatorItem(record, context) ?? []);
  const isUnknown = items.some(({ polarity }) => polarity === null);
  const findings = isUnknown
    ? [
        tell(
          missingContext,
          { subject: "polarity", path: ["options", "context", "polarity"] },
          { what: "polarity" as const },
        ),
      ]
    : [];
  return { items, findings };
}

function indicatorItem(record: RowRecord, context: SheetContext): IndicatorItem | undefined {
  const title = textOf(record.cell("title")) ?? textOf(record.cell("indicator"));
  if (title === undefined) return undefined;
  const [target, reached] = [record.cell("target"), record.cell("realization")];
  const signed = targetOfCell(target);
  const polarity = polarityOf(record, context) ?? null;
  const realization = reachedOf(reached);
  const measurement =
    polarity === null || realization === undefined ? null : measurementOf(polarity, { target, reached, realization });
  return {
    table: record.read.section.grid.table,
    row: record.row.row,
    id: idOf(record),
    title,
    objective: textOf(record.cell("objective")) ?? null,
    programme: textOf(record.cell("programme")) ?? null,
    agency: textOf(record.cell("agency")) ?? context.agencyName ?? null,
    unit: unitOf(target) ?? unitOf(reached) ?? textOf(record.cell("unit")) ?? null,
    polarity,
    target: signed.target,
    realization: realization ?? null,
    printed: printedOf(record),
    weight: numberOf(record.cell("weight")) ?? null,
    measurement,
  };
}

interface Sides {
  readonly target: CellReading | undefined;
  readonly reached: CellReading | undefined;
  readonly realization: IndicatorItem["realization"];
}

function measurementOf(
  polarity: AchievementInput["polarity"],
  { target: cell, reached, realization }: Sides,
): AchievementInput | null {
  const { target, sign } = targetOfCell(cell);
  // A level and a number cannot be compared: that is for a person to see.
  if (
    realization !== null &&
    target !== null &&
    target.kind !== "none" &&
    (target.kind === "level") !== (typeof realization === "string")
  )
    return null;
  const unit = { target: unitOf(cell) ?? null, realization: unitOf(reached) ?? null };
  return { polarity, target, realization, ...(sign !== null && { sign }), ...(target?.kind !== "level" && { unit }) };
}

/** What was reached; undefined where it was not understood. */
function reachedOf(reading: CellReading | undefined): IndicatorItem["realization"] | undefined {
  if (reading === undefined || reading.kind === "none") return null;
  if (reading.kind === "level") return reading.value;
  return numberOf(reading);
}

function unitOf(reading: CellReading | undefined): string | undefined {
  return (reading?.kind === "number" || reading?.kind === "range") && reading.unit !== null ? reading.unit : undefined;
}

function printedOf(record: RowRecord): PrintedAchievement[] {
  return record.columns("achievement").flatMap((column) => {
    const value = numberOf(record.at(column));
    return value === undefined ? [] : [{ assessor: column.groups["assessor"] ?? null, value }];
  });
}
