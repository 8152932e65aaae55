import type { Locale } from "../../core/index.ts";
import type { SignatureRead } from "../document/index.ts";
import { textIn } from "../table/index.ts";
import { BLANK } from "./render-words.ts";

/** The lines of a place for a signature, with room to sign; what is not known is left to be filled in. */
export function signatureLines(
  { above, role, post, name, rank, nip }: SignatureRead,
  locale: Locale,
): readonly string[] {
  return [
    above === null ? "" : textIn(above, locale),
    ...(role === null ? [] : [textIn(role, locale)]),
    textIn(post, locale),
    "",
    "",
    "",
    name?.toUpperCase() ?? BLANK,
    ...(rank === undefined ? [] : [rank ?? BLANK]),
    ...(nip === undefined ? [] : [`NIP ${nip ?? BLANK}`]),
  ];
}
