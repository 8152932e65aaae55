import {
  divideRanking,
  flagLowest,
  type OnTie,
  type RankedRow,
  type RoundingMode,
  rankBy,
  type Selection,
  selectForAssistance,
  selectShare,
  selectTop,
  selectWithin,
  type ValueRange,
} from "sakip";

type Item = readonly [place: number, value: string | null];
type Case =
  | readonly ["top" | "lowest", (string | null)[], number, OnTie]
  | readonly ["share", (string | null)[], string, OnTie, RoundingMode]
  | readonly ["within", (string | null)[], ValueRange]
  | readonly ["divide", (string | null)[], number]
  | readonly ["assistance", (string | null)[], number, OnTie, number[], "set-apart" | "rank", string | null];

const value = ([, given]: Item) => given;
const places = (rows: readonly RankedRow<Item>[]) => rows.map(({ item: [place] }) => place);
const cut = ({ selected, contested, open, tiedAtCut }: Omit<Selection<Item>, "kind" | "ranked">) => [
  places(selected),
  places(contested),
  open,
  places(tiedAtCut),
];

export function cuts(input: Case): unknown {
  const items = input[1].map((given, i): Item => [i, given]);
  const ranking = rankBy(items, { value });
  switch (input[0]) {
    case "top":
      return cut(selectTop(ranking, input[2], { onTie: input[3] }));
    case "lowest": {
      const flags = flagLowest(items, { value, places: input[2], onTie: input[3] });
      const again = selectTop(rankBy(items, { value, order: "ascending" }), input[2], { onTie: input[3] });
      return cut({ ...flags, tiedAtCut: again.tiedAtCut });
    }
    case "share": {
      const found = selectShare(ranking, input[2], { onTie: input[3], rounding: input[4] });
      return [found.unroundedPlaces, ...cut(found)];
    }
    case "within":
      return places(selectWithin(ranking, input[2]));
    case "divide":
      return divideRanking(ranking, input[2]).rows.map(({ item: [place], percentile, group }) => [
        place,
        percentile,
        group,
      ]);
    case "assistance":
      return assistance(input);
  }
}

function assistance([, given, wanted, onTie, silent, partlyReported, target]: Extract<
  Case,
  readonly ["assistance", ...unknown[]]
>) {
  const agencies = given.map((rate, i) => ({ key: `a${i}`, rate, lines: 3, unreported: silent[i] ?? 0 }));
  const period = { kind: "quarter", year: 2023, quarter: 3 } as const;
  const list = selectForAssistance(agencies, {
    period,
    places: wanted,
    onTie,
    partlyReported,
    ...(target && { target }),
  });
  const placed = (rows: readonly { readonly agencyId: string }[]) =>
    rows.map(({ agencyId }) => Number(agencyId.slice(1)));
  return [
    placed(list.selected),
    list.selected.map(({ gap = null }) => gap),
    placed(list.contested),
    list.open,
    placed(list.unranked),
  ];
}
