import { type Bilingual, type CitationStatus, citationStatuses, isArray } from "../../core/index.ts";
import type { Kept, KeptObject } from "../../explain/index.ts";
import { tryDay } from "../../period/index.ts";

/** What a record says of a rule. What another version wrote otherwise is left out. */
export interface RecordedRule {
  readonly label?: string | Bilingual | undefined;
  readonly title: string;
  readonly clause?: string | undefined;
  readonly status?: CitationStatus | undefined;
  /** A year or a day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A rule as a record keeps it by value; undefined for what names no source. */
export function ruleIn(kept: Kept): RecordedRule | undefined {
  const rule = objectIn(kept);
  const source = objectIn(rule?.["source"]);
  const title = textIn(source?.["title"]);
  if (rule === undefined || source === undefined || title === undefined) return undefined;
  return {
    label: labelIn(rule["label"]),
    title,
    clause: textIn(source["clause"]),
    status: citationStatuses.find((status) => status === source["status"]),
    since: dateIn(rule["since"]),
    until: dateIn(rule["until"]),
  };
}

function objectIn(kept: Kept | undefined): KeptObject | undefined {
  return typeof kept === "object" && kept !== null && !isArray(kept) ? kept : undefined;
}

function textIn(kept: Kept | undefined): string | undefined {
  return typeof kept === "string" ? kept : undefined;
}

function labelIn(kept: Kept | undefined): RecordedRule["label"] {
  const [id, en] = [textIn(objectIn(kept)?.["id"]), textIn(objectIn(kept)?.["en"])];
  return id === undefined || en === undefined ? textIn(kept) : { id, en };
}

/** A year as regulations of evaluation have it, or a day. */
function dateIn(kept: Kept | undefined): string | undefined {
  if (typeof kept === "number") return String(kept);
  return tryDay(kept) === undefined ? undefined : textIn(kept);
}
