import type { Indicator } from "./indicator-shape.ts";

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
