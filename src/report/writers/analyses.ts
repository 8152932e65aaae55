import type { Bilingual } from "../../core/index.ts";
import { words } from "../table/index.ts";

/**
 * An analysis that chapter III of a performance report (LKjIP) holds.
 *
 * @term analisis capaian kinerja
 */
export type Analysis =
  | "target-vs-realization"
  | "previous-years"
  | "medium-term-target"
  | "national-standard"
  | "causes"
  | "resource-efficiency"
  | "supporting-programmes";

/** The seven analyses in the order in which application forms ask for them, with what heads them. */
export const analyses: Readonly<Record<Analysis, Bilingual>> = {
  "target-vs-realization": words("Target dan realisasi kinerja tahun ini", "Target and realisation of this year"),
  "previous-years": words(
    "Realisasi dan capaian dibandingkan dengan tahun lalu dan beberapa tahun terakhir",
    "This year beside last year and the years before",
  ),
  "medium-term-target": words(
    "Realisasi sampai tahun ini dibandingkan dengan target jangka menengah",
    "What was reached until now beside the medium-term target",
  ),
  "national-standard": words(
    "Realisasi tahun ini dibandingkan dengan standar nasional",
    "This year beside the national standard",
  ),
  causes: words(
    "Penyebab keberhasilan atau kegagalan dan solusi yang telah dilakukan",
    "Causes of success or failure, and what was done",
  ),
  "resource-efficiency": words("Efisiensi penggunaan sumber daya", "Efficient use of resources"),
  "supporting-programmes": words(
    "Program dan kegiatan yang menunjang keberhasilan atau kegagalan",
    "Programmes and activities behind success or failure",
  ),
};
