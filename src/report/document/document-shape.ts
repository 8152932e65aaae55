import {
  document,
  findingShape,
  type Given,
  list,
  literal,
  object,
  optional,
  type Read,
  type Shape,
  word,
} from "../../core/index.ts";
import { wordsShape } from "../table/index.ts";
import { blockShape } from "./block-shape.ts";

const fields = /* @__PURE__ */ (() => ({
  /** The title. */
  title: wordsShape,
  /** How the paper is held; upright unless told. */
  orientation: optional(word(["portrait", "landscape"]), "portrait"),
  /** The parts from top to bottom. */
  blocks: list(blockShape),
  /** What a person should look at before the document is signed. */
  findings: optional(list(findingShape), []),
}))();

const documentInputFields = /* @__PURE__ */ (() => object(fields))();

/**
 * What a document is made of.
 *
 * @term isian dokumen
 */
export interface DocumentInput extends Given<typeof documentInputFields> {}

/** The shape of a {@link DocumentInput}. */
export const documentInputShape: Shape<DocumentInput, Read<typeof documentInputFields>> = documentInputFields;

const documentFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** Says what this is. */
      kind: literal("document"),
      ...fields,
    }),
  ))();

/**
 * A document as plain data: what is printed, without how it looks. It survives JSON, and prints in either language.
 *
 * @term dokumen
 */
export interface Document extends DocumentInput, Given<typeof documentFields> {}

/** The shape of a {@link Document}. */
export const documentShape: Shape<Document, Read<typeof documentFields>> = documentFields;

/** A document as it was read. */
export type DocumentRead = Read<typeof documentFields>;
