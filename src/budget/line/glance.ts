import { isOwnColumn, isPlainText, problemsOf, shapeOf } from "../../core/index.ts";
import { type Exact, quickAmount, sign, tryExact } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import { BUDGET_DIRECTIONS, type BudgetDirection } from "./budget-direction.ts";
import {
  BUDGET_VERSIONS,
  type BudgetLine,
  type BudgetVersion,
  budgetLineFields,
  budgetLineShape,
} from "./budget-line-shape.ts";
import { isPlain, type PlainPart, partsAt } from "./glance/glance-parts.ts";
import { periodNumber } from "./glance/period-number.ts";

/** What a look at many lines has found sound so far. */
export interface Glance {
  /** Columns of the caller's own, of lines and of their parts: no known key was meant by them. */
  readonly columns: Set<string>;
  readonly partColumns: Set<string>;
  /** The last day, which most lines share with the line before. */
  day: unknown;
}

/** A line that is plainly one, with its amounts in quick form. */
export interface PlainLine {
  /** NaN when it is no quick amount: then the exact ones count. */
  readonly budget: number;
  /** NaN when it was not reported. */
  readonly realization: number;
  readonly exact: ExactAmounts | undefined;
  readonly direction: BudgetDirection;
  readonly version: BudgetVersion | undefined;
  readonly period: Period | undefined;
  /** The period as one number; 0 without one. */
  readonly periodNumber: number;
  readonly parts: readonly PlainPart[] | undefined;
}

/** The amounts of a line of which one has more than 15 digits, or fractions of a sen. */
export interface ExactAmounts {
  readonly budget: Exact;
  readonly realization: Exact | null;
}

export function createGlance(): Glance {
  return { columns: new Set(), partColumns: new Set(), day: undefined };
}

/**
 * A row that is plainly a budget line, as nearly all of millions are; undefined for one that the shape has to look at. It
 * takes nothing that the shape refuses.
 */
export function glanceAt(row: unknown, glance: Glance): PlainLine | undefined {
  try {
    return typeof row === "object" && row !== null ? plainLineOf(row, glance) : undefined;
  } catch {
    return undefined; // a getter or a proxy that throws: the shape says where
  }
}

function plainLineOf(row: Partial<Record<keyof BudgetLine, unknown>>, glance: Glance): PlainLine | undefined {
  // Before its prototype, which the engine then knows from what it saw of the row: asked first, it takes a call, and a
  // million bare lines some 9% longer.
  const { agencyId, budget: own, realization: spent } = row;
  if (!isPlain(row)) return undefined;
  let budget = quickAmount(own);
  const realization = quickAmount(spent);
  let exact: ExactAmounts | undefined;
  if (!(budget >= 0) || (Number.isNaN(realization) && spent !== null)) {
    exact = exactAmounts(own, spent);
    if (exact === undefined) return undefined;
    budget = Number.NaN;
  }
  if (!isPlainText(agencyId)) return undefined;
  let direction: BudgetDirection = "expenditure";
  let version: BudgetVersion | undefined;
  let period = 0;
  let parts: readonly PlainPart[] | undefined;
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
      case "direction": {
        const given = row.direction;
        if (given === undefined) continue;
        const found = BUDGET_DIRECTIONS.find((each) => each === given);
        if (found === undefined) return undefined;
        direction = found;
        continue;
      }
      case "version": {
        const given = row.version;
        version = BUDGET_VERSIONS.find((each) => each === given);
        if (given !== undefined && version === undefined) return undefined;
        continue;
      }
      case "period": {
        if (row.period === undefined) continue;
        period = periodNumber(row.period);
        if (period === 0) return undefined;
        continue;
      }
      case "unread":
        // Few lines are: the shape looks at them.
        if (row[key] !== undefined) return undefined;
        continue;
      case "exclusions": {
        if (row.exclusions === undefined) continue;
        parts = partsAt(row.exclusions, budget, glance.partColumns);
        if (parts === undefined) return undefined;
        continue;
      }
      case "inForceFrom":
      case "statedPercent":
      case "tags": {
        const given = row[key];
        if (given === undefined || (key === "inForceFrom" && given === glance.day)) continue;
        if (problemsOf(shapeOf(budgetLineFields.fields[key]), given).length > 0) return undefined;
        if (key === "inForceFrom") glance.day = given;
        continue;
      }
      default:
        if (!glance.columns.has(key) && !isOwnColumn(key, budgetLineShape, glance.columns)) return undefined;
    }
  }
  // A number other than 0 was read of a period.
  const given = period === 0 ? undefined : (row.period as Period);
  return { budget, realization, exact, direction, version, period: given, periodNumber: period, parts };
}

function exactAmounts(budget: unknown, spent: unknown): ExactAmounts | undefined {
  const own = tryExact(budget);
  const realization = spent === null ? null : tryExact(spent);
  return own === undefined || realization === undefined || sign(own) < 0 ? undefined : { budget: own, realization };
}
