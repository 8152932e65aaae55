import {
  as,
  type Given,
  isOwnColumn,
  object,
  optional,
  type Read,
  type Shape,
  where,
  word,
} from "../../../core/index.ts";
import { type DecimalInput, tryExact } from "../../../number/index.ts";
import { numberFact, type Polarity, polarityShape, type Target } from "../../target/index.ts";
import { type Besides, type BesidesFields, besidesFields, besidesOf } from "./besides.ts";
import { lawOfBaseline, lawOfSign } from "./besides-law.ts";
import { lawOfReached, type ReachedFields, reachedFields, reachedOf, type TargetAndReached } from "./reached.ts";
import { inUnitOfTarget } from "./side-units.ts";

const fields = /* @__PURE__ */ (() =>
  ({
    /** Which way is good. */
    polarity: polarityShape,
    ...reachedFields,
    /** Said only when nothing is to be measured: it is not yet due, or the indicator does not apply. */
    situation: optional(word(["not-yet-due", "not-applicable"])),
    ...besidesFields,
  }) as const)();

/** The keys with their laws; a row of a table may have columns of the caller's own. */
const shapeOfRow = (open: boolean) => {
  const reached = where(object(fields, { open }), lawOfReached, ["target", "realization"]);
  return where(where(reached, lawOfSign, ["target", "sign"]), lawOfBaseline, ["target", "baseline"]);
};

const rowShape = /* @__PURE__ */ (() => shapeOfRow(false))();

/**
 * One indicator with its target and what was reached.
 *
 * @term pengukuran kinerja
 */
export interface AchievementInput extends ReachedFields, BesidesFields, Given<typeof rowShape> {}

/** What is to be measured, with its facts as results carry them. */
export interface Measurable {
  readonly polarity: Polarity;
  readonly target: Target | null;
  readonly realization: DecimalInput | null;
  readonly situation?: AchievementInput["situation"];
  readonly pair: TargetAndReached;
  /** What was said beside; absent where nothing was. */
  readonly besides?: Besides | undefined;
}

/** The shape without its glance. */
export const wholeShape: Shape<AchievementInput, Measurable> = /* @__PURE__ */ (() => as(rowShape, measurable))();

/** The same of a row that may have columns of the caller's own. */
export const openRowShape: Shape<AchievementInput, Measurable> = /* @__PURE__ */ (() =>
  as(shapeOfRow(true), measurable))();

function measurable(read: Read<typeof rowShape>): Measurable {
  const { polarity, situation, unit } = read;
  const { target, realization, pair } = reachedOf(read);
  return { polarity, situation, target, realization, pair: inUnitOfTarget(pair, unit), besides: besidesOf(read) };
}

/**
 * The shape of an {@link AchievementInput}.
 *
 * @term pengukuran kinerja
 */
export const achievementInputShape: Shape<AchievementInput, Measurable> = /* @__PURE__ */ (() => ({
  ...wholeShape,
  read: (value, reading) => glanceAt(value) ?? wholeShape.read(value, reading),
}))();

/** A row of bare figures, as nearly all of millions are, read at a glance; undefined for all else, sound or not. */
export function glanceAt(row: unknown): Measurable | undefined {
  try {
    if (!isBare(row)) return undefined;
    const { polarity, target, realization } = row;
    if (polarity !== "maximize" && polarity !== "minimize" && polarity !== "stabilize") return undefined;
    const figure = tryExact(target);
    const reached = realization === null ? undefined : tryExact(realization);
    if (figure === undefined || (reached === undefined) !== (realization === null)) return undefined;
    return {
      polarity,
      target: numberFact(target as DecimalInput),
      realization: realization === null ? null : numberFact(realization as DecimalInput),
      pair: { kind: "number", target: { kind: "number", side: "any", low: figure, high: figure }, reached },
    };
  } catch {
    return undefined; // a getter that throws
  }
}

/** A row without any key but those of bare figures, and of something to be measured. What it says there may be anything. */
export interface BareRow extends Partial<Pick<AchievementInput, "polarity" | "target" | "realization">> {}

/** Whether a value is such a row. A getter of it may throw. */
export function isBare(row: unknown): row is BareRow {
  if (typeof row !== "object" || row === null) return false;
  for (const key in row) if (!KNOWN.has(key)) return false;
  return !("situation" in row) || row.situation === undefined;
}

/**
 * The same of a row that may have columns of the caller's own; those that were found to be are kept. A row of a class may
 * have keys that no loop sees, and is none.
 */
export function isBareBesideColumns(row: unknown, columns: Set<string>): row is BareRow {
  if (typeof row !== "object" || row === null) return false;
  const prototype: unknown = Object.getPrototypeOf(row);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in row) {
    if (KNOWN.has(key) || columns.has(key)) continue;
    if (Object.hasOwn(fields, key) || !isOwnColumn(key, openRowShape, columns)) return false;
  }
  return !("situation" in row) || row.situation === undefined;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["polarity", "target", "realization", "situation"]);
