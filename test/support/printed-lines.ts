import { type Printable, toText } from "../../src/report/index.ts";

/** The lines of what was printed, below its caption and the empty line after it. */
export function printedLines(printable: Printable, locale: "id" | "en" = "id"): readonly string[] {
  return toText(printable, { locale }).split("\n").slice(2);
}
