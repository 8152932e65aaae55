import type { Bilingual, Citation, Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * Where a document stands:
 *
 * | status | meaning |
 * |---|---|
 * | `on-time` | handed in by its day |
 * | `late` | handed in after it |
 * | `handed-in` | handed in; no day is known by which it was due |
 * | `missing` | not handed in, and its day is over |
 * | `not-due` | not handed in, and its day is still to come |
 * | `no-date` | not handed in; no day is known by which it is due |
 *
 * @term status dokumen
 */
export type DocumentStatus = "on-time" | "late" | "handed-in" | "missing" | "not-due" | "no-date";

/**
 * A document that an agency is to hand in.
 *
 * @term dokumen yang diperiksa
 */
export interface CheckedDocument {
  /** Which document: the id of the deadline. */
  readonly document: string;
  /** What it is, in words. */
  readonly label: Bilingual;
  /** Where it stands. */
  readonly status: DocumentStatus;
  /** The day by which it was due; absent where none is known. */
  readonly due?: IsoDate;
  /** The day on which it was handed in; absent where it was not. */
  readonly handedInOn?: IsoDate;
  /** By how many days it was late, or is on the day of the look; absent where it is not. */
  readonly daysLate?: number;
  /** Where the deadline comes from, and how well that is known. */
  readonly basis: Citation;
}

/**
 * The documents of an agency.
 *
 * @term kelengkapan dokumen instansi
 */
export interface AgencyDocuments {
  /** The agency. */
  readonly agencyId: string;
  /** Its documents in the order of the calendar. */
  readonly documents: readonly CheckedDocument[];
  /** Whether none that was due is missing. */
  readonly isComplete: boolean;
  /** Whether none that was due is missing or late. */
  readonly isOnTime: boolean;
}

/**
 * Whether documents are complete and on time.
 *
 * @term pemeriksaan kelengkapan dan ketepatan waktu dokumen
 */
export interface DocumentCheck {
  /** Says what this is. */
  readonly kind: "document-check";
  /** The fiscal year. */
  readonly year: number;
  /** The day of the look; absent where none was told, and then everything with a day is due. */
  readonly asOf?: IsoDate;
  /** The agencies in the order given. */
  readonly agencies: readonly AgencyDocuments[];
  /** How many documents have each status. */
  readonly counts: Readonly<Record<DocumentStatus, number>>;
  /** Handed in of those due, percent. */
  readonly complete: Outcome<Decimal, "nothing-due">;
  /** Handed in by their day of those due, percent. */
  readonly onTime: Outcome<Decimal, "nothing-due">;
  /** `document-missing`, `document-late`, and `document-not-expected` for one of another agency or another kind. */
  readonly findings: readonly Finding[];
}
