import { readFigure } from "../../indicator/index.ts";
import { type Exact, exactOf } from "../../number/index.ts";

/** The number of a cell as it stands there, in whatever unit; undefined where it holds none. */
export function rawFigure(cell: unknown, locale?: "id" | "en"): Exact | undefined {
  if (cell === null || (typeof cell !== "number" && typeof cell !== "string")) return undefined;
  if (typeof cell === "string" && !/\d/.test(cell)) return undefined;
  const figure = readFigure(cell, locale === undefined ? {} : { locale });
  return figure.kind === "number" ? exactOf(figure.value) : undefined;
}
