/**
 * A comparison as a target text writes it, with a sign or in words.
 *
 * @term tanda perbandingan
 */
export type ComparisonSign = "<" | "≤" | ">" | "≥";

const SIGNS: readonly (readonly [RegExp, ComparisonSign])[] = [
  [/^(?:≤|<=|=<|⩽)/u, "≤"],
  [/^(?:≥|>=|=>|⩾)/u, "≥"],
  [/^</, "<"],
  [/^>/, ">"],
  [/^(?:minimal|minimum|min\b\.?|paling sedikit|paling rendah|sekurang-kurangnya|setidaknya)/i, "≥"],
  [/^(?:maksimal|maksimum|maks\b\.?|max\b\.?|paling banyak|paling tinggi|paling lama|paling lambat)/i, "≤"],
  [/^(?:kurang dari|di ?bawah)/i, "<"],
  [/^(?:lebih dari|di ?atas)/i, ">"],
];

/** The comparison at the start of a text and the text behind it. */
export function comparisonAt(text: string): { readonly sign: ComparisonSign | null; readonly rest: string } {
  for (const [pattern, sign] of SIGNS) {
    const match = pattern.exec(text);
    if (match !== null) return { sign, rest: text.slice(match[0].length).trim() };
  }
  return { sign: null, rest: text };
}

/** What stands in brackets or as an asterisk behind a target, and the text before it. */
export function remarkBehind(text: string): { readonly remark: string | null; readonly rest: string } {
  const remarks: string[] = [];
  let rest = text;
  for (let start = remarkStart(rest); start !== -1; start = remarkStart(rest)) {
    const written = rest.slice(start);
    remarks.push(written.startsWith("(") ? written.slice(1, -1).trim() : written);
    rest = rest.slice(0, start).trim();
  }
  return { remark: remarks.length === 0 ? null : remarks.reverse().join("; "), rest };
}

/** Where the brackets or asterisks begin that end a text; -1 when none do. */
function remarkStart(text: string): number {
  let start = text.length;
  while (text[start - 1] === "*") start--;
  if (start < text.length) return start;
  const open = text.lastIndexOf("(");
  return text.endsWith(")") && text.indexOf(")", open) === text.length - 1 ? open : -1;
}

const PERCENT = /^(?:%|persen\b|prosen\b)\s*/i;
// A rate counts per a round number: 17/1000, 49/100.000 penduduk. Any other fraction is left unread.
const RATE = /^(?:\/|per\b)\s*(10{1,2}|10{0,2}(?:[.,]?0{3})+)(?![\d.,])\s*/i;
const NO_UNIT =
  /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wib|wita|wit)\b/i;

// Letters between digits without a space are a slip ("1O0", "5x2") unless they are a unit of area or volume: "10m2".
const MISTYPED = /^(?!(?:[kcdm]?m)[23](?![\p{L}\d]))\p{L}+\d|^\s*[ex×]\s?\d/iu;

/** The unit behind a figure and what follows it, or undefined when the figure was not the whole quantity. */
export function unitBehind(text: string): { readonly unit: string | null; readonly remark: string | null } | undefined {
  // "1 (satu) dokumen": the number in words stands between the figure and its unit.
  const [, inWords, behindWords] = /^\s*\(([^()]*)\)(.+)$/.exec(text) ?? [];
  if (inWords !== undefined) {
    const found = unitBehind(behindWords as string);
    return found && { ...found, remark: [inWords.trim(), found.remark].filter(Boolean).join("; ") };
  }
  if (MISTYPED.test(text)) return undefined;
  const rest = text.replace(/^,-/, "").replace(/\.$/, "").trim();
  if (rest === "") return { unit: null, remark: null };
  const percent = PERCENT.exec(rest);
  if (percent !== null) {
    const behind = rest.slice(percent[0].length);
    if (/^(?:\/|per\b)/i.test(behind)) return { unit: `% ${behind}`, remark: null };
    return isWords(behind) ? { unit: "%", remark: behind === "" ? null : behind } : undefined;
  }
  const rate = RATE.exec(rest);
  if (rate !== null) {
    const behind = rest.slice(rate[0].length);
    return isWords(behind) ? { unit: `per ${rate[1]} ${behind}`.trim(), remark: null } : undefined;
  }
  return isWords(rest) && !NO_UNIT.test(rest) ? { unit: rest, remark: null } : undefined;
}

// Letters first, and no second figure: "2 dokumen 3 laporan" is not 2, but m2 and CO2 are units.
function isWords(text: string): boolean {
  return text === "" || (/^[\p{L}‰°]/u.test(text) && !/(?<![\p{L}\d])\d/u.test(text));
}
