import { type Exact, sign, tryExact } from "../../number/index.ts";
import type { BudgetDirection } from "../line/index.ts";

/** A group of a state as nearly all are: lines of expenditure with their sums, and nothing else to be told. */
export interface PlainGroup {
  readonly key: string;
  readonly lines: number;
  readonly unreported: number;
  readonly unread: number;
  readonly budget: Exact;
  readonly realization: Exact;
  readonly unreportedBudget: Exact;
  readonly overBudget: number;
  readonly withoutBudget: number;
  readonly negative: number;
  readonly versions: readonly never[];
  readonly periods: readonly never[];
  readonly excluded: readonly never[];
  readonly grouped: number;
  readonly directions: readonly BudgetDirection[];
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const EXPENDITURE: readonly BudgetDirection[] = /* @__PURE__ */ Object.freeze(["expenditure"]);
const KEYS = 12;

/**
 * Such a group, or undefined for one that the shape has to look at: it takes nothing that the shape refuses. Workers send
 * thousands of groups for each million of lines, and by the shape each takes as long as fifty lines.
 */
export function glanceAtGroup(value: unknown): PlainGroup | undefined {
  try {
    return isPlainObject(value) ? plainGroupOf(value) : undefined;
  } catch {
    return undefined; // null, or a getter or a proxy that throws: the shape says where
  }
}

function isPlainObject(value: unknown): value is Partial<Record<keyof PlainGroup, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function plainGroupOf(value: Partial<Record<keyof PlainGroup, unknown>>): PlainGroup | undefined {
  const { key, lines, unreported, overBudget, withoutBudget, negative } = value;
  if (typeof key !== "string" || key === "") return undefined;
  if (!(isCount(lines) && isCount(unreported) && isCount(overBudget) && isCount(withoutBudget) && isCount(negative)))
    return undefined;
  if (unreported > lines || !(isNone(value.versions) && isNone(value.periods) && isNone(value.excluded)))
    return undefined;
  // Only the keys of such a group, and each of them was looked at.
  let keys = 0;
  for (const _ in value) keys++;
  const budget = sumOfText(value.budget);
  const realization = sumOfText(value.realization);
  const unreportedBudget = sumOfText(value.unreportedBudget);
  if (keys !== KEYS || budget === undefined || realization === undefined || unreportedBudget === undefined)
    return undefined;
  if (sign(budget) < 0 || sign(unreportedBudget) < 0) return undefined;
  return {
    key,
    lines: lines + 0,
    unreported: unreported + 0,
    unread: 0,
    budget,
    realization,
    unreportedBudget,
    overBudget: overBudget + 0,
    withoutBudget: withoutBudget + 0,
    negative: negative + 0,
    versions: NONE,
    periods: NONE,
    excluded: NONE,
    grouped: 0,
    directions: EXPENDITURE,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isNone(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Short texts are what they say; longer ones may be 40 digits of a fraction. */
function sumOfText(value: unknown): Exact | undefined {
  return typeof value === "string" && value.length < 20 ? tryExact(value) : undefined;
}
