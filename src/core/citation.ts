import type { Bilingual } from "./bilingual.ts";
import type { Path, Problem } from "./problem.ts";
import { checkBilingual, checkKeys, checkObject, checkText, checkWord } from "./shape.ts";

/**
 * How well a rule is known. Only `read` may be presented as law.
 *
 * | status | meaning |
 * |---|---|
 * | `read` | the regulation or official report itself was read |
 * | `reproduced` | found to hold on published figures |
 * | `restated` | read in two or more independent sources that restate the regulation |
 * | `reported` | read in one source that restates the regulation |
 * | `practice` | seen in the working of government applications or offices: practice, not law |
 * | `inferred` | follows from facts of the other kinds |
 * | `remembered` | known from memory, read nowhere |
 * | `unverified` | could not be checked |
 * | `convention` | a choice of this library or of the caller: no source exists |
 *
 * @term status rujukan
 */
export type CitationStatus =
  | "read"
  | "reproduced"
  | "restated"
  | "reported"
  | "practice"
  | "inferred"
  | "remembered"
  | "unverified"
  | "convention";

/**
 * Where a rule or a value comes from, and how well that is known.
 *
 * @term rujukan
 */
export interface Citation {
  /** The regulation or document, by its usual short title: `"PermenPANRB 88/2021"`. */
  readonly title: string;
  /** How well it is known. */
  readonly status: CitationStatus;
  /** The article, annex, page or clause, when known. */
  readonly clause?: string;
  /** What was really seen, and what stays open. */
  readonly note?: Bilingual;
}

/** Every status, the best known first. */
export const citationStatuses: readonly CitationStatus[] = [
  "read",
  "reproduced",
  "restated",
  "reported",
  "practice",
  "inferred",
  "remembered",
  "unverified",
  "convention",
];

/** Whether the value is a citation: a rule without a source is refused, not guessed. */
export function checkCitation(value: unknown, path: Path, problems: Problem[]): value is Citation {
  const found = problems.length;
  if (!checkObject(value, path, problems)) return false;
  checkKeys(value, ["title", "status", "clause", "note"], path, problems);
  checkText(value["title"], [...path, "title"], problems);
  checkWord(value["status"], citationStatuses, [...path, "status"], problems);
  if (value["clause"] !== undefined) checkText(value["clause"], [...path, "clause"], problems);
  if (value["note"] !== undefined) checkBilingual(value["note"], [...path, "note"], problems);
  return problems.length === found;
}
