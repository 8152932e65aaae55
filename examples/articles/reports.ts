import { checkDocuments, checkReport, type DocumentStatus, followUp, reportingCalendar } from "sakip";
import { documents, lookedOn, printed, recommendations, report } from "../figures/batam.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** Reports complete and on time. */
export const onTime: Chapter = (say) => {
  const calendar = reportingCalendar(2022, { holidays: [] }).filter(({ id }) => id === "unit-performance-report");
  const check = checkDocuments(documents, {
    year: 2022,
    agencies: [...new Set(documents.map(({ agencyId }) => agencyId))],
    calendar,
    asOf: lookedOn,
  });
  return {
    title: say({
      id: "Laporan kinerja 2022: lengkap dan tepat waktu?",
      en: "Performance reports of 2022: complete and on time?",
    }),
    text: lines(
      table(
        [
          "OPD",
          say({ id: "Tenggat", en: "Due" }),
          say({ id: "Disampaikan", en: "Handed in" }),
          say({ id: "Keadaan", en: "Standing" }),
        ],
        check.agencies.flatMap(({ agencyId, documents: own }) =>
          own.map(({ due, handedInOn, status, daysLate }) => [
            agencyId,
            due === undefined ? "" : say.day(due),
            handedInOn === undefined ? "–" : say.day(handedInOn),
            `${say(statuses[status])}${daysLate === undefined ? "" : say({ id: `, ${daysLate} hari`, en: `, ${daysLate} days` })}`,
          ]),
        ),
      ),
      "",
      check.complete.status === "computed" && check.onTime.status === "computed"
        ? say({
            id: `  Disampaikan ${say.percent(check.complete.value)}, tepat waktu ${say.percent(check.onTime.value)}.`,
            en: `  Handed in ${say.percent(check.complete.value)}, on time ${say.percent(check.onTime.value)}.`,
          })
        : "",
      ...calendar.map(({ basis }) => say.source(basis)),
      say(made({ id: "OPD dan tanggal penyampaiannya", en: "agencies and days" })),
    ),
  };
};

/** What a performance report analyses, and what it leaves out. */
export const analyses: Chapter = (say) => {
  const check = checkReport(report);
  return {
    title: say({ id: "Isi laporan kinerja Dinas Kesehatan", en: "What the report of the health office analyses" }),
    text: lines(
      table(
        [
          say({ id: "Analisis", en: "Analysis" }),
          say({ id: "Keadaan", en: "Standing" }),
          say({ id: "Belum ada untuk", en: "Missing for" }),
        ],
        check.items.map(({ label, status, missingFor }) => [say(label), say(analysed[status]), missingFor.join(", ")]),
      ),
      "",
      say.source(check.basis),
      say(
        made({
          id: "isi laporannya; berita meminta faktor penghambat dan pendukung diungkap",
          en: "what the report holds; the news asks for what hindered and what helped",
        }),
      ),
    ),
  };
};

/** The recommendations of the ministry: whose they are, by when, and what became of them. */
export const actionPlan: Chapter = (say) => {
  const review = followUp(recommendations, { asOf: lookedOn });
  return {
    title: say({
      id: "Rencana aksi atas rekomendasi Kementerian PANRB",
      en: "The action plan on the ministry's recommendations",
    }),
    text: lines(
      table(
        [
          say({ id: "Rekomendasi", en: "Recommendation" }),
          say({ id: "Penanggung jawab", en: "Owner" }),
          say({ id: "Tenggat", en: "Due" }),
          say({ id: "Tindak lanjut", en: "Follow-up" }),
        ],
        recommendations.map(({ text, ownerId, due, followUp: status }) => [
          text,
          ownerId ?? "",
          due === undefined ? "–" : say.day(due),
          say(status === undefined ? { id: "belum disebut", en: "not told" } : followUps[status]),
        ]),
      ),
      "",
      say.findings(review.findings),
      `  ${say({ id: "Sumber rekomendasi", en: "Recommendations from" })}: ${say(printed.source)}`,
      say(made({ id: "penanggung jawab, tenggat, dan tindak lanjut", en: "owners, days and follow-up" })),
    ),
  };
};

const statuses: Readonly<Record<DocumentStatus, { id: string; en: string }>> = {
  "on-time": { id: "tepat waktu", en: "on time" },
  late: { id: "terlambat", en: "late" },
  "handed-in": { id: "disampaikan", en: "handed in" },
  missing: { id: "belum disampaikan, lewat", en: "missing for" },
  "not-due": { id: "belum jatuh tempo", en: "not due yet" },
  "no-date": { id: "tanpa tenggat yang diketahui", en: "no day is known" },
};
const analysed = {
  present: { id: "ada", en: "there" },
  partly: { id: "sebagian", en: "for some" },
  missing: { id: "tidak ada", en: "missing" },
  "not-asked": { id: "tidak diminta", en: "not asked" },
} as const;
const followUps = {
  done: { id: "selesai", en: "done" },
  "in-progress": { id: "berjalan", en: "in progress" },
  "not-done": { id: "belum", en: "not done" },
} as const;
