import {
  anyText,
  deepFreeze,
  type Given,
  object,
  optional,
  readAll,
  series,
  text as someText,
  word,
} from "../../core/index.ts";
import { plainText, toDecimal } from "../../number/index.ts";
import { ordinalScaleShape } from "../../scale/index.ts";
import { type Bounds, type ComparisonSign, type FigureForm, readText } from "./grammar/index.ts";
import type { RangeTarget, ValueTarget } from "./named-target-shape.ts";
import type { ParsedTarget, UnreadFinding, UnreadTarget } from "./parsed-target.ts";
import { aboutText, ambiguousLevel, ambiguousNumber, unreadTarget } from "./target-findings.ts";
import { textFindings } from "./text-findings.ts";
import { usualScales } from "./usual-scales.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /**
     * The notation of the figures: `"id"` (1.234,5) or `"en"` (1,234.5). It decides what reads both ways; without it, such
     * figures are left to a person. What reads one way is read in either case.
     */
    locale: optional(word(["id", "en"])),
    /** The scales whose levels are known; SAKIP grades, audit opinions and two scales of words unless told. */
    scales: optional(series(ordinalScaleShape)),
    /** The id that a finding is to carry; the text itself unless told. */
    subject: optional(someText),
  }))();

/**
 * How a target text is to be read.
 *
 * @term pembacaan target
 */
export interface ParseTargetOptions extends Given<typeof optionsShape> {}

/**
 * Reads a target as plans really write it: signs and comparisons in words, before and behind the figure, ranges in either
 * order, units and remarks, percent, rates per thousand, scientific notation, levels, and the many ways to write that
 * there is none. What is no number becomes a level, none, or a finding, never a wrong number.
 *
 * @term target dalam teks
 * @param text - The cell of the plan.
 * @param options - The locale of its figures, the scales of its levels, and the subject of a finding.
 * @returns The target with its unit, or an {@link UnreadTarget}: `unread-target` when something stands there that was not
 * understood, `ambiguous-number` with the readings when the figures read as different numbers, `ambiguous-level` when two
 * scales have the word.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` when the text is no text, or the locale is none,
 * `invalid-scale` when a scale is none.
 * @see No official source: the texts of `test/indicator/target/target-texts` were found in published plans.
 * @example
 * ```ts
 * import { parseTarget } from "sakip";
 *
 * parseTarget("≤5 menit")
 * // => { target: { kind: "at-most", value: "5" }, unit: "menit", sign: "≤", remark: null, findings: [] }
 * parseTarget("70,38-70,76")
 * // => { target: { kind: "range", low: "70.38", high: "70.76" }, unit: null, sign: null, remark: null, findings: [] }
 * parseTarget("tidak diadakan karena Covid19").target
 * // => { kind: "none", text: "tidak diadakan karena Covid19" }
 * ```
 * @example A text that was not understood is not the same as none.
 * ```ts
 * import { parseTarget } from "sakip";
 *
 * const found = parseTarget("± 80");
 * found.target // => { kind: "none", text: "± 80", unread: true }
 * "code" in found && found.code // => "unread-target"
 * ```
 * @example A figure that two notations read differently needs its locale.
 * ```ts
 * import { parseTarget } from "sakip";
 *
 * const found = parseTarget("3.750 hektar");
 * "code" in found && found.code // => "ambiguous-number"
 * parseTarget("3.750 hektar", { locale: "id" }).target // => { kind: "exact", value: "3750" }
 * ```
 */
export function parseTarget(text: string, options: ParseTargetOptions = {}): ParsedTarget | UnreadTarget {
  const [written, { locale, scales, subject }] = readAll([anyText, text, "text"], [optionsShape, options, "options"]);
  const plain = plainText(written);
  const about = aboutText(plain, subject);
  const reading = readText(plain, { locale, grades: { scales: scales ?? usualScales, asked: scales !== undefined } });
  switch (reading.kind) {
    case "figure":
      return deepFreeze({ ...quantityOf(reading.form, reading.bounds), findings: textFindings(reading, about) });
    case "ambiguous": {
      const { id, en } = reading.readings;
      const readings = { id: quantityOf(reading.form, id), en: quantityOf(reading.form, en) };
      return notRead(ambiguousNumber(about, readings), written);
    }
    case "level": {
      const [target, ...others] = reading.levels;
      if (target === undefined || others.length > 0) return notRead(ambiguousLevel(about, reading.levels), written);
      return deepFreeze({ target, unit: null, sign: reading.sign, remark: reading.remark, findings: [] });
    }
    case "none": {
      const target = plain === "" ? ({ kind: "none" } as const) : ({ kind: "none", text: written } as const);
      return deepFreeze({ target, unit: null, sign: null, remark: null, findings: [] });
    }
    case "unread":
      return notRead(unreadTarget({ subject: about.subject }, { text: about.text, reason: reading.why }), written);
  }
}

function notRead(finding: UnreadFinding, text: string): UnreadTarget {
  return deepFreeze({ ...finding, target: { kind: "none", text, unread: true }, unit: null, sign: null, remark: null });
}

function quantityOf({ values, sign, unit, remark }: FigureForm, { low, high }: Bounds): Omit<ParsedTarget, "findings"> {
  const target: ValueTarget | RangeTarget =
    values.length > 1
      ? { kind: "range", low: toDecimal(low), high: toDecimal(high) }
      : { kind: kindOf(sign), value: toDecimal(low) };
  return { target, unit, sign, remark };
}

function kindOf(sign: ComparisonSign | null): ValueTarget["kind"] {
  switch (sign) {
    case "<":
    case "≤":
      return "at-most";
    case ">":
    case "≥":
      return "at-least";
    case null:
      return "exact";
  }
}
