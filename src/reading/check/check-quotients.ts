import { attempt } from "../../core/index.ts";
import { type Polarity, translateTerm } from "../../indicator/index.ts";
import { divide, type Exact, HUNDRED, multiply, sign, subtract } from "../../number/index.ts";
import { columnBeside, readingAt, type SectionRead, storedNumber } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import type { LayoutCheck } from "../layout/index.ts";
import type { RowDraft } from "../row/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { achievementWays } from "./achievement-ways.ts";
import { printedTotal } from "./printed-total.ts";

/** Printed ratios, differences and products, row by row; an achievement is no ratio where less is better. */
export function checkQuotients(read: SectionRead, polarity: Polarity | undefined): PrintedTotal[] {
  return (read.section.layout.checks ?? []).flatMap((check) =>
    read.section.columns
      .filter(({ name }) => name === check.field)
      .flatMap((column) => {
        const of = check.of.map((name) => columnBeside(read.section, column, name));
        const all = of.filter((each) => each !== undefined);
        if (all.length < of.length) return [];
        const way = (row: number) => polarityAt(read, row) ?? polarity;
        return withCap(checkColumn(read, { column, check, of: all, polarity: way }), check.is);
      }),
  );
}

interface ColumnCheck {
  readonly column: Column;
  readonly check: LayoutCheck;
  readonly of: readonly Column[];
  readonly polarity: (row: number) => Polarity | undefined;
}

function checkColumn(read: SectionRead, { column, check: { is }, of, polarity }: ColumnCheck): PrintedTotal[] {
  const figured = read.rows.filter(
    ({ kind, role }) => kind !== "heading" && (role === undefined || role === "sum" || role === "weighted"),
  );
  return figured.flatMap((row) => {
    const printed = storedNumber(read, row.row, column.column);
    const values = of.map((each) => operand(read, row, each, is));
    const [first, second] = values.map((each) => each?.value);
    if (printed === undefined || first === undefined || second === undefined) return [];
    const isFraction = read.facts.get(column.column)?.isFraction === true;
    const all = values.flatMap((each) => each?.value ?? []);
    const at = { row: row.row, column: column.column, is };
    const [over = "", under = ""] = values.map((each) => each?.name);
    if (is === "ratio" && column.name === "achievement") {
      const ways = achievementWays({ reached: first, target: second, over, under }, polarity(row.row), isFraction);
      const tried = ways.map(({ right, how }) => printedTotal(read, { ...at, how }, printed, right));
      return [tried.find(({ agrees }) => agrees) ?? tried[0]].flatMap((each) => each ?? []);
    }
    const right = resultOf(is, all, isFraction);
    if (right === undefined) return [];
    const sign = is === "ratio" ? "/" : is === "difference" ? "-" : "*";
    const how = values.map((each) => each?.name).join(sign);
    return [printedTotal(read, { ...at, how }, printed, right)];
  });
}

/** Which way is good, as a row says it. */
function polarityAt(read: SectionRead, row: number): Polarity | undefined {
  const column = read.section.columns.find(({ name }) => name === "polarity");
  const reading = column === undefined ? undefined : readingAt(read, row, column.column);
  const word = reading?.kind === "text" ? reading.value : undefined;
  return word === undefined ? undefined : attempt(() => translateTerm("polarity", word));
}

/** An operand of a product may be the total above: the weight of a group stands below the sum of its values. */
function operand(read: SectionRead, row: RowDraft, { column }: Column, is: LayoutCheck["is"]) {
  const own = storedNumber(read, row.row, column);
  if (own !== undefined) return { value: own, name: cellName(row.row, column) };
  if (is !== "product") return undefined;
  const above = read.rows.filter(({ kind, row: other }) => kind === "total" && other < row.row).at(-1);
  const value = above === undefined ? undefined : storedNumber(read, above.row, column);
  return value === undefined || above === undefined ? undefined : { value, name: cellName(above.row, column) };
}

function resultOf(is: LayoutCheck["is"], values: readonly Exact[], isFraction: boolean): Exact | undefined {
  const [first, second, ...more] = values;
  if (first === undefined || second === undefined) return undefined;
  switch (is) {
    case "ratio": {
      if (sign(second) === 0) return undefined;
      const ratio = divide(first, second);
      return isFraction ? ratio : multiply(ratio, HUNDRED);
    }
    case "difference":
      return subtract(first, second);
    case "product":
      return [second, ...more].reduce(multiply, first);
  }
}

/** Where a column never goes above one figure, and several rows stand at it, it is capped: those rows are right. */
function withCap(totals: readonly PrintedTotal[], is: LayoutCheck["is"]): PrintedTotal[] {
  const cap = is === "ratio" ? capOf(totals) : undefined;
  if (cap === undefined) return [...totals];
  return totals.map((each) =>
    each.printed === cap && Number(each.right) > Number(cap)
      ? { ...each, agrees: true, how: `min(${each.how}, ${cap})` }
      : each,
  );
}

/** The figure at which a column of ratios is capped; undefined where it is not. */
export function capOf(totals: readonly PrintedTotal[]): string | undefined {
  const highest = totals.map(({ printed }) => printed).sort((a, b) => Number(b) - Number(a))[0];
  const at = totals.filter(({ printed, agrees }) => printed === highest && !agrees);
  const isCapped = at.length > 1 && at.every(({ right, printed }) => Number(right) > Number(printed));
  return isCapped ? highest : undefined;
}
