import {
  checkArray,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  type Finding,
  type Locale,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "../../regulation/index.ts";
import { checkOrdinalScale, levelPosition, type OrdinalScale, provedOrdinalScale } from "../../scale/index.ts";
import { ambiguousLevel, ambiguousNumber } from "./parse-target-findings.ts";
import { readQuantity } from "./read-quantity.ts";
import type { LevelTarget, NamedTarget } from "./target-shape.ts";
import { type ComparisonSign, comparisonAt, remarkBehind } from "./target-words.ts";

/**
 * A target text that was read.
 *
 * @term target
 */
export interface ParsedTarget {
  /** The target; its numbers are Decimals. */
  readonly target: NamedTarget;
  /** The unit as written, `"%"` for every way to write percent; null when none stands there. */
  readonly unit: string | null;
  /** The comparison as written: `<` and `≤` are both "at most"; null when there is none. */
  readonly sign: ComparisonSign | null;
  /** What stands beside the target: brackets, an asterisk, a grade beside its figures; null when nothing does. */
  readonly remark: string | null;
}

/**
 * How a target text is to be read.
 *
 * @term pembacaan target
 */
export interface ParseTargetOptions {
  /** The notation of the figures: `"id"` (1.234,5) or `"en"` (1,234.5). Without it only what is unambiguous is read. */
  readonly locale?: Locale;
  /** The scales whose levels are known; SAKIP grades, audit opinions and two scales of words unless told. */
  readonly scales?: readonly OrdinalScale[];
  /** The id that a finding is to carry; the text itself unless told. */
  readonly subject?: string;
}

/**
 * Reads a target as plans really write it: signs, ranges in either order, units and remarks, percent, rates per thousand,
 * scientific notation, levels, and the many ways to write that there is none. What is no number becomes a level or none,
 * never a wrong number.
 *
 * @term target dalam teks
 * @param text - The cell of the plan.
 * @param options - The locale of its figures, the scales of its levels, and the subject of a finding.
 * @returns The target with its unit, or a {@link Finding}: `ambiguous-number` with the readings when the figures read as
 * different numbers (or only in the notation that was not stated), `ambiguous-level` when two scales have the word.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` when the text is no text, or the locale is none,
 * `invalid-scale` when a scale is none.
 * @see No official source: the texts of `test/golden/target-texts` were found in published plans.
 * @example
 * ```ts
 * import { parseTarget } from "sakip";
 *
 * parseTarget("≤5 menit")
 * // => { target: { kind: "at-most", value: "5" }, unit: "menit", sign: "≤", remark: null }
 * parseTarget("70,38-70,76")
 * // => { target: { kind: "range", low: "70.38", high: "70.76" }, unit: null, sign: null, remark: null }
 * parseTarget("tidak diadakan karena Covid19")
 * // => { target: { kind: "none", text: "tidak diadakan karena Covid19" }, unit: null, sign: null, remark: null }
 * ```
 * @example A figure that two notations read differently needs its locale.
 * ```ts
 * import { parseTarget } from "sakip";
 *
 * const found = parseTarget("3.750 hektar");
 * "code" in found && found.code // => "ambiguous-number"
 * parseTarget("3.750 hektar", { locale: "id" })
 * // => { target: { kind: "exact", value: "3750" }, unit: "hektar", sign: null, remark: null }
 * ```
 */
export function parseTarget(text: string, options: ParseTargetOptions = {}): ParsedTarget | Finding {
  const problems: Problem[] = [];
  const given = checkObject(options as unknown, ["options"], problems) ? options : {};
  const { locale, scales = [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels] } = given;
  checkKeys(given, ["locale", "scales", "subject"], ["options"], problems);
  if (typeof text !== "string") problems.push(problemAt("invalid-input", ["text"], text, "the text of a target"));
  if (locale !== undefined) checkWord(locale, ["id", "en"], ["options", "locale"], problems);
  if (given.subject !== undefined) checkText(given.subject, ["options", "subject"], problems);
  if (checkArray(scales, ["options", "scales"], problems))
    scales.forEach((scale, i) => {
      checkOrdinalScale(scale, ["options", "scales", i], problems);
    });
  refuseIfAny(problems);
  const plain = text.replace(/\s+/g, " ").trim();
  const subject = given.subject ?? plain;
  const isLevel = (word: string): boolean => scales.some((scale) => levelPosition(word, scale) !== -1);
  const id = readQuantity(plain, "indonesian", isLevel);
  const en = readQuantity(plain, "english", isLevel);
  const stated = locale === "id" ? id : locale === "en" ? en : sameReading(id, en);
  if (stated !== undefined) return frozen(stated);
  if (id !== undefined || en !== undefined) return ambiguousNumber(plain, subject, locale, { id, en });
  return readLevel(plain, scales, subject) ?? none(text, plain);
}

function sameReading<T>(id: T | undefined, en: T | undefined): T | undefined {
  if (id === undefined || en === undefined) return id ?? en;
  return JSON.stringify(id) === JSON.stringify(en) ? id : undefined;
}

const INTRODUCTION = /^(?:predikat|opini|kategori|kriteria|peringkat|nilai|status)\b:?\s*/i;

function readLevel(text: string, scales: readonly OrdinalScale[], subject: string): ParsedTarget | Finding | undefined {
  const { remark, rest } = remarkBehind(text);
  const { sign, rest: body } = comparisonAt(rest);
  const word = body.replace(INTRODUCTION, "").replace(/^["“'](.*)["”']$/u, "$1");
  const found = scales.flatMap((scale): LevelTarget[] => {
    const level = scale.levels[levelPosition(word, scale)];
    return level === undefined ? [] : [{ kind: "level", scale: provedOrdinalScale(scale), level: level.code }];
  });
  const [target, ...others] = found;
  if (target === undefined) return undefined;
  return others.length > 0 ? ambiguousLevel(text, subject, found) : frozen({ target, unit: null, sign, remark });
}

function none(text: string, plain: string): ParsedTarget {
  const target = plain === "" ? ({ kind: "none" } as const) : ({ kind: "none", text } as const);
  return frozen({ target, unit: null, sign: null, remark: null });
}

function frozen(parsed: ParsedTarget): ParsedTarget {
  Object.freeze(parsed.target);
  return Object.freeze(parsed);
}
