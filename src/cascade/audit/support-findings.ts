import {
  dataFact,
  findingKind,
  optionalFact,
  type Place,
  polarityWords,
  tell,
  textFact,
  wordFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { exactToDecimal, figureFact } from "../../number/index.ts";
import type { CountedTwice, Located, Support } from "../roll-up/index.ts";

// What is wrong with how indicators are made of others.

/** An indicator of a node. */
interface IndicatorPlace {
  readonly nodeId: string;
  readonly indicatorId: string;
}

const placedFact = /* @__PURE__ */ dataFact<IndicatorPlace>("node and indicator");
const partsFact = /* @__PURE__ */ dataFact<readonly IndicatorPlace[]>("nodes and indicators");
const waysFact = /* @__PURE__ */ dataFact<readonly (readonly IndicatorPlace[])[]>("ways of nodes and indicators");

const countedTwiceKind = /* @__PURE__ */ findingKind("counted-twice", "error", {
  facts: {
    indicatorId: textFact,
    title: textFact,
    result: placedFact,
    resultTitle: textFact,
    times: figureFact,
    ways: waysFact,
    drawn: textFact,
  },
  id: (is) => `"${is.resultTitle}" terhitung ${is.times} kali dalam "${is.title}": ${is.drawn}.`,
  en: (is) => `"${is.resultTitle}" would count ${is.times} times in "${is.title}": ${is.drawn}.`,
});

/** A result that would count more than once, with the ways on which it arrives. */
export function countedTwiceFinding({ upper, lower, times, ways }: CountedTwice): Finding {
  const all = ways();
  return tell(countedTwiceKind, placeIn(upper), {
    ...factsOf(upper),
    result: placedOf(lower),
    resultTitle: lower.indicator.title,
    times: exactToDecimal(times),
    ways: all.map((way) => way.map(placedOf)),
    drawn: all.map((way) => way.map(({ indicator }) => `"${indicator.title}"`).join(" → ")).join("; "),
  });
}

const notAdditiveKind = /* @__PURE__ */ (() =>
  findingKind("not-additive", "error", {
    facts: { indicatorId: textFact, title: textFact, unit: optionalFact(textFact), parts: partsFact },
    id: (is) =>
      `"${is.title}" dinyatakan sebagai jumlah, padahal persentase, indeks, dan kategori tidak dapat dijumlahkan.`,
    en: (is) => `"${is.title}" is declared a sum, but percentages, indices and levels cannot be summed.`,
  }))();

/** Percentages, indices or levels that are to be summed. */
export function notAdditive(upper: Located, supports: readonly Support[]): Finding {
  const parts = supports.map(({ lower }) => placedOf(lower));
  return tell(notAdditiveKind, placeIn(upper), { ...factsOf(upper), unit: upper.indicator.unit ?? undefined, parts });
}

const noDirectionKind = /* @__PURE__ */ (() =>
  findingKind("no-direction", "error", {
    facts: { indicatorId: textFact, title: textFact, polarity: wordFact(polarityWords) },
    id: (is) => `Nilai terburuk untuk "${is.title}" tidak dapat ditentukan: tidak ada arah yang lebih baik.`,
    en: (is) => `The worst value for "${is.title}" cannot be told: neither more nor less is better.`,
  }))();

/** The worst of figures of which neither more nor less is better. */
export function noDirection(upper: Located): Finding {
  return tell(noDirectionKind, placeIn(upper), { ...factsOf(upper), polarity: upper.indicator.polarity });
}

const unlinkedIndicator = /* @__PURE__ */ findingKind("unlinked-indicator", "warning", {
  facts: { indicatorId: textFact, title: textFact },
  id: (is) => `"${is.title}" tidak mendukung indikator mana pun di atasnya.`,
  en: (is) => `"${is.title}" supports no indicator above it.`,
});

/** An indicator that supports none above it. */
export function unlinked(each: Located): Finding {
  return tell(unlinkedIndicator, placeIn(each), factsOf(each));
}

const placeIn = ({ node, at, position }: Located): Place => ({
  subject: node.id,
  path: ["nodes", at, "indicators", position],
});
const factsOf = ({ indicator }: Located) => ({ indicatorId: indicator.id, title: indicator.title });
const placedOf = ({ node, indicator }: Located): IndicatorPlace => ({ nodeId: node.id, indicatorId: indicator.id });
