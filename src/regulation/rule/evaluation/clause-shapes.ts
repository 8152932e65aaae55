import { bilingualShape, citationShape, type Given, object, optional, type Shape, text } from "../../../core/index.ts";
import { roundingShape } from "../../../number/index.ts";

const stagesFields = /* @__PURE__ */ (() =>
  object({
    /** The value of each item. */
    item: optional(roundingShape),
    /** The value of each sub-component. */
    part: optional(roundingShape),
    /** The value of each component. */
    component: optional(roundingShape),
    /** The total, before it is graded. Without it the exact total is graded. */
    total: optional(roundingShape),
    /** Where this comes from. */
    source: citationShape,
  }))();

/**
 * Where a regulation rounds: each stage that is named, and no other.
 *
 * @term aturan pembulatan
 */
export interface RegulationRounding extends Given<typeof stagesFields> {}

/** The shape of what a regulation says on rounding. */
export const stagesShape: Shape<RegulationRounding> = stagesFields;

const reportFields = /* @__PURE__ */ (() =>
  object({
    /** The row of the total: "Nilai Akuntabilitas Kinerja". */
    total: bilingualShape,
    /** The row of the grade: "Predikat Nilai Akuntabilitas Kinerja", as practised; the sheet prints "Predikat". */
    grade: bilingualShape,
  }))();

/**
 * The words that evaluation reports (LHE) print beside the total and the grade.
 *
 * @term istilah laporan hasil evaluasi
 */
export interface RegulationReport extends Given<typeof reportFields> {}

/** The shape of the words of evaluation reports. */
export const reportShape: Shape<RegulationReport> = reportFields;

const departureFields = /* @__PURE__ */ (() =>
  object({
    /** The clause: `"components.planning.weight"`. */
    clause: text,
    /** What the base says; absent when the base has no such clause. */
    base: optional(text),
    /** What the variant says; absent when it dropped the clause. */
    own: optional(text),
  }))();

/**
 * A clause in which a local variant departs from the regulation it names as its base.
 *
 * @term penyimpangan dari aturan nasional
 */
export interface Departure extends Given<typeof departureFields> {}

/** The shape of a departure. */
export const departureShape: Shape<Departure> = departureFields;
