import type { Finding, FindingCode, Path, Severity } from "../../core/index.ts";
import { exactToDecimal, formatNumber } from "../../number/index.ts";
import type { CountedTwice, Located, Support } from "../roll-up/index.ts";
import { findingOf } from "../tree/index.ts";

// The words of what is wrong with how indicators are made of others.

/** A result that would count more than once, with the ways on which it arrives. */
export function countedTwiceFinding({ upper, lower, times, ways }: CountedTwice): Finding {
  const all = ways();
  const drawn = all.map((way) => way.map(({ indicator }) => `"${indicator.title}"`).join(" → ")).join("; ");
  return about(upper, "counted-twice", "error", {
    details: {
      result: placeOf(lower),
      times: exactToDecimal(times),
      ways: all.map((way) => way.map(placeOf)),
    },
    id: `"${lower.indicator.title}" terhitung ${formatNumber(exactToDecimal(times))} kali dalam "${upper.indicator.title}": ${drawn}.`,
    en: `"${lower.indicator.title}" would count ${formatNumber(exactToDecimal(times), { locale: "en" })} times in "${upper.indicator.title}": ${drawn}.`,
  });
}

/** Percentages, indices or levels that are to be summed. */
export function notAdditive(upper: Located, supports: readonly Support[]): Finding {
  return about(upper, "not-additive", "error", {
    details: { unit: upper.indicator.unit ?? null, parts: supports.map(({ lower }) => placeOf(lower)) },
    id: `"${upper.indicator.title}" dinyatakan sebagai jumlah, padahal persentase, indeks, dan kategori tidak dapat dijumlahkan.`,
    en: `"${upper.indicator.title}" is declared a sum, but percentages, indices and levels cannot be summed.`,
  });
}

/** The worst of figures of which neither more nor less is better. */
export function noDirection(upper: Located): Finding {
  return about(upper, "no-direction", "error", {
    details: { polarity: upper.indicator.polarity },
    id: `Nilai terburuk untuk "${upper.indicator.title}" tidak dapat ditentukan: tidak ada arah yang lebih baik.`,
    en: `The worst value for "${upper.indicator.title}" cannot be told: neither more nor less is better.`,
  });
}

/** An indicator that supports none above it. */
export function unlinked(each: Located): Finding {
  return about(each, "unlinked-indicator", "warning", {
    details: {},
    id: `"${each.indicator.title}" tidak mendukung indikator mana pun di atasnya.`,
    en: `"${each.indicator.title}" supports no indicator above it.`,
  });
}

interface Words {
  readonly details: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly en: string;
}

function about(each: Located, code: FindingCode, severity: Severity, { details, id, en }: Words): Finding {
  const path: Path = ["nodes", each.at, "indicators", each.position];
  return findingOf(code, severity, each.node.id, path, { indicatorId: each.indicator.id, ...details }, id, en);
}

function placeOf({ node, indicator }: Located): { readonly nodeId: string; readonly indicatorId: string } {
  return { nodeId: node.id, indicatorId: indicator.id };
}
