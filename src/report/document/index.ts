export type { BlockRead, DocumentBlock, Signature, SignatureRead } from "./block-shape.ts";
export { buildDocument } from "./build-document.ts";
export { type Document, type DocumentInput, type DocumentRead, documentShape } from "./document-shape.ts";
export { type Picture, pictureShape } from "./picture-shape.ts";
