import { type Given, list, object, optional, type Read, type Shape, text, word } from "../core/index.ts";

/** What a row of a table of agencies may be instead of an agency. */
const agencyRole = /* @__PURE__ */ word(["agency", "all", "official", "external", "sum"]);

/**
 * What a row of a table of agencies is: an `agency` or a unit of one, `all` of them ("Seluruh Perangkat Daerah"), an
 * `official` (Bupati, Walikota), somebody `external`, or the `sum` below a table.
 *
 * @term kedudukan dalam daftar instansi
 */
export type AgencyRole = Given<typeof agencyRole>;

const agencyFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id, once per registry: a text, so that noughts in front stay. */
      id: text,
      /** The name in force. */
      name: text,
      /** Other names: short ones, abbreviations, those that the agency had before. */
      aliases: optional(list(text)),
      /** What kind of unit it is, in the words of the caller: `"dinas"`, `"kecamatan"`. */
      kind: optional(text),
      /** The group that it is compared within: `"main"`, `"supporting"`, or one of the caller's. */
      cluster: optional(text),
      /** The id of the agency that it is a unit of. */
      parentId: optional(text),
      /** What the row is, where it is no agency; unless told, its name tells. */
      role: optional(agencyRole),
    },
    { open: true },
  ))();

/**
 * An agency, or a unit of one, with the names that it goes by.
 *
 * @term instansi
 */
export interface Agency extends Given<typeof agencyFields> {}

/**
 * The shape of an {@link Agency}; further columns are the caller's own.
 *
 * @term instansi
 */
export const agencyShape: Shape<Agency, Read<typeof agencyFields>> = agencyFields;
