import type { Locale } from "../../../core/index.ts";
import { compare, exactOf, groupingSlip } from "../../../number/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import { type ComparisonSign, comparisonAt, comparisonBehind, oneComparison } from "./comparison.ts";
import { figureForm, isContradictedBy } from "./figure-form.ts";
import type { FigureForm } from "./form.ts";
import { type Grades, levelsNamed, NO_GRADES } from "./grades.ts";
import { isNothing, isSpreadsheetError } from "./nothing.ts";
import { remarksBehind, withoutQuotes } from "./remarks.ts";
import { type WhyUnread, whyUnread } from "./why-unread.ts";

/** Digits, or a word for a number. */
const HAS_NUMBER =
  /\d|\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu|juta))\b/i;
/** Longer texts are no cells: a paragraph is not searched for a figure. */
const LONGEST = 1000;

/** The bounds of a figure as plain texts: the same text twice for a single number. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

/** A figure that may be a thousand times as much: as written, as read, and what else it may be. */
export interface Slip {
  readonly written: string;
  readonly value: string;
  readonly likely: string;
}

/** What a text says. */
export type TextReading =
  | {
      readonly kind: "figure";
      readonly form: FigureForm;
      readonly bounds: Bounds;
      /** The notation that was not stated, when the figures read only there. */
      readonly other: Locale | null;
      /** Figures that may be a thousand times as much. */
      readonly slips: readonly Slip[];
    }
  | { readonly kind: "ambiguous"; readonly form: FigureForm; readonly readings: Readonly<Record<Locale, Bounds>> }
  | {
      readonly kind: "level";
      readonly levels: readonly LevelTarget[];
      readonly sign: ComparisonSign | null;
      readonly remark: string | null;
    }
  | { readonly kind: "none" }
  | { readonly kind: "unread"; readonly why: WhyUnread };

/** How a text is to be read. */
export interface TextOptions {
  readonly locale?: Locale | undefined;
  readonly grades: Grades;
  /** Whether the row counts rupiah: then brackets are a minus. */
  readonly ofRupiah?: boolean;
}

/** Reads a text, made plain before, by the one grammar of targets and realisations. */
export function readText(plain: string, { locale, grades, ofRupiah = false }: TextOptions): TextReading {
  if (plain.length > LONGEST) return { kind: "unread", why: "too-long" };
  if (!/^\d/.test(plain)) {
    if (isSpreadsheetError(plain)) return { kind: "unread", why: "spreadsheet-error" };
    if (plain === "" || isNothing(plain) || isRemarkOnNothing(plain)) return { kind: "none" };
  }
  const form = HAS_NUMBER.test(plain) ? figureForm(plain, grades, ofRupiah) : undefined;
  const found = form && readForm(form, locale);
  return found ?? readLevel(plain, grades) ?? { kind: "unread", why: whyUnread(plain) };
}

/** "- (IKU baru)", or "(-)": a sign for nothing, and perhaps words that say why. */
function isRemarkOnNothing(plain: string): boolean {
  const inside = /^\(([^()]*)\)$/.exec(plain)?.[1];
  if (inside !== undefined) return isNothing(inside.trim());
  const unclosed = /^[-–—]+ ?\(([^()]*)$/u.exec(plain)?.[1];
  const { remarks, rest } =
    unclosed === undefined ? remarksBehind(withoutQuotes(plain)) : { remarks: [unclosed], rest: "-" };
  return isNothing(rest) && remarks.every((remark) => figureForm(remark, NO_GRADES) === undefined);
}

function readForm(form: FigureForm, locale: Locale | undefined): TextReading | undefined {
  const [id, en] = [boundsIn(form, "id"), boundsIn(form, "en")];
  if (id !== undefined && en !== undefined && (id.low !== en.low || id.high !== en.high))
    return locale === undefined
      ? { kind: "ambiguous", form, readings: { id, en } }
      : figure(form, { id, en }[locale], locale, null);
  const bounds = id ?? en;
  if (bounds === undefined) return undefined;
  const notation = id === undefined ? "en" : "id";
  const other = locale !== undefined && (locale === "id" ? id : en) === undefined ? notation : null;
  return figure(form, bounds, notation, other);
}

function figure(form: FigureForm, bounds: Bounds, notation: Locale, other: Locale | null): TextReading {
  const slips = form.values.flatMap((each): Slip[] => {
    const { written, double, [notation]: value, [notation === "id" ? "en" : "id"]: elsewhere } = each;
    const likely = double ? undefined : groupingSlip(written);
    // Where both notations read the figure, the stated one decided it.
    return likely === undefined || value === undefined || elsewhere !== undefined ? [] : [{ written, value, likely }];
  });
  return { kind: "figure", form, bounds, other, slips };
}

function boundsIn({ values, negative }: FigureForm, notation: Locale): Bounds | undefined {
  const figures = values.flatMap((value) => value[notation] ?? []);
  if (figures.length < values.length) return undefined;
  const [first = "", second = first] = figures;
  if (negative) return { low: `-${first}`, high: `-${first}` };
  return compare(exactOf(first), exactOf(second)) <= 0 ? { low: first, high: second } : { low: second, high: first };
}

function readLevel(plain: string, grades: Grades): TextReading | undefined {
  const { remarks, rest: whole } = remarksBehind(withoutQuotes(plain).replace(/^\(([^()]*)\)$/, "$1"));
  const rest = whole.replace(/\.$/, "");
  const [before, behind] = [comparisonAt(rest), comparisonBehind(rest)];
  const word = before.rest.slice(0, before.rest.length - (rest.length - behind.rest.length)).trim();
  const sign = oneComparison([before.sign, behind.sign]);
  const levels = levelsNamed(withoutQuotes(word), grades);
  if (levels.length === 0 || sign === undefined) return undefined;
  if (levels.some((level) => remarks.some((remark) => isContradictedBy(remark, level)))) return undefined;
  return { kind: "level", levels, sign, remark: remarks.length === 0 ? null : remarks.join("; ") };
}
