import { type Bilingual, type Citation, levelWords } from "../../../core/index.ts";
import type { CascadeLadder, CascadeLevel } from "../cascade-level.ts";

/**
 * What the library knows of one level.
 *
 * @term jenjang kinerja
 */
export interface CascadeLevelFacts {
  /** The ladder that the level stands on. */
  readonly ladder: CascadeLadder;
  /** Its place on the ladder, 0 at the top; null for a level that may stand anywhere. */
  readonly rank: number | null;
  /** The name of the level. */
  readonly label: Bilingual;
}

const level = (ladder: CascadeLadder, rank: number | null, key: CascadeLevel): CascadeLevelFacts =>
  Object.freeze({ ladder, rank, label: Object.freeze({ ...levelWords[key] }) });

/**
 * The levels with their ladders and names.
 *
 * @term jenjang kinerja
 * @see The planning levels are those of RPJMD and Renstra documents; the outcome levels those of PermenPANRB 89/2021: see
 * {@link cascadeLevelSources}.
 * @example
 * ```ts
 * import { cascadeLevels } from "sakip";
 *
 * cascadeLevels["sub-activity"].label.id // => "Sub Kegiatan"
 * ```
 */
export const cascadeLevels: Readonly<Record<CascadeLevel, CascadeLevelFacts>> = /* @__PURE__ */ (() =>
  Object.freeze({
    vision: level("planning", 0, "vision"),
    mission: level("planning", 1, "mission"),
    goal: level("planning", 2, "goal"),
    objective: level("planning", 3, "objective"),
    programme: level("planning", 4, "programme"),
    activity: level("planning", 5, "activity"),
    "sub-activity": level("planning", 6, "sub-activity"),
    "ultimate-outcome": level("outcome", 0, "ultimate-outcome"),
    "intermediate-outcome": level("outcome", 1, "intermediate-outcome"),
    "immediate-outcome": level("outcome", 2, "immediate-outcome"),
    output: level("outcome", 3, "output"),
    "critical-success-factor": level("outcome", null, "critical-success-factor"),
    region: level("organisation", 0, "region"),
    "echelon-1": level("organisation", 1, "echelon-1"),
    "echelon-2": level("organisation", 2, "echelon-2"),
    "echelon-3": level("organisation", 3, "echelon-3"),
    "echelon-4": level("organisation", 4, "echelon-4"),
    individual: level("organisation", 5, "individual"),
  }))();

/**
 * Where the ladders come from, and how well that is known.
 *
 * @term rujukan jenjang
 */
export const cascadeLevelSources: Readonly<Record<CascadeLadder, Citation>> = /* @__PURE__ */ (() =>
  Object.freeze({
    planning: Object.freeze({
      title: "Renstra perangkat daerah 2025–2029, Tabel 4.1",
      status: "reproduced",
      note: Object.freeze({
        id: "Urutan kolom tabel Renstra yang diterbitkan; naskah Inmendagri 2/2025 tidak dibaca.",
        en: "The order of the columns of published plans; Inmendagri 2/2025 itself was not read.",
      }),
    }),
    outcome: Object.freeze({
      title: "PermenPANRB 89/2021",
      status: "remembered",
      note: Object.freeze({
        id: "Nama empat tingkat hasil dari ingatan; langkah dan faktor kunci keberhasilan dinyatakan kembali oleh dua ringkasan. Naskah peraturan tidak dibaca.",
        en: "The names of the four outcome levels are from memory; steps and critical success factors are restated by two summaries. The regulation itself was not read.",
      }),
    }),
    organisation: Object.freeze({
      title: "Paparan BKN tentang penyelarasan kinerja",
      status: "reported",
      note: Object.freeze({
        id: "Eselon II, III, IV, lalu SKP pegawai.",
        en: "Echelons II, III and IV, then the targets of one civil servant.",
      }),
    }),
  } satisfies Record<CascadeLadder, Citation>))();
