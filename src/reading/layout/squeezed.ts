/** A word as heads are compared: small letters and digits alone, with the signs that are words of their own. */
export function squeezed(text: string): string {
  return spaced(text).replace(/ /g, "");
}

/** A text in small letters with single blanks between its words; line breaks, dots and underscores part them. */
export function spaced(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+&]+/gu, " ")
    .trim();
}
