import type { Locale } from "../../core/index.ts";
import type { Explanation } from "../../explain/index.ts";
import { absolute, compare, type Exact, exactToDecimal, roundExact, tryFraction } from "../../number/index.ts";
import type { DocumentRead } from "../document/index.ts";
import { leavesOf, plainNumber, type TableRead, textIn, type Words } from "../table/index.ts";

/** Fewer decimals than these say too little to be the figure. */
const LEAST_DECIMALS = 2;

/** Whether a document tells the value of an explanation: in a cell, or in a sentence of either language. */
export function isSaidIn({ title, blocks }: DocumentRead, { value, words }: Explanation): boolean {
  const figure = value === null || words !== undefined ? undefined : tryFraction(value);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  if (figure !== undefined && tables.some((table) => hasCell(table, figure))) return true;
  const texts = [title, ...blocks.flatMap(textsOf)];
  return texts.some((text) =>
    (["id", "en"] as const).some((locale) => {
      const said = textIn(text, locale);
      return figure === undefined ? hasWord(said, value ?? "") : hasFigure(said, figure, locale);
    }),
  );
}

function textsOf(block: DocumentRead["blocks"][number]): readonly Words[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return [
        block.table.caption,
        ...block.table.footnotes.map(({ text }) => text),
        ...cellsOf(block.table).flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])),
      ];
    default:
      return [];
  }
}

function cellsOf({ rows }: TableRead) {
  return rows.flatMap((row) => (row.kind === "band" ? [] : [...row.cells.values()]));
}

/** Whether a cell prints as the figure would in its place. */
function hasCell({ columns, rows }: TableRead, figure: Exact): boolean {
  return leavesOf(columns).some(({ key, format: usual }) =>
    rows.some((row) => {
      const cell = row.kind === "band" ? undefined : row.cells.get(key);
      if (cell?.kind !== "number") return false;
      const format = cell.format ?? usual;
      return plainNumber(cell.value, format) === plainNumber(figure, format);
    }),
  );
}

/** Whether a text has the figure, rounded to so many decimals as it prints. */
function hasFigure(text: string, figure: Exact, locale: Locale): boolean {
  const size = absolute(figure);
  const own = Math.min(exactToDecimal(size).decimalPlaces(), LEAST_DECIMALS);
  return (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).some((token) => {
    const plain = locale === "id" ? token.replaceAll(".", "").replace(",", ".") : token.replaceAll(",", "");
    const decimals = plain.split(".")[1]?.length ?? 0;
    const read = decimals < own ? undefined : tryFraction(plain);
    return read !== undefined && compare(roundExact(size, { decimals, mode: "half-up" }), read) === 0;
  });
}

/** Whether a text has a word, or several one after the other, and not as part of a longer one. */
function hasWord(text: string, word: string): boolean {
  const [within, sought] = [text, word].map((each) => ` ${each.split(/[^\p{L}\p{N}+-]+/u).join(" ")} `);
  return within !== undefined && sought !== undefined && within.includes(sought);
}
