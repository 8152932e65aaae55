import { deepFreeze, type Finding, type Locale } from "../../core/index.ts";
import type { QuantityReading } from "./read-quantity.ts";
import type { LevelTarget } from "./target-shape.ts";

/** The figures of a target text read as different numbers, or only in the notation that was not stated. */
export function ambiguousNumber(
  text: string,
  subject: string,
  locale: Locale | undefined,
  { id, en }: { readonly id: QuantityReading | undefined; readonly en: QuantityReading | undefined },
): Finding {
  const readings = { ...(id !== undefined && { id }), ...(en !== undefined && { en }) };
  return deepFreeze({
    code: "ambiguous-number",
    severity: "error",
    subject,
    path: [],
    details: { text, ...(locale !== undefined && { locale }), readings },
    message:
      locale === undefined
        ? {
            id: `“${text}” terbaca sebagai dua bilangan: sebutkan notasi angkanya (locale).`,
            en: `“${text}” reads as two numbers: state the notation of its figures (locale).`,
          }
        : {
            id: `“${text}” bukan notasi yang disebutkan (${locale}), tetapi terbaca dalam notasi lain.`,
            en: `“${text}” is not in the stated notation (${locale}), but reads in the other one.`,
          },
  });
}

/** Two scales have the level that a target text names. */
export function ambiguousLevel(text: string, subject: string, found: readonly LevelTarget[]): Finding {
  const scales = found.map(({ scale }) => scale.id);
  return deepFreeze({
    code: "ambiguous-level",
    severity: "error",
    subject,
    path: [],
    details: { text, scales },
    message: {
      id: `“${text}” ada pada beberapa skala (${scales.join(", ")}): pilih skalanya (scales).`,
      en: `“${text}” is on several scales (${scales.join(", ")}): choose the scale (scales).`,
    },
  });
}
