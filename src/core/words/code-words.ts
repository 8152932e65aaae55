import type { Bilingual } from "./bilingual.ts";

/** What a code is in words, and what is to be done about it. */
export interface CodeWords {
  /** What it means: fit for a footnote, a list or a legend. */
  readonly label: Bilingual;
  /** What to do next, as a sentence. */
  readonly todo: Bilingual;
}
