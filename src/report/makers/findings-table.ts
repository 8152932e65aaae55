import type { GivenFinding } from "../../core/index.ts";
import {
  type Bilingual,
  findingShape,
  findingWords,
  type Given,
  object,
  readAll,
  series,
  wordsOf,
} from "../../core/index.ts";
import { column, count, type MakerFields, makerFields, naming, own, ownSubjects, sentence } from "../parts/index.ts";
import { assembleTable, itemRow, type Table, textCell, words } from "../table/index.ts";

const optionsShape = /* @__PURE__ */ (() => object(makerFields))();

/**
 * How the table of findings is made.
 *
 * @term pilihan tabel temuan
 */
export interface FindingsTableOptions extends MakerFields, Given<typeof optionsShape> {}

/**
 * Lays findings out, the weightiest first: how much each weighs, about what it is, what was found, what to do next.
 *
 * @term tabel temuan
 * @param findings - The findings of any results.
 * @param options - Caption, and the names of what the findings are about.
 * @returns The table; findings of one weight stay in their order.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { measureAbsorption } from "sakip";
 * import { findingsTable } from "sakip/report";
 *
 * const { findings } = measureAbsorption({ budget: 100, realization: 120 });
 * const [row] = findingsTable(findings).rows;
 * row?.kind === "item" && row.cells["severity"]?.kind === "text" && row.cells["severity"].text
 * // => { id: "Peringatan", en: "Warning" }
 * ```
 */
export function findingsTable(findings: Iterable<GivenFinding>, options: FindingsTableOptions = {}): Table {
  const [read, { caption, names }] = readAll(
    [series(findingShape), findings, "findings"],
    [optionsShape, options, "options"],
  );
  const order = ["error", "warning", "info"] as const;
  return assembleTable({
    caption: caption ?? words("Temuan", "Findings"),
    columns: [
      column("no", own.no, count),
      column("severity", words("Tingkat", "Weight"), { width: 10 }),
      naming("subject", words("Perihal", "Subject"), 24),
      column("message", words("Temuan", "Finding"), { width: 40 }),
      column("todo", words("Yang perlu dilakukan", "What to do"), { width: 30 }),
    ],
    numbered: false,
    rows: order
      .flatMap((severity) => read.filter((finding) => finding.severity === severity))
      .map(({ code, severity, subject, message }, i) =>
        itemRow({
          no: textCell(String(i + 1)),
          severity: textCell(capitals(wordsOf("severity", severity))),
          subject: textCell(names.get(subject) ?? ownSubjects.get(subject) ?? subject),
          message: textCell(message),
          todo: textCell(todoOf(code) ?? ""),
        }),
      ),
    sources: [],
    findings: [],
  });
}

const known: Readonly<Record<string, { readonly todo: Bilingual }>> = findingWords;

function todoOf(code: string): Bilingual | undefined {
  return Object.hasOwn(known, code) ? known[code]?.todo : undefined;
}

function capitals({ id, en }: Bilingual): Bilingual {
  return { id: sentence(id).slice(0, -1), en: sentence(en).slice(0, -1) };
}
