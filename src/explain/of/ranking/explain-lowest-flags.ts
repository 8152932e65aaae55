import { list, type Plain, readAll, renamed } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import type { LowestFlags } from "../../../ranking/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { resultShape } from "../shared/fields.ts";
import { cutFields, cutNodes } from "./cut-nodes.ts";
import { rankedRowRead } from "./ranked-row.ts";
import { rankingNode } from "./ranking-node.ts";
import { ineligibleInput, ineligibleRead, leftOutRead, rankingRead, unrankedInput } from "./ranking-read.ts";

const flagsRead = /* @__PURE__ */ (() =>
  resultShape("lowest-flags", {
    ...cutFields,
    selected: renamed(list(rankedRowRead), "flagged"),
    unranked: renamed(list(leftOutRead), "unreported"),
    ineligible: list(ineligibleRead),
    ranking: rankingRead,
  }))();

/**
 * Explains who is lowest, who is tied across the cut, and who could not be judged.
 *
 * @term penjelasan penandaan terendah
 * @param result - What {@link flagLowest} gave, or its plain copy.
 * @returns How many are flagged, with a step for each, and the whole ranking from below as the last step.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainLowestFlags, flagLowest } from "sakip";
 *
 * const rates = [{ id: "disnaker", rate: "30.86" }, { id: "dlh", rate: "45.10" }, { id: "dinsos", rate: null }];
 * const lowest = explainLowestFlags(flagLowest(rates, { value: (each) => each.rate, places: 1 }));
 * lowest.steps.map(({ subject, value }) => [subject, value])
 * // => [["item:disnaker", "selected"], ["open", "0"], ["ranking", "2"]]
 * ```
 */
export function explainLowestFlags<T>(result: LowestFlags<T> | Plain<LowestFlags<T>>): Explanation {
  const [{ selected, unranked, ineligible, ranking, ...cut }] = readAll([flagsRead, result, "result"]);
  const { steps, chosen } = cutNodes({ ...cut, chosen: selected }, words);
  return explained({
    subject: "lowest-flags",
    label: { id: "Yang terendah", en: "Lowest" },
    value: exactOf(chosen),
    unit: "items",
    formula: countOfAll(selected),
    inputs: [
      unrankedInput(unranked, "unreported", { id: "tidak dapat dinilai", en: "could not be judged" }),
      ineligibleInput(ineligible),
    ],
    steps: [...steps, rankingNode(ranking)],
  });
}

const words = {
  chosen: { id: "termasuk yang terendah", en: "among the lowest" },
  contested: { id: "menunggu keputusan karena nilainya sama di batas", en: "tied across the cut, to be decided" },
};
