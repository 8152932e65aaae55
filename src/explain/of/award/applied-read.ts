import {
  bilingualShape,
  citationShape,
  list,
  nullable,
  optional,
  type Read,
  record,
  renamed,
  text,
  word,
} from "../../../core/index.ts";
import { resultNumber, roundingShape } from "../../../number/index.ts";
import { numberOutcome, partShape } from "../shared/fields.ts";

const KINDS = ["reward", "allowance", "assistance", "warning", "sanction"] as const;

const consequenceRead = /* @__PURE__ */ (() =>
  partShape({
    clause: text,
    kind: word(KINDS),
    label: bilingualShape,
    percent: optional(resultNumber),
    fixed: optional(resultNumber),
    shortfall: optional(partShape({ measure: text, measured: resultNumber, of: resultNumber })),
    basis: renamed(citationShape, "source"),
  }))();

/** What is read of the consequences of one result. */
export const appliedRead = /* @__PURE__ */ (() =>
  partShape({
    id: text,
    month: text,
    assessed: partShape({
      values: optional(record(nullable(resultNumber))),
      grade: optional(text),
      marks: optional(list(text)),
    }),
    consequences: list(consequenceRead),
    undecided: list(partShape({ clause: text, unknown: list(text) })),
    allowance: optional(
      partShape({ percent: resultNumber, unbounded: resultNumber, bounded: nullable(word(["least", "most"])) }),
    ),
    payment: optional(
      partShape({
        ...numberOutcome,
        base: resultNumber,
        unrounded: optional(resultNumber),
        rounding: nullable(roundingShape),
      }),
    ),
  }))();

export type AppliedRead = Read<typeof appliedRead>;
