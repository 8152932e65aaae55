import { deepFreeze, readAll, series } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { ownFindings, replacementFindings, versionFindings } from "./indicator-findings.ts";
import { type Indicator, indicatorShape } from "./indicator-shape.ts";
import type { ReadIndicator } from "./target-findings.ts";
import { type ListedVersion, pairsInForce, timelineOf, type VersionTimeline } from "./version-timeline.ts";

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
 * @returns The findings, in the order of the indicators; empty when there are none. Of many versions in force at once, each
 * is told beside five at most.
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
  const timelines = timelinesOf(all);
  const beside = overlapping(timelines);
  return deepFreeze(
    all.flatMap((indicator, i) => [
      ...ownFindings(indicator, [i]),
      ...(beside.get(i) ?? []).flatMap((other) => versionFindings(indicator, other.version, [i])),
      ...replacementFindings(indicator, timelines.get(indicator.replaces ?? ""), i),
    ]),
  );
}

/** The versions of each indicator. */
function timelinesOf(all: readonly ReadIndicator[]): ReadonlyMap<string, VersionTimeline> {
  const listed = new Map<string, ListedVersion[]>();
  all.forEach((version, at) => {
    const own = listed.get(version.id);
    if (own === undefined) listed.set(version.id, [{ version, at }]);
    else own.push({ version, at });
  });
  return new Map(Array.from(listed, ([id, own]) => [id, timelineOf(own)]));
}

/** The earlier versions in force beside each one that stands later in the list, by its place. */
function overlapping(timelines: ReadonlyMap<string, VersionTimeline>): ReadonlyMap<number, readonly ListedVersion[]> {
  const beside = new Map<number, ListedVersion[]>();
  for (const pair of [...timelines.values()].flatMap(pairsInForce)) {
    const [earlier, later] = pair[0].at < pair[1].at ? pair : [pair[1], pair[0]];
    const others = beside.get(later.at);
    if (others === undefined) beside.set(later.at, [earlier]);
    else others.push(earlier);
  }
  for (const others of beside.values()) others.sort((a, b) => a.at - b.at);
  return beside;
}

const indicatorsShape = /* @__PURE__ */ (() => series(indicatorShape))();
