import { type Bilingual, type Citation, type Shape, word } from "../../../core/index.ts";

/**
 * Why a performance agreement may be revised.
 *
 * @term alasan revisi perjanjian kinerja
 */
export type RevisionReason = "change-of-officer" | "change-of-strategy" | "change-of-priority";

/** One of the reasons for a revision. */
export const revisionReason: Shape<RevisionReason> = /* @__PURE__ */ word([
  "change-of-officer",
  "change-of-strategy",
  "change-of-priority",
]);

/**
 * What performance agreements are for.
 *
 * @term tujuan perjanjian kinerja
 */
export type AgreementPurpose = "commitment" | "yardstick" | "rewards-and-sanctions" | "supervision" | "staff-targets";

/**
 * What the library knows of performance agreements: what they are for, their words, and when they may be revised.
 *
 * @term aturan perjanjian kinerja
 */
export interface AgreementRules {
  /** What agreements are for, in the order in which it is said. */
  readonly purposes: readonly {
    /** The key. */
    readonly key: AgreementPurpose;
    /** The same in words. */
    readonly label: Bilingual;
  }[];
  /** Where the purposes come from. */
  readonly purposeSource: Citation;
  /** What the first party promises. */
  readonly promise: Bilingual;
  /** What the second party does: supervision, evaluation, rewards and sanctions. */
  readonly rewardsAndSanctions: Bilingual;
  /** Why an agreement may be revised. */
  readonly revisionReasons: Readonly<Record<RevisionReason, Bilingual>>;
  /** Where those reasons come from; the words come from the source of the rule. */
  readonly revisionSource: Citation;
}
