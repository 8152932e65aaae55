import type { Bilingual, Locale } from "../../../core/index.ts";
import { reasonsInWords } from "../../../ranking/index.ts";

/** A name with reasons behind it, in words. */
export function withReasons({ id, en }: Bilingual, reasons: readonly string[]): Bilingual {
  const own = reasonsInWords(reasons);
  const because = (locale: Locale) => {
    const told = own.map((each) => (typeof each === "string" ? `“${each}”` : each[locale]));
    return told.length === 0 ? "" : ` (${told.join(", ")})`;
  };
  return { id: `${id}${because("id")}`, en: `${en}${because("en")}` };
}
