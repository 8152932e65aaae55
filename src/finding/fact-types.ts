import type { Bilingual, levelWords, predicateWords, relationWords } from "../core/index.ts";
import type { Decimal, DecimalInput } from "../number/index.ts";
import type { OrdinalScale } from "../scale/index.ts";

// What facts are made of. Rooms above declare the same with their rules and shapes: the compiler compares both wherever a
// finding is told.

/** A level of a cascade. */
export type Level = keyof typeof levelWords;

/** A performance predicate of a civil servant. */
export type Predicate = keyof typeof predicateWords;

/** How an indicator follows from those below it. */
export type Relation = keyof typeof relationWords;

/** An indicator by where it stands. */
export interface IndicatorAt {
  /** The id of the node. */
  readonly nodeId: string;
  /** The id of the indicator. */
  readonly indicatorId: string;
}

/** A target in the form in which a finding shows it: a number, both its bounds, or a level. */
export type ShownTarget =
  | Decimal
  | {
      /** The lower bound. */
      readonly low: Decimal;
      /** The upper bound. */
      readonly high: Decimal;
    }
  | string;

/** A target as a document has it. */
export type FoundTarget =
  | DecimalInput
  | {
      /** Whether it is the number itself, or a bound. */
      readonly kind: "exact" | "at-least" | "at-most";
      /** The number, in the unit of the indicator. */
      readonly value: DecimalInput;
    }
  | {
      /** Says that the target is a range. */
      readonly kind: "range";
      /** The lower bound. */
      readonly low: DecimalInput;
      /** The upper bound. */
      readonly high: DecimalInput;
    }
  | {
      /** Says that the target is a level. */
      readonly kind: "level";
      /** The scale. */
      readonly scale: OrdinalScale;
      /** The level. */
      readonly level: string;
    }
  | {
      /** Says that there is no target. */
      readonly kind: "none";
      /** What the plan says instead. */
      readonly text?: string | undefined;
      /** True when something stands there that was not understood. */
      readonly unread?: true | undefined;
    };

/** Why a target or a realisation was not read. */
export type WhyUnread =
  | "spreadsheet-error"
  | "too-long"
  | "moment"
  | "several-figures"
  | "grouping"
  | "brackets"
  | "words-around"
  | "unknown-words"
  | "level-without-scale"
  | "no-text";

/** What a reading takes for granted. */
export type Taken =
  | "up-to"
  | "less-or-grade"
  | "grade-figure"
  | "level-number"
  | "brackets"
  | "footnote"
  | "scale-behind"
  | "percent-first"
  | "number-in-words"
  | "spreadsheet-double"
  | "open-bound"
  | "letter-unit";

/** A sub-component that was answered by another method than its rule names. */
export interface DepartingPart {
  /** The code. */
  readonly code: string;
  /** The method of the rule. */
  readonly rule: string;
  /** The method of the answer. */
  readonly method: string;
}

/** What a condition of a grade found in one place. */
export interface ConditionFact {
  /** What was looked at: the name of a value, or of a fact. */
  readonly of: string;
  /** The number that was found. */
  readonly value?: DecimalInput | undefined;
  /** The word that was found. */
  readonly word?: string | undefined;
  /** Whether it is as the condition asks; absent where it is not known. */
  readonly holds?: boolean | undefined;
}

/** Judges and entries that no other judge or entry ties to the rest. */
export interface PanelGroup {
  /** The ids of the judges. */
  readonly judges: readonly string[];
  /** The ids of the entries. */
  readonly entries: readonly string[];
}

/** A value as an explanation tells it. */
export interface ToldValue {
  /** A number as exact text, or a word; null for none. */
  readonly value: string | null;
  /** Its unit; null for none. */
  readonly unit: string | null;
  /** The same in words, where it is a word. */
  readonly words?: Bilingual | undefined;
}

/** A place of a record that is computed otherwise now. */
export interface RecordedPlace {
  /** Where: below `"arguments"`, `"rules"`, `"answers"` or `"result"`. */
  readonly path: readonly (string | number)[];
  /** Why. */
  readonly cause: "input" | "rule" | "code" | "version" | "unrecorded";
}
