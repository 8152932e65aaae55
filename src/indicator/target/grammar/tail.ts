import { type Numeral, numberWordsAt } from "../../../number/index.ts";
import { knownUnit } from "../../../unit/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import { type ComparisonSign, comparisonBehind, speaksOfBound } from "./comparison.ts";
import { type Grades, gradeBehind } from "./grades.ts";
import { isMomentBehind } from "./moments.ts";

/** What stands behind a figure. */
export interface Tail {
  readonly unit: string | null;
  readonly sign: ComparisonSign | null;
  readonly grade: LevelTarget | null;
  readonly remarks: readonly string[];
}

const NOTHING: Tail = { unit: null, sign: null, grade: null, remarks: [] };
const SEN = /^ ?[.,]-(?=$| |\/)/;
const IN_WORDS = /^ ?\(([^()]*)\)(?=.)/u;
const PERCENT = /^(?:%|persen\b|prosen\b) ?/i;
const PER = /^(?:\/|per\b)/i;
// A rate counts per a round number: 17/1000, 49/100.000 penduduk. Any other fraction is left unread.
const RATE = /^(\/|per\b) ?(10{1,2}|10{0,2}(?:[.,]?0{3})+)(?![\d.,]) ?/i;
// Letters between digits without a space are a slip ("1O0", "5x2") unless they are a unit of area or volume: "10m2".
const MISTYPED = /^(?!(?:[kcdm]?m)[23](?![\p{L}\d]))\p{L}+\d|^ [ex]\d|^ ?o+$|^an\b/iu;
/** What makes a figure a change, a place in a ranking, or a part of something else. */
const OTHERWISE =
  /^(?:dan|serta|atau|naik|turun|me(?:ningkat|nurun)|be?r(?:tambah|kurang)|pe(?:ningkatan|nurunan)|besar|ter(?:baik|besar|atas|tinggi)|dari|of)\b/i;
/** A second thing, counted in words. */
const SECOND = /\b(?:dan|serta|atau) (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se\p{L}+)\b/iu;
/** How a clause begins that goes on behind a comma without naming a second thing. */
const CLAUSE =
  /^(?:setelah|sebelum|sejak|sesuai|dengan|untuk|yang|dari|pada|di|ke|bagi|oleh|tanpa|kecuali|termasuk|apabila|jika|bila|per|terhitung|dihitung|selama|dalam|sampai|hingga)\b/i;

/** Reads what stands behind figures; undefined when the figures were not the whole quantity. */
export function tailOf(text: string, figures: readonly Numeral[], currency: boolean, grades: Grades): Tail | undefined {
  let rest = text.replace(SEN, "");
  const inWords: string[] = [];
  for (let found = IN_WORDS.exec(rest); found !== null; found = IN_WORDS.exec(rest)) {
    // "1 (satu) dokumen": the number in words, which must be the figure.
    const words = numberWordsAt(found[1] as string);
    if (words?.rest === "" && !figures.some(({ id, en }) => Number(id ?? en) === words.value)) return undefined;
    inWords.push((found[1] as string).trim());
    rest = rest.slice(found[0].length).replace(SEN, "");
  }
  if (MISTYPED.test(rest)) return undefined;
  const bound = comparisonBehind(rest.replace(/\.$/, ""));
  const behind = bound.rest.trim();
  const tail = behind === "" ? NOTHING : unitOf(behind, currency, grades);
  return tail && { ...tail, sign: bound.sign, remarks: [...inWords, ...tail.remarks] };
}

function unitOf(text: string, currency: boolean, grades: Grades): Tail | undefined {
  const percent = PERCENT.exec(text);
  if (percent !== null) return percentOf(text.slice(percent[0].length), grades);
  const rate = RATE.exec(text);
  if (rate !== null) return rateOf(rate, text.slice(rate[0].length));
  const grade = gradeBehind(text, grades);
  if (grade !== undefined) return { ...NOTHING, grade, remarks: [grade.level] };
  if (currency && PER.test(text)) return isWords(text.replace(PER, "").trim()) ? { ...NOTHING, unit: text } : undefined;
  if (OTHERWISE.test(text) || isMomentBehind(text)) return undefined;
  return splitAtComma(text) ?? (isWords(text) ? { ...NOTHING, unit: text } : undefined);
}

function percentOf(behind: string, grades: Grades): Tail | undefined {
  if (behind === "") return { ...NOTHING, unit: "%" };
  const grade = gradeBehind(behind, grades);
  if (grade !== undefined) return { ...NOTHING, unit: "%", grade, remarks: [grade.level] };
  // A slash and words say per what; a slash and figures begin a second target.
  if (PER.test(behind))
    return isWords(behind.replace(PER, "").trim()) ? { ...NOTHING, unit: `% ${behind}` } : undefined;
  if (/^dari\b/i.test(behind) ? !isWords(behind) : OTHERWISE.test(behind)) return undefined;
  const { remarks = [behind] } = splitAtComma(behind) ?? {};
  return isWords(remarks.join(" ").replace(/,/g, "")) ? { ...NOTHING, unit: "%", remarks: [behind] } : undefined;
}

/** "5/10" may be a score, a share or a rate: per ten and per hundred only of something. */
function rateOf([, per = "", count = ""]: RegExpExecArray, of: string): Tail | undefined {
  if (per === "/" && of === "" && count.length < 4) return undefined;
  return of === "" || isWords(of) ? { ...NOTHING, unit: `per ${count} ${of}`.trim() } : undefined;
}

/** Behind a comma a clause may go on, and the unit is what is known before it; anything else is a second thing. */
function splitAtComma(text: string): Tail | undefined {
  const comma = text.indexOf(",");
  if (comma === -1) return undefined;
  const [before, clause] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  if (!CLAUSE.test(clause) || !isWords(before) || !isWords(clause.replace(/,/g, ""))) return undefined;
  const [first = ""] = before.split(" ");
  if (knownUnit(first) === undefined) return { ...NOTHING, unit: before, remarks: [clause] };
  return { ...NOTHING, unit: first, remarks: [text.slice(first.length).replace(/[, ]+/, "")] };
}

// Letters first, and no second figure: "2 dokumen 3 laporan" is not 2, but m2 and CO2 are units.
function isWords(text: string): boolean {
  return (
    /^[\p{L}‰°][^,;:=<>≤≥±?!+|\\√]*$/u.test(text) &&
    !/(?<![\p{L}\d])\d/u.test(text) &&
    !SECOND.test(text) &&
    !speaksOfBound(text)
  );
}
