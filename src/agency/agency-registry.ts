import { deepFreeze, type Given, list, object, optional, readAll, series, where, whole } from "../core/index.ts";
import { type Agency, agencyShape } from "./agency-shape.ts";
import { parentById } from "./parent-by-id.ts";
import { registryFindings } from "./registry-findings.ts";
import { namedAgency } from "./registry-index.ts";
import { type AgencyRegistry, lawOfIds } from "./registry-shape.ts";

const givenShape = /* @__PURE__ */ (() => where(series(agencyShape), lawOfIds, ["id"]))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /**
     * The lengths of ids from the outermost level in: with `[6, 8, 10]` the id 03080104 is a unit of 030801. Unless told,
     * ids say nothing about what belongs to what.
     */
    idLengths: optional(list(whole(1, 100), { least: 1 })),
  }))();

/**
 * How the rows of a registry hang together.
 *
 * @term daftar instansi
 */
export interface RegistryOptions extends Given<typeof optionsShape> {}

/**
 * Makes a registry of agencies, to find out whose a name is. Names are tidied, a short name in brackets behind a name
 * becomes an alias, and what contradicts itself is told: names that two have, rows that are no agencies, ids that have
 * lost a digit, units under the former name of their agency.
 *
 * @term daftar instansi
 * @param agencies - The agencies, from any iterable; rows may carry further columns, which the registry leaves out.
 * @param options - Whether the lengths of ids tell what belongs to what.
 * @returns The agencies in the order of the input, and the findings. An id that comes twice is refused, because nobody
 * could tell whose a name is; a name that comes twice is a finding, and is then matched as ambiguous.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key` for an id that comes twice, `invalid-input`.
 * @see No official source: the tables of several regions were looked at.
 * @example
 * ```ts
 * import { agencyRegistry } from "sakip";
 *
 * const { agencies, findings } = agencyRegistry([
 *   { id: "000000", name: "Seluruh Perangkat Daerah" },
 *   { id: "040801", name: "Badan Penanggulangan  Bencana Daerah (BPBD)" },
 * ]);
 * agencies[1]?.name // => "Badan Penanggulangan Bencana Daerah"
 * agencies[1]?.aliases // => ["BPBD"]
 * findings.map(({ code, subject }) => [code, subject]) // => [["not-an-agency", "000000"]]
 * ```
 * @example What belongs to what, by the lengths of the ids.
 * ```ts
 * import { agencyRegistry } from "sakip";
 *
 * const rows = [
 *   { id: "030801", name: "Dinas Komunikasi, Informatika dan Statistik" },
 *   { id: "03080101", name: "Sekretariat Dinas Komunikasi dan Informatika" },
 * ];
 * const { agencies, findings } = agencyRegistry(rows, { idLengths: [6, 8, 10] });
 * agencies[1]?.parentId // => "030801"
 * findings.map(({ code }) => code) // => ["former-parent-name"]
 * ```
 */
export function agencyRegistry(agencies: Iterable<Agency>, options: RegistryOptions = {}): AgencyRegistry {
  const [given, { idLengths }] = readAll([givenShape, agencies, "agencies"], [optionsShape, options, "options"]);
  const parentOf = parentById(given, idLengths);
  const named = given.map((agency) => namedAgency({ ...agency, ...parentOf(agency) }));
  return deepFreeze({
    kind: "agency-registry",
    agencies: named.map(({ agency, title, names, role }): Agency => {
      const { id, kind, cluster, parentId } = agency;
      const [, ...aliases] = names.map(({ text }) => text);
      return {
        id,
        name: title,
        aliases,
        ...(kind !== undefined && { kind }),
        ...(cluster !== undefined && { cluster }),
        ...(parentId !== undefined && { parentId }),
        role,
      };
    }),
    findings: registryFindings(named, idLengths),
  });
}
