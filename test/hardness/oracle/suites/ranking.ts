import { type RankRule, rankBy } from "sakip";

type Item = readonly (string | null)[];
type Case = readonly [readonly Item[], Partial<RankRule<Item>>, readonly ("ascending" | "descending")[]];

export function ranking([items, rule, breaks]: Case): unknown {
  const { rows, unranked } = rankBy(items, {
    ...rule,
    value: ([value]) => value,
    tieBreak: breaks.map((order, i) => ({ name: `key-${i}`, order, value: (item: Item) => item[i + 1] ?? null })),
  });
  const placeOf = (item: Item) => items.indexOf(item);
  return [
    rows.map(({ item, value, rank, bestRank, worstRank, tied, decidedBy }) => [
      placeOf(item),
      value,
      rank,
      bestRank,
      worstRank,
      tied,
      decidedBy,
    ]),
    unranked.map(({ item }) => placeOf(item)),
  ];
}
