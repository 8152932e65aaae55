import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { columnBeside, columnsBeside, type SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import {
  agencyAbove,
  codeOf,
  figureOf,
  groupPeriod,
  numberOf,
  type RowRecord,
  type SheetContext,
  textOf,
} from "../record/index.ts";
import type { OpenNode } from "../row/index.ts";
import { missingContext, sheetName } from "../telling/index.ts";
import { accumulationAsked } from "./accumulation-asked.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { BudgetLineItem } from "./items.ts";

/** What stands for an agency that nothing names: a finding says so. */
const NOBODY = "-";

/** Budget lines: of each row without rows below it one for every version, kind of spending and period. */
export function budgetLineItems({ records, sections, context }: FormCall): Formed<BudgetLineItem> {
  const items = records.flatMap((record) =>
    budgetsOf(record).flatMap((column) =>
      realizationsBeside(record, column, context).flatMap((spent) => lineOf(record, column, spent, context) ?? []),
    ),
  );
  const nobody = items.some(({ agencyId }) => agencyId === NOBODY);
  const place = { subject: "agencyId", path: ["options", "context", "agencyId"] };
  const findings = nobody ? [tell(missingContext, place, { what: "agency" as const })] : [];
  return { items, findings: [...findings, ...sections.flatMap((read) => asked(read, context))] };
}

/** The columns of budgets; what is the sum of others beside it, over kinds of spending or months, is none of its own. */
function budgetsOf(record: RowRecord): readonly Column[] {
  const columns = record.columns("budget");
  const isSum = ({ groups }: Column) =>
    columns.some(
      (other) =>
        (groups["expenditure"] === undefined && other.groups["expenditure"] !== undefined) ||
        ((groups["period"] ?? "total") === "total" && (other.groups["period"] ?? "total") !== "total") ||
        // The total of a plan by months beside the budget itself.
        (groups["period"] === "total" && other.groups["period"] === undefined && isAlike(other, groups)),
    );
  return columns.filter((column) => !isSum(column));
}

function isAlike({ groups }: Column, { version, expenditure }: Column["groups"]): boolean {
  return groups["version"] === version && groups["expenditure"] === expenditure;
}

/**
 * The columns of what was spent of a budget: one, or one for each month or quarter where the budget is that of the year.
 * Of several that cover more or less of a year the one counts that the caller asks for, or else that to date.
 */
function realizationsBeside(
  { read }: RowRecord,
  budget: Column,
  { accumulation, year }: SheetContext,
): (Column | undefined)[] {
  const beside = columnsBeside(read.section, budget, "realization");
  const wanted = accumulation ?? "cumulative";
  const spans = beside.filter(({ groups }) => groups["span"] === wanted);
  const own = spans.length > 0 ? spans : beside.filter(({ groups }) => groups["span"] !== "before");
  const periods = own.filter(({ groups }) => groups["period"] !== undefined && groups["period"] !== "total");
  if (periods.length < 2 || budget.groups["period"] !== undefined) return [own[0]];
  // Without the year, lines of several months could not be told apart, and would count as many budgets.
  return year === undefined ? own.filter((each) => !periods.includes(each)).slice(0, 1) : periods;
}

function lineOf(
  record: RowRecord,
  column: Column,
  beside: Column | undefined,
  context: SheetContext,
): BudgetLineItem | undefined {
  const { read, row, nodes } = record;
  const budget = numberOf(record.at(column));
  // Nothing is said of a budget, or it was not understood: neither is nought.
  if (budget === undefined) return undefined;
  const realization = beside === undefined ? null : figureOf(record.at(beside));
  const { version = context.version, expenditure, period: named } = column.groups;
  const period = groupPeriod(named ?? beside?.groups["period"], context) ?? context.period;
  const stated = columnBeside(read.section, beside?.groups["period"] === undefined ? column : beside, "absorption");
  // A percentage of all kinds of spending is not that of one.
  const isOwn = stated !== undefined && stated.groups["expenditure"] === column.groups["expenditure"];
  const percent = isOwn ? numberOf(record.at(stated)) : undefined;
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
    realization: realization ?? null,
    // Left out, its agency would be missing from every list without a word.
    ...(realization === undefined && { unread: true as const }),
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
    // A bare number or letter only counts the rows of a sheet.
    return (node?.code?.includes(".") === true ? node.code : (node?.title ?? node?.code)) ?? undefined;
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
  const node = record.nodes.find(({ level }) => level === "agency");
  // A number of the sheet is no code of an agency.
  const own = node?.code?.includes(".") === true ? node.code : node?.title;
  const coded = codeOf(record.cell("agencyCode")) ?? own ?? undefined;
  const named = textOf(record.cell("agency")) ?? agencyAbove(record);
  return context.agencyId ?? coded ?? named ?? context.agencyName ?? NOBODY;
}

/** What a realisation covers is told or asked, never taken for granted. */
function asked(read: SectionRead, context: SheetContext): Finding[] {
  const realized = read.section.columns.filter(({ name }) => name === "realization");
  const place = { subject: sheetName(read), path: ["tables", read.section.grid.table] };
  const found = accumulationAsked(realized, place, context);
  const byPeriod = realized.some(({ groups }) => (groups["period"] ?? "total") !== "total");
  if (byPeriod && context.year === undefined) found.push(tell(missingContext, place, { what: "year" }));
  if (
    realized.length > 0 &&
    context.period === undefined &&
    realized.every(({ groups }) => groups["period"] === undefined)
  )
    found.push(tell(missingContext, place, { what: "period" }));
  return found;
}
