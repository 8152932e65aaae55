import { add, divide, type Exact, exactOf, multiply, sign, subtract } from "../../number/index.ts";

/** A formula of a row of column numbers: "13 = 9 + 10 + 11 + 12". */
export interface Formula {
  /** The number of the column that it gives. */
  readonly gives: number;
  /** What it is made of: numbers of columns, signs, and the factor 100. */
  readonly tokens: readonly string[];
}

const WHOLE = /^\(?\s*(\d{1,2})\s*[=:]\s*(?!\s)([\d\s+\-−–×x*/:()%]+?)\)?$/i;

/** The formula that a cell of a row of column numbers holds; undefined where it holds a number alone. */
export function formulaOf(cell: unknown): Formula | undefined {
  const [, gives, text] = typeof cell === "string" ? (WHOLE.exec(cell.trim()) ?? []) : [];
  if (gives === undefined || text === undefined) return undefined;
  const plain = text.replace(/[×x]/gi, "*").replace(/[:]/g, "/").replace(/[−–]/g, "-").replace(/%/g, "");
  return { gives: Number(gives), tokens: plain.match(/\d+|[-+*/()]/g) ?? [] };
}

/** The value of a formula; undefined where a figure is missing, or a division is by nought. */
export function evaluate({ tokens }: Formula, figureIn: (column: number) => Exact | undefined): Exact | undefined {
  let at = 0;
  const sum = (): Exact | undefined => {
    let value = product();
    while (value !== undefined && (tokens[at] === "+" || tokens[at] === "-")) {
      const isPlus = tokens[at++] === "+";
      const next = product();
      value = next === undefined ? undefined : isPlus ? add(value, next) : subtract(value, next);
    }
    return value;
  };
  const product = (): Exact | undefined => {
    let value = factor();
    while (value !== undefined && (tokens[at] === "*" || tokens[at] === "/")) {
      const isTimes = tokens[at++] === "*";
      const next = factor();
      if (next === undefined || (!isTimes && sign(next) === 0)) return undefined;
      value = isTimes ? multiply(value, next) : divide(value, next);
    }
    return value;
  };
  const factor = (): Exact | undefined => {
    const token = tokens[at++];
    if (token === "(") {
      const value = sum();
      at++;
      return value;
    }
    if (token === undefined || !/^\d+$/.test(token)) return undefined;
    // No sheet has a hundred columns of figures: 100 makes percents.
    return token === "100" ? exactOf(100) : figureIn(Number(token));
  };
  return sum();
}
