import { type Locale, type SakipError, wordsOf } from "sakip";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

/** Why nothing was computed: every problem at once, in the words of the visitor. */
export function refusalView(error: SakipError, locale: Locale): Markup {
  const problems = error.details.problems.map(
    ({ code, path, given, expected }) =>
      markup`<li><strong>${wordsOf("error", code)[locale]}</strong> <code>${path.join(" › ")}</code><br>
${words.given[locale]}: ${given}; ${words.expected[locale]}: ${expected[locale]}</li>`,
  );
  return markup`<div class="refusal"><h3>${words.refused[locale]}</h3><p>${words.refusedWhy[locale]}</p><ul>${problems}</ul></div>`;
}
