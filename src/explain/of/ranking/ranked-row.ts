import {
  anything,
  type Bilingual,
  flag,
  list,
  nullable,
  optional,
  type Read,
  text,
  whole,
} from "../../../core/index.ts";
import { compare, type Exact, fractionText, type Rounding, resultNumber } from "../../../number/index.ts";
import { type ExplainedInput, figure, type LookupRow, lookedUp, roundedBy, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { partShape } from "../shared/fields.ts";
import { valueName } from "../shared/names.ts";

/** What is read of a row of a ranking. */
export const rankedRowFields = /* @__PURE__ */ (() => ({
  item: anything<unknown>(),
  value: resultNumber,
  unrounded: optional(resultNumber),
  tieBreakValues: optional(list(nullable(resultNumber))),
  rank: resultNumber,
  bestRank: whole(1, Number.MAX_SAFE_INTEGER),
  worstRank: whole(1, Number.MAX_SAFE_INTEGER),
  tied: flag,
  decidedBy: text,
}))();

/** A row of a ranking. */
export const rankedRowRead = /* @__PURE__ */ (() => partShape(rankedRowFields))();

export type RankedRowRead = Read<typeof rankedRowRead>;

/** In which list a row stands. */
export interface RankedList {
  readonly rows: readonly RankedRowRead[];
  readonly order: "descending" | "ascending";
  readonly tieBreak: readonly string[];
  readonly rounding?: Rounding | undefined;
}

/** A row: its rank is where its value lies between those of the rows before and behind its group. */
export function rankedRowNode(row: RankedRowRead, at: number, ranking: RankedList): Explanation {
  const { value, unrounded, rank, bestRank, worstRank, decidedBy } = row;
  const { rows, rounding, tieBreak } = ranking;
  const { key, label } = calledBy(row.item, at);
  const own = figure("value", valueName, unrounded ?? value);
  const [before, behind] = [rows[bestRank - 2], rows[worstRank]];
  const bounds = { ...boundOf(row, before, ranking, true), ...boundOf(row, behind, ranking, false) };
  return explained({
    subject: `item:${key}`,
    label: { id: `Peringkat ${label.id}`, en: `Rank of ${label.en}` },
    value: rank,
    formula: lookedUp(roundedBy(own, [rounding]), { ...bounds, gives: fractionText(rank) }),
    statement: standing(row, [
      before && calledBy(before.item, bestRank - 2).label,
      behind && calledBy(behind.item, worstRank).label,
    ]),
    inputs: [own, ...tieBreakInputs(row, tieBreak), decidedByInput(decidedBy)],
  });
}

/** Where a neighbour lies: strictly beyond the value, or at it where a tie-break parted the two. */
function boundOf(
  row: RankedRowRead,
  other: RankedRowRead | undefined,
  { order }: RankedList,
  isBefore: boolean,
): Pick<LookupRow, "from" | "above" | "upTo" | "below"> {
  if (other === undefined) return {};
  const bound = fractionText(other.value);
  const isEqual = compare(other.value, row.value) === 0;
  if ((order === "descending") === isBefore) return isEqual ? { upTo: bound } : { below: bound };
  return isEqual ? { from: bound } : { above: bound };
}

/** Behind whom it stands and before whom, and with how many it shares its places. */
function standing(
  { tied, bestRank, worstRank }: RankedRowRead,
  [before, behind]: readonly (Bilingual | undefined)[],
): Bilingual {
  const shared = {
    id: tied ? ` Berbagi tempat ${bestRank} sampai dengan ${worstRank} karena nilainya sama.` : "",
    en: tied ? ` It shares the places ${bestRank} to ${worstRank} with its equals.` : "",
  };
  if (before === undefined && behind === undefined)
    return {
      id: `Tidak ada yang lain di atas atau di bawahnya.${shared.id}`,
      en: `There is none above or below it.${shared.en}`,
    };
  if (before === undefined)
    return { id: `Tepat di atas ${behind?.id}.${shared.id}`, en: `Next above ${behind?.en}.${shared.en}` };
  if (behind === undefined)
    return { id: `Tepat di bawah ${before.id}.${shared.id}`, en: `Next below ${before.en}.${shared.en}` };
  return {
    id: `Tepat di bawah ${before.id} dan di atas ${behind.id}.${shared.id}`,
    en: `Next below ${before.en} and above ${behind.en}.${shared.en}`,
  };
}

function tieBreakInputs({ tieBreakValues = [] }: RankedRowRead, names: readonly string[]): ExplainedInput[] {
  return tieBreakValues.flatMap((value: Exact | null, i) => {
    const name = names[i] ?? String(i + 1);
    return value === null
      ? []
      : [figure(`tie-break:${name}`, { id: `pembeda “${name}”`, en: `tie-break “${name}”` }, value)];
  });
}

/** What gave a row its place, where its value alone did not. */
export function decidedByInput(decidedBy: string): ExplainedInput | undefined {
  if (decidedBy === "value") return undefined;
  const known = decidedBy === "input-order" ? words.inputOrder : decidedBy === "jury" ? words.jury : undefined;
  return worded("decided-by", words.decidedBy, decidedBy, known ?? { id: `“${decidedBy}”`, en: `“${decidedBy}”` });
}

const words = {
  decidedBy: { id: "tempatnya ditentukan oleh", en: "its place was decided by" },
  inputOrder: { id: "urutan masuk", en: "the order given" },
  jury: { id: "keputusan juri", en: "the jury" },
};
