import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** In what a row is measured. */
export type Unit = "times" | "microseconds" | "bytes";

/** A row as it was measured. */
export interface RecordedRow {
  readonly bench: string;
  readonly row: string;
  readonly unit: Unit;
  readonly value: number;
  readonly goal?: number;
  /** What release 0.1.0 took, measured in the same way. */
  readonly before?: number;
  /** What decimal.js in each step takes, in times of the float loop. */
  readonly decimal?: number;
  /** What other tools take for the same, in times of the float loop. */
  readonly peers?: Readonly<Record<string, number>>;
}

/** The rows of the last run that was saved. */
const KEPT = new URL("../recorded.json", import.meta.url);

/** Hands a measured row on to the run that keeps it. */
export function recordRow(row: RecordedRow): void {
  const file = process.env["BENCH_RECORD"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

export function keptRows(): RecordedRow[] {
  const file = fileURLToPath(KEPT);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** Puts the rows of a run in the place of those that were kept of the same benches. */
export function keepRows(record: string): void {
  // What was named may have been left out.
  if (!existsSync(record)) return;
  const rows = readFileSync(record, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): RecordedRow => JSON.parse(line));
  const all = new Map(keptRows().map((row) => [`${row.bench}: ${row.row}`, row]));
  for (const row of rows) {
    const key = `${row.bench}: ${row.row}`;
    const before = all.get(key)?.before;
    all.set(key, before === undefined ? row : { ...row, before });
  }
  writeFileSync(fileURLToPath(KEPT), `${JSON.stringify([...all.values()], undefined, 2)}\n`);
}
