import { absorptionReasons } from "../budget/index.ts";
import {
  flag,
  type Given,
  leaf,
  list,
  literal,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  whole,
  word,
} from "../core/index.ts";
import { type Decimal, resultNumber } from "../number/index.ts";
import { periodShape } from "../period/index.ts";

/** Ranks are numbers with halves where ties share their places. */
const rankShape = /* @__PURE__ */ leaf<number>(
  { type: "number", minimum: 1 },
  { en: "a rank of 1 or more", id: "peringkat 1 atau lebih" },
  (value) => (typeof value === "number" && value >= 1 && Number.isFinite(value) ? value : undefined),
);

// Open, as everything that the library handed out and reads again: other versions may have kept more in it.
const rowShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the agency. */
      agencyId: text,
      /** Its absorption, in percent. */
      rate: resultNumber,
      /** Its rank: 1 is the lowest. */
      rank: rankShape,
      /** Whether another agency has exactly the same rate. */
      tied: flag,
      /** Rate minus target, in points; absent without a target. */
      gap: optional(resultNumber),
    },
    { open: true },
  ))();

const unreportedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the agency. */
      agencyId: text,
      /** Why. */
      reason: word([...absorptionReasons, "partly-reported"]),
    },
    { open: true },
  ))();

const ineligibleShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the agency. */
      agencyId: text,
      /** Every reason. */
      reasons: list(text),
    },
    { open: true },
  ))();

const assistanceListFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("assistance-list")),
      /** The period. */
      period: periodShape,
      /** How many places there were. */
      places: whole(0, Number.MAX_SAFE_INTEGER),
      /** The target in percent; absent when there was none. */
      target: optional(resultNumber),
      /** The lowest agencies, the very lowest first. */
      selected: renamed(list(rowShape), "assisted"),
      /** A tied group across the cut, waiting for a decision by people. */
      contested: list(rowShape),
      /** Places nobody has got. */
      open: whole(0, Number.MAX_SAFE_INTEGER),
      /** Every agency that was ranked, from the lowest upwards. */
      ranking: list(rowShape),
      /** Who takes part but cannot be judged: neither among the lowest nor fine. */
      unranked: renamed(list(unreportedShape), "unreported"),
      /** Who does not take part, with every reason. */
      ineligible: list(ineligibleShape),
    },
    { open: true },
  ))();

/**
 * A list for special assistance as it was kept: its numbers may have become texts.
 *
 * @term daftar asistensi khusus
 */
export interface KeptAssistanceList extends Given<typeof assistanceListFields> {}

/**
 * The shape of an {@link AssistanceList} that was kept until the next forum, as JSON or as it was.
 *
 * @term daftar asistensi khusus
 */
export const assistanceListShape: Shape<KeptAssistanceList, Read<typeof assistanceListFields>> = assistanceListFields;

/** A list that was read. */
export type AssistanceListRead = Read<typeof assistanceListFields>;

/** A place that was read. */
export type ForumRowRead = Read<typeof rowShape>;

/**
 * An agency in its place, from below.
 *
 * @term posisi dalam forum
 */
export interface ForumRow extends Given<typeof rowShape> {
  /** Its absorption, in percent. */
  readonly rate: Decimal;
  /** Rate minus target, in points; absent without a target. */
  readonly gap?: Decimal;
}

/**
 * Who gets special assistance after a forum, and everybody who could not be judged.
 *
 * @term daftar asistensi khusus
 */
export interface AssistanceList extends KeptAssistanceList {
  /** Says what this is. */
  readonly kind: "assistance-list";
  /** The target in percent; absent when there was none. */
  readonly target?: Decimal;
  /** The lowest agencies, the very lowest first. */
  readonly selected: readonly ForumRow[];
  /** A tied group across the cut, waiting for a decision by people. */
  readonly contested: readonly ForumRow[];
  /** Every agency that was ranked, from the lowest upwards. */
  readonly ranking: readonly ForumRow[];
}
