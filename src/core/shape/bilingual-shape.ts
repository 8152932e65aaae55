import { text } from "./leaf.ts";
import { object } from "./object.ts";

/** A text in both languages. */
export const bilingualShape = /* @__PURE__ */ object({
  /** The Indonesian text: the official wording where there is one. */
  id: text,
  /** The English text. */
  en: text,
});
