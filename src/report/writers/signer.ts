import {
  anyText,
  type Given,
  type GivenOf,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
} from "../../core/index.ts";
import { formatDay, isoDate } from "../../period/index.ts";
import type { Signature } from "../document/index.ts";
import { type Words, words } from "../table/index.ts";

const signerFields = /* @__PURE__ */ (() =>
  object({
    /** The name. */
    name: optional(nullable(anyText), null),
    /** The rank (pangkat). */
    rank: optional(nullable(anyText), null),
    /** The number of the civil servant (NIP). */
    nip: optional(nullable(anyText), null),
  }))();

/**
 * Who signs. What is not told is left as a blank: the library holds no names.
 *
 * @term penanda tangan
 */
export interface Signer extends Given<typeof signerFields> {}

/** The shape of a {@link Signer}. */
export const signerShape: Shape<Signer, SignerRead> = signerFields;

/** Who signs, as it was read. */
export type SignerRead = Read<typeof signerFields>;

/** What every document that is signed may be told. */
export const signedFields = /* @__PURE__ */ (() => ({
  /** The place of the signatures; a blank unless told. */
  place: optional(anyText),
  /** The day of the signatures; a blank unless told. */
  date: optional(isoDate),
}))();

/** The same as callers write them. */
export interface SignedFields extends GivenOf<typeof signedFields> {}

/** A line to be filled in. */
export const BLANK = "……………………………";

/** Place and date above a signature. */
export function placeAndDate({
  place,
  date,
}: {
  readonly place?: string | undefined;
  readonly date?: string | undefined;
}): Words {
  const where = place ?? "……………………";
  return words(
    `${where}, ${date === undefined ? BLANK : formatDay(date, "id")}`,
    `${where}, ${date === undefined ? BLANK : formatDay(date, "en")}`,
  );
}

/** A place for a signature. */
export function signature(
  post: Words,
  signer: SignerRead | undefined,
  { role = null, above = null }: { readonly role?: Words | null; readonly above?: Words | null } = {},
): Signature {
  return { above, role, post, name: signer?.name ?? null, rank: signer?.rank ?? null, nip: signer?.nip ?? null };
}
