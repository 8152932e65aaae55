import type { CheckedDocument } from "../../evaluation/index.ts";
import type { Known } from "./known.ts";
import { type Judge, judgement, met, noData, notMet, partly } from "./verdict.ts";

/** Criteria on reporting, by their code in the guide. */
export const isReported: Readonly<Record<string, Judge<Known>>> = /* @__PURE__ */ (() => ({
  "3.a.1": (known) =>
    withDocuments(known, isReport, (reports) => {
      const missing = reports.filter(({ status }) => status === "missing");
      if (missing.length > 0) return notMet(...missing.map(standingOf));
      const there = reports.every(({ handedInOn }) => handedInOn !== undefined);
      return there ? met(...reports.map(standingOf)) : partly([], ...reports.map(standingOf));
    }),
  // Regularly: the reports of the quarters.
  "3.a.2": (known) =>
    withDocuments(known, isInterim, (reports) => {
      const open = reports.filter(({ handedInOn }) => handedInOn === undefined);
      if (open.length === 0) return met(...reports.map(standingOf));
      const isYearOver = known.asOf === undefined || known.asOf > `${known.year}-12-31`;
      return isYearOver ? notMet(...open.map(standingOf)) : partly([], ...reports.map(standingOf));
    }),
  // On time.
  "3.a.6": (known) =>
    withDocuments(known, isReport, (reports) => {
      const late = reports.filter(({ status }) => status === "late" || status === "missing");
      if (late.length > 0) return notMet(...late.map(standingOf));
      return reports.every(({ status }) => status === "on-time")
        ? met(...reports.map(standingOf))
        : partly([], ...reports.map(standingOf));
    }),
  "3.b.3": analysed("target-vs-realization"),
  "3.b.4": analysed("medium-term-target"),
  "3.b.5": analysed("previous-years"),
  "3.b.6": analysed("national-standard"),
  "3.b.7": analysed("causes"),
  "3.b.8": analysed("resource-efficiency"),
}))();

/** Whether the report makes an analysis of every indicator that it is asked for. */
function analysed(key: string): Judge<Known> {
  return ({ report }) => {
    const item = report?.items.find((each) => each.key === key);
    if (item === undefined) return noData("report");
    const { label, status, missingFor } = item;
    const told = (id: string, en: string) => ({ id: `${label.id}: ${id}.`, en: `${label.en}: ${en}.` });
    switch (status) {
      case "present":
        return met(told("ada dalam laporan", "the report makes it"));
      case "partly":
        return notMet(told(`belum ada untuk ${missingFor.join(", ")}`, `missing for ${missingFor.join(", ")}`));
      case "missing":
        return notMet(told("tidak ada dalam laporan", "the report does not make it"));
      case "not-asked":
        return judgement(told("dinyatakan tidak ada pembandingnya", "there is told to be nothing to compare with"));
    }
  };
}

function withDocuments(
  { documents }: Known,
  wanted: (document: CheckedDocument) => boolean,
  judge: (documents: readonly CheckedDocument[]) => ReturnType<Judge<Known>>,
): ReturnType<Judge<Known>> {
  const own = documents?.filter(wanted) ?? [];
  return own.length === 0 ? noData("calendar", "documents") : judge(own);
}

function isReport({ document }: CheckedDocument): boolean {
  return document.endsWith("-performance-report");
}

function isInterim({ document }: CheckedDocument): boolean {
  return document.startsWith("interim-report-");
}

const WORDS: Readonly<Record<CheckedDocument["status"], { readonly id: string; readonly en: string }>> = {
  "on-time": { id: "disampaikan tepat waktu", en: "handed in on time" },
  late: { id: "terlambat disampaikan", en: "handed in late" },
  "handed-in": { id: "sudah disampaikan", en: "handed in" },
  missing: { id: "belum disampaikan, tenggatnya sudah lewat", en: "not handed in, and its day is over" },
  "not-due": { id: "belum jatuh tempo", en: "not due yet" },
  "no-date": { id: "belum disampaikan, tanpa tenggat yang diketahui", en: "not handed in, and no day is known" },
};

function standingOf({ label, status }: CheckedDocument) {
  return { id: `${label.id}: ${WORDS[status].id}.`, en: `${label.en}: ${WORDS[status].en}.` };
}
