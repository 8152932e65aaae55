import { divide, type Exact, HUNDRED, multiply, ONE } from "../../number/index.ts";
import { knownUnit, readUnit, type UnitReading } from "../../unit/index.ts";

/** A figure's unit within its row. */
export interface PlacedUnit {
  /** What the figure is to be multiplied by. */
  readonly times: Exact;
  /** The unit that it then has; null when none is known. */
  readonly unit: string | null;
  /** What stood behind the unit of the row. */
  readonly remark: string | null;
  /** Whether the cell's own unit does not convert into that of its row. */
  readonly other: boolean;
}

/** How the numbers of a column are stored, where their cells name no unit. */
export type Stored = "fraction" | "percent";

/** What is counted to a hundred, as percent is: a fraction of it is a hundredth as well. */
const SCORES: readonly string[] = ["poin", "nilai", "skor", "indeks"];

/** Puts a figure in the unit of its row, multiplying magnitudes out. */
export function placeUnit(own: string | null, row: string | undefined, stored: Stored | undefined): PlacedUnit {
  const wanted = row === undefined || row.trim() === "" ? undefined : readUnit(row);
  if (
    own === null &&
    stored === "fraction" &&
    wanted !== undefined &&
    SCORES.includes(knownUnit(wanted.base)?.name ?? "")
  )
    return placed(multiply(wanted.magnitude, HUNDRED), wanted.base);
  if (own === null && stored !== undefined) {
    const { times, ...placed } = placeUnit("%", row, undefined);
    return { ...placed, times: stored === "fraction" ? multiply(times, HUNDRED) : times };
  }
  if (own === null) return placed(wanted?.magnitude ?? ONE, wanted?.base);
  const unit = readUnit(own);
  if (wanted === undefined) return placed(unit.magnitude, unit.base);
  return (
    converted(unit, wanted) ??
    isMagnitude(own, unit, wanted) ??
    withRemark(own, wanted) ?? { ...placed(unit.magnitude, unit.base), other: true }
  );
}

function placed(times: Exact, base: string | undefined, remark: string | null = null): PlacedUnit {
  return { times, unit: base || null, remark, other: false };
}

/** The figure in the unit of the row without its magnitude: "Rp juta" gives rupiah. */
function converted(unit: UnitReading, wanted: UnitReading, remark: string | null = null): PlacedUnit | undefined {
  if (unit.kind !== wanted.kind) return undefined;
  return placed(multiply(divide(unit.times, wanted.times), wanted.magnitude), wanted.base, remark);
}

/** "2,5 juta" in a row of people, "45,75 M" in a row of rupiah. */
function isMagnitude(own: string, unit: UnitReading, wanted: UnitReading): PlacedUnit | undefined {
  if (unit.base === "") return placed(unit.magnitude, wanted.base);
  const ofRupiah = readUnit(`Rp ${own}`);
  return unit.kind === unit.base && ofRupiah.base === "Rp" ? converted(ofRupiah, wanted) : undefined;
}

/** "menit terlayani setelah pasien datang" in a row of minutes: the unit, and a clause behind it. */
function withRemark(own: string, wanted: UnitReading): PlacedUnit | undefined {
  const words = own.split(" ");
  if (knownUnit(own) !== undefined) return undefined;
  for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
    const unit = words.slice(0, count).join(" ");
    const found = converted(readUnit(unit), wanted, words.slice(count).join(" "));
    // A unit of two words is not the one of its first: working days are no days.
    if (found !== undefined || knownUnit(unit) !== undefined) return found;
  }
  return undefined;
}
