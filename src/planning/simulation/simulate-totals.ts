import { computed, type Problem, problemAt, type Read, refuseIfAny } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, multiply, sumOf } from "../../number/index.ts";
import { type Ranking, rankBy } from "../../ranking/index.ts";
import type { weightsShape } from "./both-sides-shape.ts";
import { figureStep, simulatedRow } from "./simulated-rows.ts";
import type { SimulatedSide } from "./simulation.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Weights = Read<typeof weightsShape>;
type Item = InputRead<"totals">["items"][number];

/** Rankings by totals under two sets of weights: of the same values, and with the same sum. */
export function simulateTotals(
  { items }: InputRead<"totals">,
  { before, after }: Readonly<Record<"before" | "after", Weights>>,
) {
  refuseIfAny([...unlike(before, after), ...unweighted(items, before)]);
  const under = (rule: Weights) => {
    const totals = new Map(items.map((item) => [item.id, totalOf(item, rule)]));
    const ranking = rankBy(
      items.map(({ id }) => id),
      { value: (id) => totals.get(id) ?? null },
    );
    return { ranking, side: sidesOf(ranking) };
  };
  const [old, now] = [under(before), under(after)];
  const rows = items.map((item) => {
    const steps = [...before.weights].flatMap(([code, weight]) => {
      const value = item.values.get(code);
      if (value === undefined || value === null) return [];
      const other = after.weights.get(code) ?? weight;
      const points = (by: Exact) => exactToDecimal(multiply(by, value));
      return figureStep({ kind: "weight", code }, points(weight), points(other));
    });
    return simulatedRow({ id: item.id }, old.side(item.id), now.side(item.id), steps);
  });
  return { rows, results: { before: old.ranking, after: now.ranking } };
}

/** A total needs every value that has a weight: what is not known is no zero. */
function totalOf({ values }: Item, { weights }: Weights) {
  const parts: Exact[] = [];
  for (const [key, weight] of weights) {
    const value = values.get(key);
    if (value === undefined || value === null) return null;
    parts.push(multiply(weight, value));
  }
  return exactToDecimal(sumOf(parts));
}

function sidesOf(ranking: Ranking<string>): (id: string) => SimulatedSide {
  const rows = new Map(ranking.rows.map((row) => [row.item, row]));
  return (id) => {
    const row = rows.get(id);
    return row === undefined ? {} : { value: computed(row.value), rank: row.bestRank };
  };
}

function unlike(before: Weights, after: Weights): Problem[] {
  const keysOf = ({ weights }: Weights) => [...weights.keys()].sort().join(", ");
  const [old, now] = [keysOf(before), keysOf(after)];
  if (old !== now)
    return [
      problemAt("unknown-component", ["rules", "after", "weights"], now, {
        en: `a weight for each of the same values: ${old}; one that no longer counts has the weight 0`,
        id: `bobot untuk setiap nilai yang sama: ${old}; yang tidak lagi dihitung berbobot 0`,
      }),
    ];
  const sumIn = ({ weights }: Weights) => sumOf([...weights.values()]);
  const [full, other] = [sumIn(before), sumIn(after)];
  if (compare(full, other) === 0) return [];
  return [
    problemAt("weight-sum", ["rules", "after", "weights"], exactToDecimal(other), {
      en: `weights that add up to ${exactToDecimal(full)}, as before: else the totals are of other ranges`,
      id: `bobot yang berjumlah ${exactToDecimal(full)} seperti sebelumnya: bila tidak, rentang totalnya berlainan`,
    }),
  ];
}

/** Values that no weight is for would count on neither side. */
function unweighted(items: readonly Item[], { weights }: Weights): Problem[] {
  return items.flatMap(({ values }, i) =>
    [...values.keys()]
      .filter((key) => !weights.has(key))
      .map((key) =>
        problemAt("unknown-component", ["inputs", "items", i, "values", key], key, {
          en: `a value that has a weight: ${[...weights.keys()].join(", ")}`,
          id: `nilai yang mempunyai bobot: ${[...weights.keys()].join(", ")}`,
        }),
      ),
  );
}
