import { type Given, keepAll, list, object, optional } from "../../core/index.ts";
import { assistanceListShape, type KeptAssistanceList } from "../../forum/index.ts";
import { formatDay, formatPeriod } from "../../period/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import { forumTable } from "../makers/index.ts";
import { makerFields, type Names, nameOf, type ReasonFields, reasonFields } from "../parts/index.ts";
import { bothOf, type Words, words, wordsShape } from "../table/index.ts";
import { heading, items, paragraph, tableBlock, written } from "./blocks.ts";
import { BLANK, placeAndDate, type SignedFields, signature, signedFields, signerShape } from "./signer.ts";

const CHAIR = /* @__PURE__ */ words("Pimpinan forum", "Chair of the forum");

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...signedFields,
    /** How the agencies are called, by their ids. */
    names: makerFields.names,
    ...reasonFields,
    /** Who led the forum: the post. */
    chair: optional(wordsShape, CHAIR),
    /** Who signs as the chair. */
    signer: optional(signerShape),
    /** What the forum decided; blanks to be filled in where nothing is told. */
    decisions: optional(list(wordsShape), []),
  }))();

/**
 * How the minutes of a forum are written.
 *
 * @term pilihan berita acara forum
 */
export interface ForumMinutesOptions extends SignedFields, ReasonFields, Given<typeof optionsShape> {}

/**
 * Writes the minutes (berita acara) of a quarterly forum: the list from the lowest, who is assisted, what the forum must
 * decide, who could not be judged, the decisions, the signature.
 *
 * @term berita acara forum
 * @param assistance - What {@link selectForAssistance} gave, or as it was kept.
 * @param options - Place and date, names of the agencies, decisions, who signs.
 * @returns The document.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period`,
 * `invalid-date`.
 * @see No official source: the forum is the practice of Kota Batu; the sentences are ours.
 * @example
 * ```ts
 * import { parsePeriod, selectForAssistance } from "sakip";
 * import { forumMinutes } from "sakip/report";
 *
 * const list = selectForAssistance([{ key: "disnaker", rate: "30.86" }], { period: parsePeriod("2023-TW3"), places: 1 });
 * forumMinutes(list).blocks.map(({ kind }) => kind)
 * // => ["paragraph", "table", "heading", "list", "heading", "list", "signatures"]
 * ```
 */
export function forumMinutes(assistance: KeptAssistanceList, options: ForumMinutesOptions = {}): Document {
  const [{ own, read }, { read: terms }] = keepAll(
    [assistanceListShape, assistance, "assistance"],
    [optionsShape, options, "options"],
  );
  const { place, date, names, reasons, chair, signer, decisions } = terms;
  const { period, selected, contested, open, unranked } = read;
  const [id, en] = [formatPeriod(period, "id"), formatPeriod(period, "en")];
  const on = (locale: "id" | "en") => (date === undefined ? BLANK : formatDay(date, locale));
  return written(words(`Berita Acara Forum ${id}`, `Minutes of the Forum, ${en}`), [
    paragraph(
      words(
        `Pada tanggal ${on("id")} bertempat di ${place ?? BLANK} telah dilaksanakan forum evaluasi penyerapan anggaran ${id} dengan hasil sebagai berikut.`,
        `On ${on("en")}, in ${place ?? BLANK}, the forum on budget absorption of ${en} was held, with this result.`,
      ),
    ),
    tableBlock(forumTable(own, { names: Object.fromEntries(names), reasons: Object.fromEntries(reasons) })),
    ...section(
      words("Perangkat daerah yang mendapat asistensi", "Agencies that are assisted"),
      called(selected, names),
    ),
    ...section(
      words(
        `Nilai sama; forum memutuskan ${open} tempat di antaranya`,
        `Equal; the forum decides on ${open} ${open === 1 ? "place" : "places"} among them`,
      ),
      called(contested, names),
    ),
    ...section(words("Belum dapat dinilai", "Could not be judged"), called(unranked, names)),
    heading(words("Keputusan forum", "Decisions of the forum"), 2),
    ...items(decisions.length === 0 ? [BLANK, BLANK] : decisions),
    { kind: "signatures", signatures: [signature(chair, signer, { above: placeAndDate({ place, date }) })] },
  ]);
}

function section(title: Words, texts: readonly Words[]): readonly DocumentBlock[] {
  return texts.length === 0 ? [] : [heading(title, 2), ...items(texts)];
}

function called(agencies: readonly { readonly agencyId: string }[], names: Names): readonly Words[] {
  return agencies.map(({ agencyId }) => bothOf(nameOf(agencyId, names)));
}
