import { type Finding, tell } from "../../core/index.ts";
import { columnBeside, type SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import type { OpenNode } from "../row/index.ts";
import { missingContext, sheetName } from "../telling/index.ts";
import { accumulationAsked } from "./accumulation-asked.ts";
import type { FormCall, Formed } from "./form-call.ts";
import { groupPeriod } from "./group-period.ts";
import type { BudgetLineItem } from "./items.ts";
import { codeOf, figureOf, numberOf, type RowRecord, textOf } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What stands for an agency that nothing names: a finding says so. */
const NOBODY = "-";

/** Budget lines: of each row without rows below it one for every version, kind of spending and period. */
export function budgetLineItems({ records, sections, context }: FormCall): Formed<BudgetLineItem> {
  const items = records.flatMap((record) =>
    record.columns("budget").flatMap((column) => lineOf(record, column, context) ?? []),
  );
  const nobody = items.some(({ agencyId }) => agencyId === NOBODY);
  const place = { subject: "agencyId", path: ["options", "context", "agencyId"] };
  const findings = nobody ? [tell(missingContext, place, { what: "agency" as const })] : [];
  return { items, findings: [...findings, ...sections.flatMap((read) => asked(read, context))] };
}

function lineOf(record: RowRecord, column: Column, context: SheetContext): BudgetLineItem | undefined {
  const { read, row, nodes } = record;
  const budget = numberOf(record.at(column));
  // Nothing is said of a budget, or it was not understood: neither is nought.
  if (budget === undefined) return undefined;
  const beside = columnBeside(read.section, column, "realization");
  const realization = beside === undefined ? null : figureOf(record.at(beside));
  if (realization === undefined) return undefined;
  const { version = context.version, expenditure, period: named } = column.groups;
  const period = groupPeriod(named ?? beside?.groups["period"], context) ?? context.period;
  const stated = columnBeside(read.section, column, "absorption");
  const percent = stated === undefined ? undefined : numberOf(record.at(stated));
  const account = codeAt(nodes, "account") ?? codeOf(record.cell("account"));
  const kind = expenditure ?? account?.split(".").slice(0, 2).join(".");
  return {
    agencyId: agencyOf(record, context),
    ...idsOf(nodes),
    ...(account !== undefined && { account }),
    ...(kind !== undefined && { expenditure: kind }),
    ...(isVersion(version) && { version }),
    ...(period !== undefined && { period }),
    ...(textOf(record.cell("fund")) !== undefined && { fundSource: textOf(record.cell("fund")) }),
    budget,
    realization,
    // A printed percentage belongs to the budget that it was computed from: the first of its row.
    ...(percent !== undefined && column === record.columns("budget")[0] && { statedPercent: percent }),
    table: read.section.grid.table,
    row: row.row,
    title: nodes[nodes.length - 1]?.title ?? textOf(record.cell("title")) ?? null,
    code: nodes[nodes.length - 1]?.code ?? codeOf(record.cell("code")) ?? null,
  };
}

function isVersion(text: string | undefined): text is "original" | "shifted" | "revised" {
  return text === "original" || text === "shifted" || text === "revised";
}

function idsOf(nodes: readonly OpenNode[]) {
  const named = (level: string) => {
    const node = nodes.find((each) => each.level === level);
    return node?.code ?? node?.title ?? undefined;
  };
  const [programmeId, activityId, subActivityId] = [named("programme"), named("activity"), named("sub-activity")];
  return {
    ...(programmeId !== undefined && { programmeId }),
    ...(activityId !== undefined && { activityId }),
    ...(subActivityId !== undefined && { subActivityId }),
  };
}

function codeAt(nodes: readonly OpenNode[], level: string): string | undefined {
  return nodes
    .filter((each) => each.level === level)
    .map(({ code }) => code ?? undefined)
    .pop();
}

/** The agency: as the caller told, by its code in the sheet, or else by its name, which is better than nothing. */
function agencyOf(record: RowRecord, context: SheetContext): string {
  const coded =
    codeOf(record.cell("agencyCode")) ?? record.nodes.find(({ level }) => level === "agency")?.code ?? undefined;
  return context.agencyId ?? coded ?? textOf(record.cell("agency")) ?? context.agencyName ?? NOBODY;
}

/** What a realisation covers is told or asked, never taken for granted. */
function asked(read: SectionRead, context: SheetContext): Finding[] {
  const realized = read.section.columns.filter(({ name }) => name === "realization");
  const place = { subject: sheetName(read), path: ["tables", read.section.grid.table] };
  const found = accumulationAsked(realized, place, context);
  if (
    realized.length > 0 &&
    context.period === undefined &&
    realized.every(({ groups }) => groups["period"] === undefined)
  )
    found.push(tell(missingContext, place, { what: "period" }));
  return found;
}
