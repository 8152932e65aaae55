import type { Bilingual } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { rankedRowNode } from "./ranked-row.ts";
import { type RankingRead, rankingInputs } from "./ranking-read.ts";

/** A ranking that was read: how many are ranked, and the place of each. */
export function rankingNode(
  ranking: RankingRead,
  subject = "ranking",
  label: Bilingual = { id: "Yang diperingkat", en: "Ranked" },
): Explanation {
  const { rows, rounding, basis, findings } = ranking;
  const steps = rows.map((row, at) => rankedRowNode(row, at, ranking));
  return explained({
    subject,
    label,
    value: exactOf(rows.length),
    unit: "items",
    formula: countOfAll(steps),
    inputs: rankingInputs(ranking),
    rounding,
    basis,
    findings,
    steps,
  });
}
