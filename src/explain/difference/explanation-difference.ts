import type { Bilingual, Citation } from "../../core/index.ts";
import type { Rounding } from "../../number/index.ts";
import type { ExplainedInput } from "../formula/index.ts";

/**
 * Why a result is another one: what was given changed, or the rule, or both; `none` where nothing did.
 *
 * @term sebab perubahan
 */
export type ChangeCause = "none" | "input" | "rule" | "both";

/**
 * Something that a result was made of and that changed; what is only on one side is absent on the other.
 *
 * @term masukan yang berubah
 */
export interface InputChange {
  /** Its key. */
  readonly key: string;
  /** Whether it is of the data or of the rule. */
  readonly from: ExplainedInput["from"];
  /** As it was. */
  readonly before?: ExplainedInput;
  /** As it is. */
  readonly after?: ExplainedInput;
  /** By how much, where both are numbers: after − before, as exact text. */
  readonly change?: string;
}

/**
 * The difference of two explanations: only what changed, by how much, and whether the data or the rule did.
 *
 * @term perbedaan penjelasan
 */
export interface ExplanationDifference {
  /** Says what this is. */
  readonly kind: "explanation-difference";
  /** The subject of both. */
  readonly subject: string;
  /** What is explained, in both languages. */
  readonly label: Bilingual;
  /** The unit of the values. */
  readonly unit: string | null;
  /** Whether anything changed at all. */
  readonly changed: boolean;
  /** Why the value is another one, or could be: what changed here and below. */
  readonly cause: ChangeCause;
  /** The value as it was; null where there was none. */
  readonly before: string | null;
  /** The value as it is; null where there is none. */
  readonly after: string | null;
  /** Values that are no numbers, in words. */
  readonly words?: {
    /** As it was. */
    readonly before?: Bilingual;
    /** As it is. */
    readonly after?: Bilingual;
  };
  /** Why there was or is no value, by the codes of the reasons. */
  readonly reasons?: {
    /** As it was. */
    readonly before?: string;
    /** As it is. */
    readonly after?: string;
  };
  /** By how much it changed, where both are numbers: after − before, as exact text. */
  readonly change?: string;
  /** What changed of what the result was made of. */
  readonly inputs: readonly InputChange[];
  /** The rounding, where it changed; null for none. */
  readonly rounding?: {
    /** As it was. */
    readonly before: Rounding | null;
    /** As it is. */
    readonly after: Rounding | null;
  };
  /** What the result stands on, where that changed. */
  readonly basis?: {
    /** As it was. */
    readonly before: Citation | null;
    /** As it is. */
    readonly after: Citation | null;
  };
  /** The steps that changed. */
  readonly steps: readonly ExplanationDifference[];
  /** The steps that there were before, and no longer. */
  readonly onlyBefore: readonly StepOnOneSide[];
  /** The steps that there are now, and were not before. */
  readonly onlyAfter: readonly StepOnOneSide[];
}

/**
 * A step that is part of one of two explanations only.
 *
 * @term langkah pada satu sisi
 */
export interface StepOnOneSide {
  /** Its subject. */
  readonly subject: string;
  /** What it is, in both languages. */
  readonly label: Bilingual;
  /** Its value; null where it has none. */
  readonly value: string | null;
  /** The unit of its value. */
  readonly unit: string | null;
}
