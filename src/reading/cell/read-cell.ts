import { attempt, type Finding } from "../../core/index.ts";
import { type Figure, parseTarget, readFigure } from "../../indicator/index.ts";
import { exactOf, exactToDecimal, multiply } from "../../number/index.ts";
import type { Column } from "../head/index.ts";
import { type Layout, squeezed } from "../layout/index.ts";
import { numberedText, plainNumber, type RowDraft } from "../row/index.ts";
import type { CellReading } from "../sheet/index.ts";
import type { ColumnFacts } from "./column-facts.ts";
import { letters, noAgencies, usualAnswers, usualStatuses } from "./data/usual-words.ts";
import { isFormulaError, isPlaceholder, oneLine, saysNothing } from "./plain-cells.ts";
import { readDate } from "./read-date.ts";

/** Where a cell stands, and what is known of it. */
export interface CellPlace {
  readonly layout: Layout;
  readonly column: Column;
  readonly facts: ColumnFacts;
  readonly row: RowDraft;
  /** The unit that its row says. */
  readonly unit: string | undefined;
  /** The number format of the cell. */
  readonly format: string | undefined;
  /** The notation where its column does not tell. */
  readonly notation: "id" | "en" | undefined;
}

/** A cell read, with what its figure takes for granted. */
export interface ReadCell {
  readonly reading: CellReading;
  readonly findings: readonly Finding[];
}

/** Reads a cell as its column asks. */
export function readCell(cell: unknown, place: CellPlace): ReadCell {
  if (cell === null) return only({ kind: "none", why: "empty" });
  if (typeof cell === "string" && isFormulaError(cell)) return only({ kind: "unread", why: "formula-error" });
  const { field } = place.column;
  if (typeof cell === "string" && field?.reads !== "answer" && field?.reads !== "code") {
    if (saysNothing(cell)) return only({ kind: "none", why: "said" });
    if (isPlaceholder(cell) && field !== undefined) return only({ kind: "unread", why: "placeholder" });
  }
  switch (field?.reads) {
    case undefined:
      return only(words(cell));
    case "figure":
    case "money":
    case "percent":
    case "points":
      return figureCell(cell, place);
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
      const code = plainNumber(cell);
      if (code === undefined) return { kind: "none", why: "said" };
      const own = row.nodes[row.nodes.length - 1];
      const isOwn = own?.numbered === column.column;
      return { kind: "code", value: code, whole: (isOwn ? own.code : null) ?? code, text: null, level: isOwn ? own.level : null };
    }
    case "answer":
      return answer(cell, place);
    case "letter":
      return letter(cell) ?? { kind: "unread", why: "unread-letter" };
    case "unit":
      return typeof cell === "string" ? { kind: "unit", value: oneLine(cell), proposal: null } : { kind: "unread", why: "unread-unit" };
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

function figureCell(cell: unknown, place: CellPlace): ReadCell {
  const { column, facts, row } = place;
  const level = row.nodes[row.nodes.length - 1]?.level;
  const own = column.field;
  const fixed = (level === undefined ? undefined : own?.unitAt?.[level]) ?? own?.unit ?? unitOfReads(own?.reads);
  const unit = fixed ?? place.unit;
  const shares = fixed === "%" || fixed === "points" || unit === "%";
  const isFraction = shares && (facts.isFraction || place.format?.includes("%") === true);
  const locale = facts.notation === "id" || facts.notation === "en" ? facts.notation : place.notation;
  const figure = readFigure(cell, {
    ...(locale && { locale }),
    ...(own?.scale && { scale: own.scale }),
    ...(isFraction ? { stored: "fraction" as const } : {}),
    ...(unit !== undefined && unit !== "points" && { unit }),
  });
  if (row.role === "grade" || (figure.kind === "unread" && typeof cell === "string")) {
    const found = letter(cell) ?? levelTarget(cell);
    if (found !== undefined) return only(found);
  }
  const reading = readingOf(figure, { unit: unit ?? null, isFraction: isFraction && typeof cell === "number", times: facts.times });
  return { reading, findings: figure.kind === "unread" ? [figure.finding] : figure.kind === "none" ? [] : figure.findings };
}

function unitOfReads(reads: string | undefined): string | undefined {
  return reads === "money" ? "Rp" : reads === "percent" ? "%" : reads === "points" ? "points" : undefined;
}

interface Stored {
  readonly unit: string | null;
  readonly isFraction: boolean;
  readonly times: ColumnFacts["times"];
}

function readingOf(figure: Figure, { unit, isFraction, times }: Stored): CellReading {
  switch (figure.kind) {
    case "number": {
      const value = exactToDecimal(multiply(exactOf(figure.value), times));
      const own = unit === "points" ? unit : (figure.unit ?? unit);
      return { kind: "number", value, unit: own, sign: figure.sign, isFraction, remark: figure.remark };
    }
    case "range":
      return { kind: "range", low: figure.low, high: figure.high, lowOpen: figure.lowOpen, unit: figure.unit ?? unit, level: figure.grade?.level ?? null };
    case "level":
      return { kind: "level", value: figure.level, scale: figure.scale.id, sign: figure.sign };
    case "none":
      return { kind: "none", why: "said" };
    case "unread":
      return { kind: "unread", why: figure.finding.code };
  }
}

/** A predicate in a column of figures, where only one of the usual scales has it. */
function levelTarget(cell: unknown): CellReading | undefined {
  const parsed = typeof cell === "string" ? attempt(() => parseTarget(cell)) : undefined;
  if (parsed === undefined || "code" in parsed || typeof parsed.target !== "object" || !("kind" in parsed.target)) return undefined;
  const { target, sign } = parsed;
  return target.kind === "level" ? { kind: "level", value: target.level, scale: target.scale.id, sign: sign ?? "=" } : undefined;
}

/** A letter of an answer or a predicate: with a range behind it, the range too. */
function letter(cell: unknown): CellReading | undefined {
  if (typeof cell !== "string") return undefined;
  const text = oneLine(cell).toUpperCase();
  if (letters.includes(text)) return { kind: "level", value: text, scale: null, sign: "=" };
  const [, own, ends] = /^(AA|A|BB|B|CC|C|D|E)\s*\((.+)\)$/.exec(text) ?? [];
  if (own === undefined || ends === undefined) return undefined;
  const [, open, low, high] = /^(>?)\s*([\d.,]+)\s*[-–]\s*([\d.,]+)$/.exec(ends) ?? [];
  const [from, to] = [readFigure(low), readFigure(high)];
  if (from.kind !== "number" || to.kind !== "number") return { kind: "level", value: own, scale: null, sign: "=" };
  return { kind: "range", low: from.value, high: to.value, lowOpen: open === ">", unit: null, level: own };
}

function answer(cell: unknown, place: CellPlace): CellReading {
  const { layout } = place;
  const found = typeof cell === "string" ? meaning(cell, layout.answers ?? usualAnswers) : undefined;
  if (found === "blank") return { kind: "none", why: "placeholder" };
  if (found !== undefined) return { kind: "answer", value: found };
  if (typeof cell === "string" && saysNothing(cell)) return { kind: "none", why: "said" };
  if (typeof cell === "boolean") return { kind: "answer", value: cell ? "yes" : "no" };
  return letter(cell) ?? figureCell(cell, { ...place, unit: place.unit ?? "%" }).reading;
}

/** What a word means, whatever its case and blanks; a slash between words counts. */
function meaning(text: string, known: Readonly<Record<string, readonly string[]>>): string | undefined {
  const key = (each: string) => (each.includes("/") ? each.toLowerCase().replace(/\s+/g, "") : squeezed(each));
  return Object.entries(known).find(([, words]) => words.some((word) => key(word) === key(text)))?.[0];
}

function numbered(cell: unknown, { column, row }: CellPlace): CellReading {
  const own = row.nodes.find((node) => node.numbered === column.column && node.row === row.row);
  if (typeof cell === "number") return own?.code != null ? { kind: "code", value: String(cell), whole: own.code, text: null, level: own.level } : plainNumberCell(cell);
  if (typeof cell !== "string") return { kind: "unread", why: "unread-text" };
  const bare = /^[\d.a-z]+\)?$|^[A-Z]$/.test(cell.trim());
  const { number, text } = numberedText(cell);
  if (own?.code != null && (bare || number !== undefined)) {
    const value = bare ? cell.trim().replace(/[).]+$/, "") : own.code;
    return { kind: "code", value, whole: own.code, text: bare ? null : text, level: own.level };
  }
  return number === undefined ? words(cell) : { kind: "code", value: number, whole: number, text, level: null };
}

function runningNumber(cell: unknown, { column, row }: CellPlace): CellReading {
  const own = row.nodes[row.nodes.length - 1];
  if (own?.numbered === column.column && own.row === row.row && !/^\d+$/.test(String(cell).trim()))
    return { kind: "level", value: own.level, scale: null, sign: "=" };
  if (typeof cell === "number") return plainNumberCell(cell);
  return /^\d+\.?$/.test(String(cell).trim()) ? plainNumberCell(Number.parseInt(String(cell), 10)) : words(cell);
}

function plainNumberCell(cell: number): CellReading {
  const figure = readFigure(cell);
  return readingOf(figure, { unit: null, isFraction: false, times: exactOf(1) });
}

function agency(cell: unknown): CellReading {
  if (typeof cell !== "string") return { kind: "unread", why: "unread-text" };
  const whole = oneLine(cell);
  const [, name = whole, alias] = /^(.+?)\s*\(([A-Z][\w.& -]{1,15})\)$/.exec(whole) ?? [];
  const key = squeezed(name);
  const isNone = noAgencies.some((word) => key === squeezed(word) || key.startsWith(squeezed(word)));
  if (isNone) return { kind: "not-an-agency", value: whole, aliases: [] };
  // Only an abbreviation is another name; other brackets say where it belongs.
  return alias !== undefined && /^[A-Z.& -]+$/.test(alias)
    ? { kind: "text", value: name, aliases: [alias] }
    : { kind: "text", value: whole, aliases: [] };
}

function words(cell: unknown): CellReading {
  if (typeof cell === "number") return plainNumberCell(cell);
  if (typeof cell === "string") return { kind: "text", value: oneLine(cell), aliases: [] };
  const date = readDate(cell);
  if (date !== undefined) return { kind: "date", value: date };
  return typeof cell === "boolean" ? { kind: "text", value: String(cell), aliases: [] } : { kind: "unread", why: "unread-cell" };
}

function only(reading: CellReading): ReadCell {
  return { reading, findings: [] };
}
