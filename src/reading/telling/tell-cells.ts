import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { auditOpinionLevels } from "../../regulation/index.ts";
import { levelPosition } from "../../scale/index.ts";
import type { SectionRead } from "../cell/index.ts";
import { columnName, type SheetCell } from "../sheet/index.ts";
import {
  joinedCode,
  nearUnit,
  notAnswered,
  severalIndicators,
  unitIsLevel,
  unreadCell,
  unreadWhy,
  unusualCode,
} from "./cell-findings.ts";
import { placeOf } from "./place-of.ts";

/** What is to be told of the cells of a section. */
export function tellCells(read: SectionRead): Finding[] {
  const { section } = read;
  const cells = read.rows.flatMap(({ row }) => (read.cells.get(row) ?? []).map((cell) => ({ row, cell })));
  return [
    ...onceAColumn(read.findings),
    ...cells.flatMap(({ row, cell }) => tellCell(read, row, cell)),
    ...section.columns.flatMap((column) => {
      const { path, ...about } = placeOf(read, column);
      const own = cells.filter(({ cell }) => cell.column === column.column).map(({ cell }) => cell);
      const blank = own.filter(({ reading }) => reading.kind === "none" && reading.why === "placeholder");
      const example = blank[0]?.stored;
      return example === undefined
        ? []
        : [
            tell(
              notAnswered,
              { subject: about.column, path },
              { ...about, cells: blank.length, example: String(example) },
            ),
          ];
    }),
    ...codes(read),
  ];
}

/** What a reading takes for granted is told once a column; what was not understood is told of every cell. */
function onceAColumn(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, severity, path }) => {
    const key = JSON.stringify([code, path.filter((_, i) => i !== path.length - 2)]);
    if (severity !== "info" || !seen.has(key)) return seen.add(key) !== undefined;
    return false;
  });
}

function tellCell(read: SectionRead, row: number, { at, column, reading, stored }: SheetCell): Finding[] {
  const { section } = read;
  const place = { subject: at, path: ["tables", section.grid.table, "rows", row, column] };
  const field = section.columns[column]?.name;
  if (reading.kind === "unread" && isKnownWhy(reading.why))
    return [tell(unreadCell, place, { cell: at, stored: String(stored).replace(/\s+/g, " "), why: reading.why })];
  if (reading.kind === "unit") {
    const near =
      reading.proposal === null
        ? []
        : [tell(nearUnit, place, { cell: at, stored: reading.value, near: reading.proposal })];
    return [...near, ...levelUnits(read, row, reading.value)];
  }
  if (
    (field === "title" || field === "indicator") &&
    reading.kind === "text" &&
    /^1\s*[.)]\s.+\s2\s*[.)]\s/s.test(reading.value)
  )
    return [tell(severalIndicators, place, { cell: at, text: reading.value })];
  return [];
}

function isKnownWhy(why: string): why is keyof typeof unreadWhy {
  return Object.hasOwn(unreadWhy, why);
}

/** A unit that is an audit opinion: a target of 100 "WTP" says nothing. */
function levelUnits(read: SectionRead, row: number, unit: string): Finding[] {
  if (levelPosition(unit, auditOpinionLevels) < 0) return [];
  return (read.cells.get(row) ?? []).flatMap(({ at, column, field, reading }) => {
    if (field !== "target" || reading.kind !== "number") return [];
    const place = { subject: at, path: ["tables", read.section.grid.table, "rows", row, column] };
    return [tell(unitIsLevel, place, { cell: at, unit, target: reading.value })];
  });
}

const PARTS = [
  "areaCode",
  "programmeCode",
  "activityCode",
  "subActivityCode",
  "missionCode",
  "goalCode",
  "objectiveCode",
];

function codes(read: SectionRead): Finding[] {
  const { section, rows } = read;
  const split = section.columns.filter(({ name }) => name !== undefined && PARTS.includes(name));
  const joined = rows.flatMap(({ nodes }) => nodes).find(({ code }) => code?.includes(".") === true);
  const last = split[split.length - 1];
  const found: Finding[] = [];
  if (split.length > 1 && joined?.code != null && last !== undefined) {
    const { path } = placeOf(read, last);
    found.push(
      tell(
        joinedCode,
        { subject: columnName(last.column), path },
        { columns: split.map(({ column }) => columnName(column)), example: joined.code },
      ),
    );
  }
  const hasPatterns = section.layout.levels?.some(({ codes: patterns }) => patterns !== undefined) === true;
  const column = section.columns.find(({ name }) => name === "code");
  if (!hasPatterns || column === undefined || split.length > 1) return found;
  const isCode = (row: number) => read.cells.get(row)?.[column.column]?.reading.kind === "code";
  const untold = rows.filter(({ row, kind, opens }) => kind === "item" && opens === 0 && isCode(row));
  const example = untold[0] === undefined ? undefined : read.cells.get(untold[0].row)?.[column.column]?.reading;
  if (example?.kind === "code" && untold.length < rows.length)
    found.push(
      tell(
        unusualCode,
        { subject: columnName(column.column), path: placeOf(read, column).path },
        { column: columnName(column.column), codes: untold.length, example: example.value },
      ),
    );
  return found;
}
