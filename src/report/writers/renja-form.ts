import { type Given, object, optional, readAll } from "../../core/index.ts";
import type { Document } from "../document/index.ts";
import { type RenjaRow, renjaFactorsShape, renjaTable } from "../makers/index.ts";
import { bothOf, words, wordsShape } from "../table/index.ts";
import { tableBlock, written } from "./blocks.ts";
import { placeAndDate, type SignedFields, signature, signedFields, signerShape } from "./signer.ts";

const HEAD = /* @__PURE__ */ words("Kepala perangkat daerah", "Head of the agency");
const BAPPEDA = /* @__PURE__ */ words("Kepala Bappeda", "Head of Bappeda");

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...signedFields,
    /** Whose Renja it is. */
    agency: wordsShape,
    /** What stands in full-width rows below the form. */
    factors: optional(renjaFactorsShape, {}),
    /** Who made it: the post; the head of the agency unless told. */
    madeBy: optional(wordsShape, HEAD),
    /** Who signs as the one who made it. */
    maker: optional(signerShape),
    /** Who evaluated it: the post; the head of Bappeda unless told. */
    evaluatedBy: optional(wordsShape, BAPPEDA),
    /** Who signs as the one who evaluated it. */
    evaluator: optional(signerShape),
  }))();

/**
 * How the Renja form is written.
 *
 * @term pilihan naskah evaluasi hasil Renja
 */
export interface RenjaFormOptions extends SignedFields, Given<typeof optionsShape> {}

/**
 * Writes the evaluation of a Renja as it is handed in: the form across the page, and the two signatures.
 *
 * @term naskah evaluasi hasil Renja
 * @param rows - The indicators with targets and quarters.
 * @param options - Whose Renja it is, the words of the full-width rows, place and date, who signs.
 * @returns The document, across the page.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see Permendagri 86/2017 as five templates of applications print its form; the regulation was not read.
 * @example
 * ```ts
 * import { renjaForm } from "sakip/report";
 *
 * const form = renjaForm([], { agency: "Dinas A" });
 * form.orientation // => "landscape"
 * ```
 */
export function renjaForm(rows: Iterable<RenjaRow>, options: RenjaFormOptions): Document {
  const [{ agency, factors, place, date, madeBy, maker, evaluatedBy, evaluator }] = readAll([
    optionsShape,
    options,
    "options",
  ]);
  const above = placeAndDate({ place, date });
  const { id, en } = bothOf(agency);
  return written(
    words(`Evaluasi terhadap Hasil Renja ${id}`, `Evaluation of the Results of the Renja, ${en}`),
    [
      tableBlock(renjaTable(rows, { factors })),
      {
        kind: "signatures",
        signatures: [
          signature(madeBy, maker, { role: words("Disusun", "Made by"), above }),
          signature(evaluatedBy, evaluator, { role: words("Dievaluasi", "Evaluated by"), above }),
        ],
      },
    ],
    { orientation: "landscape" },
  );
}
