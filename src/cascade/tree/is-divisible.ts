/**
 * What is known of the kind of a figure.
 *
 * @term jenis ukuran
 */
export interface MeasureKind {
  /** What kind of figure it is; only an amount can be divided. */
  readonly quantity?: "amount" | "ratio" | "index" | "level" | undefined;
  /** Its unit: percent and the words for indices and scores are known to be no amounts. */
  readonly unit?: string | null | undefined;
}

// A unit is known by its first word: "persen (%)", "indeks kepuasan", "% per tahun", "per 100.000 penduduk". Value added is an amount.
const RATIO_UNITS =
  /^(?:[%‰]|(?:persen|persentase|prosen|prosentase|per ?cent|percentage|permil|per|indeks|index|skor|score|nilai(?! tambah)|poin|point|skala|rasio|ratio|rata-rata|predikat|opini|level|kategori|peringkat)(?![\p{L}\p{N}]))/iu;

/** Whether a figure can be divided into parts that add up to it: a count or an amount, not a percentage or an index. */
export function isDivisible({ quantity, unit }: MeasureKind): boolean {
  if (quantity !== undefined) return quantity === "amount";
  return typeof unit !== "string" || !(RATIO_UNITS.test(unit.trim()) || unit.includes("%"));
}

const PERCENT = /^(?:(?:%|persen|prosen|per ?cent)\s*)(?:\(\s*%\s*\))?$/i;

/** Whether a unit means percent. */
export function isPercent(unit: string | null | undefined): boolean {
  return unit !== undefined && unit !== null && PERCENT.test(unit.trim());
}

/** Whether two units are one: case, spaces and punctuation make no difference. What has no unit contradicts none. */
export function isSameUnit(a: string | null | undefined, b: string | null | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return true;
  return (isPercent(a) && isPercent(b)) || wordingOf(a) === wordingOf(b);
}

function isBlank(unit: string | null | undefined): unit is null | undefined {
  return unit === undefined || unit === null || unit.trim() === "";
}

/** A wording without what makes no difference: case, spaces and punctuation. */
export function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
