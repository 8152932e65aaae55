// Ten places out of rankings of growing length: what they take is to grow with the places, not with the list.
import { rankBy, selectTop } from "sakip";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

const CALLS = 200;

for (const items of [1_000, 10_000, 100_000, 1_000_000]) {
  const random = randomWhole(3);
  const list = Array.from({ length: items }, (_, id) => ({ id, value: random(1_000_000) }));
  const ranking = rankBy(list, { value: (item) => item.value });
  bench({
    row: `ten places of ${items.toLocaleString("en")}, a call`,
    records: CALLS,
    goal: 20,
    bound: 500,
    microseconds: () => Array.from({ length: CALLS }, () => selectTop(ranking, 10)),
    wrong: () => ({
      sakip: selectTop(ranking, 10, { onTie: "include" }).selected.filter(({ rank }) => rank > 10).length,
    }),
  });
}
