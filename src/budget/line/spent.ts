import {
  either,
  type Fields,
  type Given,
  type GivenOf,
  literal,
  nullable,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../core/index.ts";
import { compare, type Exact, number, resultNumber, sign, subtract } from "../../number/index.ts";
import { type AnyDirection, BUDGET_DIRECTIONS, budgetDirection } from "./budget-direction.ts";

const notBelowZero = (value: Exact, refuse: Refuse) =>
  sign(value) < 0 &&
  refuse("out-of-range", [], {
    en: '0 or more; only a net amount (direction "net") may be below 0',
    id: '0 atau lebih; hanya jumlah neto (direction "net") yang boleh di bawah 0',
  });
const budgetOfFlow = /* @__PURE__ */ where(number, notBelowZero);
const budgetOfLines = /* @__PURE__ */ where(resultNumber, notBelowZero);

/** The keys of a budget and its realisation. */
export const flowFields = /* @__PURE__ */ (() => ({
  /** The budget, 0 or more, in any unit of money. */
  budget: budgetOfFlow,
  /** What was spent, or received, in the same unit; negative when refunds exceed it; null when it was not reported. */
  realization: nullable(number),
  /** True where something stands for the realisation that was not understood: it is null then, and no silence. */
  unread: optional(literal(true)),
  /** Which way the money goes; `"expenditure"` unless told. */
  direction: optional(budgetDirection, "expenditure"),
  /** Whose it is, for the findings; `"budget"` unless told. */
  id: optional(text, "budget"),
}))();

/** The same as callers write them. */
export interface FlowFields extends GivenOf<typeof flowFields> {}

const count = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

/** The keys of a summary that tell how much of which budget was spent. */
const summedFields = /* @__PURE__ */ (() => ({
  /** Says what this is; absent in summaries stored by the first release. */
  kind: optional(literal("absorption-summary")),
  /** The key of the group, for the findings. */
  key: text,
  /** Whose it is, for the findings; the key unless told. */
  id: optional(text),
  /** The budget of all lines. */
  budget: budgetOfLines,
  /** The budget of the lines that reported: what the realisation is compared with. */
  reportedBudget: budgetOfLines,
  /** What those lines spent; absent or null when none reported. */
  realization: optional(nullable(resultNumber), null),
  /** How many lines there are. */
  lines: count,
  /** How many of them did not report, or were not read. */
  unreported: count,
  /** Of how many of those the realisation was not read. */
  unread: optional(count, 0),
  /** Which way the money goes; `"expenditure"` unless told. */
  direction: optional(word([...BUDGET_DIRECTIONS, "mixed"]), "expenditure"),
}))();

/** The same as callers write them. */
export interface SummedFields extends GivenOf<typeof summedFields> {}

const LAWFUL = ["budget", "reportedBudget", "lines", "unreported", "unread"] as const;

const summedDocument = /* @__PURE__ */ (() => summedWith({}))();

/**
 * A summary of budget lines, such as {@link summarizeAbsorption} gives, where one budget may stand: what was not
 * reported is not counted as zero.
 *
 * @term rekapitulasi penyerapan anggaran
 */
export interface SummarizedBudget extends SummedFields, Given<typeof summedDocument> {}

/** The shape of a {@link SummarizedBudget}: open, because it is a result that comes back. */
export const summedShape: Shape<SummarizedBudget, Read<typeof summedDocument>> = summedDocument;

/** The shape of a summary with further keys beside its own. */
export function summedWith<const P extends Fields>(more: P) {
  // The compiler does not know yet what stands under the further keys, which the law does not look at.
  return where(object({ ...summedFields, ...more }, { open: true }), lawOfReported as never, LAWFUL as never);
}

/** The shape of a budget and its realisation, or of a summary of lines, with further keys beside. */
export function spendingWith<const P extends Fields>(more: P) {
  const [flow, summed] = [object({ ...flowFields, ...more }), summedWith(more)];
  return either([flow, summed], (value) => (isSummed(value) ? summed : flow));
}

/** Whether a value is meant to be a summary: only those tell apart what was reported. */
export function isSummed(value: unknown): boolean {
  return "reportedBudget" in Object(value);
}

/** Lines without a realisation beside others that have one. */
export interface SilentLines {
  readonly lines: number;
  readonly unreported: number;
  /** Of how many of those the realisation was not read. */
  readonly unread: number;
  readonly budget: Exact;
}

/** How much of which budget was spent, whatever it was given as. */
export interface Spent {
  readonly id: string;
  /** The budget that the realisation is compared with. */
  readonly budget: Exact;
  /** Null when it was not reported. */
  readonly realization: Exact | null;
  readonly direction: AnyDirection;
  /** Whether something stands for the realisation that was not understood. */
  readonly unread?: boolean | undefined;
  /** The lines that did not report, and their budget; absent where all did, or where none did. */
  readonly silent?: SilentLines;
}

type Summed = Read<typeof summedShape>;
type Amounts = Omit<Spent, "silent"> | Summed;

/** The budget and the realisation that count: of a summary those of the lines that reported. */
export function spentOf(read: Amounts): Spent {
  if (!("reportedBudget" in read)) return read;
  const { key, id = key, budget, reportedBudget, realization, lines, unreported, unread, direction } = read;
  // Where no line reported, the budget of all is what nothing is known of.
  if (realization === null || unreported === lines)
    return { id, budget, realization: null, direction, unread: unread > 0 };
  const silent = { lines, unreported, unread, budget: subtract(budget, reportedBudget) };
  return { id, budget: reportedBudget, realization, direction, ...(unreported > 0 && { silent }) };
}

/** Why nothing is known of what was spent: what was not read is not what was not reported. */
export function silenceOf({ unread }: Pick<Spent, "unread">): "unread-realization" | "not-reported" {
  return unread === true ? "unread-realization" : "not-reported";
}

/** Those that reported are some of all. */
function lawOfReported(
  { budget, reportedBudget, lines, unreported, unread }: Pick<Summed, (typeof LAWFUL)[number]>,
  refuse: Refuse,
): void {
  if (compare(reportedBudget, budget) > 0)
    refuse("out-of-range", ["reportedBudget"], { en: "no more than `budget`", id: "tidak lebih dari `budget`" });
  if (unreported > lines)
    refuse("out-of-range", ["unreported"], { en: "no more than `lines`", id: "tidak lebih dari `lines`" });
  if (unread > unreported)
    refuse("out-of-range", ["unread"], { en: "no more than `unreported`", id: "tidak lebih dari `unreported`" });
}
