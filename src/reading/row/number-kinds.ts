/** How a number of an outline is written, with the count of its last part. */
export interface NumberKind {
  /** The writing: `"A"`, `"I"`, `"a"`, `"1"`, with the signs behind it; of dotted numbers how many parts there are. */
  readonly kind: string;
  readonly count: number;
  /** The number before the last dot; undefined where there is none. */
  readonly prefix: string | undefined;
}

/** The ways in which a number can be read: "I" is a Roman one and a letter. */
export function numberKinds(token: string): readonly NumberKind[] {
  const bare = token.replace(/^\(/, "").replace(/(?<![.\s])[.\s]+$/, "");
  const sign = /\)$/.test(bare) ? ")" : "";
  const parts = bare.replace(/\)$/, "").split(".");
  const last = parts[parts.length - 1] ?? "";
  const prefix = parts.length > 1 ? parts.slice(0, -1).join(".") : undefined;
  const before = parts.length > 1 ? `${parts.length}:` : "";
  return countsOf(last).map(({ way, count }) => ({ kind: `${before}${way}${sign}`, count, prefix }));
}

function countsOf(part: string): { readonly way: string; readonly count: number }[] {
  const named = /^([A-Z]{1,2})(\d{1,3})$/.exec(part);
  if (named?.[1] !== undefined) return [{ way: named[1], count: Number(named[2]) }];
  if (/^\d{1,4}$/.test(part)) return [{ way: "1", count: Number(part) }];
  const found = [];
  if (/^[IVXLC]+$/.test(part)) found.push({ way: "I", count: roman(part) });
  if (/^[ivxlc]+$/.test(part)) found.push({ way: "i", count: roman(part.toUpperCase()) });
  if (/^[A-Z]$/.test(part)) found.push({ way: "A", count: part.charCodeAt(0) - 64 });
  if (/^[a-z]$/.test(part)) found.push({ way: "a", count: part.charCodeAt(0) - 96 });
  return found;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The count that a Roman number is of. */
export function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
