import type { Path } from "../../core/index.ts";
import { type Finding, groupingSlip } from "../../finding/index.ts";
import { exactOf, exactToDecimal, sign, tryExact } from "../../number/index.ts";
import { isSummed } from "./spent.ts";

/** A budget and its realisation as they were written. */
export interface GivenAmounts {
  readonly budget?: unknown;
  readonly realization?: unknown;
}

/** Amounts as they were written, by the key under which they stand. */
export type WrittenAmounts = Readonly<Record<string, unknown>>;

/** One point with three digits behind it: 900.000 is 900, and nine hundred thousand to most who wrote it. */
const GROUPED = /^[+-]?[1-9]\d*\.\d{3}$/;

/** Whether an amount in rupiah is written with three digits behind its point, which rupiah and sen never have. */
export function isGroupedText(written: unknown): written is string {
  return typeof written === "string" && GROUPED.test(written);
}

/** The slips in a budget and its realisation, in any unit; sums of our own are no slips of anyone. */
export function slipsIn(subject: string, path: Path, written: GivenAmounts): SlipFinding[] {
  const { budget, realization } = written;
  return isSummed(written) ? [] : groupingSlips(subject, path, { budget, realization });
}

/**
 * Amounts given as text whose point probably groups thousands, in any unit of money: three zeros behind a point say
 * nothing else, and other digits where the amounts beside it are written in another way.
 */
export function groupingSlips(subject: string, path: Path, written: WrittenAmounts): SlipFinding[] {
  const isOther = (value: unknown) => !isGroupedText(value) && isSomething(value);
  const isOdd = Object.values(written).some(isOther);
  return slips(subject, path, written, (text) => isOdd || text.endsWith(".000"));
}

/** The same in rupiah, where nothing else is likely. */
export function rupiahSlips(subject: string, path: Path, written: WrittenAmounts): SlipFinding[] {
  return slips(subject, path, written, () => true);
}

function slips(
  subject: string,
  path: Path,
  written: WrittenAmounts,
  isLikely: (text: string) => boolean,
): SlipFinding[] {
  return Object.entries(written).flatMap(([amount, text]) =>
    isGroupedText(text) && isLikely(text) ? [slip(subject, [...path, amount], amount, text)] : [],
  );
}

/** Whether a value is an amount other than zero. */
function isSomething(value: unknown): boolean {
  const exact = tryExact(value);
  return exact !== undefined && sign(exact) !== 0;
}

export type SlipFinding = Finding<"grouping-slip">;

function slip(subject: string, path: Path, amount: string, written: string): SlipFinding {
  const value = exactToDecimal(exactOf(written));
  const likely = exactToDecimal(exactOf(written.replace(".", "")));
  return groupingSlip({ subject, path }, { text: written, amount, written, value, likely });
}
