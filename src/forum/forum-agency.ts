import { absorptionReasons } from "../budget/index.ts";
import {
  either,
  type Given,
  type Kept,
  kept,
  nullable,
  object,
  optional,
  outcomeShape,
  type Refuse,
  series,
  text,
  where,
  whole,
} from "../core/index.ts";
import { resultNumber } from "../number/index.ts";

const lineCount = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const agencyShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the agency, which is the key of its summary. */
      key: text,
      /** Its absorption: what was computed, or a percentage; null when it was not reported. */
      rate: nullable(
        either([resultNumber, outcomeShape(resultNumber, absorptionReasons)], undefined, "invalid-number"),
      ),
      /** How many lines the rate is based on, and how many more did not report. */
      lines: optional(lineCount),
      /** How many lines did not report. */
      unreported: optional(lineCount, 0),
    },
    { open: true },
  ))();

/**
 * An agency before the forum: an {@link AbsorptionSummary} by agency, or a published percentage.
 *
 * @term perangkat daerah dalam forum
 */
export interface ForumAgency extends Given<typeof agencyShape> {}

/** What was read of an agency, beside the agency itself. */
export type AgencyRead = Kept<typeof agencyShape>;

/** The agencies of a forum: each of them once. */
export const agenciesShape = /* @__PURE__ */ (() => where(series(kept(agencyShape)), lawOfKeys, ["key"]))();

function lawOfKeys(agencies: readonly AgencyRead[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, { read }] of agencies.entries()) {
    if (seen.has(read.key)) refuse("invalid-input", [i, "key"], once);
    seen.add(read.key);
  }
}

const once = { en: "an agency that comes once", id: "perangkat daerah yang muncul satu kali" };
