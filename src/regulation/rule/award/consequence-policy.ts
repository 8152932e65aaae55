import type * as z from "zod";
import type { consequencePolicySchema } from "./consequence-policy-schema.ts";

/**
 * Which results have which consequences, from which month to which, and within which bounds.
 *
 * @term kebijakan penghargaan dan sanksi
 */
export interface ConsequencePolicy extends z.infer<typeof consequencePolicySchema> {}

/**
 * One clause of a {@link ConsequencePolicy}.
 *
 * @term ketentuan
 */
export type ConsequenceClause = ConsequencePolicy["clauses"][number];
