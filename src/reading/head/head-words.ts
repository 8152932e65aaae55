import { type Layout, type LayoutField, spaced, squeezed } from "../layout/index.ts";
import { withoutPlain } from "./head-nouns.ts";

/** A head cell: what it says, and the remarks in its brackets. */
export interface HeadCell {
  readonly text: string;
  readonly spaced: string;
  readonly squeezed: string;
  readonly remarks: readonly string[];
}

/** A word of a layout, as heads are compared with it. */
export interface HeadWord {
  readonly spaced: string;
  readonly squeezed: string;
}

/** How well a head cell fits a word: as a whole, but for a first word that says nothing, from its beginning, or within. */
export type Fit = "whole" | "core" | "begins" | "within";

/** The words of a layout, ready to be compared. */
export interface HeadWords {
  readonly fields: readonly {
    readonly name: string;
    readonly field: LayoutField;
    readonly words: readonly HeadWord[];
    readonly under: readonly HeadWord[];
  }[];
  readonly groups: readonly { readonly by: string; readonly value: string; readonly words: readonly HeadWord[] }[];
  readonly measures: readonly { readonly value: string; readonly words: readonly HeadWord[] }[];
  /** Whether heads may have words of their own: the criteria of a jury. */
  readonly hasOwn: boolean;
}

/** The head words of a layout. */
export function headWords({ fields, groups = {}, measures = {}, rest }: Layout): HeadWords {
  return {
    fields: Object.entries(fields).map(([name, field]) => ({
      name,
      field,
      words: field.words.map(wordOf),
      under: (field.under ?? []).map(wordOf),
    })),
    groups: Object.entries(groups).flatMap(([by, values]) =>
      Object.entries(values).map(([value, words]) => ({ by, value, words: words.map(wordOf) })),
    ),
    measures: Object.entries(measures).map(([value, words]) => ({ value, words: words.map(wordOf) })),
    hasOwn: rest !== undefined,
  };
}

/** A head cell taken apart; undefined where it is none. */
export function headCell(cell: unknown): HeadCell | undefined {
  if (cell === null || (typeof cell !== "string" && typeof cell !== "number")) return undefined;
  const text = String(cell).replace(/\s+/g, " ").trim();
  const bare = text.replace(/\([^()]*\)?/g, " ");
  const shown = spaced(bare) === "" ? text : bare;
  const remarks = [...text.matchAll(/\(([^()]*)\)?/g)].map(([, remark = ""]) => spaced(remark));
  return { text, spaced: spaced(shown), squeezed: squeezed(shown), remarks };
}

/** The key of what a head names: its words in small letters with hyphens, without what stands in brackets. */
export function keyOf({ spaced: words }: HeadCell): string {
  return words.replace(/ /g, "-");
}

/** How a head cell fits a word; undefined where it does not. Short words fit only as a whole. */
export function fitOf(cell: HeadCell, word: HeadWord): Fit | undefined {
  if (cell.squeezed === word.squeezed) return "whole";
  const core = withoutPlain(cell.spaced);
  if (core === word.spaced) return "core";
  if (word.squeezed.length < 4 && !word.spaced.includes(" ")) return undefined;
  if (core?.startsWith(`${word.spaced} `) === true) return "core";
  if (` ${cell.spaced} `.startsWith(` ${word.spaced} `)) return "begins";
  if (word.squeezed.length >= 8 && cell.squeezed.startsWith(word.squeezed)) return "begins";
  return ` ${cell.spaced} `.includes(` ${word.spaced} `) ? "within" : undefined;
}

/** Whether a head cell, or a remark in its brackets, is one of the words as a whole. */
export function says({ squeezed: whole, remarks }: HeadCell, words: readonly HeadWord[]): boolean {
  return words.some((word) => word.squeezed === whole || remarks.some((remark) => squeezed(remark) === word.squeezed));
}

function wordOf(word: string): HeadWord {
  return { spaced: spaced(word), squeezed: squeezed(word) };
}
