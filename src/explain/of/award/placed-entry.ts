import { anything, type Bilingual, type Read, text, whole } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { figure } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { decidedByInput } from "../ranking/ranked-row.ts";
import { calledBy } from "../shared/called.ts";
import { partShape } from "../shared/fields.ts";
import { scoreName } from "../shared/names.ts";

const place = /* @__PURE__ */ (() => whole<number>(1, Number.MAX_SAFE_INTEGER))();

/** What is read of an entry with its place. */
export const placedRead = /* @__PURE__ */ (() =>
  partShape({ entry: anything<unknown>(), score: resultNumber, bestRank: place, worstRank: place, decidedBy: text }))();

interface Verdict {
  readonly subject: string;
  readonly words: Bilingual;
  readonly statement?: Bilingual | undefined;
}

/** An entry with its score and place, and what became of it. */
export function placedNode(
  row: Read<typeof placedRead>,
  at: number,
  { subject, words, statement }: Verdict,
): Explanation {
  const { entry, score, bestRank, worstRank, decidedBy } = row;
  const { key, label } = calledBy(entry, at);
  return explained({
    subject: `${subject}:${key}`,
    label,
    value: { word: subject, words },
    statement,
    inputs: [
      figure("score", scoreName, score),
      figure("best-place", { id: "tempat", en: "place" }, exactOf(bestRank)),
      bestRank === worstRank
        ? undefined
        : figure(
            "worst-place",
            { id: "tempat terakhir kelompoknya", en: "last place of its group" },
            exactOf(worstRank),
          ),
      decidedByInput(decidedBy),
    ],
  });
}
