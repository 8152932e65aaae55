import { divide, type Exact, exactOf, HUNDRED, multiply, ONE, plainText } from "../number/index.ts";
import { RUPIAH, SHARE } from "./data/measures.ts";
import { keyOf, knownUnit, magnitudeOf } from "./known-words.ts";

/** A unit as it is computed with. */
export interface UnitReading {
  /** What it measures, and per what: units of one kind convert into each other. */
  readonly kind: string;
  /** How many of its kind it holds: a thousand million for "Rp miliar". */
  readonly times: Exact;
  /** How much its magnitude multiplies: a thousand million for "Rp miliar", one for "jam". */
  readonly magnitude: Exact;
  /** The unit as it is written, without its magnitude; empty when there was nothing else. */
  readonly base: string;
}

/** Before what a figure is counted per: a slash, or the word before a space, a figure or a span of time. */
const PER = / ?\/ ?|(?:^| )per(?= |\d|hari\b|bulan\b|triwulan\b|semester\b|tahun\b) ?/giu;
const RUPIAH_WORD = /^(?:rp\.?|idr|rupiah)$/i;

/** Reads a unit with its currency, its magnitude and what it is counted per. */
export function readUnit(text: string): UnitReading {
  const plain = plainText(text).replace(/ ?\([^()]*\)$/, "");
  const [counted = "", ...per] = plain.split(PER);
  const top = readCounted(counted);
  const behind = plain.slice(counted.length);
  const below = per.map(readPer);
  const times = below.reduce((product, { many }) => divide(product, many), top.times);
  // "per 1000" alone is a share, as "‰" is.
  if (counted === "" && below.length === 1 && below[0]?.name === "")
    return { ...top, kind: SHARE, times: multiply(times, HUNDRED), base: behind };
  // Without a thing that is counted, words say the same as a slash.
  const base = top.base === "" ? behind.trimStart().replace(/^\/ ?/, "per ") : `${top.base}${behind}`;
  return { ...top, kind: [top.kind, ...below.map(({ name }) => name)].join("/"), times, base };
}

function readCounted(counted: string): UnitReading {
  const all = counted.split(" ").filter((word) => !/^dalam$/i.test(word));
  const ofRupiah = all.some((word) => RUPIAH_WORD.test(word));
  const words = ofRupiah ? all.filter((word) => !RUPIAH_WORD.test(word)) : all;
  const found = words[0] === undefined ? undefined : magnitudeOf(words[0], ofRupiah);
  const noun = words.slice(found === undefined ? 0 : 1).join(" ");
  const magnitude = found ?? ONE;
  if (ofRupiah) {
    const base = [RUPIAH, noun].join(" ").trim();
    return { kind: `${RUPIAH}${keyOf(noun)}`, times: magnitude, magnitude, base };
  }
  // M and T stand for magnitudes, but nobody can say of what: they are not the metre and the ton.
  if (noun === "M" || noun === "T") return { kind: noun, times: magnitude, magnitude, base: noun };
  const unit = knownUnit(noun);
  if (unit === undefined) return { kind: keyOf(noun), times: magnitude, magnitude, base: noun };
  const base = unit.name === SHARE ? SHARE : noun;
  return { kind: unit.kind, times: multiply(magnitude, unit.times), magnitude, base };
}

/** "1.000 KH": how many, and of what. Spans of time are named, not converted: a man-month is no twelfth of a man-year. */
function readPer(text: string): { readonly many: Exact; readonly name: string } {
  const [, digits = "", noun = ""] = /^(\d[\d.,]*)? ?(.*)$/u.exec(text) ?? [];
  const many = digits.replace(/[.,]/g, "");
  return { many: /[1-9]/.test(many) ? exactOf(many) : ONE, name: knownUnit(noun)?.name ?? keyOf(noun) };
}
