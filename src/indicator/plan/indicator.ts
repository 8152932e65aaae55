import type * as z from "zod";
import type { indicatorSchema } from "./indicator-schema.ts";

/**
 * An indicator as agencies describe it. Id, title and polarity are needed, everything else is there when the agency has
 * it: what is missing becomes a finding where it matters, not a refusal.
 *
 * @term indikator kinerja
 */
export interface Indicator extends z.infer<typeof indicatorSchema> {}

/**
 * What an indicator is: main (IKU), of a programme (IKP), of an activity (IKK), or another.
 *
 * @term jenis indikator
 */
export type IndicatorKind = NonNullable<Indicator["kind"]>;

/**
 * What kind of figure an indicator has. Only amounts add up: ratios, indices and levels of parts say nothing about the
 * whole when they are summed.
 *
 * @term jenis besaran
 */
export type Quantity = NonNullable<Indicator["quantity"]>;

/**
 * Whether a figure counts from the start of the year (`"cumulative"`) or its own period only (`"per-period"`).
 *
 * @term tipe penghitungan (kumulatif/non-kumulatif)
 */
export type Accumulation = NonNullable<Indicator["accumulation"]>;

/**
 * How the figures of periods become one figure of a longer period.
 *
 * @term konsolidasi periode
 */
export type ConsolidationMethod = NonNullable<Indicator["consolidation"]>;
