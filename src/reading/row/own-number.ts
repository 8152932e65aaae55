/** A text with the number that it is given. */
export interface Numbered {
  readonly number: string | undefined;
  readonly text: string;
}

const BEFORE =
  /^([A-Z]{1,3}|[a-z]|[IVXLC]+|\d[\dX]*(?:\.[\dA-Za-z]+)*|X\.XX(?:\.\d+)*|[A-Z]\d+(?:\.[A-Z]?\d+)*)(?:\s*[.):]\s+|\s*\)\s*|\s+[-–]\s+)(?=\S)(.+)$/s;
const CODE_BEFORE = /^(\d[\dX]*(?:\.[\dX]+)+)\.?\s+(\S.*)$/s;
const DOTTED = /^([A-Z]{0,2}\d{0,3}(?:\.[A-Z]{0,2}\d{1,4}|\.[a-z]\b|\.[A-Z]\b)+)\.?\s+(\p{L}.+)$/su;
const BEHIND = /^(.*\S)\s*\(\s*(\d+(?:\.\d+)+|\d+\.?[a-z])\s*\)$/s;

/** A text apart from the number before it ("1. …", "a) …", "2.21.02 - …") or in brackets behind it ("… (3.10)"). */
export function numberedText(text: string): Numbered {
  const whole = text.replace(/\s+/g, " ").trim();
  const [, before, after] = BEFORE.exec(whole) ?? CODE_BEFORE.exec(whole) ?? DOTTED.exec(whole) ?? [];
  if (before !== undefined && after !== undefined) return { number: before, text: after };
  const [, title, behind] = BEHIND.exec(whole) ?? [];
  if (title !== undefined && behind !== undefined) return { number: behind, text: title };
  return { number: undefined, text: whole };
}

/** A code or number without the blanks, line breaks, dots and brackets around it; undefined where there is none. */
export function plainNumber(cell: unknown): string | undefined {
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return undefined;
  const text = cell.replace(/\s+/g, "").replace(/^\(|(?<!\.)\.+$/g, "");
  return text === "" || text === "-" ? undefined : text;
}

/** Whether a text may be a code: a word or two of letters beside each other are a title. */
export function looksLikeCode(cell: unknown): boolean {
  return (
    typeof cell === "number" ||
    (typeof cell === "string" && (/\d/.test(cell) || !/\p{L}{7}/u.test(cell)) && !/\p{L}{3}\s+\p{L}{2}/u.test(cell))
  );
}
