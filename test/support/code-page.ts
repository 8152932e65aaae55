import type { Locale } from "sakip";
import { errorWords, findingWords, reasonWords, severityWords } from "../../src/core/index.ts";
import { type Tellers, tellersOf } from "./tellers.ts";

const TABLES = { finding: findingWords, reason: reasonWords, error: errorWords };
type Kind = keyof typeof TABLES;

/** A code that more functions tell than one reads is told by nearly all. */
const MANY = 12;

const TEXTS: Readonly<
  Record<Locale, Readonly<Record<Kind | "head" | "todo" | "told" | "many" | "facts" | "foot", string>>>
> = {
  en: {
    head: `# Every code, and what to do

Written from the source; a test compares both. \`wordsOf(kind, code)\` gives the first line of each to a program. A finding tells of data that could be used all the same, a reason tells why a quantity has no value, an error why a call was refused: see [errors, outcomes, findings](concepts/errors-outcomes-findings.md).
`,
    finding: "## Findings",
    reason: "## Reasons",
    error: "## Errors",
    todo: "What to do:",
    told: "Told by",
    many: "nearly every function",
    facts: "Facts:",
    foot: "*[Dalam bahasa Indonesia](id/codes.md)*\n",
  },
  id: {
    head: `# Setiap kode, dan tindak lanjutnya

Disusun langsung dari kode sumber; sebuah uji membandingkan keduanya. \`wordsOf(jenis, kode)\` memberikan baris pertamanya kepada program. Temuan menerangkan data yang tetap dapat dipakai, alasan menerangkan mengapa suatu besaran tidak bernilai, galat menerangkan mengapa suatu pemanggilan ditolak: lihat [galat, hasil, temuan](concepts/errors-outcomes-findings.md).
`,
    finding: "## Temuan",
    reason: "## Alasan",
    error: "## Galat",
    todo: "Tindak lanjut:",
    told: "Disampaikan oleh",
    many: "hampir setiap fungsi",
    facts: "Fakta:",
    foot: "*[In English](../codes.md)*\n",
  },
};

/** The page of all codes in one language. */
export function codePage(locale: Locale, tellers: Tellers): string {
  const text = TEXTS[locale];
  const sections = (["finding", "reason", "error"] as const).map((kind) =>
    [
      text[kind],
      ...Object.keys(TABLES[kind])
        .sort()
        .map((code) => entry(kind, code, locale, tellers)),
    ].join("\n\n"),
  );
  return [text.head, ...sections.map((section) => `${section}\n`), text.foot].join("\n");
}

function entry(kind: Kind, code: string, locale: Locale, { of, findings }: Tellers): string {
  const text = TEXTS[locale];
  const { label, todo } = Object.entries(TABLES[kind]).find(([key]) => key === code)?.[1] ?? missing(code);
  const told = of.get(code) ?? [];
  const declared = findings.filter((each) => kind === "finding" && each.code === code);
  const severities = [...new Set(declared.flatMap((each) => each.severities))];
  const facts = [...new Set(declared.flatMap((each) => each.facts))];
  const weight = severities.map((each) => Object.entries(severityWords).find(([key]) => key === each)?.[1][locale]);
  return [
    `### \`${code}\``,
    `${sentence(label[locale])}${weight.length > 0 ? ` (${weight.join(", ")})` : ""}.`,
    `${text.todo} ${todo[locale]}`,
    ...(facts.length > 0 ? [`${text.facts} ${facts.map((fact) => `\`${fact}\``).join(", ")}.`] : []),
    `${text.told} ${told.length > MANY ? text.many : told.map((name) => `\`${name}\``).join(", ")}.`,
  ].join("\n\n");
}

function missing(code: string): never {
  throw new Error(`${code} has no words`);
}

const sentence = (label: string) => `${label.charAt(0).toUpperCase()}${label.slice(1)}`;

/** What the source says of every code. */
export function tellersOfAll(): Tellers {
  return tellersOf(new Set(Object.values(TABLES).flatMap((table) => Object.keys(table))));
}
