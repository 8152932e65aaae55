import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, type Table, type TableCell, toMarkdown, toText } from "../../src/report/index.ts";
import { plain } from "./plain.ts";
import { dueBody, leavesOf, printedBody } from "./printed-table.ts";
import { strangersIn } from "./strangers.ts";

/** So many random results of each maker; more in the long form: TABLE_RUNS=10000. */
const RUNS = Number(process.env["TABLE_RUNS"] ?? 50);

/**
 * What a result has for a cell: a figure, words, `null` for what is missing with a reason, nothing for a blank. Figures are
 * decimal texts or Decimals behind `is`, so that none is taken for words.
 */
export type Due =
  | { readonly is: { toString(): string } }
  | string
  | { readonly id: string; readonly en: string }
  | null;

/** What a result has for a row of items, by the keys of the columns. */
export type DueRow = Readonly<Record<string, Due | undefined>>;

/**
 * What holds of the table of every result: a row for each item with each of its figures, in order; the same table out of
 * the plain copy; printed in either language each cell as that language has it, found by a reader and a printer that share
 * no code with the library; every footnote used, numbered by first use; no code and no English in Indonesian.
 */
export function tableLaws<R>(
  results: fc.Arbitrary<R>,
  maker: (result: R) => Table,
  dueOf: (result: R) => readonly DueRow[],
  law: (result: R, table: Table) => void = () => {},
): void {
  describe("properties", () => {
    it("has a row for each item, every figure in its place, and prints it in either language", () => {
      fc.assert(
        fc.property(results, (result) => {
          const before = JSON.stringify(result);
          const table = maker(result);
          expect(itemsOf(table, dueOf(result))).toEqual(dueOf(result).map(inTexts));
          expect(plain(maker(JSON.parse(before)))).toEqual(plain(table));
          expect(JSON.stringify(result)).toBe(before);
          holdsOfTable(table);
          law(result, table);
        }),
        { numRuns: RUNS, seed: 20231115 },
      );
    });
  });
}

/** What holds of the document of every result: what holds of each of its tables, and what is its own. */
export function documentLaws<R>(
  results: fc.Arbitrary<R>,
  writer: (result: R) => Document,
  law: (result: R, document: Document) => void,
): void {
  describe("properties", () => {
    it("says what the result has, and prints it in either language", () => {
      fc.assert(
        fc.property(results, (result) => {
          const before = JSON.stringify(result);
          const document = writer(result);
          expect(plain(writer(JSON.parse(before)))).toEqual(plain(document));
          expect(JSON.stringify(result)).toBe(before);
          expect(isFrozenDeep(document)).toBe(true);
          for (const table of tablesOf(document)) holdsOfTable(table);
          for (const locale of ["id", "en"] as const) {
            const text = toText(document, { locale, cellWidth: 1000, width: 1000 });
            expect(text).not.toMatch(BROKEN);
            if (locale === "id") expect(strangersIn(text)).toEqual([]);
            expect(toText(plain(document) as Document, { locale, cellWidth: 1000, width: 1000 })).toBe(text);
          }
          law(result, document);
        }),
        { numRuns: RUNS, seed: 20231115 },
      );
    });
  });
}

/** The tables of a document, from top to bottom. */
export function tablesOf({ blocks }: Document): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.table : []));
}

/** What a text in either language must never hold. */
const BROKEN = /undefined|null|NaN|\[object|Infinity/;

function holdsOfTable(table: Table): void {
  expect(isFrozenDeep(table)).toBe(true);
  const cells = table.rows.flatMap((row) =>
    row.kind === "band" ? [] : leavesOf(table.columns).flatMap(({ key }) => row.cells[key] ?? []),
  );
  for (const cell of cells) if (cell.kind === "missing") expect(cell.notes?.length).toBeGreaterThan(0);
  const used = [...new Set(cells.flatMap(({ notes }) => notes ?? []))];
  expect(used).toEqual(table.footnotes.map((_, i) => i + 1));
  expect(table.footnotes.map(({ number }) => number)).toEqual(used);
  for (const locale of ["id", "en"] as const) {
    expect(printedBody(table, locale)).toEqual(dueBody(table, locale));
    const text = toMarkdown(table, { locale });
    expect(text).not.toMatch(BROKEN);
    if (locale === "id") expect(strangersIn(text.replaceAll(/\\(.)/g, "$1"))).toEqual([]);
  }
}

/** A row whose figures are texts: a whole number is due as well as a Decimal. */
function inTexts(row: DueRow): unknown {
  return plain(
    Object.fromEntries(
      Object.entries(row).map(([key, due]) => [
        key,
        typeof due === "object" && due !== null && "is" in due ? { is: `${due.is}` } : due,
      ]),
    ),
  );
}

/** The rows of items, as far as something is due in them. */
function itemsOf(table: Table, due: readonly DueRow[]): unknown[] {
  return table.rows
    .filter((row) => row.kind === "item")
    .map(({ cells }, i) =>
      inTexts(Object.fromEntries(Object.keys(due[i] ?? {}).map((key) => [key, contentOf(cells[key])]))),
    );
}

function contentOf(cell: TableCell | undefined): Due | undefined {
  switch (cell?.kind) {
    case "number":
      return { is: cell.value as { toString(): string } };
    case "text":
      return cell.text;
    case "missing":
      return null;
    case undefined:
      return undefined;
  }
}

function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenDeep);
}
