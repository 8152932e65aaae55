import { type Citation, type Locale, statusWords } from "../../../core/index.ts";

/** What a node stands on and how well that is known, where the node around does not say it already. */
export function basisSentence(
  basis: Citation | null,
  around: Citation | null | undefined,
  locale: Locale,
): readonly string[] {
  if (basis === null) return around === undefined ? [`${words.basis[locale]}: ${words.none[locale]}.`] : [];
  const told = printBasis(basis, locale);
  return around != null && told === printBasis(around, locale) ? [] : [`${words.basis[locale]}: ${told}.`];
}

/** A citation with its status. */
export function printBasis({ title, clause, status }: Citation, locale: Locale): string {
  // What somebody chose is called by the name that they gave it.
  const named = status === "convention" ? `“${title}”` : title;
  return `${named}${clause === undefined ? "" : `, ${clause}`} (${statusWords[status][locale]})`;
}

const words = {
  basis: { id: "Dasar", en: "Basis" },
  none: { id: "tidak ada rujukan yang disebut", en: "no source is named" },
} as const;
