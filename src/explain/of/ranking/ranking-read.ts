import { anything, type Bilingual, list, optional, type Read, text, word } from "../../../core/index.ts";
import { roundingShape } from "../../../number/index.ts";
import { coded, type ExplainedInput, worded } from "../../formula/index.ts";
import { calledBy } from "../shared/called.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { listedWords } from "../shared/listed.ts";
import { withReasons } from "../shared/with-reasons.ts";
import { rankedRowRead } from "./ranked-row.ts";

/** What is read of who is not in a list. */
export const leftOutRead = /* @__PURE__ */ (() =>
  partShape({ item: anything<unknown>(), reason: optional(text, "no-value") }))();

/** What is read of who does not take part. */
export const ineligibleRead = /* @__PURE__ */ (() => partShape({ item: anything<unknown>(), reasons: list(text) }))();

/** What is read of a ranking. */
export const rankingRead = /* @__PURE__ */ (() =>
  resultShape("ranking", {
    ...groundFields,
    rows: list(rankedRowRead),
    unranked: list(leftOutRead),
    ineligible: list(ineligibleRead),
    order: word(["descending", "ascending"]),
    ties: word(["competition", "modified", "dense", "ordinal", "fractional"]),
    tieBreak: list(text),
    rounding: optional(roundingShape),
  }))();

export type RankingRead = Read<typeof rankingRead>;

/** By which rules a list was ranked, and who is not in it. */
export function rankingInputs({ order, ties, tieBreak, unranked, ineligible }: RankingRead): ExplainedInput[] {
  return [
    { ...worded("order", names.order, order, orders[order]), from: "rule" as const },
    { ...coded("ties", names.ties, ties, "tie"), from: "rule" as const },
    ...(tieBreak.length === 0
      ? []
      : [{ ...worded("tie-breaks", names.tieBreaks, tieBreak.join(", "), quoted(tieBreak)), from: "rule" as const }]),
    unrankedInput(unranked),
    ineligibleInput(ineligible),
  ].filter((each) => each !== undefined);
}

/** Who has no value, with the reason where more is known than that. */
export function unrankedInput(
  unranked: readonly Read<typeof leftOutRead>[],
  key = "unranked",
  label: Bilingual = names.unranked,
): ExplainedInput | undefined {
  const told = unranked.map(({ item, reason }, i) =>
    withReasons(calledBy(item, i).label, reason === "no-value" ? [] : [reason]),
  );
  return listedWords(key, label, told);
}

/** Who does not take part, with the reasons that the caller gave. */
export function ineligibleInput(ineligible: readonly Read<typeof ineligibleRead>[]): ExplainedInput | undefined {
  const told = ineligible.map(({ item, reasons }, i) => withReasons(calledBy(item, i).label, reasons));
  return listedWords("ineligible", names.ineligible, told);
}

function quoted(words: readonly string[]) {
  const text = words.map((each) => `“${each}”`).join(", ");
  return { id: text, en: text };
}

const names = {
  order: { id: "urutan", en: "order" },
  ties: { id: "bila nilainya sama:", en: "where values are equal:" },
  tieBreaks: { id: "pembeda nilai yang sama", en: "tie-breaks" },
  unranked: { id: "tanpa nilai, tidak diperingkat", en: "without a value, not ranked" },
  ineligible: { id: "tidak diikutsertakan", en: "take no part" },
};
const orders = {
  descending: { id: "nilai tertinggi lebih dahulu", en: "highest first" },
  ascending: { id: "nilai terendah lebih dahulu", en: "lowest first" },
};
