/** HTML that is safe to show. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** What is HTML already: that of the library, which escapes every text. */
export const raw = (html: string): Markup => ({ html });

/** A template of HTML: every value is escaped but HTML itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return raw(texts.map((text, i) => (i === 0 ? text : htmlOf(parts[i - 1] ?? "") + text)).join(""));
}

function htmlOf(part: Part): string {
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
