import type { Bilingual, Locale } from "../words/index.ts";
import { text, word } from "./leaf.ts";
import { object } from "./object.ts";
import type { Shape } from "./shape.ts";

/** One of the two languages. */
export const localeShape: Shape<Locale> = /* @__PURE__ */ word(["id", "en"]);

/** A text in both languages. */
export const bilingualShape: Shape<Bilingual> = /* @__PURE__ */ object({
  /** The Indonesian text: the official wording where there is one. */
  id: text,
  /** The English text. */
  en: text,
});
