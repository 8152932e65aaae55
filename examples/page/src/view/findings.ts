import { type Finding, type Locale, wordsOf } from "sakip";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

/** What a person should look at, the weightiest first; what is only good to know stays folded. */
export function findingsView(findings: readonly Finding[], locale: Locale): Markup {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity);
  const [weighty, light] = [[...of("error"), ...of("warning")], of("info")];
  const list = (shown: readonly Finding[]) =>
    markup`<ul class="findings-list">${shown.map((each) => itemView(each, locale))}</ul>`;
  return markup`${weighty.length === 0 ? markup`<p>${words.noFindings[locale]}</p>` : list(weighty)}
${light.length === 0 ? "" : markup`<details><summary>${words.forInformation[locale]} (${light.length})</summary>${list(light)}</details>`}`;
}

function itemView({ severity, message }: Finding, locale: Locale): Markup {
  return markup`<li class="${severity}"><span class="badge">${wordsOf("severity", severity)[locale]}</span> ${message[locale]}</li>`;
}
