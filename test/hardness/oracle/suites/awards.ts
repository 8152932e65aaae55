import { type AwardScheme, type PlacedEntry, selectWinners } from "sakip";

type Entry = readonly [id: string, agencyId: string, score: string | null, category: string];

const ids = (entries: readonly PlacedEntry[]) => entries.map(({ entry }) => entry.id).sort();

export function awards([entries, scheme]: readonly [readonly Entry[], AwardScheme]): unknown {
  const result = selectWinners(
    entries.map(([id, agencyId, score, category]) => ({ id, agencyId, score, category })),
    { ...scheme, id: "s", label: "s", tiers: scheme.tiers.map((tier) => ({ ...tier, label: tier.id })) },
  );
  return [
    result.tiers.map(({ selected, contested, places, open }, i) => [
      ids(selected),
      ids(contested),
      places === "all" || scheme.tiers[i]?.onTie === "include" ? null : open,
    ]),
    ids(result.notAwarded),
  ];
}
