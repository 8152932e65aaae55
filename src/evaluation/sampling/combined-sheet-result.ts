import { type Bilingual, type Citation, lacks, type Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { UnitCluster } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";

/**
 * Why a cell of a combined sheet is empty: the institution has no evaluation (`no-institution`), a cluster that counts has
 * no unit (`no-units`), an evaluation tells no sub-components (`no-parts`), or no rule was stated (`no-rule`).
 *
 * @term alasan sel kosong
 */
export type EmptyCell = "no-institution" | "no-units" | "no-parts" | "no-rule";

/** The cells without a value. */
export const cellLacks = /* @__PURE__ */ lacks({
  "no-institution": ["institution"],
  "no-units": ["units"],
  "no-parts": ["answers"],
  "no-rule": ["rule"],
});

/**
 * A row of a combined sheet: a component, a sub-component, or the total. Points, exact.
 *
 * @term baris lembar gabungan
 */
export interface CombinedSheetRow {
  /** What the row is. */
  readonly row: "component" | "part" | "total";
  /** The code as printed: `"1"`, `"1.a"`; empty for the total. */
  readonly code: string;
  /** The keys of component and sub-component; none for the total. */
  readonly place: readonly string[];
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight (Bobot). */
  readonly weight: Decimal;
  /** The value of the institution itself (Nilai Instansi). */
  readonly institution: Outcome<Decimal, EmptyCell>;
  /** The mean of the sampled units of each cluster (Unit Utama, Unit Pendukung, Unit Tambahan). */
  readonly clusters: Readonly<Record<UnitCluster, Outcome<Decimal, EmptyCell>>>;
  /** The value of the units (Nilai Unit), by the rule. */
  readonly units: Outcome<Decimal, EmptyCell>;
  /** The final value (Nilai Akuntabilitas Kinerja), by the rule. */
  readonly final: Outcome<Decimal, EmptyCell>;
  /** The final value of the weight: percent, 0–100. */
  readonly percent: Outcome<Decimal, EmptyCell>;
}

/**
 * The combined sheet of an institution and its units.
 *
 * @term lembar kerja evaluasi gabungan
 */
export interface CombinedSheet {
  /** Says what this is. */
  readonly kind: "combined-sheet";
  /** Whose sheet it is, when told. */
  readonly agencyId?: string;
  /** The units sampled, in the order given. */
  readonly units: readonly {
    /** The id of the unit. */
    readonly id: string;
    /** Its cluster. */
    readonly cluster: UnitCluster;
    /** Its evaluation. */
    readonly evaluation: Evaluation;
  }[];
  /** The evaluation of the institution itself; absent while it is not filled in. */
  readonly institution?: Evaluation;
  /** How much the institution, its units and each cluster count, by the rule that was stated; absent without one. */
  readonly weights?: {
    /** The institution beside its units. */
    readonly institution: Decimal;
    /** The units beside the institution. */
    readonly units: Decimal;
    /** Each cluster among the units. */
    readonly clusters: Readonly<Record<UnitCluster, Decimal>>;
  };
  /** The rows in their printed order: each component before its sub-components, the total last. */
  readonly rows: readonly CombinedSheetRow[];
  /** The combined evaluation, with the finding `combined-by-rule`; not computable without a rule, or where a cell is empty. */
  readonly evaluation: Outcome<Evaluation, EmptyCell>;
  /** Where the sheet stands, what its cluster cells are taken to be, and the rule that was stated. */
  readonly basis: {
    /** The printed sheet. */
    readonly sheet: Citation;
    /** What the cells of clusters are taken to be. */
    readonly clusters: Citation;
    /** The rule that the caller stated. */
    readonly rule?: Citation;
  };
}
