import type { Exact } from "../../number/index.ts";
import { type NumberFormat, plainNumber, type Words, words } from "../table/index.ts";

/** Beyond so many decimals a footnote says that values differ. */
const MOST_DECIMALS = 8;

/** How the value of a place is printed. */
export interface PlacePrint {
  readonly format: NumberFormat;
  readonly notes: readonly Words[];
}

/**
 * How values in order are printed so that what is apart in rank is apart in print: with more decimals where two neighbours
 * look alike, or with a footnote where even that does not tell them apart.
 */
export function tellApart(
  places: readonly { readonly value: Exact; readonly rank: number }[],
  format: NumberFormat,
): readonly PlacePrint[] {
  const usual = format.decimals ?? (format.style === "percent" ? 2 : undefined);
  return places.map(({ value, rank }, i) => {
    const others = [places[i - 1], places[i + 1]].filter((each) => each !== undefined && each.rank !== rank);
    const isAlike = (decimals: number | undefined) => {
      const own = plainNumber(value, withDecimals(format, decimals));
      return others.some(
        (each) => each !== undefined && plainNumber(each.value, withDecimals(format, decimals)) === own,
      );
    };
    if (!isAlike(usual)) return { format, notes: [] };
    for (let decimals = (usual ?? 0) + 1; decimals <= MOST_DECIMALS; decimals++)
      if (!isAlike(decimals)) return { format: withDecimals(format, decimals), notes: [] };
    return { format, notes: [differsFurtherOn] };
  });
}

function withDecimals(format: NumberFormat, decimals: number | undefined): NumberFormat {
  return decimals === undefined ? format : { ...format, decimals };
}

const differsFurtherOn = /* @__PURE__ */ words(
  "Berbeda dari nilai di dekatnya pada angka desimal berikutnya.",
  "It differs from the value next to it in further decimals.",
);
