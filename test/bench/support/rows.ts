import { bytesKept, type Job, median, pairedRatio, timesOf } from "./measure.ts";
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

/** What the results keep of the heap, a record. */
interface Kept extends RowOf {
  readonly bytes: Job;
}

let isFine = true;

/** Measures a row, prints it, and sees to it that the process fails when its bound is passed or a figure is wrong. */
export function bench(row: Race | Cost | Kept): void {
  const [unit, value, beside, decimal] = measured(row);
  const wrong = "wrong" in row ? row.wrong?.() : undefined;
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
  if (wrong !== undefined && wrong.sakip !== 0)
    tellFailure(`${row.row}: ${wrong.sakip} results of the library are wrong`);
  process.exitCode = isFine ? 0 : 1;
  const recorded: RecordedRow = {
    bench: process.env["BENCH"] ?? "",
    row: row.row,
    unit,
    value: Number(shown(value)),
    ...(row.goal !== undefined && { goal: row.goal }),
    ...(decimal !== undefined && { decimal: Number(shown(decimal)) }),
  };
  recordRow(recorded);
}

function measured(row: Race | Cost | Kept): readonly [Unit, number, string, (number | undefined)?] {
  if ("bytes" in row) return ["bytes", bytesKept(row.bytes) / row.records, ""];
  if ("microseconds" in row) {
    const [own = []] = timesOf([row.microseconds]);
    return ["microseconds", (median(own) * 1000) / row.records, ""];
  }
  const { float, sakip, decimal, others = {} } = row;
  const beside = decimal === undefined ? others : { "decimal.js in each step": decimal, ...others };
  const [base = [], own = [], ...rest] = timesOf([float, sakip, ...Object.values(beside)]);
  const ratios = rest.map((times) => pairedRatio(times, base));
  const text = Object.keys(beside).map((name, i) => `; ${name} ${shown(ratios[i] ?? Number.NaN)} times`);
  const nanoseconds = [own, base].map((times) => ((median(times) * 1e6) / row.records).toFixed(0));
  const each = `; ${nanoseconds.join(" against ")} ns a record`;
  return ["times", pairedRatio(own, base), `${each}${text.join("")}`, decimal === undefined ? undefined : ratios[0]];
}

function shown(value: number): string {
  return value.toPrecision(value >= 100 ? 4 : 2);
}

function tellFailure(sentence: string): void {
  isFine = false;
  console.error(`FAILED ${sentence}`);
}
