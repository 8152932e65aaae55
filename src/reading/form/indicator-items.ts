import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { AchievementInput } from "../../indicator/index.ts";
import type { SectionRead } from "../cell/index.ts";
import {
  agencyAbove,
  cellOfPeriod,
  idOf,
  numberOf,
  objectiveAbove,
  polarityOf,
  type RowRecord,
  readingsOf,
  type SheetContext,
  targetOfCell,
  targetsOf,
  textOf,
} from "../record/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { accumulationUnknown, missingContext, sheetName } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { IndicatorItem, PrintedAchievement } from "./indicator-item.ts";

/** Indicators, each with the row that measures it. */
export function indicatorItems({ records, sections, context }: FormCall): Formed<IndicatorItem> {
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
  return { items, findings: [...findings, ...sections.flatMap((read) => askedOf(read, records, context))] };
}

/** What would have to be told before a column of several periods can be chosen. */
function askedOf(read: SectionRead, records: readonly RowRecord[], context: SheetContext): Finding[] {
  const own = records.filter((record) => record.read === read);
  const place = { subject: sheetName(read), path: ["tables", read.section.grid.table] };
  const asked = new Set(
    own.flatMap((record) =>
      ["target", "realization"].flatMap((field) => cellOfPeriod(record, field, context).asked ?? []),
    ),
  );
  const isOfPlan = read.section.columns.some(({ groups }) => /^Y/.test(groups["period"] ?? ""));
  const fields = [
    ...new Set(
      read.section.columns.flatMap(({ name, path, groups }) =>
        groups["period"] !== undefined && (name === "target" || name === "realization") ? (path[0]?.text ?? []) : [],
      ),
    ),
  ];
  return [...asked].map((what) =>
    what === "accumulation"
      ? tell(accumulationUnknown, place, { fields })
      : tell(missingContext, place, {
          what: what === "year" && isOfPlan && context.planStart === undefined ? "plan-start" : what,
        }),
  );
}

function indicatorItem(record: RowRecord, context: SheetContext): IndicatorItem | undefined {
  const title = textOf(record.cell("title")) ?? textOf(record.cell("indicator"));
  if (title === undefined) return undefined;
  const chosen = (field: string) => cellOfPeriod(record, field, context);
  const { reading: target, asked: askedTarget } = chosen("target");
  const { reading: reached, asked: askedReached } = chosen("realization");
  const signed = targetOfCell(target);
  const polarity = polarityOf(record, context) ?? null;
  const realization = reachedOf(reached);
  const measurement =
    polarity === null || realization === undefined || askedTarget !== undefined || askedReached !== undefined
      ? null
      : measurementOf(polarity, { target, reached, realization });
  return {
    table: record.read.section.grid.table,
    row: record.row.row,
    id: idOf(record),
    title,
    objective: textOf(record.cell("objective")) ?? objectiveAbove(record) ?? null,
    programme: textOf(record.cell("programme")) ?? null,
    agency: textOf(record.cell("agency")) ?? agencyAbove(record) ?? context.agencyName ?? null,
    unit: unitOf(target) ?? unitOf(reached) ?? textOf(record.cell("unit")) ?? null,
    polarity,
    target: signed.target,
    realization: realization ?? null,
    targets: targetsOf(record, context),
    readings: readingsOf(record, "realization", context),
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
