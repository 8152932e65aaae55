import type { Grid } from "./grid.ts";
import { longestIn } from "./longest-in.ts";

/** The sizes of paper, upright, in millimetres. F4 is the folio of Indonesian offices. */
const SIZES = { A4: [210, 297], F4: [215, 330], A3: [297, 420] } as const;

/** A size of paper. */
export type Paper = keyof typeof SIZES;

/** The names of the sizes. */
export const PAPERS: readonly ["A4", "F4", "A3"] = ["A4", "F4", "A3"];

/** How a page lies. */
export interface PageLook {
  readonly paper: Paper;
  readonly landscape: boolean;
}

const marginOf = (landscape: boolean) => (landscape ? 12 : 18);

/** The rule of a style sheet for the page. */
export function pageRule({ paper, landscape }: PageLook): string {
  const [width, height] = SIZES[paper];
  const upright = paper === "F4" ? `${width}mm ${height}mm` : paper;
  const across = paper === "F4" ? `${height}mm ${width}mm` : `${paper} landscape`;
  return `@page { size: ${landscape ? across : upright}; margin: ${marginOf(landscape)}mm; }`;
}

/** Sizes of type in points, from the one below the usual down to the smallest that can be read. */
export const SMALL_TYPE = [8, 7, 6, 5, 4] as const;

const USUAL = 9.2;
const POINTS_OF_MM = 72 / 25.4;
/** Widths in ems: a letter or digit on the average, and what stands around the text of a cell. */
const LETTER = 0.56;
const AROUND = 0.8;

/**
 * The largest small type in which a table is no wider than the page; undefined where the usual one does, and the smallest
 * where none does. An estimate, because only the printer knows its letters.
 */
export function smallType(grid: Grid, { paper, landscape }: PageLook): (typeof SMALL_TYPE)[number] | undefined {
  const [width, height] = SIZES[paper];
  const room = ((landscape ? height : width) - 2 * marginOf(landscape)) * POINTS_OF_MM;
  const ems = grid.leaves.reduce((sum, _, i) => sum + longestIn(grid, i) * LETTER + AROUND, 0);
  const fits = (points: number) => ems * points <= room;
  return fits(USUAL) ? undefined : (SMALL_TYPE.find(fits) ?? 4);
}
