import { looksLikeCode, plainNumber } from "../row/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { answer, meaning } from "./answer-cell.ts";
import { type CellPlace, only, type ReadCell } from "./cell-place.ts";
import { usualStatuses } from "./data/usual-words.ts";
import { figureCell, plainNumberCell } from "./figure-cell.ts";
import { letter } from "./letter-cell.ts";
import { isFormulaError, isPlaceholder, oneLine, saysNothing } from "./plain-cells.ts";
import { readDate } from "./read-date.ts";
import { agency, numbered, runningNumber, words } from "./word-cells.ts";

/** Reads a cell as its column asks. */
export function readCell(cell: unknown, place: CellPlace): ReadCell {
  if (cell === null) return only({ kind: "none", why: "empty" });
  if (typeof cell === "string" && isFormulaError(cell)) return only({ kind: "unread", why: "formula-error" });
  const { field } = place.column;
  if (typeof cell === "string" && field?.reads !== "answer" && field?.reads !== "code") {
    if (saysNothing(cell)) return only({ kind: "none", why: "said" });
    // X is ten where rows are numbered.
    if (isPlaceholder(cell) && field !== undefined && field.reads !== "running-number")
      return only({ kind: "unread", why: "placeholder" });
  }
  switch (field?.reads) {
    case undefined:
      return only(words(cell));
    case "figure":
    case "money":
    case "percent":
    case "points":
      return figureCell(cell, place);
    case "answer":
      return answer(cell, place);
    default:
      return only(wordCell(cell, place));
  }
}

function wordCell(cell: unknown, place: CellPlace): CellReading {
  const { layout, column, row } = place;
  switch (column.field?.reads) {
    case "numbered":
      return numbered(cell, place);
    case "running-number":
      return runningNumber(cell, place);
    case "code": {
      if (!looksLikeCode(cell)) return words(cell);
      const code = plainNumber(cell);
      if (code === undefined) return { kind: "none", why: "said" };
      const own = row.nodes[row.nodes.length - 1];
      const isOwn = own?.numbered === column.column;
      return {
        kind: "code",
        value: code,
        whole: (isOwn ? own.code : null) ?? code,
        text: null,
        level: isOwn ? own.level : null,
      };
    }
    case "letter":
      return letter(cell) ?? { kind: "unread", why: "unread-letter" };
    case "unit":
      return typeof cell === "string"
        ? { kind: "unit", value: oneLine(cell), proposal: null }
        : { kind: "unread", why: "unread-unit" };
    case "date": {
      const value = readDate(cell);
      return value === undefined ? { kind: "unread", why: "unread-date" } : { kind: "date", value };
    }
    case "status": {
      if (typeof cell === "number") return plainNumberCell(cell);
      const found = meaning(String(cell), layout.statuses ?? usualStatuses);
      return found === undefined ? words(cell) : { kind: "status", value: found, aliases: [] };
    }
    case "agency":
      return agency(cell);
    default:
      return words(cell);
  }
}
