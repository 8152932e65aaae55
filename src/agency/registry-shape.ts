import {
  document,
  findingShape,
  type Given,
  list,
  literal,
  object,
  optional,
  type Refuse,
  where,
} from "../core/index.ts";
import { agencyShape } from "./agency-shape.ts";
import type { RegistryFinding } from "./registry-findings.ts";

/** Agencies of which no two have one id. */
export const agenciesShape = /* @__PURE__ */ (() => where(list(agencyShape), lawOfIds, ["id"]))();

/**
 * The shape of an {@link AgencyRegistry}, as {@link agencyRegistry} made it or as it was stored.
 *
 * @term daftar instansi
 */
export const agencyRegistryShape = /* @__PURE__ */ (() =>
  document(
    object({
      /** Says what this is. */
      kind: literal("agency-registry"),
      /** The agencies, in the order of the input, their names tidied. */
      agencies: agenciesShape,
      /** What a person should look at before names are matched. */
      findings: optional(list(findingShape)),
    }),
  ))();

/**
 * The agencies of a region or ministry with the names that they go by.
 *
 * @term daftar instansi
 */
export interface AgencyRegistry extends Given<typeof agencyRegistryShape> {
  /** What a person should look at before names are matched. */
  readonly findings: readonly RegistryFinding[];
}

/** Every law of ids: the second of two is refused. */
export function lawOfIds(agencies: readonly { readonly id: string }[], refuse: Refuse): void {
  const met = new Set<string>();
  for (const [i, { id }] of agencies.entries()) {
    if (met.has(id))
      refuse("duplicate-key", [i, "id"], { en: "an id that comes once", id: "kode yang muncul satu kali" });
    met.add(id);
  }
}
