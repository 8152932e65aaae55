import { deepFreeze, readAll, series } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { ownFindings, replacementFindings, versionFindings } from "./indicator-findings.ts";
import { type Indicator, indicatorShape } from "./indicator-shape.ts";
import type { ReadIndicator } from "./target-findings.ts";

/**
 * Checks a set of indicators, all their versions together.
 *
 * | code | severity | meaning |
 * |---|---|---|
 * | `versions-overlap` | error | two versions of one indicator are in force on one date |
 * | `validity-reversed` | error | a version ends before it begins |
 * | `target-twice` | error | a period has two targets |
 * | `unread-target` | warning | a target stands there that was not understood |
 * | `replaced-in-force` | warning | an indicator is in force beside the one it replaces |
 * | `replaced-unknown` | warning | the indicator that is said to be replaced is not in the set |
 * | `quality-combination` | warning | validity and controllability do not go together |
 *
 * @term pemeriksaan indikator
 * @param indicators - The indicators.
 * @returns The findings, in the order of the indicators; empty when there are none.
 * @throws A {@link SakipError} with every fault at once: `invalid-input`, `invalid-date` or `invalid-period` for what is no
 * indicator, and for unknown words.
 * @see No official source for versions: they are logic. The combinations are those of the Ministry of Finance, as restated.
 * @example
 * ```ts
 * import { checkIndicators } from "sakip";
 *
 * const findings = checkIndicators([
 *   { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2024-06-30" },
 *   { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
 * ]);
 * findings.map(({ code, details }) => [code, details["from"]]) // => [["versions-overlap", "2024-01-01"]]
 * ```
 */
export function checkIndicators(indicators: Iterable<Indicator>): readonly Finding[] {
  const [all] = readAll([indicatorsShape, indicators, "indicators"]);
  const versions = new Map<string, ReadIndicator[]>();
  for (const each of all) versions.set(each.id, [...(versions.get(each.id) ?? []), each]);
  const earlier = new Map<string, ReadIndicator[]>();
  return deepFreeze(
    all.flatMap((indicator, i) => {
      const before = earlier.get(indicator.id) ?? [];
      earlier.set(indicator.id, [...before, indicator]);
      return [
        ...ownFindings(indicator, [i]),
        ...before.flatMap((other) => versionFindings(indicator, other, [i])),
        ...replacementFindings(indicator, versions.get(indicator.replaces ?? "") ?? [], [i]),
      ];
    }),
  );
}

const indicatorsShape = /* @__PURE__ */ (() => series(indicatorShape))();
