import type { Bilingual, Citation } from "../core/index.ts";
import type { DueRule, ReportingEntity } from "./deadline.ts";

/** A duty to report that comes back every fiscal year. */
export interface ReportingRule {
  readonly id: string;
  /** What is handed in, without its period. */
  readonly title: Bilingual;
  readonly appliesTo: ReportingEntity;
  /** The first fiscal year of the rule: the year of its regulation. */
  readonly since: number;
  /** What is reported on, the fiscal year or one of its quarters, and how the date of that is set. */
  readonly occasions: readonly { readonly covers: "year" | 1 | 2 | 3 | 4; readonly due: DueRule }[];
  readonly basis: Citation;
}

/** What has to be handed in about a fiscal year. Equal dates keep this order. */
export const reportingRules: readonly ReportingRule[] = [
  {
    id: "performance-agreement",
    title: { id: "Perjanjian kinerja", en: "Performance agreement" },
    appliesTo: "agency",
    since: 2014,
    occasions: [{ covers: "year", due: { kind: "months-after-budget", months: 1 } }],
    basis: {
      title: "PermenPANRB 53/2014",
      status: "remembered",
      note: {
        id: "Paling lambat satu bulan setelah dokumen anggaran (DPA): dari ingatan, naskah peraturan tidak dibaca.",
        en: "At most one month after the budget document (DPA): from memory, the regulation was not read.",
      },
    },
  },
  {
    id: "withdrawal-plan-update",
    title: { id: "Pemutakhiran rencana penarikan dana (RPD)", en: "Update of the withdrawal plan (RPD)" },
    appliesTo: "central-unit",
    since: 2024,
    occasions: [
      { covers: 1, due: { kind: "working-day-of-month", nth: 10, month: 2 } },
      { covers: 2, due: { kind: "working-day-of-month", nth: 10, month: 4 } },
      { covers: 3, due: { kind: "working-day-of-month", nth: 10, month: 7 } },
      { covers: 4, due: { kind: "working-day-of-month", nth: 10, month: 10 } },
    ],
    basis: {
      title: "PER-5/PB/2024",
      status: "reported",
      note: {
        id: "Dari paparan DJPb: hari kerja ke-10 bulan Februari, April, dan Juli; Oktober tidak disebut oleh setiap sumber. Naskah peraturan tidak dibaca.",
        en: "From slides of the treasury: the 10th working day of February, April and July; October is not in every source. The regulation itself was not read.",
      },
    },
  },
  {
    id: "interim-report",
    title: { id: "Laporan interim", en: "Interim report" },
    appliesTo: "agency",
    since: 2006,
    occasions: [
      { covers: 1, due: { kind: "no-date" } },
      { covers: 2, due: { kind: "no-date" } },
      { covers: 3, due: { kind: "no-date" } },
      { covers: 4, due: { kind: "no-date" } },
    ],
    basis: {
      title: "PP 8/2006",
      clause: "Pasal 27",
      status: "reported",
      note: {
        id: "Sumber kedua: sekurang-kurangnya sekali setiap triwulan. Tanggal penyampaian tidak ditemukan, dan naskah pasal tidak dibaca.",
        en: "Second source: at least once a quarter. No due date was found, and the article itself was not read.",
      },
    },
  },
  {
    id: "unit-performance-report",
    title: { id: "Laporan kinerja (LKjIP) unit kerja", en: "Performance report (LKjIP) of a unit" },
    appliesTo: "unit",
    since: 2014,
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 2 } }],
    basis: {
      title: "PermenPANRB 53/2014",
      status: "remembered",
      note: {
        id: "Paling lambat dua bulan setelah tahun anggaran berakhir: dari ingatan, naskah peraturan tidak dibaca.",
        en: "At most two months after the end of the fiscal year: from memory, the regulation was not read.",
      },
    },
  },
  {
    id: "agency-performance-report",
    title: { id: "Laporan kinerja (LKjIP) instansi", en: "Performance report (LKjIP) of an agency" },
    appliesTo: "agency",
    since: 2014,
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 3 } }],
    basis: {
      title: "PermenPANRB 53/2014",
      status: "unverified",
      note: {
        id: "Hanya judul yang terlihat: paling lambat tiga bulan. Menurut sumber kedua, LKjIP pemerintah daerah digabung ke dalam LPPD sejak Permendagri 18/2020 (SE MenPANRB 5/2021).",
        en: "Only a title was seen: at most three months. According to a second source, the LKjIP of regional governments has been merged into the LPPD since Permendagri 18/2020 (SE MenPANRB 5/2021).",
      },
    },
  },
  {
    id: "budget-accountability",
    title: { id: "Pertanggungjawaban pelaksanaan APBD", en: "Accountability for the regional budget (APBD)" },
    appliesTo: "region",
    since: 2014,
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 6 } }],
    basis: {
      title: "UU 23/2014",
      clause: "Pasal 320",
      status: "reported",
      note: {
        id: "Dibaca dalam peraturan daerah Kabupaten Pakpak Bharat yang merujuk pasal ini; naskah undang-undang tidak dibaca.",
        en: "Read in a regional regulation of Pakpak Bharat that refers to the article; the law itself was not read.",
      },
    },
  },
];

/** What the prudent date of a deadline rests on. */
export const prudentDate: Citation = {
  title: "sakip",
  status: "convention",
  note: {
    id: "Pilihan pustaka ini: hari kerja terakhir yang tidak melewati tenggat. Tidak ditemukan aturan yang menggeser tenggat pada hari libur.",
    en: "A choice of this library: the last working day not after the deadline. No rule was found that moves a deadline off a holiday.",
  },
};
