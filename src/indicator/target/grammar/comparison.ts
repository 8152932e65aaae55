/**
 * A comparison as a target text writes it, with a sign or in words.
 *
 * @term tanda perbandingan
 */
export type ComparisonSign = "<" | "≤" | ">" | "≥";

/** A comparison that was taken off a text, and what was taken for granted. */
interface Comparison {
  readonly sign: ComparisonSign | null;
  readonly taken?: "up-to" | "less-or-grade";
  readonly rest: string;
}

const THAN = "(?: dari(?:pada)?)?";
const MORE = "(?:besar|tinggi|banyak|lama|panjang)";
const LESS = "(?:kecil|rendah|sedikit|cepat|singkat|pendek)";
const NOT = "(?:tidak|tak|tdk)(?: boleh)?";

const SIGNS: readonly (readonly [RegExp, ComparisonSign])[] = [
  [/^(?:[≤≦⩽]|< ?=|= ?<)/u, "≤"],
  [/^(?:[≥≧⩾]|> ?=|= ?>)/u, "≥"],
  [/^</, "<"],
  [/^>/, ">"],
];

const WORDS: readonly (readonly [RegExp, ComparisonSign])[] = /* @__PURE__ */ (() => [
  [new RegExp(`^${NOT} (?:kurang|lebih ${LESS})${THAN}\\b|^${NOT} di ?bawah\\b`, "i"), "≥"],
  [new RegExp(`^${NOT} (?:lebih(?: ${MORE})?${THAN}|melebihi|melampaui|di ?atas)\\b`, "i"), "≤"],
  [new RegExp(`^(?:lebih (?:${MORE}|dari) (?:dari )?(?:atau )?sama dengan)\\b`, "i"), "≥"],
  [new RegExp(`^(?:(?:lebih ${LESS}|kurang)(?: dari)? (?:atau )?sama dengan)\\b`, "i"), "≤"],
  [/^(?:paling (?:sedikit|rendah|kurang|kecil|tidak|cepat))\b/i, "≥"],
  [/^(?:sekurang(?:-kurang)?nya|setidak(?:-tidak)?nya|sedikitnya|serendah(?:-rendah)?nya|at least)\b/i, "≥"],
  [/^(?:paling (?:banyak|tinggi|lama|lambat|besar)|at most|no more than)\b/i, "≤"],
  [/^(?:se(?:lama|lambat|banyak|besar)-(?:lama|lambat|banyak|besar)nya|setinggi(?:-tinggi)?nya)\b/i, "≤"],
  [/^(?:minimal|minimum|min\b\.?)/i, "≥"],
  [/^(?:maksimal|maksimum|maks\b\.?|max\b\.?)/i, "≤"],
  [
    new RegExp(`^lebih ${MORE}${THAN}\\b|^lebih dari(?:pada)?\\b|^(?:di ?atas|melebihi|melampaui|more than)\\b`, "i"),
    ">",
  ],
  [new RegExp(`^lebih ${LESS}${THAN}\\b|^kurang dari(?:pada)?\\b|^(?:di ?bawah|less than)\\b`, "i"), "<"],
  [/^lebih(?= ?\d)/i, ">"],
])();

/** "kurang 5%" is less than 5, unless it is a grade; "kurang lebih 5%" is about 5, and no comparison. */
const LESS_OR_GRADE = /^kurang (?=\d)/i;

const UP_TO = /^(?:s\/d|s\.d\.?|sd|sampai(?: dengan)?|hingga|up to)(?= ?(?:rp|idr|[-−]?\d))/i;
const OR_EQUAL = /^(?:atau )?sama dengan\b ?/i;

/** The comparison at the start of a text and the text behind it. */
export function comparisonAt(text: string): Comparison {
  for (const [pattern, sign] of [...SIGNS, ...WORDS]) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const behind = text.slice(found.length).replace(/^ ?(?:dari(?:pada)? )?/i, "");
    const equal = OR_EQUAL.exec(behind);
    if (equal === null) return { sign, rest: behind };
    return { sign: orEqual(sign), rest: behind.slice(equal[0].length) };
  }
  const [upTo] = UP_TO.exec(text) ?? [];
  if (upTo !== undefined) return { sign: "≤", taken: "up-to", rest: text.slice(upTo.length).trimStart() };
  const [less] = LESS_OR_GRADE.exec(text) ?? [];
  if (less !== undefined) return { sign: "<", taken: "less-or-grade", rest: text.slice(less.length) };
  const [equal] = /^(?:= ?(?=[\d\p{L}])|sama dengan )/iu.exec(text) ?? [];
  return { sign: null, rest: text.slice(equal?.length ?? 0) };
}

const BEHIND: readonly (readonly [RegExp, ComparisonSign])[] = [
  [/(?:^| )(?:atau|dan) (?:lebih(?: (?:besar|tinggi|banyak|lama))?|di ?atas(?:nya)?|ke ?atas)$/i, "≥"],
  [/(?:^| )(?:atau|dan) (?:kurang|lebih (?:kecil|rendah|sedikit|cepat)|di ?bawah(?:nya)?|ke ?bawah)$/i, "≤"],
  [/(?:^| )(?:ke ?atas|(?:and |or )?(?:up|above)|(?:and|or) more)$/i, "≥"],
  [/(?:^| )(?:ke ?bawah|(?:and|or) (?:less|below))$/i, "≤"],
  [/(?:^| )(?:minimal|minimum|min\.?|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya|setidaknya)$/i, "≥"],
  [/(?:^| )(?:maksimal|maksimum|maks\.?|max\.?|paling (?:banyak|tinggi|lama|lambat))$/i, "≤"],
  [/^ ?\+$|^ ?(?:>=|≥)$/u, "≥"],
];

/** The comparison at the end of what stands behind a figure, and the text before it. */
export function comparisonBehind(text: string): { readonly sign: ComparisonSign | null; readonly rest: string } {
  for (const [pattern, sign] of BEHIND) {
    const found = pattern.exec(text);
    if (found !== null) return { sign, rest: text.slice(0, found.index) };
  }
  return { sign: null, rest: text };
}

/** Whether a text speaks of a bound that was not understood: dropping it would change what is asked for. */
export function speaksOfBound(text: string): boolean {
  return /\b(?:minimal|minimum|maksimal|maksimum|maks|(?:atau|dan) (?:lebih|kurang)|paling \p{L}+|ke ?atas|ke ?bawah)\b|\b(?:lebih|kurang)$/iu.test(
    text,
  );
}

/** The one comparison of several that a text may hold; undefined when they pull in two directions. */
export function oneComparison(signs: readonly (ComparisonSign | null)[]): ComparisonSign | null | undefined {
  const given = signs.filter((sign) => sign !== null);
  const upper = given.filter((sign) => sign === "<" || sign === "≤");
  if (upper.length > 0 && upper.length < given.length) return undefined;
  return given[0] ?? null;
}

function orEqual(sign: ComparisonSign): ComparisonSign {
  return sign === "<" ? "≤" : sign === ">" ? "≥" : sign;
}
