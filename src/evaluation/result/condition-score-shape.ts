import {
  bilingualShape,
  citationShape,
  flag,
  type Given,
  list,
  object,
  optional,
  renamed,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { figure } from "./result-shapes.ts";

const open = { open: true };

const foundFields = /* @__PURE__ */ (() =>
  object(
    {
      /** What was looked at: the name of a value, as the condition names it, or of a fact. */
      of: text,
      /** The number that was found: points or percent of a value, or a fact that is a number. */
      value: optional(figure),
      /** The word that was found. */
      word: optional(text),
      /** Whether it is as the condition asks; absent where it is not known. */
      holds: optional(flag),
    },
    open,
  ))();

/**
 * What a condition found in one place.
 *
 * @term keadaan syarat predikat
 */
export interface ConditionFound extends Given<typeof foundFields> {}

const foundShape: Shape<ConditionFound> = foundFields;

const conditionFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id. */
      id: text,
      /** What is asked, in both languages. */
      label: bilingualShape,
      /** The grades that are given only where it holds. */
      grades: list(text),
      /** Whether it holds; unknown is neither. */
      status: word(["met", "not-met", "unknown"]),
      /** What was looked at, each with what was found. */
      found: list(foundShape),
      /** Whether the values are points, or percent of their weights; absent where a fact is asked for. */
      unit: optional(word(["points", "percent"])),
      /** At least this (≥). */
      from: optional(figure),
      /** More than this (>). */
      above: optional(figure),
      /** At most this (≤). */
      upTo: optional(figure),
      /** Less than this (<). */
      below: optional(figure),
      /** The words, one of which the fact must be. */
      oneOf: optional(list(text)),
      /** Where the condition comes from. */
      basis: renamed(citationShape, "source"),
    },
    open,
  ))();

/**
 * A condition of grades in an evaluation: what it asks, what was found, and whether it holds.
 *
 * @term pemenuhan syarat predikat
 */
export interface ConditionScore extends Given<typeof conditionFields> {}

/** The shape of a condition in an evaluation. */
export const conditionScoreShape: Shape<ConditionScore> = conditionFields;

const factFields = /* @__PURE__ */ (() =>
  object({
    /** The name of the fact. */
    fact: text,
    /** What it is: a word, or a number as text. */
    value: text,
  }))();

/**
 * A fact that a condition of the grades asked for.
 *
 * @term fakta pendukung predikat
 */
export interface FactTold extends Given<typeof factFields> {}

/** The shape of a fact of an evaluation. */
export const factToldShape: Shape<FactTold> = factFields;

const standingFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The grade of the total alone. */
      byTotal: text,
      /** The best grade that is still possible: every condition that is not known taken for met. */
      possible: text,
    },
    open,
  ))();

/**
 * What the grade would be without its conditions, and what it may still become.
 *
 * @term kedudukan predikat
 */
export interface GradeStanding extends Given<typeof standingFields> {}

/** The shape of a standing. */
export const standingShape: Shape<GradeStanding> = standingFields;
