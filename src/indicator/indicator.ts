import type * as z from "zod";
import type { indicatorSchema } from "./indicator-schema.ts";

/**
 * An indicator as agencies describe it. Id, title and polarity are needed, everything else is there when the agency has
 * it: what is missing becomes a finding where it matters, not a refusal.
 *
 * @term indikator kinerja
 */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
