import {
  bilingualShape,
  citationShape,
  computed,
  deepFreeze,
  type Given,
  lacks,
  list,
  object,
  optional,
  outcomeShape,
  type Read,
  readAll,
  renamed,
  type Shape,
  series,
  tell,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import { type IsoDate, isoDate, tryDay } from "../../period/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";
import type { AgencyDocuments, CheckedDocument, DocumentCheck, DocumentStatus } from "./document-check.ts";
import { documentFindings, documentNotExpected } from "./document-findings.ts";
import { type HandedInDocument, handedInDocumentsShape } from "./handed-in-document-shape.ts";

const expectedFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the deadline. */
      id: text,
      /** What has to be handed in. */
      label: renamed(bilingualShape, "title"),
      /** The last date, or why there is none. */
      due: outcomeShape(isoDate, ["no-date-in-rule", "no-budget-date", "no-rule-known", "too-few-working-days"]),
      /** Where the deadline comes from. */
      basis: citationShape,
    },
    { open: true },
  ))();

/** A deadline, as far as documents are held against it. */
export interface ExpectedDeadline extends Given<typeof expectedFields> {}

const expectedShape: Shape<ExpectedDeadline, Read<typeof expectedFields>> = expectedFields;

/** The deadlines of a calendar, as far as documents are held against them. */
export const expectedDeadlinesShape = /* @__PURE__ */ (() => where(list(expectedShape), lawOfOnce("id"), ["id"]))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The fiscal year. */
    year: whole(1900, 9998, "invalid-period"),
    /** The agencies that have to hand in. */
    agencies: series(text),
    /** What each of them has to hand in, as {@link reportingCalendar} lists it: leave in what they have to. */
    calendar: expectedDeadlinesShape,
    /** The day of the look; without it every deadline counts as over. */
    asOf: optional(isoDate),
  }))();

/**
 * Which documents are expected of whom.
 *
 * @term pilihan pemeriksaan dokumen
 */
export interface DocumentCheckOptions extends Given<typeof optionsShape> {}

/**
 * Checks whether agencies have handed in what they have to, and whether they did so on time.
 *
 * A document is expected of every agency for every deadline of the calendar that is given. Where a rule has no day, nothing is
 * called late or missing. Deadlines keep their basis: read its status before one is presented as law.
 *
 * @term pemeriksaan kelengkapan dan ketepatan waktu dokumen
 * @param documents - The documents, with the day on which each was handed in. Those of other years are not looked at.
 * @param options - The year, the agencies, the calendar, the day of the look.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key`, `invalid-date`, `invalid-period`, `invalid-input`.
 * @see The `basis` of each deadline.
 * @example
 * ```ts
 * import { checkDocuments, reportingCalendar } from "sakip";
 *
 * const calendar = reportingCalendar(2024, { holidays: [] }).filter(({ id }) => id === "unit-performance-report");
 * const check = checkDocuments(
 *   [
 *     { agencyId: "dinkes", document: "unit-performance-report", year: 2024, handedInOn: "2025-02-20" },
 *     { agencyId: "disdik", document: "unit-performance-report", year: 2024, handedInOn: "2025-03-03" },
 *   ],
 *   { year: 2024, agencies: ["dinkes", "disdik", "dlh"], calendar, asOf: "2025-03-31" },
 * );
 * check.agencies.map(({ agencyId, documents }) => [agencyId, documents[0]?.status, documents[0]?.daysLate])
 * // => [["dinkes", "on-time", undefined], ["disdik", "late", 3], ["dlh", "missing", 31]]
 * check.agencies[0]?.documents[0]?.basis.status // => "remembered"
 * ```
 */
export function checkDocuments(documents: Iterable<HandedInDocument>, options: DocumentCheckOptions): DocumentCheck {
  const [read, { year, agencies: ids, calendar, asOf }] = readAll(
    [handedInDocumentsShape, documents, "documents"],
    [optionsShape, options, "options"],
  );
  const own = read.flatMap((each, at) => (each.year === year ? [{ ...each, at }] : []));
  // What was handed in after the day of the look was not there on it.
  const seen = (day: IsoDate | null) => (day === null || (asOf !== undefined && day > asOf) ? undefined : day);
  const dayOf = new Map(own.map((each) => [keyOf(each.agencyId, each.document), seen(each.handedInOn)]));
  const agencies = [...new Set(ids)].map((agencyId): AgencyDocuments => {
    const checked = calendar.map((each) => checkedDocument(each, dayOf.get(keyOf(agencyId, each.id)), asOf));
    const has = (...statuses: DocumentStatus[]) => checked.some(({ status }) => statuses.includes(status));
    return { agencyId, documents: checked, isComplete: !has("missing"), isOnTime: !has("missing", "late") };
  });
  const all = agencies.flatMap((each) => each.documents);
  const count = (...statuses: DocumentStatus[]) => all.filter(({ status }) => statuses.includes(status)).length;
  const due = count("on-time", "late", "missing");
  const share = (part: number) =>
    due === 0 ? LACKS["nothing-due"] : computed(exactToDecimal(percentOf(exactOf(part), exactOf(due))));
  const expected = new Set(calendar.map(({ id }) => id));
  return deepFreeze({
    kind: "document-check",
    year,
    ...(asOf !== undefined && { asOf }),
    agencies,
    counts: {
      "on-time": count("on-time"),
      late: count("late"),
      "handed-in": count("handed-in"),
      missing: count("missing"),
      "not-due": count("not-due"),
      "no-date": count("no-date"),
    },
    complete: share(count("on-time", "late")),
    onTime: share(count("on-time")),
    findings: [
      ...agencies.flatMap(documentFindings),
      ...own
        .filter(({ agencyId, document }) => !ids.includes(agencyId) || !expected.has(document))
        .map(({ agencyId: agency, document, at }) =>
          tell(documentNotExpected, { subject: agency, path: ["documents", at] }, { agency, document }),
        ),
    ],
  });
}

const LACKS = /* @__PURE__ */ lacks({ "nothing-due": [] });

function keyOf(agencyId: string, document: string): string {
  return JSON.stringify([agencyId, document]);
}

function checkedDocument(
  { id: document, label, due: given, basis }: Read<typeof expectedFields>,
  handedInOn: IsoDate | undefined,
  asOf: IsoDate | undefined,
): CheckedDocument {
  const due = given.status === "computed" ? given.value : undefined;
  const status = statusOf(handedInOn, due, asOf);
  const until = status === "late" ? handedInOn : status === "missing" ? asOf : undefined;
  const daysLate = until === undefined ? 0 : (tryDay(until) ?? 0) - (tryDay(due ?? until) ?? 0);
  return {
    document,
    label,
    status,
    ...(due !== undefined && { due }),
    ...(handedInOn !== undefined && { handedInOn }),
    ...(daysLate > 0 && { daysLate }),
    basis,
  };
}

// ISO dates sort as texts.
function statusOf(
  handedInOn: IsoDate | undefined,
  due: IsoDate | undefined,
  asOf: IsoDate | undefined,
): DocumentStatus {
  if (handedInOn !== undefined) return due === undefined ? "handed-in" : handedInOn <= due ? "on-time" : "late";
  if (due === undefined) return "no-date";
  return asOf === undefined || asOf > due ? "missing" : "not-due";
}
