import { type CitationStatus, statusWords } from "../../core/index.ts";
import type { Explanation, Snapshot } from "../../explain/index.ts";
import { formatDay } from "../../period/index.ts";
import { column, count, naming, own } from "../parts/index.ts";
import {
  assembleTable,
  bothOf,
  itemRow,
  missingCell,
  type Table,
  textCell,
  type Words,
  words,
} from "../table/index.ts";
import { nodesOf } from "./explanation-findings.ts";
import { type RecordedRule, ruleIn } from "./recorded-rule.ts";

/** The rules that a record keeps, and what else its explanations stand on: from when, from where, and how well known. */
export function rulesTable({ rules }: Snapshot, explanations: readonly Explanation[]): Table | undefined {
  const kept = Object.values(rules).flatMap((rule) => ruleIn(rule) ?? []);
  const cited = explanations.flatMap(nodesOf).flatMap(({ basis }): readonly RecordedRule[] => {
    return basis === null ? [] : [{ title: basis.title, clause: basis.clause, status: basis.status }];
  });
  const all = [...kept, ...cited].filter((rule, i, list) => list.findIndex((other) => isSame(rule, other)) === i);
  if (all.length === 0) return undefined;
  return assembleTable({
    caption: words("Aturan yang dipakai", "The rules that were used"),
    columns: [
      column("no", own.no, count),
      naming("rule", words("Aturan", "Rule"), 36),
      column("source", words("Sumber", "Source"), { width: 36 }),
      column("dates", words("Berlaku", "In force"), { width: 18 }),
      column("status", words("Keadaan sumber", "How well it is known"), { width: 24 }),
    ],
    numbered: false,
    rows: all.map((rule, i) =>
      itemRow({
        no: textCell(String(i + 1)),
        rule: textCell(rule.label ?? rule.title),
        source: textCell([rule.title, rule.clause].filter((part) => part !== undefined).join(", ")),
        dates: rule.since === undefined ? missingCell(NO_DATES) : textCell(datesOf(rule.since, rule.until)),
        status: rule.status === undefined ? missingCell(UNKNOWN) : textCell(capitals(rule.status)),
      }),
    ),
    sources: [],
    findings: [],
  });
}

/** A rule kept by value says more than a citation of the same. */
function isSame(a: RecordedRule, b: RecordedRule): boolean {
  const isNamedAlike = a.label === undefined || b.label === undefined || bothOf(a.label).id === bothOf(b.label).id;
  return a.title === b.title && a.clause === b.clause && isNamedAlike;
}

function datesOf(since: string, until: string | undefined): Words {
  const day = (date: string, locale: "id" | "en") => (date.includes("-") ? formatDay(date, locale) : date);
  if (until === undefined) return words(`sejak ${day(since, "id")}`, `since ${day(since, "en")}`);
  return words(`${day(since, "id")} sampai dengan ${day(until, "id")}`, `${day(since, "en")} to ${day(until, "en")}`);
}

function capitals(status: CitationStatus): Words {
  const { id, en } = statusWords[status];
  return words(id.charAt(0).toUpperCase() + id.slice(1), en.charAt(0).toUpperCase() + en.slice(1));
}

const NO_DATES = /* @__PURE__ */ words("Masa berlakunya tidak tercatat.", "When it is in force is not recorded.");
const UNKNOWN = /* @__PURE__ */ words(
  "Keadaan sumbernya tidak dikenal dalam versi ini.",
  "How well it is known is told in words that this version does not have.",
);
