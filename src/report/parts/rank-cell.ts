import { exactOf } from "../../number/index.ts";
import { type CellRead, numberCell, words } from "../table/index.ts";

/** A place in a ranking, as results carry it. */
interface Place {
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
}

/** A rank; those of equal items say that they share their places. */
export function rankCell({ rank, bestRank, worstRank }: Place): CellRead {
  const shared = words(
    `Nilainya sama; berbagi tempat ${bestRank} sampai ${worstRank}.`,
    `Equal; they share the places ${bestRank} to ${worstRank}.`,
  );
  return numberCell(exactOf(rank), { notes: bestRank === worstRank ? [] : [shared] });
}
