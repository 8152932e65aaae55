import { list, type Plain, readAll, whole } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import type { Selection } from "../../../ranking/index.ts";
import { figure } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { resultShape } from "../shared/fields.ts";
import { cutFields, cutNodes } from "./cut-nodes.ts";
import { rankedRowRead } from "./ranked-row.ts";

const selectionRead = /* @__PURE__ */ (() =>
  resultShape("selection", {
    ...cutFields,
    ranked: whole(0, Number.MAX_SAFE_INTEGER),
    selected: list(rankedRowRead),
  }))();

/**
 * Explains a selection: who is within the places, who is tied across the cut, and which places nobody has got.
 *
 * @term penjelasan hasil seleksi
 * @param result - What {@link selectTop} or another selection gave, or its plain copy.
 * @returns How many are selected, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no selection.
 * @see No official source.
 * @example
 * ```ts
 * import { explainSelection, rankBy, selectTop } from "sakip";
 *
 * const ranking = rankBy([{ id: "dlh", score: 70 }, { id: "dinkes", score: 80 }], { value: (each) => each.score });
 * explainSelection(selectTop(ranking, 1)).steps.map(({ subject, value }) => [subject, value])
 * // => [["item:dinkes", "selected"], ["open", "0"]]
 * ```
 */
export function explainSelection<T>(result: Selection<T> | Plain<Selection<T>>): Explanation {
  const [{ selected, ranked, ...cut }] = readAll([selectionRead, result, "result"]);
  const { steps, chosen } = cutNodes({ ...cut, chosen: selected }, words);
  return explained({
    subject: "selection",
    label: { id: "Yang terpilih", en: "Selected" },
    value: exactOf(chosen),
    unit: "items",
    formula: countOfAll(selected),
    inputs: [figure("ranked", { id: "yang diperingkat", en: "ranked" }, exactOf(ranked), "items")],
    steps,
  });
}

const words = {
  chosen: { id: "terpilih", en: "selected" },
  contested: { id: "menunggu keputusan karena nilainya sama di batas", en: "tied across the cut, to be decided" },
};
