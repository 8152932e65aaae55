import { anything, list, type Plain, readAll, text } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import type { GroupedRanking } from "../../../ranking/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOfAll } from "../shared/count-of.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { listedWords } from "../shared/listed.ts";
import { rankingNode } from "./ranking-node.ts";
import { rankingRead } from "./ranking-read.ts";

const groupedRead = /* @__PURE__ */ (() =>
  resultShape("grouped-ranking", {
    overall: rankingRead,
    groups: list(partShape({ group: text, ranking: rankingRead })),
    ungrouped: list(anything<unknown>()),
  }))();

/**
 * Explains a list that was ranked within its groups and as a whole.
 *
 * @term penjelasan peringkat per kelompok
 * @param result - What {@link rankWithin} gave, or its plain copy.
 * @returns How many groups there are; each is a and behind them the list as a whole.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainGroupedRanking, rankWithin } from "sakip";
 *
 * const agencies = [{ id: "dlh", type: "A", score: 82 }, { id: "dinkes", type: "B", score: 85 }];
 * const ranked = rankWithin(agencies, { value: (each) => each.score, group: (each) => each.type });
 * explainGroupedRanking(ranked).steps.map(({ subject, value }) => [subject, value])
 * // => [["group:A", "1"], ["group:B", "1"], ["overall", "2"]]
 * ```
 */
export function explainGroupedRanking<T>(result: GroupedRanking<T> | Plain<GroupedRanking<T>>): Explanation {
  const [{ overall, groups, ungrouped }] = readAll([groupedRead, result, "result"]);
  const nodes = groups.map(({ group, ranking }) =>
    rankingNode(ranking, `group:${group}`, { id: `Kelompok ${group}`, en: `Group ${group}` }),
  );
  return explained({
    subject: "grouped-ranking",
    label: { id: "Kelompok yang diperingkat", en: "Groups that were ranked" },
    value: exactOf(nodes.length),
    unit: "groups",
    formula: countOfAll(nodes),
    inputs: [
      listedWords(
        "ungrouped",
        { id: "tanpa kelompok", en: "of no group" },
        ungrouped.map((item, i) => calledBy(item, i).label),
      ),
    ],
    steps: [...nodes, rankingNode(overall, "overall", { id: "Keseluruhan", en: "All of them" })],
  });
}
