// Two rankings compared, and a ranking tried under changed weights, against a simulation in floats.
import { compareRankings, type Ranking, rankBy, rankStability } from "sakip";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

const ITEMS = 20_000;
const AGENCIES = 540;
const RUNS = 200;

interface Item {
  readonly id: string;
  readonly value: string;
}

function yearOf(seed: number): Ranking<Item> {
  const random = randomWhole(seed);
  const items = Array.from({ length: ITEMS }, (_, i) => ({
    id: `agency-${i}`,
    value: (random(10_000) / 100).toFixed(2),
  }));
  return rankBy(items, { value: (item) => item.value });
}

const [before, after] = [yearOf(4), yearOf(5)];
bench({
  row: "two rankings compared, an item",
  records: ITEMS,
  goal: 6,
  bound: 20,
  microseconds: () => compareRankings(before, after, { idOf: ({ id }) => id }),
});

// As another program has kept them: read again from their JSON.
const stored = [before, after].map((ranking): Ranking<Item> => JSON.parse(JSON.stringify(ranking)));
bench({
  row: "two stored rankings compared, an item",
  records: ITEMS,
  bound: 60,
  microseconds: () => compareRankings(stored[0] as Ranking<Item>, stored[1] as Ranking<Item>, { idOf: ({ id }) => id }),
});

const random = randomWhole(6);
const KEYS = ["planning", "measurement", "reporting", "evaluation"] as const;
const WEIGHTS = [0.3, 0.3, 0.15, 0.25];
const agencies = Array.from({ length: AGENCIES }, (_, id) => ({ id, values: KEYS.map(() => random(10_000) / 100) }));
const weights = Object.fromEntries(KEYS.map((key, k) => [key, WEIGHTS[k] ?? 0]));

/** The same trial in floats: weights and values varied by up to 5 %, sorted, best and worst place and the top kept. */
function floatTrial(): unknown {
  let state = 2023;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 0.95 + (state / 2 ** 32) * 0.1;
  };
  const rows = agencies.map((agency) => ({ agency, best: AGENCIES, worst: 1, inTop: 0 }));
  for (let run = 0; run < RUNS; run++) {
    const varied = WEIGHTS.map((weight) => weight * next());
    const totals = rows.map((row) => {
      let total = 0;
      for (let k = 0; k < varied.length; k++) total += (varied[k] ?? 0) * (row.agency.values[k] ?? 0) * next();
      return { row, total };
    });
    totals.sort((a, b) => b.total - a.total);
    for (let i = 0; i < totals.length; i++) {
      const { row } = totals[i] as (typeof totals)[number];
      if (i + 1 < row.best) row.best = i + 1;
      if (i + 1 > row.worst) row.worst = i + 1;
      if (i < 10) row.inTop++;
    }
  }
  return rows;
}

const trial = () =>
  rankStability(agencies, {
    components: KEYS.map((key, k) => ({ key, value: (each: (typeof agencies)[number]) => each.values[k] ?? 0 })),
    weights,
    noise: 5,
    runs: RUNS,
    seed: 2023,
    places: 10,
  });
bench({
  row: `stability, ${AGENCIES} items, ${RUNS} runs`,
  records: AGENCIES * RUNS,
  goal: 5,
  bound: 30,
  float: floatTrial,
  sakip: trial,
});
