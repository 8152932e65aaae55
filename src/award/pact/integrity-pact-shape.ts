import {
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  series,
  text,
  where,
} from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { consequencePolicyShape, lawOfOnce } from "../../regulation/index.ts";

const integrityPactFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The id of the pact. */
      id: text,
      /** The post or the person whose word it is: no name is needed. */
      ownerId: text,
      /** The day on which it was signed; absent for a draft. */
      signedOn: optional(isoDate),
      /** The last day on which it holds; open when absent. */
      until: optional(isoDate),
      /** What it is held to: the ids of agreements or indicators. */
      targets: optional(list(text), []),
      /** What follows where a target is missed, which {@link applyConsequences} takes; absent where nothing does. */
      consequences: optional(consequencePolicyShape),
    }),
  ))();

/**
 * An integrity pact: what an official is held to, and what follows where it is missed.
 *
 * @term pakta integritas
 */
export interface IntegrityPact extends Given<typeof integrityPactFields> {}

/**
 * The shape of an {@link IntegrityPact}.
 *
 * @term pakta integritas
 */
export const integrityPactShape: Shape<IntegrityPact, Read<typeof integrityPactFields>> = integrityPactFields;

/** The shape of pacts, each with an id of its own. */
export const integrityPactsShape = /* @__PURE__ */ (() => where(series(integrityPactShape), lawOfOnce("id"), ["id"]))();
