import { type Given, keepAll, object, optional } from "../../core/index.ts";
import type { Document } from "../document/index.ts";
import { type AwardTableInput, awardResultShape, awardTable } from "../makers/index.ts";
import { makerFields, type ReasonFields, reasonFields } from "../parts/index.ts";
import { words, wordsShape } from "../table/index.ts";
import { paragraph, tableBlock, written } from "./blocks.ts";
import { placeAndDate, type SignedFields, signature, signedFields, signerShape } from "./signer.ts";

const TITLE = /* @__PURE__ */ words("Daftar Penerima Penghargaan", "List of Awards");
const JURY = /* @__PURE__ */ words("Ketua tim juri", "Chair of the jury");

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...signedFields,
    /** How the agencies are called, by their ids. */
    names: makerFields.names,
    ...reasonFields,
    /** What the awards are: "Penghargaan Inovasi 2024". */
    title: optional(wordsShape, TITLE),
    /** Who signs: the post; the chair of the jury unless told. */
    post: optional(wordsShape, JURY),
    /** Who signs. */
    signer: optional(signerShape),
  }))();

/**
 * How the list of awards is written.
 *
 * @term pilihan daftar penghargaan
 */
export interface AwardListOptions extends SignedFields, ReasonFields, Given<typeof optionsShape> {}

/**
 * Writes the list of an award: the winners by tier, what the jury must still decide, who could not take part, the signature.
 *
 * @term daftar penerima penghargaan
 * @param result - What {@link selectWinners} gave, or what came back of it.
 * @param options - Title, names of the agencies, place and date, who signs.
 * @returns The document, with the findings of the result. As long as places are contested it says that it is not final.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { selectWinners } from "sakip";
 * import { awardList } from "sakip/report";
 *
 * const result = selectWinners(
 *   [
 *     { id: "1", agencyId: "a", title: "Layanan A", score: 90 },
 *     { id: "2", agencyId: "b", title: "Layanan B", score: 90 },
 *   ],
 *   { id: "inovasi", label: "Inovasi", tiers: [{ id: "best", label: "Terbaik", places: 1 }] },
 * );
 * const [first] = awardList(result).blocks;
 * first?.kind === "paragraph" && typeof first.text === "object" && first.text.id
 * // => "Daftar ini belum final: masih ada tempat yang diputuskan oleh juri."
 * ```
 */
export function awardList(result: AwardTableInput, options: AwardListOptions = {}): Document {
  const [{ own, read }, { read: asked }] = keepAll(
    [awardResultShape, result, "result"],
    [optionsShape, options, "options"],
  );
  const { place, date, names, reasons, title, post, signer } = asked;
  const table = awardTable(own, { names: Object.fromEntries(names), reasons: Object.fromEntries(reasons) });
  const isOpen = read.tiers.some(({ contested }) => contested.length > 0);
  return written(
    title,
    [
      ...(isOpen ? [paragraph(NOT_FINAL)] : []),
      tableBlock(table),
      { kind: "signatures", signatures: [signature(post, signer, { above: placeAndDate({ place, date }) })] },
    ],
    { findings: table.findings },
  );
}

const NOT_FINAL = /* @__PURE__ */ words(
  "Daftar ini belum final: masih ada tempat yang diputuskan oleh juri.",
  "This list is not final: the jury still decides on places.",
);
