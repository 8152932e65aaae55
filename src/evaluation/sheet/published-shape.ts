import {
  called,
  type Given,
  leaf,
  nullable,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
} from "../../core/index.ts";
import {
  type DecimalInput,
  type Exact,
  exactToDecimal,
  number,
  printedDecimals,
  tryExact,
} from "../../number/index.ts";
import { form } from "./form.ts";

const publishedFields = /* @__PURE__ */ (() =>
  object({
    /** The published total. Its decimals are those it was printed with: `"88.10"` has two. */
    total: optional(form("printed", number)),
    /** The published grade: `"BB"`. */
    grade: optional(text),
    /** The published values of components in points, by their keys. */
    components: optional(called(record(form("printed", number)), "komponen")),
    /** How many decimals were printed; as many as the figures are written with unless told. */
    decimals: optional(printedDecimals),
  }))();

/** What was published beside an evaluation. */
export interface Published extends Given<typeof publishedFields> {}

/** The shape of what was published, to be compared with what is computed. */
export const publishedShape: Shape<Published, Read<typeof publishedFields>> = publishedFields;

/** What was published, as it was read. */
export type PublishedRead = Read<typeof publishedFields>;

const factShape = /* @__PURE__ */ (() =>
  leaf<DecimalInput, string>(
    { type: ["string", "number"] },
    { en: "a word or a number", id: "kata atau angka" },
    (value) => {
      if (typeof value === "string") return value.trim() === "" ? undefined : value;
      const exact = tryExact(value);
      return exact && exactToDecimal(exact).toString();
    },
    { copy: (value) => (typeof value === "string" ? value : exactToDecimal(tryExact(value) as Exact)) },
  ))();

/** The shape of facts that conditions of grades ask for; null where one is not known. */
export const factsShape = /* @__PURE__ */ (() => record(nullable(factShape)))();
