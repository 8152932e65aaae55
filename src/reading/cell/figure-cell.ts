import { attempt } from "../../core/index.ts";
import { type Figure, parseTarget, readFigure } from "../../indicator/index.ts";
import { exactOf, exactToDecimal, multiply } from "../../number/index.ts";
import type { Column } from "../head/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { type CellPlace, only, type ReadCell } from "./cell-place.ts";
import type { ColumnFacts } from "./column-facts.ts";
import { letter, openRange } from "./letter-cell.ts";

export function figureCell(cell: unknown, place: CellPlace): ReadCell {
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
    const found = letter(cell) ?? levelTarget(cell) ?? (typeof cell === "string" ? openRange(cell, null) : undefined);
    if (found !== undefined) return only(found);
  }
  const read = readingOf(figure, {
    unit: unit ?? null,
    // A text with its sign is a percent as it stands.
    isFraction: isFraction && !/%|persen/i.test(String(cell)),
    times: facts.times,
  });
  return {
    reading: row.kind === "total" ? asShare(read, column) : read,
    findings: figure.kind === "unread" ? [figure.finding] : figure.kind === "none" ? [] : figure.findings,
  };
}

/** The sum of a column whose head names its weight in brackets is that share. */
function asShare(reading: CellReading, { path }: Column): CellReading {
  const isShare = path.some(({ remarks }) => remarks.some((each) => /^\d+ ?%$/.test(each)));
  return isShare && reading.kind === "number" && reading.unit === "points" ? { ...reading, unit: "%" } : reading;
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
      return {
        kind: "range",
        low: figure.low,
        high: figure.high,
        lowOpen: figure.lowOpen,
        unit: figure.unit ?? unit,
        level: figure.grade?.level ?? null,
      };
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
  if (parsed === undefined || "code" in parsed || typeof parsed.target !== "object" || !("kind" in parsed.target))
    return undefined;
  const { target, sign } = parsed;
  return target.kind === "level"
    ? { kind: "level", value: target.level, scale: target.scale.id, sign: sign ?? "=" }
    : undefined;
}

export function plainNumberCell(cell: number): CellReading {
  const figure = readFigure(cell);
  if (figure.kind === "unread") return { kind: "unread", why: "unread-cell" };
  return readingOf(figure, { unit: null, isFraction: false, times: exactOf(1) });
}
