import {
  findingShape,
  type Given,
  leaf,
  list,
  literal,
  object,
  optional,
  ownCopy,
  type Read,
  type Shape,
  word,
} from "../../core/index.ts";
import { wordsShape } from "../table/index.ts";

const specified = { en: "an object of Vega-Lite, or a text of Mermaid", id: "objek Vega-Lite, atau teks Mermaid" };

const specification = /* @__PURE__ */ (() =>
  leaf<object | string>({ type: ["object", "string"] }, specified, readSpecification, { copy: readSpecification }))();

function readSpecification(value: unknown): object | string | undefined {
  const copy = isSpecification(value) ? ownCopy<unknown>(value) : undefined;
  return isSpecification(copy) ? copy : undefined;
}

function isSpecification(value: unknown): value is object | string {
  return (typeof value === "object" && value !== null) || typeof value === "string";
}

const pictureFields = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("picture"),
    /** What the picture shows, in words. */
    description: wordsShape,
    /** In which language the picture is specified: a chart of Vega-Lite, or a diagram of Mermaid. */
    format: word(["vega-lite", "mermaid"]),
    /** The specification: an object of Vega-Lite, a text of Mermaid. */
    specification,
    /** What a person should look at, such as that something was left out of the picture. */
    findings: optional(list(findingShape), []),
  }))();

/**
 * A picture as plain data: what the makers of charts and diagrams give, and a block of a document as it is.
 *
 * @term gambar
 */
export interface Picture extends Given<typeof pictureFields> {}

/** The shape of a {@link Picture}. */
export const pictureShape: Shape<Picture, Read<typeof pictureFields>> = pictureFields;
