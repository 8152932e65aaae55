import { type Bilingual, type Problem, problemAt } from "../../../core/index.ts";
import type { WeightRowRead } from "./table-row-shape.ts";

/** What a row of a table is. */
export type Level = NonNullable<WeightRowRead["level"]>;

/** A row, and what it is where that can be told. */
export interface PlacedRow {
  readonly row: WeightRowRead;
  readonly level: Level | undefined;
}

const LEVELS: readonly Level[] = ["component", "part", "item"];

/** What each row is: as it says, or by how many groups its code has among those of the table. */
export function placedRows(rows: readonly WeightRowRead[]): readonly PlacedRow[] {
  const depths = [...new Set(rows.flatMap(({ code, level }) => (level === undefined ? [groupsOf(code).length] : [])))];
  depths.sort((a, b) => a - b);
  return rows.map((row) => {
    const at = depths.indexOf(groupsOf(row.code).length);
    return { row, level: row.level ?? (depths.length > LEVELS.length ? undefined : LEVELS[at]) };
  });
}

/** The last group of a code: `"a"` of `"1.a"`. */
export function lastGroup(code: string): string {
  return groupsOf(code).pop() ?? code;
}

/** What is wrong with a row among the others. */
export function rowFaults(placed: readonly PlacedRow[], i: number): readonly Problem[] {
  const { row, level } = placed[i] as PlacedRow;
  const faults: Problem[] = [];
  const refuse = (key: "code" | "level" | "weight", code: Problem["code"], expected: Bilingual) =>
    faults.push(problemAt(code, ["rows", i, key], row[key], expected));
  if (placed.findIndex((other) => other.row.code === row.code) < i)
    refuse("code", "duplicate-key", { en: "a code that no other row has", id: "kode yang tidak dimiliki baris lain" });
  if (level === undefined) {
    refuse("level", "invalid-input", {
      en: "what the row is: the codes of the table have more than three depths",
      id: "jenis baris ini: kode pada tabel bertingkat lebih dari tiga",
    });
    return faults;
  }
  const above = placed.slice(0, i).reverse();
  const holder = above.find((other) => LEVELS.indexOf(other.level ?? "item") < LEVELS.indexOf(level));
  const isBelow = level === "component" || LEVELS.indexOf(holder?.level ?? level) === LEVELS.indexOf(level) - 1;
  if (!isBelow)
    refuse("code", "invalid-input", {
      en: level === "part" ? "a row below a component" : "a row below a sub-component",
      id: level === "part" ? "baris di bawah suatu komponen" : "baris di bawah suatu sub-komponen",
    });
  if (level !== "item" && row.weight === undefined)
    refuse("weight", "invalid-number", { en: "its weight in points", id: "bobotnya dalam poin" });
  return faults;
}

function groupsOf(code: string): string[] {
  return code.split(/[.\s]+/).filter((group) => group !== "");
}
