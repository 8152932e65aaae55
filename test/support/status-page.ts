import { readFileSync } from "node:fs";
import type { Bilingual, Citation, CitationStatus, CriteriaSheet, Locale, Regulation } from "sakip";
import { type CitedValue, citedValues, exportedRules } from "./rules.ts";
import { glossaryTerms } from "./terms.ts";

const STATUSES: Readonly<Record<CitationStatus, string>> = {
  read: "dibaca",
  reproduced: "cocok dengan angka yang terbit",
  restated: "disebut ulang",
  reported: "disebut satu sumber",
  practice: "praktik",
  inferred: "disimpulkan",
  remembered: "diingat",
  unverified: "belum diperiksa",
  convention: "pilihan",
};

/** What the values of a list are called, by its key. */
const LISTS: Readonly<Record<string, Bilingual>> = {
  answerScales: { en: "answers", id: "jawaban" },
  clusters: { en: "clusters", id: "klaster" },
  components: { en: "weights", id: "bobot" },
  conditions: { en: "conditions", id: "syarat" },
  items: { en: "criteria or questions", id: "kriteria atau pertanyaan" },
  parts: { en: "weights", id: "bobot" },
  reading: { en: "how it is read", id: "cara membacanya" },
  rounding: { en: "rounding", id: "pembulatan" },
  scale: { en: "grades", id: "predikat" },
  shares: { en: "shares of criteria met", id: "pemenuhan kriteria" },
  value: { en: "contents", id: "isi" },
  weights: { en: "weights", id: "bobot" },
};

const WHOLE: Bilingual = { en: "the rule", id: "aturannya" };

const SHEETS: Readonly<Record<CriteriaSheet, Bilingual>> = {
  guide: { en: "guide", id: "pedoman" },
  institution: { en: "LKE Instansi", id: "LKE Instansi" },
  unit: { en: "LKE Unit", id: "LKE Unit" },
};

const TEXTS: Readonly<Record<Locale, { readonly [part in "head" | "columns" | "none" | "open" | "foot"]: string }>> = {
  en: {
    head: `# How well each value is known

Every rule of the library with its status, written from the data themselves; a test compares both. What the nine statuses mean is told in [citations](../concepts/citations.md). Only what was **read** may be called law. A variant lists what it does not share with its base.
`,
    columns: "| value | status | where | what was seen, and what is open |\n|---|---|---|---|",
    none: "no citation yet",
    open: "What it leaves open:",
    foot: "*[Dalam bahasa Indonesia](../id/regulations/statuses.md)*\n",
  },
  id: {
    head: `# Seberapa pasti setiap nilai diketahui

Setiap aturan pada pustaka ini beserta statusnya, disusun langsung dari datanya; sebuah uji membandingkan keduanya. Arti kesembilan status ada pada halaman [rujukan](../concepts/citations.md). Hanya yang **dibaca** boleh disebut hukum. Sebuah varian memuat hanya yang berbeda dari aturan dasarnya.
`,
    columns: "| nilai | status | letak | yang dilihat, dan yang masih terbuka |\n|---|---|---|---|",
    none: "belum ada rujukan",
    open: "Yang dibiarkannya terbuka:",
    foot: "*[In English](../../regulations/statuses.md)*\n",
  },
};

const glossary = glossaryTerms(readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8"));

/** The page that tells of every rule how well it is known. */
export function statusPage(locale: Locale): string {
  const { head, foot } = TEXTS[locale];
  return [head, ...[...exportedRules()].flatMap(([name, rule]) => section(name, rule, locale)), foot].join("\n");
}

function section(name: string, rule: object, locale: Locale): string[] {
  const { columns, none, open } = TEXTS[locale];
  const rows = rowsOf(rule, locale);
  const readings = openIn(rule, locale);
  return [
    `## ${ruleName(name, rule, locale)}\n`,
    columns,
    ...(rows.length === 0 ? [row(WHOLE[locale], none, "–", "–")] : rows),
    "",
    ...(readings.length === 0 ? [] : [`${open}\n`, ...readings.map((reading) => `- ${reading}`), ""]),
  ];
}

function rowsOf(rule: object, locale: Locale): string[] {
  const groups = new Map<string, { citation: Citation; list: string; values: string[]; clauses: Set<string> }>();
  const shared = new Set(baseOf(rule).map(({ citation }) => JSON.stringify(citation)));
  for (const each of citedValues(rule).filter(({ citation }) => !shared.has(JSON.stringify(citation)))) {
    const { title, status, clause, note } = each.citation;
    const { list, value } = named(each, locale);
    const key = JSON.stringify([title, status, note, list]);
    const group = groups.get(key) ?? { citation: each.citation, list, values: [], clauses: new Set() };
    if (value !== "") group.values.push(value);
    if (clause !== undefined) group.clauses.add(clause);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ citation: { title, status, note }, list, values, clauses }) =>
    row(
      [list, short(values, 4)].filter((part) => part !== "").join(" "),
      locale === "id" ? STATUSES[status] : status,
      [title, short([...clauses], 3)].filter((part) => part !== "").join(", "),
      note?.[locale] ?? "–",
    ),
  );
}

/** The values of the rule that a variant departs from. */
function baseOf(rule: object): CitedValue[] {
  const { base, sheet } = rule as Partial<Regulation>;
  if (base === undefined) return [];
  return [...exportedRules().values()].flatMap((each) => {
    const other = each as Partial<Regulation>;
    return other.id === base && other.sheet === sheet ? citedValues(each) : [];
  });
}

/** The sheets and variants of one regulation leave the same open. */
function openIn(rule: object, locale: Locale): string[] {
  const { open = [], sheet = "guide" } = rule as Partial<Regulation>;
  return sheet === "guide" ? open.map((reading) => reading[locale]) : [];
}

/** What a value is called: by the list it stands in, and by its own code, name or key. */
function named({ way }: CitedValue, locale: Locale): { readonly list: string; readonly value: string } {
  const inner = way.filter(({ key }) => key !== "source" && key !== "basis");
  const last = inner[inner.length - 1];
  if (last === undefined) return { list: WHOLE[locale], value: "" };
  const lists = inner.map(({ key }) => LISTS[key]).filter((list) => list !== undefined);
  return { list: lists[lists.length - 1]?.[locale] ?? "", value: ownName(last, locale) };
}

function ownName({ key, value }: CitedValue["way"][number], locale: Locale): string {
  const { code, grade, label, title, id, organisation } = value as Readonly<Record<string, unknown>>;
  const found = [code, grade, textIn(label, locale), textIn(title, locale)].find((each) => typeof each === "string");
  if (typeof found === "string") return found;
  const own = [id, organisation].find((each) => typeof each === "string") ?? key;
  return key in LISTS ? "" : `\`${own}\``;
}

function ruleName(name: string, rule: object, locale: Locale): string {
  const { label, title, sheet } = rule as Partial<Regulation> & { readonly title?: unknown };
  const term = locale === "id" ? glossary.get(name) : undefined;
  const own = textIn(label, locale) ?? textIn(title, locale) ?? (term && term.charAt(0).toUpperCase() + term.slice(1));
  const list = sheet === undefined ? "" : `, ${SHEETS[sheet][locale]}`;
  return own === undefined ? `\`${name}\`` : `${own}${list} (\`${name}\`)`;
}

function textIn(words: unknown, locale: Locale): string | undefined {
  const text = typeof words === "object" && words !== null ? (words as Partial<Bilingual>)[locale] : undefined;
  return typeof text === "string" ? text : undefined;
}

/** All of them, or the first and the last with how many they are. */
function short(values: readonly string[], most: number): string {
  const different = [...new Set(values)];
  if (different.length <= most) return different.join("; ");
  return `${different[0]} … ${different[different.length - 1]} (${different.length})`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
