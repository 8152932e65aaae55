import type { Locale } from "../../core/index.ts";
import { type TableRead, textIn } from "../table/index.ts";
import { around, findingText, sourceText } from "./render-words.ts";

/** What stands below a table, in one language. */
export interface Surroundings {
  readonly notes: readonly { readonly number: number; readonly text: string }[];
  /** The line of sources; undefined where there is none. */
  readonly basis: string | undefined;
  readonly findings: readonly string[];
}

/** What stands below a table: footnotes, sources with their status, findings. */
export function surroundingsOf({ footnotes, sources, findings }: TableRead, locale: Locale): Surroundings {
  const basis = sources.map((source) => sourceText(source, locale)).join("; ");
  return {
    notes: footnotes.map(({ number, text }) => ({ number, text: textIn(text, locale) })),
    basis: basis === "" ? undefined : `${around.basis[locale]}: ${basis}`,
    findings: findings.map((finding) => findingText(finding, locale)),
  };
}
