import type { ReadIndicator } from "./target-findings.ts";

/** More versions in force at once say nothing that these do not, and among thousands all pairs would be millions. */
const MOST_BESIDE = 5;
const BEGINNING = "";
const END = "9999-12-31";

/** A version of an indicator, and where it stands in the list. */
export interface ListedVersion {
  readonly version: ReadIndicator;
  readonly at: number;
}

/** The versions of one indicator by their first days. */
export interface VersionTimeline {
  /** How many there are, with those that are never in force. */
  readonly count: number;
  readonly versions: readonly ListedVersion[];
  /** For each count of versions from the start, those of them that end last. */
  readonly endingLast: readonly (readonly ListedVersion[])[];
}

/** Orders the versions of one indicator; what ends before it begins is never in force, and is left out. */
export function timelineOf(listed: readonly ListedVersion[]): VersionTimeline {
  const versions = listed
    .filter(({ version }) => firstDay(version) <= lastDay(version))
    .sort((a, b) =>
      firstDay(a.version) < firstDay(b.version) ? -1 : firstDay(a.version) > firstDay(b.version) ? 1 : 0,
    );
  const endingLast: ListedVersion[][] = [[]];
  for (const each of versions) {
    const beside = endingLast[endingLast.length - 1] ?? [];
    const later = beside.filter(({ version }) => lastDay(version) >= lastDay(each.version)).length;
    endingLast.push([...beside.slice(0, later), each, ...beside.slice(later)].slice(0, MOST_BESIDE));
  }
  return { count: listed.length, versions, endingLast };
}

/** The pairs of versions that are in force at once, each with the days they share; some of many. */
export function pairsInForce({
  versions,
  endingLast,
}: VersionTimeline): readonly (readonly [ListedVersion, ListedVersion])[] {
  return versions.flatMap((each, before) =>
    inForceFrom(endingLast[before] ?? [], each.version).map((other) => [other, each] as const),
  );
}

/** The versions that are in force on a day of another indicator; some of many. */
export function versionsBeside(
  { versions, endingLast }: VersionTimeline,
  indicator: ReadIndicator,
): readonly ListedVersion[] {
  if (lastDay(indicator) < firstDay(indicator)) return [];
  return inForceFrom(endingLast[countUntil(versions, lastDay(indicator))] ?? [], indicator);
}

const firstDay = ({ validFrom = BEGINNING }: ReadIndicator): string => validFrom;
const lastDay = ({ validUntil = END }: ReadIndicator): string => validUntil;

function inForceFrom(versions: readonly ListedVersion[], { validFrom = BEGINNING }: ReadIndicator) {
  return versions.filter(({ version }) => lastDay(version) >= validFrom);
}

/** How many versions begin by a day. */
function countUntil(versions: readonly ListedVersion[], day: string): number {
  let [low, high] = [0, versions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = versions[middle];
    if (each !== undefined && firstDay(each.version) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
