import type { Bilingual } from "../../core/index.ts";
import { type Exact, fractionText } from "../../number/index.ts";
import type { Expression } from "./expression.ts";

/**
 * What a result was made of: a figure or a word of the caller's, or of the rule.
 *
 * @term masukan perhitungan
 */
export interface ExplainedInput {
  /** A stable key, once per node, by which two explanations are compared: `"target"`. */
  readonly key: string;
  /** What it is called. */
  readonly label: Bilingual;
  /** A number as exact text, or a word. */
  readonly value: string;
  /** The unit of a number. */
  readonly unit?: string | undefined;
  /** A word in both languages; absent for numbers, for codes of a vocabulary, and for words of the caller's own. */
  readonly words?: Bilingual | undefined;
  /** Of which vocabulary a code is: of {@link achievementFormulas}, or of what {@link wordsOf} knows. */
  readonly vocabulary?: InputVocabulary | undefined;
  /** Whether the caller gave it with the data, or a rule says it. */
  readonly from: "input" | "rule";
  /** Whether it is a number: a text of the caller's may look like one. */
  readonly isNumber: boolean;
}

/**
 * The vocabularies that codes of inputs are of: their words are looked up when they are told.
 *
 * @term kosakata kode
 */
export type InputVocabulary = (typeof vocabularies)[number];

/** Every vocabulary. */
export const vocabularies = ["formula", "polarity", "direction", "tie", "version"] as const;

/** What formulas are built of. */
export type Operand = ExplainedInput | Expression;

/** A figure of the data. */
export function figure(key: string, label: Bilingual, value: Exact, unit?: string): ExplainedInput {
  return { key, label, value: fractionText(value), ...(unit !== undefined && { unit }), from: "input", isNumber: true };
}

/** A figure of a rule. */
export function ruled(key: string, label: Bilingual, value: Exact, unit?: string): ExplainedInput {
  return { ...figure(key, label, value, unit), from: "rule" };
}

/** A word of the data; in both languages where it is one of ours. */
export function worded(key: string, label: Bilingual, value: string, words?: Bilingual): ExplainedInput {
  return { key, label, value, ...(words !== undefined && { words }), from: "input", isNumber: false };
}

/** A word of a rule. */
export function ruledWord(key: string, label: Bilingual, value: string, words?: Bilingual): ExplainedInput {
  return { ...worded(key, label, value, words), from: "rule" };
}

/** The expression that an operand stands for. */
export function expressionOf(operand: Operand): Expression {
  if (!("key" in operand)) return operand;
  const { value, label, unit } = operand;
  return { value, name: label, ...(unit !== undefined && { unit }) };
}

/** A code of the data, whose words are looked up when it is told. */
export function coded(key: string, label: Bilingual, value: string, vocabulary: InputVocabulary): ExplainedInput {
  return { key, label, value, vocabulary, from: "input", isNumber: false };
}

/** A code of a rule. */
export function ruledCode(key: string, label: Bilingual, value: string, vocabulary: InputVocabulary): ExplainedInput {
  return { ...coded(key, label, value, vocabulary), from: "rule" };
}
