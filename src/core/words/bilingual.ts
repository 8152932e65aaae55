/**
 * A text in Indonesian and in English. Words meant for people are always a pair, so that no application translates
 * official terms on its own.
 *
 * @term dwibahasa
 */
export interface Bilingual {
  /** The Indonesian text: the official wording where there is one. */
  readonly id: string;
  /** The English text. */
  readonly en: string;
}

/**
 * The two languages of the library.
 *
 * @term bahasa
 */
export type Locale = keyof Bilingual;
