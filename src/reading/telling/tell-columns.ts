import { nearKeys, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { compare, type Decimal, exactToDecimal, formatPercent, ONE, toDecimal } from "../../number/index.ts";
import type { SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { FORM_NEEDS, squeezed } from "../layout/index.ts";
import { columnName, type SheetCell } from "../sheet/index.ts";
import {
  ambiguousColumn,
  emptyColumn,
  englishNotation,
  fractionOrPercent,
  headMagnitude,
  headShare,
  missingColumn,
  mixedCells,
  mixedNotation,
  nearColumn,
  noHead,
  periodColumns,
  storedAsFraction,
  textColumn,
  unusedColumn,
} from "./column-findings.ts";
import { placeOf, sheetName, wordsOfFields } from "./place-of.ts";
import { sides, twice } from "./tell-sides.ts";

/** What is to be told of the columns of a section. */
export function tellColumns(read: SectionRead, all: readonly SectionRead[]): Finding[] {
  const { section } = read;
  const near = nearWords(read);
  return [
    ...headless(read),
    ...missing(read, all),
    ...section.columns.flatMap((column) => {
      const cells = cellsOf(read, column);
      return column.name === undefined ? unread(read, column, cells, near) : tellColumn(read, column, cells);
    }),
    ...periods(read),
    ...twice(read),
    ...sides(read),
  ];
}

function cellsOf(read: SectionRead, { column }: Column): readonly SheetCell[] {
  const figured = read.rows.filter(({ kind }) => kind === "item" || kind === "subtotal" || kind === "total");
  return figured.flatMap(({ row }) => read.cells.get(row)?.[column] ?? []);
}

function headless(read: SectionRead): Finding[] {
  const { section } = read;
  if (section.hasHead || section.columns.some(({ isTold }) => isTold)) return [];
  const columns = section.columns.filter(({ name }) => name !== undefined).map(({ column }) => columnName(column));
  return [
    tell(
      noHead,
      { subject: sheetName(read), path: ["tables", section.grid.table] },
      { sheet: sheetName(read), columns },
    ),
  ];
}

/** Columns that are needed and not there; an agreement has its tables below each other, and one may have what another lacks. */
function missing(read: SectionRead, all: readonly SectionRead[]): Finding[] {
  const { layout, grid } = read.section;
  const isOne = layout.form === "agreements";
  if (isOne && all[0] !== read) return [];
  const columns = (isOne ? all : [read]).flatMap(({ section }) => section.columns);
  const needs = FORM_NEEDS[layout.form ?? "plain"].filter(
    (one) => !columns.some(({ name }) => name !== undefined && one.includes(name)),
  );
  const place = { subject: sheetName(read), path: ["tables", grid.table] };
  return needs.map((keys) =>
    tell(missingColumn, place, { sheet: sheetName(read), fields: wordsOfFields(read, keys), keys }),
  );
}

/** Columns that are read as what the layout takes them for, because their heads only name periods. */
function periods({ section }: SectionRead): Finding[] {
  const columns = section.columns.filter(({ isUnnamed }) => isUnnamed === true);
  const names = [...new Set(columns.flatMap(({ name }) => name ?? []))];
  return names.map((name) => {
    const own = columns.filter((each) => each.name === name);
    const letters = own.map(({ column }) => columnName(column));
    const place = { subject: letters[0] ?? "", path: ["tables", section.grid.table, "columns", own[0]?.column ?? 0] };
    return tell(periodColumns, place, { columns: letters, field: section.layout.fields[name]?.words[0] ?? name });
  });
}

function nearWords({ section: { layout } }: SectionRead) {
  const byWord = new Map(
    Object.entries(layout.fields).flatMap(([name, { words }]) => words.map((word) => [squeezed(word), name] as const)),
  );
  const nearest = nearKeys([...byWord.keys()]);
  return (head: string) => [...new Set(nearest(head).flatMap((word) => byWord.get(word) ?? []))];
}

function unread(
  read: SectionRead,
  column: Column,
  cells: readonly SheetCell[],
  near: (head: string) => readonly string[],
): Finding[] {
  const { path, ...about } = placeOf(read, column);
  const filled = cells.filter(({ reading }) => reading.kind !== "none").length;
  if (filled === 0 || column.isTold) return [];
  const place = { subject: about.column, path };
  const { alike } = column;
  if (alike.length > 0)
    return [tell(ambiguousColumn, place, { ...about, fields: wordsOfFields(read, alike), keys: alike })];
  const last = column.path[column.path.length - 1];
  const proposals = last === undefined ? [] : near(last.squeezed);
  const unused = tell(unusedColumn, place, { ...about, cells: filled });
  if (proposals.length === 0) return [unused];
  return [unused, tell(nearColumn, place, { ...about, near: wordsOfFields(read, proposals), keys: proposals })];
}

function tellColumn(read: SectionRead, column: Column, cells: readonly SheetCell[]): Finding[] {
  const facts = read.facts.get(column.column);
  const { path, ...about } = placeOf(read, column);
  const place = { subject: about.column, path };
  const found: Finding[] = [];
  if (cells.length > 1 && cells.every(({ reading }) => reading.kind === "none" && reading.why === "empty"))
    return [tell(emptyColumn, place, about)];
  const figures = cells.filter(({ reading }) => reading.kind === "number" && column.field?.reads !== "running-number");
  const example = figures.find(
    ({ reading, stored }) => reading.kind === "number" && reading.isFraction && stored !== 0,
  );
  if (example?.reading.kind === "number")
    found.push(
      tell(storedAsFraction, place, {
        ...about,
        example: String(example.stored),
        percent: formatPercent(example.reading.value, { decimals: 2 }),
      }),
    );
  const unsure =
    facts?.isUnsure === true
      ? figures.find(({ reading }) => reading.kind === "number" && reading.unit === "%")
      : undefined;
  if (unsure !== undefined) found.push(tell(fractionOrPercent, place, { ...about, example: String(unsure.stored) }));
  const texts = figures.filter(({ stored }) => typeof stored === "string");
  const [text] = texts;
  if (text !== undefined && texts.length < figures.length)
    found.push(
      tell(mixedCells, place, { ...about, example: String(text.stored).replace(/\s+/g, " "), cells: texts.length }),
    );
  if (text !== undefined && texts.length === figures.length && texts.length > 1)
    found.push(tell(textColumn, place, about));
  // Codes are no figures: their dots say nothing.
  const isFigure = ["figure", "money", "percent", "points"].includes(column.field?.reads ?? "");
  if (isFigure && facts?.notation === "mixed") found.push(tell(mixedNotation, place, about));
  const english =
    isFigure && facts?.notation === "en" ? texts.find(({ stored }) => /\d[.,]\d/.test(String(stored))) : undefined;
  if (english !== undefined)
    found.push(tell(englishNotation, place, { ...about, example: String(english.stored).replace(/\s+/g, " ") }));
  if (facts !== undefined && compare(facts.times, ONE) !== 0)
    found.push(tell(headMagnitude, place, { ...about, times: exactToDecimal(facts.times) }));
  const share = column.field?.reads === "points" ? headShareOf(column) : undefined;
  if (share !== undefined) found.push(tell(headShare, place, { ...about, share }));
  return found;
}

/** The weight that a head names in brackets: "Keberadaan (20%)". */
function headShareOf({ path }: Column): Decimal | undefined {
  const remark = path.flatMap(({ remarks }) => remarks).find((each) => /^\d+ ?%$/.test(each));
  return remark === undefined ? undefined : toDecimal(remark.replace(/ ?%/, ""));
}
