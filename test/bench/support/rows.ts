import { awaitedTimesOf, bytesKept, type Job, median, pairedRatio, timesOf } from "./measure.ts";
import { type RecordedRow, recordRow, type Unit } from "./recorded.ts";

/** What every row has. */
interface RowOf {
  readonly row: string;
  /** How many records, items or lines a job goes through. */
  readonly records: number;
  /** What is aimed at. */
  readonly goal?: number;
  /** Loose, for machines that do other things too: twice what was measured. It catches a fall, not a breath. */
  readonly bound: number;
}

/** A job of the library beside the loop over floating-point numbers that an application writes without it. */
interface Race extends RowOf {
  readonly float: Job;
  readonly sakip: Job;
  /** The same with decimal.js in each step. */
  readonly decimal?: Job;
  /** Other ways of doing the same, by name. */
  readonly others?: Readonly<Record<string, Job>>;
  /** How many results of each side are wrong, by whole numbers; none of ours may be. */
  readonly wrong?: () => { readonly sakip: number } & Readonly<Record<string, number>>;
}

/** A job that no short loop does: what a record takes. */
interface Cost extends RowOf {
  readonly microseconds: Job;
  readonly wrong?: () => { readonly sakip: number } & Readonly<Record<string, number>>;
}

/** The same job beside other tools, whose work is waited for. */
interface Beside extends RowOf {
  readonly float: Job;
  readonly sakip: Job;
  readonly peers: Readonly<Record<string, Job>>;
  readonly wrong: () => Promise<{ readonly sakip: number } & Readonly<Record<string, number>>>;
}

/** What the results keep of the heap, a record. */
interface Kept extends RowOf {
  readonly bytes: Job;
}

let isFine = true;

/** Measures a row, prints it, and sees to it that the process fails when its bound is passed or a figure is wrong. */
export function bench(row: Race | Cost | Kept): void {
  tellRow(row, measured(row), "wrong" in row ? row.wrong?.() : undefined);
}

/** The same of a row beside other tools. */
export async function benchBeside(row: Beside): Promise<void> {
  const { float, sakip, peers } = row;
  const names = Object.keys(peers);
  const [base = [], own = [], ...rest] = await awaitedTimesOf([float, sakip, ...Object.values(peers)]);
  const ratios = Object.fromEntries(rest.map((times, i) => [names[i] ?? "", rounded(pairedRatio(times, base))]));
  const beside = names.map((name) => `; ${name} ${ratios[name]} times`).join("");
  const value = pairedRatio(own, base);
  tellRow(row, { unit: "times", value, beside: costs(row, own, base) + beside, peers: ratios }, await row.wrong());
}

interface Measured {
  readonly unit: Unit;
  readonly value: number;
  /** What is printed beside. */
  readonly beside: string;
  readonly decimal?: number | undefined;
  readonly peers?: Readonly<Record<string, number>>;
}

function tellRow(row: RowOf, is: Measured, wrong: Readonly<Record<string, number>> | undefined): void {
  const { unit, value, beside, decimal, peers } = is;
  const goal = row.goal === undefined ? "" : `goal ${row.goal}, `;
  const errors =
    wrong === undefined
      ? ""
      : `; wrong: ${Object.entries(wrong)
          .map((each) => each.join(" "))
          .join(", ")}`;
  console.log(`${row.row}: ${shown(value)} ${unit} (${goal}bound ${row.bound})${beside}${errors}`);
  if (!(value <= row.bound))
    tellFailure(`${row.row}: ${shown(value)} ${unit}, and no more than ${row.bound} is allowed`);
  if (wrong !== undefined && wrong["sakip"] !== 0)
    tellFailure(`${row.row}: ${wrong["sakip"]} results of the library are wrong`);
  process.exitCode = isFine ? 0 : 1;
  const recorded: RecordedRow = {
    bench: process.env["BENCH"] ?? "",
    row: row.row,
    unit,
    value: rounded(value),
    ...(row.goal !== undefined && { goal: row.goal }),
    ...(decimal !== undefined && { decimal: rounded(decimal) }),
    ...(peers !== undefined && { peers }),
  };
  recordRow(recorded);
}

function measured(row: Race | Cost | Kept): Measured {
  if ("bytes" in row) return { unit: "bytes", value: bytesKept(row.bytes) / row.records, beside: "" };
  if ("microseconds" in row) {
    const [own = []] = timesOf([row.microseconds]);
    return { unit: "microseconds", value: (median(own) * 1000) / row.records, beside: "" };
  }
  const { float, sakip, decimal, others = {} } = row;
  const beside = decimal === undefined ? others : { "decimal.js in each step": decimal, ...others };
  const [base = [], own = [], ...rest] = timesOf([float, sakip, ...Object.values(beside)]);
  const ratios = rest.map((times) => pairedRatio(times, base));
  const text = Object.keys(beside).map((name, i) => `; ${name} ${shown(ratios[i] ?? Number.NaN)} times`);
  return {
    unit: "times",
    value: pairedRatio(own, base),
    beside: `${costs(row, own, base)}${text.join("")}`,
    decimal: decimal === undefined ? undefined : ratios[0],
  };
}

/** What a record takes. */
function costs({ records }: RowOf, own: readonly number[], base: readonly number[]): string {
  const nanoseconds = [own, base].map((times) => ((median(times) * 1e6) / records).toFixed(0));
  return `; ${nanoseconds.join(" against ")} ns a record`;
}

const rounded = (value: number): number => Number(shown(value));

function shown(value: number): string {
  return value.toPrecision(value >= 100 ? 4 : 2);
}

function tellFailure(sentence: string): void {
  isFine = false;
  console.error(`FAILED ${sentence}`);
}
