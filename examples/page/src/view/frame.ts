import type { Locale } from "sakip";
import { type Job, jobs } from "../jobs/index.ts";
import { type Word, words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";
import { place } from "./place.ts";

const languages = [
  ["id", "Indonesia"],
  ["en", "English"],
] as const;

/** Everything around the result, in one language: words, links, the job and its code. */
export function showFrame(job: Job, locale: Locale): void {
  document.documentElement.lang = locale;
  document.title = `sakip: ${job.title[locale]}`;
  for (const each of document.querySelectorAll<HTMLElement>("[data-word]")) {
    each.textContent = words[each.dataset["word"] as Word][locale];
  }
  show(
    "languages",
    words.languages[locale],
    languages.map(([code, name]) => link(job.address[code], name, code === locale, code)),
  );
  show(
    "jobs",
    words.jobs[locale],
    jobs.map((each) => link(each.address[locale], each.title[locale], each === job)),
  );
  place("job-title", HTMLElement).textContent = job.title[locale];
  place("job-about", HTMLElement).textContent = job.about[locale];
  const other = place("try-other", HTMLElement);
  other.hidden = job.other === undefined;
  other.textContent = job.other === undefined ? "" : words[job.other.word][locale];
  place("heads", HTMLElement).textContent = headsOf(job).join(" · ");
  const code = place("code", HTMLElement).querySelector("pre");
  if (code !== null)
    Object.assign(code, { textContent: job.code, tabIndex: 0, role: "region", ariaLabel: words.code[locale] });
}

function show(id: string, name: string, links: readonly Markup[]): void {
  const nav = place(id, HTMLElement);
  nav.ariaLabel = name;
  nav.innerHTML = markup`<ul>${links}</ul>`.html;
}

function link(address: string, name: string, isCurrent: boolean, language?: string): Markup {
  const current = isCurrent ? markup` aria-current="page"` : "";
  const lang = language === undefined ? "" : markup` lang="${language}" hreflang="${language}"`;
  return markup`<li><a href="#${address}"${current}${lang}>${name}</a></li>`;
}

/** The first word of each field: what its column is usually called. */
function headsOf({ layouts }: Job): readonly string[] {
  const fields = layouts.flatMap((layout) => Object.values(layout.fields));
  return [...new Set(fields.flatMap(({ words: [first] }) => first ?? []))];
}
