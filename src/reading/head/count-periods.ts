import { addUnder } from "../../core/index.ts";
import type { Column } from "./section.ts";

const COUNTED = /^(.*?)(?:\b(tw|triwulan|t|th|tahun|ke|tahun ke|bulan|semester|s) ?)?(\d{1,2})$/;

/** A head that ends with a number, taken apart. */
interface Counted {
  readonly column: Column;
  readonly stem: string;
  readonly of: string;
  readonly count: number;
}

/**
 * Columns of one field that only a number tells apart, as tables of applications name them: target_1 to target_4 are
 * quarters, twelve of them months, target_t1 or more than four the years of a plan.
 */
export function countPeriods(columns: readonly Column[]): Column[] {
  const found = new Map<number, string>();
  for (const family of familiesOf(columns)) {
    // Where the head says what it counts, one column is enough; bare numbers are to run on from 1.
    const isSaid = family[0]?.of !== "" && new Set(family.map(({ count }) => count)).size === family.length;
    if (!isSaid && (family.length < 2 || !family.every(({ count }, i) => count === i + 1))) continue;
    const kind = kindOf(family);
    for (const { column, count } of family) if (kind !== undefined) found.set(column.column, periodOf(kind, count));
  }
  return columns.map((column) => {
    const period = found.get(column.column);
    return period === undefined ? column : { ...column, groups: { ...column.groups, period } };
  });
}

function familiesOf(columns: readonly Column[]): Counted[][] {
  const found = new Map<string, Counted[]>();
  for (const column of columns) {
    const counted = countedOf(column);
    if (counted === undefined) continue;
    const key = JSON.stringify([column.name, column.groups, counted.stem, counted.of]);
    addUnder(found, key, counted);
  }
  return [...found.values()];
}

function countedOf(column: Column): Counted | undefined {
  if (column.name === undefined || column.groups["period"] !== undefined || column.isTold) return undefined;
  const last = column.path[column.path.length - 1];
  const above = column.path[column.path.length - 2];
  const whole = /^\d{1,2}$/.test(last?.spaced ?? "") ? `${above?.spaced ?? ""} ${last?.spaced}` : last?.spaced;
  const [, stem, of = "", digits] = COUNTED.exec((whole ?? "").trim()) ?? [];
  if (stem === undefined || digits === undefined) return undefined;
  return { column, stem: stem.trim(), of, count: Number(digits) };
}

type Kind = "quarter" | "month" | "semester" | "plan-year";

function kindOf(family: readonly Counted[]): Kind | undefined {
  const [first] = family;
  const most = Math.max(...family.map(({ count }) => count));
  switch (first?.of) {
    case "tw":
    case "triwulan":
      return most <= 4 ? "quarter" : undefined;
    case "bulan":
      return most <= 12 ? "month" : undefined;
    case "semester":
    case "s":
      return most <= 2 ? "semester" : undefined;
    case "t":
    case "th":
    case "tahun":
    case "ke":
    case "tahun ke":
      return most <= 7 ? "plan-year" : undefined;
    default:
      if (family.length === 4) return "quarter";
      if (family.length === 12) return "month";
      return family.length >= 5 && family.length <= 7 ? "plan-year" : undefined;
  }
}

function periodOf(kind: Kind, count: number): string {
  switch (kind) {
    case "quarter":
      return `TW${count}`;
    case "month":
      return String(count).padStart(2, "0");
    case "semester":
      return `S${count}`;
    case "plan-year":
      return `Y${count}`;
  }
}
