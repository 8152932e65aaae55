import { type Bilingual, plural } from "../../core/index.ts";
import { words } from "../table/index.ts";

/** Where an item stands to the places that count. */
export type CutSide = "inside" | "contested" | "outside";

interface Place {
  readonly bestRank: number;
  readonly worstRank: number;
}

/** Where each row of a ranking stands to a number of places: a tied group that they part is contested as a whole. */
export function sidesOf(rows: readonly Place[], places: number): readonly CutSide[] {
  return rows.map(({ bestRank, worstRank }) =>
    worstRank <= places ? "inside" : bestRank <= places ? "contested" : "outside",
  );
}

/** The rows, from 1, below which the side changes. */
export function cutsOf(sides: readonly CutSide[]): readonly number[] {
  return sides.flatMap((side, i) => {
    const next = sides[i + 1];
    return next !== undefined && next !== side ? [i + 1] : [];
  });
}

/** What is to be said where a tied group is parted. */
export function contestedLines(sides: readonly CutSide[], places: number): readonly Bilingual[] {
  const inside = sides.filter((side) => side === "inside").length;
  const contested = sides.filter((side) => side === "contested").length;
  if (contested === 0) return [];
  const left = places - inside;
  return [
    words(
      `${contested} bernilai sama pada batas ${places} tempat; ${left} tempat di antaranya perlu diputuskan.`,
      `${contested} are equal across the limit of ${places} ${plural(places, "place", "places")}; ${left} of these places must be decided on.`,
    ),
  ];
}
