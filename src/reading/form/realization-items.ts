import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { SectionRead } from "../cell/index.ts";
import {
  cellOfPeriod,
  codeOf,
  idOf,
  numberOf,
  type RowRecord,
  readingsOf,
  type SheetContext,
  targetOfCell,
  targetsOf,
  textOf,
} from "../record/index.ts";
import { missingContext, sheetName } from "../telling/index.ts";
import { accumulationAsked } from "./accumulation-asked.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { RealizationItem } from "./realization-item.ts";

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
    target: targetOfCell(cellOfPeriod(record, "target", context).reading).target,
    targets: targetsOf(record, context),
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
