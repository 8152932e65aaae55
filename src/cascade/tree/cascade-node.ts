import type * as z from "zod";
import type {
  cascadeIndicatorSchema,
  cascadeNodeSchema,
  indicatorSupportSchema,
  parentLinkSchema,
} from "./cascade-node-schema.ts";

/**
 * A link of a node to one of its parents, with the share of the node that counts for that parent.
 *
 * @term hubungan induk
 */
export interface ParentLink extends z.infer<typeof parentLinkSchema> {}

/**
 * That an indicator supports one above it, and by what relation.
 *
 * @term hubungan indikator
 */
export interface IndicatorSupport extends z.infer<typeof indicatorSupportSchema> {}

/**
 * An indicator in a cascade: what {@link Indicator} says, and which indicators above it supports.
 *
 * @term indikator kinerja
 */
export interface CascadeIndicator extends z.infer<typeof cascadeIndicatorSchema> {}

/**
 * One row of a plan: a goal, a programme, an outcome, a post, with its indicators and what it hangs below.
 *
 * @term simpul pohon kinerja
 */
export interface CascadeNode extends z.infer<typeof cascadeNodeSchema> {}
