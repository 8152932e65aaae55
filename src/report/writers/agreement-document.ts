import { type PerformanceAgreement, performanceAgreementShape } from "../../cascade/index.ts";
import { type Bilingual, type Given, keepAll, object, optional } from "../../core/index.ts";
import type { Document } from "../document/index.ts";
import { agreementTable, programmeTable } from "../makers/index.ts";
import { words } from "../table/index.ts";
import { heading, items, paragraph, tableBlock, written } from "./blocks.ts";
import { BLANK, placeAndDate, signature, signedFields, signerShape } from "./signer.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The place of the signatures; a blank unless told. */
    place: signedFields.place,
    /** Who signs as the first party. */
    first: optional(signerShape),
    /** Who signs as the second party. */
    second: optional(signerShape),
  }))();

/**
 * How the document of an agreement is written.
 *
 * @term pilihan naskah perjanjian kinerja
 */
export interface AgreementDocumentOptions extends Given<typeof optionsShape> {}

/**
 * Writes a performance agreement (PK): the statement of both parties, the signatures, and the annex with objectives,
 * targets and programmes on a page of its own. The head of a region signs alone.
 *
 * @term naskah perjanjian kinerja
 * @param agreement - What {@link draftAgreement} gave, or an agreement as it was kept.
 * @param options - The place, and who signs; what is not told is left as a blank.
 * @returns The document. Its clauses are those of the agreement, and our own words where it has none.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The elements are those of printed agreements (practice, six templates); the sentences around them are ours.
 * @example
 * ```ts
 * import { agreementDocument } from "sakip/report";
 *
 * const document = agreementDocument({
 *   id: "pk-1",
 *   year: 2024,
 *   firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   secondParty: { ownerId: "walikota", position: "Wali Kota" },
 *   objectives: [],
 *   programmes: [],
 *   clauses: [],
 * });
 * document.title // => { id: "Perjanjian Kinerja Tahun 2024", en: "Performance Agreement 2024" }
 * ```
 */
export function agreementDocument(agreement: PerformanceAgreement, options: AgreementDocumentOptions = {}): Document {
  const [{ own, read }, { read: signing }] = keepAll(
    [performanceAgreementShape, agreement, "agreement"],
    [optionsShape, options, "options"],
  );
  const { place, first, second } = signing;
  const { year, firstParty, secondParty, clauses, signedOn, programmes } = read;
  const above = placeAndDate({ place, date: signedOn });
  const parties = [
    ...party(first?.name, firstParty.position, secondParty === null ? undefined : FIRST),
    ...(secondParty === null ? [] : party(second?.name, secondParty.position, SECOND)),
  ];
  const said = clauses.length > 0 ? clauses : secondParty === null ? [ALONE] : [PROMISE, SUPERVISION];
  return written(words(`Perjanjian Kinerja Tahun ${year}`, `Performance Agreement ${year}`), [
    paragraph(OPENING),
    ...items(parties, false),
    ...said.map(paragraph),
    {
      kind: "signatures",
      signatures: [
        ...(secondParty === null ? [] : [signature(secondParty.position, second, { role: SECOND })]),
        signature(firstParty.position, first, { above, role: secondParty === null ? null : FIRST }),
      ],
    },
    { kind: "page-break" },
    heading(words(`Lampiran Perjanjian Kinerja Tahun ${year}`, `Annex to the Performance Agreement ${year}`)),
    paragraph(firstParty.position),
    tableBlock(agreementTable(own)),
    ...(programmes.length === 0 ? [] : [tableBlock(programmeTable(own))]),
  ]);
}

function party(name: string | null | undefined, post: string, role: Bilingual | undefined): readonly Bilingual[] {
  const called =
    role === undefined ? words("", "") : words(`, selanjutnya disebut ${role.id}`, `, hereafter ${role.en}`);
  return [
    words(
      `Nama: ${name ?? BLANK}; jabatan: ${post}${called.id}.`,
      `Name: ${name ?? BLANK}; post: ${post}${called.en}.`,
    ),
  ];
}

const FIRST = /* @__PURE__ */ words("PIHAK PERTAMA", "FIRST PARTY");
const SECOND = /* @__PURE__ */ words("PIHAK KEDUA", "SECOND PARTY");

const OPENING = /* @__PURE__ */ words(
  "Untuk mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, perjanjian ini dibuat oleh:",
  "For a management of government that is effective, transparent, accountable and directed at results, this agreement is made by:",
);
const PROMISE = /* @__PURE__ */ words(
  "PIHAK PERTAMA berjanji mencapai target pada lampiran perjanjian ini dalam kerangka target jangka menengah dokumen perencanaan. Keberhasilan dan kegagalannya menjadi tanggung jawab PIHAK PERTAMA.",
  "The FIRST PARTY promises to reach the targets of the annex, within the medium-term targets of the plans, and answers for success and failure.",
);
const SUPERVISION = /* @__PURE__ */ words(
  "PIHAK KEDUA melakukan supervisi, mengevaluasi akuntabilitas kinerja atas perjanjian ini, dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
  "The SECOND PARTY supervises, evaluates the accountability under this agreement, and acts towards rewards and sanctions.",
);
const ALONE = /* @__PURE__ */ words(
  "Kami berjanji mencapai target pada lampiran perjanjian ini dalam kerangka target jangka menengah dokumen perencanaan. Keberhasilan dan kegagalannya menjadi tanggung jawab kami.",
  "We promise to reach the targets of the annex, within the medium-term targets of the plans. Success and failure are our responsibility.",
);
