import {
  bilingualShape,
  citationShape,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  whole,
  word,
} from "../../../../core/index.ts";
import type { DocumentCheck, DocumentStatus } from "../../../../evaluation/index.ts";
import { isoDate } from "../../../../period/index.ts";
import { inPercent, plus, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { dayInput } from "../../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../../shared/fields.ts";
import { counted } from "../../shared/listed.ts";

const statuses = ["on-time", "late", "handed-in", "missing", "not-due", "no-date"] as const;

const checkRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  return resultShape("document-check", {
    findings: groundFields.findings,
    year: whole(1900, 9999),
    asOf: optional(isoDate),
    agencies: list(
      partShape({
        agencyId: text,
        documents: list(
          partShape({
            document: text,
            label: renamed(bilingualShape, "title"),
            status: word(statuses),
            due: optional(isoDate),
            handedInOn: optional(isoDate),
            daysLate: optional(count),
            basis: citationShape,
          }),
        ),
      }),
    ),
    counts: partShape({
      "on-time": count,
      late: count,
      "handed-in": count,
      missing: count,
      "not-due": count,
      "no-date": count,
    }),
    complete: partShape(numberOutcome),
    onTime: partShape(numberOutcome),
  });
})();

type CheckRead = Read<typeof checkRead>;

/**
 * Explains whether documents are complete and on time: how many of those due were handed in, how many by their day, and
 * every document with its deadline.
 *
 * @term penjelasan kelengkapan dan ketepatan waktu dokumen
 * @param result - What {@link checkDocuments} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { checkDocuments, explainDocumentCheck, reportingCalendar } from "sakip";
 *
 * const calendar = reportingCalendar(2024, { holidays: [] }).filter(({ id }) => id === "unit-performance-report");
 * const check = checkDocuments(
 *   [{ agencyId: "dinkes", document: "unit-performance-report", year: 2024, handedInOn: "2025-02-20" }],
 *   { year: 2024, agencies: ["dinkes", "disdik"], calendar, asOf: "2025-03-31" },
 * );
 * explainDocumentCheck(check).value // => "50"
 * ```
 */
export function explainDocumentCheck(result: DocumentCheck | Plain<DocumentCheck>): Explanation {
  const [read] = readAll([checkRead, result, "result"]);
  const { year, asOf, agencies, counts, findings } = read;
  return explained({
    subject: "document-check",
    label: { id: "Dokumen yang sudah diserahkan", en: "Documents that were handed in" },
    ...shareOf(read, "complete"),
    inputs: [
      worded("year", { id: "tahun", en: "year" }, String(year)),
      asOf === undefined ? undefined : dayInput(asOf),
      ...statuses.map((status) => counted(status, statusWords[status], counts[status])),
    ],
    findings,
    steps: [
      explained({
        subject: "on-time",
        label: { id: "Dokumen yang diserahkan tepat waktu", en: "Documents that were handed in by their day" },
        ...shareOf(read, "onTime"),
        inputs: (["on-time", "late", "missing"] as const).map((status) =>
          counted(status, statusWords[status], counts[status]),
        ),
      }),
      ...agencies.flatMap(({ agencyId, documents }) => documents.map((each) => documentNode(each, agencyId))),
    ],
  });
}

/** A share of the documents that were due. */
function shareOf({ counts, complete, onTime }: CheckRead, of: "complete" | "onTime") {
  const { value, reason } = of === "complete" ? complete : onTime;
  const [early, late, missing] = (["on-time", "late", "missing"] as const).map((status) =>
    counted(status, statusWords[status], counts[status]),
  );
  const due = early && late && missing && plus(early, late, missing);
  const own = of === "complete" ? early && late && plus(early, late) : early;
  return { value: value ?? null, unit: "percent", formula: value && own && due && inPercent(own, due), reason };
}

type Document = CheckRead["agencies"][number]["documents"][number];

function documentNode({ document, label, status, due, handedInOn, daysLate, basis }: Document, agencyId: string) {
  return explained({
    subject: `document:${agencyId}:${document}`,
    label: { id: `${label.id} (${agencyId})`, en: `${label.en} (${agencyId})` },
    value: { word: status, words: statusWords[status] },
    inputs: [
      due === undefined ? undefined : dayInput(due, "due", { id: "paling lambat", en: "due by" }),
      handedInOn === undefined
        ? undefined
        : dayInput(handedInOn, "handed-in-on", { id: "diserahkan", en: "handed in on" }),
      daysLate === undefined ? undefined : counted("days-late", { id: "terlambat", en: "late by" }, daysLate, "days"),
    ],
    basis,
  });
}

const statusWords: Readonly<Record<DocumentStatus, { readonly id: string; readonly en: string }>> = {
  "on-time": { id: "tepat waktu", en: "on time" },
  late: { id: "terlambat", en: "late" },
  "handed-in": { id: "diserahkan, tanpa batas waktu yang diketahui", en: "handed in, no deadline known" },
  missing: { id: "belum diserahkan", en: "missing" },
  "not-due": { id: "belum jatuh tempo", en: "not yet due" },
  "no-date": { id: "belum diserahkan, tanpa batas waktu yang diketahui", en: "not handed in, no deadline known" },
};
