/** The English form of a word or a verb behind a count: of exactly one, or of any other number. Indonesian has one form. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
