import {
  bilingualFact,
  type Citation,
  deepFreeze,
  findingKind,
  flag,
  type Given,
  object,
  optional,
  type Read,
  readAll,
  type Shape,
  series,
  tell,
  text,
  textFact,
  word,
  wordFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  permenpanrb88of2021ReportContents,
  type ReportContent,
  type ReportContentKey,
  reportContents,
} from "../../regulation/index.ts";

const reportContentsFields = /* @__PURE__ */ (() =>
  object({
    /** Whose report it is. */
    agencyId: optional(text),
    /** The short form is a letter; the long form has chapters. */
    form: word(["short", "long"]),
    /** Whether the agency or unit was evaluated in the period before as well. */
    evaluatedBefore: flag,
    /** What the report contains. A condition of one component is a condition. */
    contents: series(word(reportContents)),
  }))();

/**
 * What is told about an evaluation report, to be checked.
 *
 * @term daftar periksa laporan hasil evaluasi
 */
export interface ReportContents extends Given<typeof reportContentsFields> {}

/**
 * The shape of what is told about an evaluation report.
 *
 * @term daftar periksa laporan hasil evaluasi
 */
export const reportContentsShape: Shape<ReportContents, Read<typeof reportContentsFields>> = reportContentsFields;

/**
 * Something that a report of this form should contain.
 *
 * @term butir daftar periksa
 */
export interface ReportContentCheck extends Omit<ReportContent, "source"> {
  /** Whether the report contains it. */
  readonly present: boolean;
  /** Where it stands. */
  readonly basis: Citation;
}

/**
 * An evaluation report beside what the regulation asks of it.
 *
 * @term hasil pemeriksaan laporan hasil evaluasi
 */
export interface ReportContentsCheck {
  /** Says what this is. */
  readonly kind: "report-contents-check";
  /** Whose report it is, when told. */
  readonly agencyId?: string;
  /** The form of the report. */
  readonly form: "short" | "long";
  /** Whether the agency or unit was evaluated in the period before as well. */
  readonly evaluatedBefore: boolean;
  /** Whether it holds what every report holds at least. */
  readonly hasMinimum: boolean;
  /** Whether it holds all that is asked of this form. */
  readonly isComplete: boolean;
  /** What is asked of this form, in the order of the outline. */
  readonly items: readonly ReportContentCheck[];
  /** A `missing-content` for everything that is not there: an error where it belongs to the least. */
  readonly findings: readonly Finding[];
  /** Where the contents stand. */
  readonly basis: Citation;
}

/**
 * Checks what an evaluation report (LHE) contains against PermenPANRB 88/2021: the least of every report, and for the long
 * form its outline.
 *
 * @term daftar periksa laporan hasil evaluasi
 * @param input - The form of the report, and what it contains.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`.
 * @see PermenPANRB 88/2021, Lampiran I, p. 16 and 38–39, read. The outline is offered ("dapat"), so what is missing of it is
 * a warning and no error.
 * @example
 * ```ts
 * import { checkReportContents } from "sakip";
 *
 * const { hasMinimum, findings } = checkReportContents({
 *   form: "short",
 *   evaluatedBefore: true,
 *   contents: ["result", "condition-planning", "follow-up"],
 * });
 * hasMinimum // => false
 * findings.map(({ severity, message }) => [severity, message.en])
 * // => [["error", "The report does not contain: Recommendations (Lampiran I, hlm. 16)."]]
 * ```
 */
export function checkReportContents(input: ReportContents): ReportContentsCheck {
  const [{ agencyId, form, evaluatedBefore, contents }] = readAll([reportContentsShape, input]);
  const has = (key: ReportContentKey) => contents.some((each) => each === key || each.startsWith(`${key}-`));
  const items = permenpanrb88of2021ReportContents.value
    .filter(({ asked }) => isAsked(asked, form, evaluatedBefore))
    .map(({ source, ...each }) => ({ ...each, present: has(each.key), basis: source }));
  const missing = items.filter(({ present }) => !present);
  return deepFreeze({
    kind: "report-contents-check",
    ...(agencyId !== undefined && { agencyId }),
    form,
    evaluatedBefore,
    hasMinimum: missing.every(({ asked }) => asked !== "minimum"),
    isComplete: missing.length === 0,
    items,
    findings: missing.map((each) => missingContent(each, agencyId)),
    basis: permenpanrb88of2021ReportContents.source,
  });
}

function isAsked(asked: ReportContent["asked"], form: ReportContents["form"], evaluatedBefore: boolean): boolean {
  switch (asked) {
    case "minimum":
      return true;
    case "expected":
      return evaluatedBefore;
    case "outline":
      return form === "long";
  }
}

const CONTENT_WEIGHT = {
  minimum: { id: "sekurang-kurangnya", en: "the least" },
  expected: { id: "seharusnya", en: "expected" },
  outline: { id: "kerangka", en: "outline" },
};

const missingContentKind = /* @__PURE__ */ (() =>
  findingKind("missing-content", ({ asked }) => (asked === "minimum" ? "error" : "warning"), {
    facts: { content: textFact, label: bilingualFact, clause: textFact, asked: wordFact(CONTENT_WEIGHT) },
    id: (is) => `Laporan belum memuat: ${is.label} (${is.clause}).`,
    en: (is) => `The report does not contain: ${is.label} (${is.clause}).`,
  }))();

function missingContent({ key, asked, label, basis }: ReportContentCheck, agencyId = "report"): Finding {
  const facts = { content: key, label, clause: basis.clause ?? basis.title, asked };
  return tell(missingContentKind, { subject: agencyId, path: ["contents"] }, facts);
}
