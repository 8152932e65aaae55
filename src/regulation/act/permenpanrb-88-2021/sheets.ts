import type { Bilingual } from "../../../core/index.ts";
import { guideCriteria } from "./criteria.ts";

/** A criterion that the guide has as well, by its code there, or one with words of its own. */
export type Entry = string | Bilingual;

/** A sheet of the second annex: what it asks, where its pages begin, and what it misprints. */
export interface CriteriaList {
  /** The criteria by sub-component, in their printed order. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** The first criterion of each page. */
  readonly pages: readonly (readonly [code: string, page: number])[];
  /** The printed number, where that is not the place in the list. */
  readonly misprinted: Readonly<Record<string, number>>;
}

/** LKE Instansi (Lampiran 2, p. 43–45): the sheet of a whole ministry, agency or regional government. */
export const institutionList: CriteriaList = /* @__PURE__ */ (() => ({
  pages: [
    ["1.a.1", 43],
    ["2.b.2", 44],
    ["3.c.1", 45],
  ],
  misprinted: { "1.b.5": 6, "1.b.6": 5, "3.b.9": 8, "3.b.10": 9, "3.b.11": 10 },
  entries: {
    "1.a": from("1.a", 1, 7),
    "1.b": from("1.b", 1, 9),
    "1.c": [
      ...from("1.c", 1, 2),
      ...from("1.c", 4, 6),
      own("Semua unit berkomitmen mencapai kinerja yang direncanakan", "Every unit commits to the planned performance"),
      own(
        "Pimpinan ikut serta mencapai kinerja yang direncanakan",
        "Leaders take part in reaching the planned performance",
      ),
      own(
        "Semua pegawai berkomitmen mencapai kinerja yang direncanakan",
        "Every employee commits to the planned performance",
      ),
      own(
        "Kinerja perorangan sejalan dengan kinerja organisasi",
        "Individual performance is aligned with that of the organisation",
      ),
    ],
    "2.a": from("2.a", 1, 3),
    "2.b": [
      ...from("2.b", 2, 5),
      own(
        "Data dikumpulkan dan capaian diukur lewat aplikasi",
        "Data are collected and achievement is measured with an application",
      ),
    ],
    "2.c": ["2.b.1", ...from("2.c", 1, 10)],
    "3.a": [...from("3.a", 1, 2), ...from("3.a", 4, 6)],
    "3.b": [
      "3.a.3",
      ...from("3.b", 1, 2),
      own("Realisasi dianalisis terhadap target tahunan", "Actual values are analysed against the annual target"),
      own(
        "Realisasi dianalisis terhadap target jangka menengah",
        "Actual values are analysed against the medium-term target",
      ),
      own(
        "Realisasi dianalisis terhadap tahun-tahun sebelumnya",
        "Actual values are analysed against those of earlier years",
      ),
      own(
        "Realisasi dianalisis terhadap tingkat nasional atau internasional (tolok banding)",
        "Actual values are analysed against a national or international benchmark",
      ),
      own(
        "Laporan merinci keberhasilan atau kegagalan mencapai target",
        "The report details success or failure in reaching targets",
      ),
      own(
        "Laporan menjelaskan mutu keberhasilan/kegagalan, upaya, dan hambatannya",
        "The report explains the quality of success or failure, efforts, obstacles",
      ),
      ...from("3.b", 8, 9),
    ],
    "3.c": from("3.c", 1, 7),
    "4.a": from("4.a", 1, 3),
    "4.b": from("4.b", 1, 5),
    "4.c": from("4.c", 1, 5),
  },
}))();

/** LKE Unit (Lampiran 2, p. 46–48): the sheet of a unit, a work unit or a regional agency. */
export const unitList: CriteriaList = /* @__PURE__ */ (() => ({
  pages: [
    ["1.a.1", 46],
    ["2.b.1", 47],
    ["3.c.1", 48],
  ],
  misprinted: { "1.b.5": 6, "1.b.6": 5, "1.c.4": 3, "1.c.5": 4, "1.c.6": 5, "1.c.7": 6, "1.c.8": 7 },
  // The criteria of the guide; only that every unit plans stands under quality and not under existence.
  entries: {
    ...Object.fromEntries(Object.entries(guideCriteria).map(([part, rows]) => [part, from(part, 1, rows.length)])),
    "1.a": from("1.a", 1, 6),
    "1.b": [...from("1.b", 1, 9), "1.a.7", "1.b.10"],
  },
}))();

function from(part: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${part}.${first + i}`);
}

function own(id: string, en: string): Bilingual {
  return { id, en };
}
