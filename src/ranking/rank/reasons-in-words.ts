import { type Bilingual, reasonWords } from "../../core/index.ts";

const known: Readonly<Record<string, { readonly label: Bilingual }>> = reasonWords;

/** What only programs read: small letters joined by hyphens or underscores. */
const CODE = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;

/** Stands for a code that nobody has told in words. */
const UNTOLD: Bilingual = { id: "syaratnya tidak terpenuhi", en: "a condition is not met" };

/**
 * Why an item takes no part, in words: those that were told for its reasons, those of the library for codes that are its
 * own, what a rule of the caller's wrote as a text. A rule that gave no reason has none here, unless one was told for it.
 */
export function reasonsInWords(
  reasons: readonly string[],
  told: ReadonlyMap<string, string | Bilingual> = new Map(),
): readonly (string | Bilingual)[] {
  const words = reasons.flatMap((reason) => {
    const own = told.get(reason);
    if (own !== undefined) return [own];
    if (reason.trim() === "" || reason === "not-eligible") return [];
    if (Object.hasOwn(known, reason)) return [known[reason]?.label ?? UNTOLD];
    return [CODE.test(reason) ? UNTOLD : reason];
  });
  return [...new Set(words)];
}
