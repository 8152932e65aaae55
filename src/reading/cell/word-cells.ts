import { readName, roleOf } from "../../agency/index.ts";
import { numberedText } from "../row/index.ts";
import type { CellReading } from "../sheet/index.ts";
import type { CellPlace } from "./cell-place.ts";
import { plainNumberCell } from "./figure-cell.ts";
import { oneLine } from "./plain-cells.ts";
import { readDate } from "./read-date.ts";

export function numbered(cell: unknown, { column, row }: CellPlace): CellReading {
  const own = row.nodes.find((node) => node.numbered === column.column && node.row === row.row);
  if (typeof cell === "number")
    return own?.code != null
      ? { kind: "code", value: String(cell), whole: own.code, text: null, level: own.level }
      : plainNumberCell(cell);
  if (typeof cell !== "string") return { kind: "unread", why: "unread-text" };
  const bare = /^[\d.a-z]+\)?$|^[A-Z]$/.test(cell.trim());
  const { number, text } = numberedText(cell);
  if (own?.code != null && (bare || number !== undefined)) {
    const value = bare ? cell.trim().replace(/(?<![).])[).]+$/, "") : own.code;
    return { kind: "code", value, whole: own.code, text: bare ? null : text, level: own.level };
  }
  return number === undefined ? words(cell) : { kind: "code", value: number, whole: number, text, level: null };
}

export function runningNumber(cell: unknown, { column, row }: CellPlace): CellReading {
  const own = row.nodes[row.nodes.length - 1];
  if (own?.numbered === column.column && own.row === row.row && !/^\d+$/.test(String(cell).trim()))
    return { kind: "level", value: own.level, scale: null, sign: "=" };
  if (typeof cell === "number") return plainNumberCell(cell);
  return /^\d+\.?$/.test(String(cell).trim()) ? plainNumberCell(Number.parseInt(String(cell), 10)) : words(cell);
}

export function agency(cell: unknown): CellReading {
  if (typeof cell !== "string") return { kind: "unread", why: "unread-text" };
  const name = readName(cell);
  if (roleOf(name) !== undefined) return { kind: "not-an-agency", value: oneLine(cell), aliases: [] };
  // Only an abbreviation is another name; other brackets say where it belongs.
  return name.aside !== undefined && /^[A-Z.& -]{2,}$/.test(name.aside)
    ? { kind: "text", value: name.text, aliases: [name.aside] }
    : { kind: "text", value: oneLine(cell), aliases: [] };
}

export function words(cell: unknown): CellReading {
  if (typeof cell === "number") return plainNumberCell(cell);
  if (typeof cell === "string") return { kind: "text", value: oneLine(cell), aliases: [] };
  const date = readDate(cell);
  if (date !== undefined) return { kind: "date", value: date };
  return typeof cell === "boolean"
    ? { kind: "text", value: String(cell), aliases: [] }
    : { kind: "unread", why: "unread-cell" };
}
