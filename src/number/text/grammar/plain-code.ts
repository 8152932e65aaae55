/**
 * A code as it is taken apart: without blanks around it, the line breaks that a narrow column put inside, and a point
 * behind. Codes are texts: 3.10 is not 3.1, and what a spreadsheet made a number is none any more.
 */
export function plainCode(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/(?<!\s)\s*[\r\n]\s*/g, "")
    .trim()
    .replace(/\.$/, "");
}
