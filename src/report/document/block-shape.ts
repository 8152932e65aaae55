import {
  anyText,
  flag,
  type Given,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  variant,
  whole,
} from "../../core/index.ts";
import { tableShape, wordsShape } from "../table/index.ts";
import { type Picture, pictureShape } from "./picture-shape.ts";

/** The shape of a {@link Signature}. */
const signatureShape = /* @__PURE__ */ (() =>
  object({
    /** Place and date, or another line above; null leaves none. */
    above: optional(nullable(wordsShape), null),
    /** What the person signs as: "PIHAK PERTAMA"; null where the post says it. */
    role: optional(nullable(wordsShape), null),
    /** The post. */
    post: wordsShape,
    /** The name; null leaves a blank to be filled in. */
    name: optional(nullable(anyText), null),
    /** The rank (pangkat); null leaves a blank, and where it is absent none is asked for. */
    rank: optional(nullable(anyText)),
    /** The number of the civil servant (NIP); null leaves a blank, and where it is absent none is asked for. */
    nip: optional(nullable(anyText)),
  }))();

/**
 * A place for a signature. Names, ranks and numbers are the caller's, or blanks: the library holds none.
 *
 * @term tanda tangan
 */
export interface Signature extends Given<typeof signatureShape> {}

/** A signature as it was read. */
export type SignatureRead = Read<typeof signatureShape>;

const headingBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("heading"),
    /** The heading. */
    text: wordsShape,
    /** 1 for a chapter, 2 and 3 below it; 1 unless told. */
    level: optional(whole<1 | 2 | 3>(1, 3), 1),
  }))();

/** A heading. */
export interface HeadingBlock extends Given<typeof headingBlockFields> {}

const paragraphBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("paragraph"),
    /** The text; line breaks are kept. */
    text: wordsShape,
  }))();

/** A paragraph. */
export interface ParagraphBlock extends Given<typeof paragraphBlockFields> {}

const listBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("list"),
    /** Whether the items are numbered; not unless told. */
    ordered: optional(flag, false),
    /** The items. */
    items: list(wordsShape),
  }))();

/** A list. */
export interface ListBlock extends Given<typeof listBlockFields> {}

const tableBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("table"),
    /** The table. */
    table: tableShape,
  }))();

/** A table within a document. */
export interface TableBlock extends Given<typeof tableBlockFields> {}

const signaturesBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("signatures"),
    /** Who signs, from left to right. */
    signatures: list(signatureShape),
  }))();

/** Places for signatures. */
export interface SignaturesBlock extends Given<typeof signaturesBlockFields> {}

const pageBreakBlockFields = /* @__PURE__ */ (() =>
  object({
    /** Says that a new page begins. */
    kind: literal("page-break"),
  }))();

/** The beginning of a page. */
export interface PageBreakBlock extends Given<typeof pageBreakBlockFields> {}

const blockFields = /* @__PURE__ */ (() =>
  variant("kind", {
    heading: headingBlockFields,
    paragraph: paragraphBlockFields,
    list: listBlockFields,
    table: tableBlockFields,
    picture: pictureShape,
    signatures: signaturesBlockFields,
    "page-break": pageBreakBlockFields,
  }))();

/**
 * A part of a document: heading, paragraph, list, table, picture, signatures, or the beginning of a page.
 *
 * @term bagian dokumen
 */
export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | Picture
  | SignaturesBlock
  | PageBreakBlock;

/** The shape of a {@link DocumentBlock}. */
export const blockShape: Shape<DocumentBlock, Read<typeof blockFields>> = blockFields;

/** A block as it was read. */
export type BlockRead = Read<typeof blockFields>;
