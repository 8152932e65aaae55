import type { AwardResult } from "../../../award/index.ts";
import {
  anything,
  type Bilingual,
  bilingualShape,
  list,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  whole,
} from "../../../core/index.ts";
import { exactOf, resultNumber, sumOf } from "../../../number/index.ts";
import { step, total } from "../../formula/index.ts";
import { type Explanation, explained, wordsOfReason } from "../../tell/index.ts";
import { rankingNode } from "../ranking/ranking-node.ts";
import { rankingRead } from "../ranking/ranking-read.ts";
import { calledBy } from "../shared/called.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { listedWords } from "../shared/listed.ts";
import { placedNode } from "./placed-entry.ts";
import { tierNode } from "./tier-node.ts";
import { tierRead } from "./tier-read.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const awardRead = /* @__PURE__ */ (() =>
  resultShape("award-result", {
    ...groundFields,
    tiers: list(tierRead),
    ineligible: list(
      partShape({ entry: anything<unknown>(), reasons: list(partShape({ code: text, message: bilingualShape })) }),
    ),
    unranked: renamed(list(anything<unknown>()), "unscored"),
    notAwarded: list(
      partShape({
        entry: anything<unknown>(),
        score: resultNumber,
        bestRank: count,
        worstRank: count,
        decidedBy: text,
        misses: list(partShape({ tierId: text, reason: text })),
      }),
    ),
    ranking: rankingRead,
  }))();

type AwardRead = Read<typeof awardRead>;

/**
 * Explains the result of an award: who won in which tier and why, who competes for places that a jury must give, and why
 * the others won nothing.
 *
 * @term penjelasan hasil penghargaan
 * @param result - What {@link selectWinners} gave, or its plain copy.
 * @returns How many have won, with a step for each tier, for each that won nothing or may not take part, and the ranking.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAwardResult, selectWinners } from "sakip";
 *
 * const result = selectWinners(
 *   [{ id: "adiarta", agencyId: "dinkes", score: 90 }, { id: "fordes", agencyId: "dlh", score: 80 }],
 *   { id: "innovation", label: "Inovasi", tiers: [{ id: "best", label: "Terbaik", places: 1 }] },
 * );
 * explainAwardResult(result).steps.map(({ subject, value }) => [subject, value])
 * // => [["tier:best", "1"], ["not-awarded:fordes", "not-awarded"], ["ranking", "2"]]
 * ```
 */
export function explainAwardResult(result: AwardResult | Plain<AwardResult>): Explanation {
  const [read] = readAll([awardRead, result, "result"]);
  const { tiers, ineligible, unranked, notAwarded, ranking, basis, findings } = read;
  const steps = tiers.map(tierNode);
  const labelOf = new Map(tiers.map(({ id, label }) => [id, label]));
  return explained({
    subject: "award-result",
    label: { id: "Pemenang penghargaan", en: "Winners of the award" },
    value: sumOf(tiers.map(({ selected }) => exactOf(selected.length))),
    unit: "entries",
    formula: total(steps.map((_, at) => step(at))),
    inputs: [
      listedWords(
        "unscored",
        { id: "tanpa nilai", en: "without a score" },
        unranked.map((each, i) => calledBy(each, i).label),
      ),
    ],
    basis,
    findings,
    steps: [
      ...steps,
      ...notAwarded.map((each, at) => missNode(each, at, labelOf)),
      ...ineligible.map(ineligibleNode),
      rankingNode(ranking),
    ],
  });
}

/** Why an entry won nothing, tier by tier. */
function missNode(
  { misses, ...row }: AwardRead["notAwarded"][number],
  at: number,
  labelOf: ReadonlyMap<string, string | Bilingual>,
): Explanation {
  const told = misses.map(({ tierId, reason }) => {
    const label = labelOf.get(tierId) ?? tierId;
    const [words, name] = [wordsOfReason(reason), typeof label === "string" ? { id: label, en: label } : label];
    return { id: `${name.id}: ${words.id}`, en: `${name.en}: ${words.en}` };
  });
  const statement = { id: told.map(({ id }) => id).join("; "), en: told.map(({ en }) => en).join("; ") };
  return placedNode(row, at, {
    subject: "not-awarded",
    words: { id: "tidak menang", en: "did not win" },
    statement: told.length === 0 ? undefined : statement,
  });
}

function ineligibleNode({ entry, reasons }: AwardRead["ineligible"][number], at: number): Explanation {
  const { key, label } = calledBy(entry, at);
  return explained({
    subject: `ineligible:${key}`,
    label,
    value: { word: "ineligible", words: { id: "tidak memenuhi syarat", en: "may not take part" } },
    statement: {
      id: reasons.map(({ message }) => message.id).join(" "),
      en: reasons.map(({ message }) => message.en).join(" "),
    },
  });
}
