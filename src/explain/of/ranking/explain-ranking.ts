import { type Plain, readAll } from "../../../core/index.ts";
import type { Ranking } from "../../../ranking/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { rankingNode } from "./ranking-node.ts";
import { rankingRead } from "./ranking-read.ts";

/**
 * Explains a ranking: the place of each item by its value, behind whom and before whom it lies, what parted it from its
 * equals, and who is not ranked.
 *
 * @term penjelasan peringkat
 * @param result - What {@link rankBy} gave, or its plain copy.
 * @returns How many are ranked, with a step for each; an item is called by its `id` or what else names it.
 * @throws A {@link SakipError} `invalid-input` for what is no ranking.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRanking, rankBy } from "sakip";
 *
 * const ranking = rankBy([{ id: "dlh", score: 70 }, { id: "dinkes", score: 80 }], { value: (each) => each.score });
 * explainRanking(ranking).steps.map(({ label, value }) => [label.id, value])
 * // => [["Peringkat dinkes", "1"], ["Peringkat dlh", "2"]]
 * ```
 */
export function explainRanking<T>(result: Ranking<T> | Plain<Ranking<T>>): Explanation {
  return rankingNode(readAll([rankingRead, result, "result"])[0]);
}
