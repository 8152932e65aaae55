import { type Bilingual, list, whole, word } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { coded, constant, type ExplainedInput, figure, lookedUp, minus, mostOf } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOfAll } from "../shared/count-of.ts";
import { valueName } from "../shared/names.ts";
import { decidedByInput, type RankedRowRead, rankedRowRead } from "./ranked-row.ts";

/** What is read of a list that was cut after a number of places. */
export const cutFields = /* @__PURE__ */ (() => ({
  places: whole(0, Number.MAX_SAFE_INTEGER),
  onTie: word(["report", "include", "exclude"]),
  contested: list(rankedRowRead),
  open: whole(0, Number.MAX_SAFE_INTEGER),
}))();

interface Cut {
  readonly places: number;
  readonly onTie: "report" | "include" | "exclude";
  readonly chosen: readonly RankedRowRead[];
  readonly contested: readonly RankedRowRead[];
  readonly open: number;
}

/** How those who are within the places are called. */
export interface CutWords {
  readonly chosen: Bilingual;
  readonly contested: Bilingual;
}

/** Those within the places, those across the cut, and the places that nobody has got. */
export function cutNodes(cut: Cut, words: CutWords): { readonly steps: Explanation[]; readonly chosen: number } {
  const { places, onTie, open } = cut;
  const limit = figure("places", placesName, exactOf(places));
  const chosen = cut.chosen.map((row, at) => rowNode(row, at, { limit, words, isContested: false }));
  const contested = cut.contested.map((row, at) => rowNode(row, at, { limit, words, isContested: true }));
  const left = explained({
    subject: "open",
    label: { id: "Tempat yang belum terisi", en: "Places nobody has got" },
    value: exactOf(open),
    formula: mostOf(minus(limit, countOfAll(chosen)), constant("0")),
    inputs: [
      limit,
      { ...coded("on-tie", { id: "bila nilainya sama:", en: "where values are equal:" }, onTie, "tie"), from: "rule" },
    ],
    steps: chosen,
  });
  return { steps: [...chosen, ...contested, left], chosen: chosen.length };
}

interface RowTerms {
  readonly limit: ExplainedInput;
  readonly words: CutWords;
  readonly isContested: boolean;
}

/** Whether a row is within the places: the last place of its group is, or, where equals are included, the first. */
function rowNode(row: RankedRowRead, at: number, { limit, words, isContested }: RowTerms): Explanation {
  const { key, label } = calledBy(row.item, at);
  const [first, last] = [
    figure("best-place", names.first, exactOf(row.bestRank)),
    figure("worst-place", names.last, exactOf(row.worstRank)),
  ];
  const isAlone = row.bestRank === row.worstRank;
  const isWhollyWithin = Number(limit.value) >= row.worstRank;
  const decisive = !isAlone && (isContested || isWhollyWithin) ? last : first;
  const [gives, own] = isContested ? (["contested", words.contested] as const) : (["selected", words.chosen] as const);
  const bounds = isContested ? { above: limit.value } : { upTo: limit.value };
  return explained({
    subject: `item:${key}`,
    label,
    value: { word: gives, words: own },
    formula: lookedUp(decisive, { ...bounds, gives, label: own }),
    inputs: [
      figure("value", valueName, row.value),
      first,
      isAlone ? undefined : last,
      limit,
      decidedByInput(row.decidedBy),
    ],
  });
}

export const placesName = { id: "jumlah tempat", en: "places to give" };
const names = {
  first: { id: "tempat", en: "place" },
  last: { id: "tempat terakhir kelompoknya", en: "last place of its group" },
};
