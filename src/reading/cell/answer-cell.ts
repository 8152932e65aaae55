import { squeezed } from "../layout/index.ts";
import { type CellPlace, only, type ReadCell } from "./cell-place.ts";
import { usualAnswers } from "./data/usual-words.ts";
import { figureCell } from "./figure-cell.ts";
import { letter } from "./letter-cell.ts";
import { saysNothing } from "./plain-cells.ts";

export function answer(cell: unknown, place: CellPlace): ReadCell {
  const found = typeof cell === "string" ? meaning(cell, place.layout.answers ?? usualAnswers) : undefined;
  if (found === "blank") return only({ kind: "none", why: "placeholder" });
  if (found !== undefined) return only({ kind: "answer", value: found });
  if (typeof cell === "string" && saysNothing(cell)) return only({ kind: "none", why: "said" });
  if (typeof cell === "boolean") return only({ kind: "answer", value: cell ? "yes" : "no" });
  const own = letter(cell);
  return own === undefined ? figureCell(cell, { ...place, unit: place.unit ?? "%" }) : only(own);
}

/** What a word means, whatever its case and blanks; a slash between words counts. */
export function meaning(text: string, known: Readonly<Record<string, readonly string[]>>): string | undefined {
  const key = (each: string) => (each.includes("/") ? each.toLowerCase().replace(/\s+/g, "") : squeezed(each));
  return Object.entries(known).find(([, words]) => words.some((word) => key(word) === key(text)))?.[0];
}
