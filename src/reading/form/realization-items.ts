import { type Finding, tell } from "../../core/index.ts";
import type { SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { missingContext, sheetName } from "../telling/index.ts";
import { accumulationAsked } from "./accumulation-asked.ts";
import type { FormCall, Formed } from "./form-call.ts";
import { groupPeriod } from "./group-period.ts";
import type { PeriodReading, RealizationItem } from "./realization-item.ts";
import { codeOf, idOf, numberOf, type RowRecord, textOf } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";
import { targetOfCell } from "./target-of-cell.ts";

/** Indicators with what was done and spent, period by period. */
export function realizationItems({ records, sections, context }: FormCall): Formed<RealizationItem> {
  const items = records.filter(isOfIndicator).map((record) => realizationItem(record, context));
  return { items, findings: sections.flatMap((read) => asked(read, context)) };
}

/** Headings with sums are rows of figures, but of no indicator. */
function isOfIndicator(record: RowRecord): boolean {
  const { columns } = record.read.section;
  const hasUnits = columns.some(({ name }) => name === "unit");
  return !hasUnits || record.cell("unit")?.kind === "unit" || record.cell("indicator")?.kind === "text";
}

function realizationItem(record: RowRecord, context: SheetContext): RealizationItem {
  const { read, row } = record;
  const own = row.nodes[row.nodes.length - 1];
  const isUpper = read.rows.some(({ parent }) => parent === row.row);
  const due = record.cell("due");
  return {
    table: read.section.grid.table,
    row: row.row,
    id: idOf(record),
    code: codeOf(record.cell("code")) ?? null,
    title: textOf(record.cell("indicator")) ?? titleOf(record) ?? null,
    level: own?.level || null,
    unit: textOf(record.cell("unit")) ?? null,
    target: targetOfCell(record.cell("target")).target,
    readings: readingsOf(record, "realization", context),
    spending: isUpper ? [] : readingsOf(record, "spent", context),
    budget: isUpper ? null : (numberOf(record.cell("budget")) ?? null),
    accumulation: accumulationOf(record, context),
    obstacle: textOf(record.cell("obstacle")) ?? null,
    followUp: textOf(record.cell("followUp")) ?? null,
    owner: textOf(record.cell("owner")) ?? null,
    due: due?.kind === "date" ? due.value : null,
  };
}

/** The name behind a code under one head, or that of the row. */
function titleOf(record: RowRecord): string | undefined {
  const beside = record
    .columns("code")
    .map(record.at)
    .find((each) => each?.kind === "text");
  return textOf(record.cell("title")) ?? textOf(beside);
}

function readingsOf(record: RowRecord, field: string, context: SheetContext): PeriodReading[] {
  return record.columns(field).flatMap((column) => {
    const period = periodOf(column, context);
    const reading = record.at(column);
    if (period === undefined || reading === undefined || reading.kind === "unread") return [];
    return [{ period, value: numberOf(reading) ?? null }];
  });
}

function periodOf({ groups }: Column, context: SheetContext) {
  if (groups["period"] === "total") return undefined;
  return groups["period"] === undefined ? context.period : groupPeriod(groups["period"], context);
}

function accumulationOf(record: RowRecord, { accumulation }: SheetContext): RealizationItem["accumulation"] {
  const told = record
    .columns("realization")
    .map(({ groups }) => groups["span"])
    .find((each) => each !== undefined);
  return accumulation ?? (told === "per-period" || told === "cumulative" ? told : null);
}

/** What a sheet does not say, and nobody told. */
function asked(read: SectionRead, context: SheetContext): Finding[] {
  const { columns, grid } = read.section;
  const place = { subject: sheetName(read), path: ["tables", grid.table] };
  const realized = columns.filter(({ name }) => name === "realization" || name === "spent" || name === "share");
  if (realized.length === 0) return [];
  const found: Finding[] = [];
  const byPeriod = realized.filter(({ groups }) => groups["period"] !== undefined);
  if (byPeriod.length === 0 && context.period === undefined)
    found.push(tell(missingContext, place, { what: "period" }));
  if (context.year === undefined && (byPeriod.length > 0 || context.period === undefined))
    found.push(tell(missingContext, place, { what: "year" }));
  found.push(...accumulationAsked(realized, place, context));
  const hasTarget = columns.some(({ name }) => name === "target" || name === "planEndTarget");
  if (!hasTarget) found.push(tell(missingContext, place, { what: "target-and-unit" }));
  return found;
}
