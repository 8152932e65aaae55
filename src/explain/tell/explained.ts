import type { GivenFinding } from "../../core/index.ts";
import { type Bilingual, deepFreeze } from "../../core/index.ts";
import { type Decimal, type Exact, exactToDecimal, type Rounding } from "../../number/index.ts";
import { type ExplainedInput, type Expression, expressionOf, type Operand } from "../formula/index.ts";
import type { ExplainedBound, Explanation } from "./explanation.ts";

/** What an explainer says of a result; what it does not say is not there. */
export interface Told {
  readonly subject: string;
  readonly label: Bilingual;
  /** A number, or a word with its words; null where there is no value. */
  readonly value: Exact | Decimal | WordValue | null;
  readonly unit?: string | undefined;
  readonly formula?: Operand | null | undefined;
  readonly statement?: Bilingual | undefined;
  /** Those that are undefined are left out. */
  readonly inputs?: readonly (ExplainedInput | undefined)[] | undefined;
  readonly bound?: ExplainedBound | undefined;
  readonly rounding?: Rounding | null | undefined;
  readonly reason?: string | undefined;
  readonly basis?: Explanation["basis"] | undefined;
  /** As JSON has them. */
  readonly findings?: readonly GivenFinding[] | undefined;
  readonly steps?: readonly Explanation[] | undefined;
}

/** A value that is no number. */
export interface WordValue {
  readonly word: string;
  readonly words: Bilingual;
}

/** The explanation that says so, frozen. */
export function explained(told: Told): Explanation {
  const { subject, label, value, unit, formula, statement, inputs = [], bound, rounding, reason, basis } = told;
  const { findings = [], steps = [] } = told;
  const isWord = value !== null && "word" in value;
  return deepFreeze({
    kind: "explanation",
    subject,
    label,
    value: value === null ? null : isWord ? value.word : textOf(value),
    ...(isWord && { words: value.words }),
    unit: unit ?? null,
    formula: formula == null ? null : (expressionOf(formula) satisfies Expression),
    ...(statement !== undefined && { statement }),
    inputs: inputs.filter((input) => input !== undefined),
    ...(bound !== undefined && { bound }),
    ...(rounding != null && { rounding: { decimals: rounding.decimals, mode: rounding.mode } }),
    ...(reason !== undefined && { reason }),
    basis: basis ?? null,
    findings,
    steps,
  });
}

function textOf(value: Exact | Decimal): string {
  return ("toFixed" in value ? value : exactToDecimal(value)).toFixed();
}
