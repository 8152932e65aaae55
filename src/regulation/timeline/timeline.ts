import {
  anything,
  as,
  deepFreeze,
  document,
  type Given,
  isKeyed,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  readAll,
  type Shape,
  series,
  where,
} from "../../core/index.ts";
import {
  type DatedRule,
  type ProvedRegulation,
  type Regulation,
  type RegulationInput,
  regulationShape,
} from "../rule/index.ts";

/**
 * Regulations that follow each other: in every year from the first on, exactly one is in force.
 *
 * @term riwayat peraturan
 */
export interface RegulationTimeline {
  /** The regulations, the oldest first. */
  readonly regulations: readonly Regulation[];
  /** The same as rules with days, from the first day of their first year to the last day of their last one. */
  readonly rules: readonly DatedRule<Regulation>[];
}

const regulationsShape = /* @__PURE__ */ (() => where(list(regulationShape, { least: 1 }), lawOfYears))();
const seriesShape = /* @__PURE__ */ (() => where(series(regulationShape, { least: 1 }), lawOfYears))();

/** What a timeline tells is not read again; what hands it on is to hand on no more than rules are made of. */
const toldRule = /* @__PURE__ */ (() =>
  where(anything<DatedRule<Regulation>>(), (rule, refuse) => isKeyed(rule) || refuse("invalid-input", [], aRule)))();
const aRule = { en: "a rule with its days", id: "aturan beserta hari berlakunya" };

const regulationTimelineFields = /* @__PURE__ */ (() =>
  document(
    as(
      object({
        /** The regulations, in any order. Only the last may be without an end. */
        regulations: regulationsShape,
        /** The same with days, as a timeline tells them; found anew from the regulations. */
        rules: optional(list(toldRule)),
      }),
      ({ regulations }) => timelineOf(regulations.map(({ regulation }) => regulation)),
    ),
  ))();

/**
 * A timeline as it is written down, before {@link defineTimeline} has proved it.
 *
 * @term riwayat peraturan
 */
export interface RegulationTimelineInput extends Given<typeof regulationTimelineFields> {}

/**
 * The shape of a timeline: the rules with days follow from the regulations, and are not read.
 *
 * @term riwayat peraturan
 */
export const regulationTimelineShape: Shape<
  RegulationTimelineInput,
  Read<typeof regulationTimelineFields>
> = regulationTimelineFields;

/**
 * Puts regulations into one timeline and proves that in every year exactly one is in force.
 *
 * @term riwayat peraturan
 * @param regulations - The regulations, in any order. Only the last may be without an end.
 * @returns The timeline, frozen.
 * @throws A {@link SakipError} with every fault at once: `regulation-overlap` where two are in force in the same year,
 * `regulation-gap` where none is, `duplicate-key` for an id used twice, and what {@link defineRegulation} throws for one
 * that it did not make.
 * @see No official source: that one regulation replaces another is how they are written.
 * @example
 * ```ts
 * import { defineTimeline, permenpanrb12of2015, permenpanrb88of2021 } from "sakip";
 *
 * const { rules } = defineTimeline([permenpanrb88of2021, permenpanrb12of2015]);
 * rules.map(({ since, until }) => [since, until]) // => [["2015-01-01", "2021-12-31"], ["2022-01-01", undefined]]
 * defineTimeline([permenpanrb88of2021, { ...permenpanrb88of2021, id: "another" }]) // => throws regulation-overlap
 * ```
 */
export function defineTimeline(regulations: Iterable<RegulationInput>): RegulationTimeline {
  const [read] = readAll([seriesShape, regulations, "regulations"]);
  return timelineOf(read.map(({ regulation }) => regulation));
}

/** The timeline of regulations that no year has two of. */
export function timelineOf(regulations: readonly Regulation[]): RegulationTimeline {
  const inOrder = [...regulations].sort((a, b) => a.since - b.since);
  return deepFreeze({ regulations: inOrder, rules: inOrder.map(dated) });
}

function dated(value: Regulation): DatedRule<Regulation> {
  const { id, label, since, until, source } = value;
  const end = until === undefined ? {} : { until: `${until}-12-31` };
  return { id, label, since: `${since}-01-01`, ...end, source, value };
}

function lawOfYears(read: readonly ProvedRegulation[], refuse: Refuse): void {
  const placed = read.map(({ regulation }, i) => ({ ...regulation, i })).sort((a, b) => a.since - b.since);
  const firstAt = new Map<string, number>();
  for (const [i, { regulation }] of read.entries()) if (!firstAt.has(regulation.id)) firstAt.set(regulation.id, i);
  for (const [at, { id, since, i }] of placed.entries()) {
    if (firstAt.get(id) !== i)
      refuse("duplicate-key", [i, "id"], {
        en: "an id that no other regulation here has",
        id: "id yang tidak dimiliki peraturan lain di sini",
      });
    const before = placed[at - 1];
    if (before === undefined || before.until === since - 1) continue;
    const overlaps = before.until === undefined || before.until >= since;
    refuse(overlaps ? "regulation-overlap" : "regulation-gap", [i, "since"], {
      en: `the year after the end of "${before.id}" (${before.until ?? "no end"})`,
      id: `tahun sesudah berakhirnya "${before.id}" (${before.until ?? "tanpa akhir"})`,
    });
  }
}
