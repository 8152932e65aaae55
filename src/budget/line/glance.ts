import { type AnyShape, type Problem, readInto, shapeOf } from "../../core/index.ts";
import { quickAmount } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import { BUDGET_VERSIONS, type BudgetLine, type BudgetVersion, budgetLineShape } from "./budget-line-shape.ts";

/** What a look at many lines has found sound so far. */
export interface Glance {
  /** Columns of the caller's own: no known key was meant by them. */
  readonly columns: Set<string>;
  /** The first periods, which most lines share, and the last day, which most share with the line before. */
  readonly periods: Period[];
  day: unknown;
}

/** A line that is plainly one, with its amounts in quick form. */
export interface PlainLine {
  readonly budget: number;
  /** NaN when it was not reported. */
  readonly realization: number;
  readonly version: BudgetVersion | undefined;
  readonly period: Period | undefined;
}

/** Rows with more columns than this are no table, and lines with more periods are of many years: those are not kept. */
const MOST_COLUMNS = 1000;
const MOST_PERIODS = 24;

export function createGlance(): Glance {
  return { columns: new Set(), periods: [], day: undefined };
}

/**
 * A row that is plainly a budget line, as nearly all of millions are; undefined for one that the shape has to look at. It
 * takes nothing that the shape refuses.
 */
export function glanceAt(row: unknown, glance: Glance): PlainLine | undefined {
  try {
    if (typeof row !== "object" || row === null) return undefined;
    // Rows of a class may have keys that no loop sees.
    const prototype: unknown = Object.getPrototypeOf(row);
    return prototype === Object.prototype || prototype === null ? plainLineOf(row, glance) : undefined;
  } catch {
    return undefined; // a getter or a proxy that throws: the shape says where
  }
}

function plainLineOf(row: Partial<Record<keyof BudgetLine, unknown>>, glance: Glance): PlainLine | undefined {
  const budget = quickAmount(row.budget);
  const spent = row.realization;
  const realization = quickAmount(spent);
  if (!(budget >= 0) || (Number.isNaN(realization) && spent !== null) || !isPlainText(row.agencyId)) return undefined;
  let version: BudgetVersion | undefined;
  let period: Period | undefined;
  for (const key in row) {
    switch (key) {
      case "agencyId":
      case "budget":
      case "realization":
        continue;
      case "programmeId":
      case "activityId":
      case "subActivityId":
      case "account":
      case "expenditure":
      case "fundSource":
        if (row[key] !== undefined && !isPlainText(row[key])) return undefined;
        continue;
      case "version": {
        const given = row.version;
        version = BUDGET_VERSIONS.find((each) => each === given);
        if (given !== undefined && version === undefined) return undefined;
        continue;
      }
      case "period": {
        const given = row.period;
        if (given === undefined) continue;
        if (!isSoundPeriod(given, glance)) return undefined;
        period = given;
        continue;
      }
      case "inForceFrom":
      case "statedPercent":
      case "tags":
      case "exclusions": {
        const given = row[key];
        if (given === undefined || (key === "inForceFrom" && given === glance.day)) continue;
        if (key === "exclusions" || !isSound(key, given)) return undefined;
        if (key === "inForceFrom") glance.day = given;
        continue;
      }
      default:
        if (!glance.columns.has(key) && !isOwnColumn(key, glance)) return undefined;
    }
  }
  return { budget, realization, version, period };
}

function isPlainText(value: unknown): boolean {
  return typeof value === "string" && (value.charCodeAt(0) > 32 || value.trim() !== "");
}

function isSoundPeriod(period: unknown, { periods }: Glance): period is Period {
  for (const known of periods) if (isSamePeriod(known, period)) return true;
  if (!isSound("period", period)) return false;
  // A copy: a stream may write each line into the same object.
  if (periods.length < MOST_PERIODS) periods.push({ ...(period as Period) });
  return true;
}

/** Whether two periods are the same, without checking that the other one is a period. */
export function isSamePeriod(a: Period, b: unknown): boolean {
  if (a === b) return true;
  if (typeof b !== "object" || b === null || Array.isArray(b)) return false;
  // A period has only the part of its kind, so equal parts of every kind mean the same period.
  const [x, y]: [PeriodParts, PeriodParts] = [a, b];
  return (
    x.kind === y.kind &&
    x.year === y.year &&
    x.semester === y.semester &&
    x.quarter === y.quarter &&
    x.month === y.month
  );
}

type PeriodParts = Partial<Record<"kind" | "year" | "semester" | "quarter" | "month", unknown>>;

function isSound(key: "period" | "inForceFrom" | "statedPercent" | "tags", value: unknown): boolean {
  return problemsOf(shapeOf(budgetLineShape.fields[key]), value).length === 0;
}

/** Whether a column can only be the caller's own, whatever else a row has. */
function isOwnColumn(key: string, { columns }: Glance): boolean {
  const isOwn = !problemsOf(budgetLineShape, { [key]: null }).some(({ path }) => path[0] === key);
  if (isOwn && columns.size < MOST_COLUMNS) columns.add(key);
  return isOwn;
}

function problemsOf(shape: AnyShape, value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  readInto(problems, shape, value);
  return problems;
}
