import { type Explanation, explain, type Locale, tellExplanation } from "sakip";
import type { Named } from "../jobs/job.ts";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

const MOST = 200;

/** Results that open into how they came about, down to what was given. */
export function explanationsView(explained: readonly Named[], locale: Locale): Markup {
  return markup`<div class="explanations">${explained.slice(0, MOST).map(({ title, result }) => {
    const name = typeof title === "string" ? title : title[locale];
    return nodeView(explain(result), locale, name);
  })}${explained.length > MOST ? markup`<p>${words.more[locale]}</p>` : ""}</div>`;
}

function nodeView(node: Explanation, locale: Locale, name?: string): Markup {
  const [head, rest] = headOf(node, locale);
  const title = name === undefined ? markup`${head}` : markup`<strong>${name}</strong> ${head}`;
  if (rest === "" && node.steps.length === 0) return markup`<p class="step">${title}</p>`;
  return markup`<details><summary>${title}</summary><p>${rest}</p>${node.steps.map((step) => nodeView(step, locale))}</details>`;
}

/** The first sentence, which tells the value, and those after it. */
function headOf(node: Explanation, locale: Locale): [string, string] {
  const told = tellExplanation(node, { locale, depth: 0 });
  const end = told.indexOf(". ", node.label[locale].length);
  return end < 0 ? [told, ""] : [told.slice(0, end), told.slice(end + 2)];
}
