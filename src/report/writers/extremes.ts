import type { Read } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, formatPercent } from "../../number/index.ts";
import type { achievementRowShape } from "../makers/index.ts";
import { bothOf, type Words, words } from "../table/index.ts";

/** So many are named at each end. */
const NAMED = 5;

interface Measured {
  readonly title: Words;
  readonly value: Exact;
}

/** The strongest and the weakest of what was measured, none of them twice, and how many could not be measured. */
export function extremesOf(rows: readonly Read<typeof achievementRowShape>[]) {
  const measured = rows.flatMap(({ title, achievement }): readonly Measured[] =>
    achievement.status === "computed" ? [{ title, value: achievement.value }] : [],
  );
  const order = [...measured].sort((a, b) => compare(b.value, a.value));
  const ends = Math.min(NAMED, Math.floor(order.length / 2));
  return {
    strongest: order.slice(0, ends).map(inWords),
    weakest: order
      .slice(order.length - ends)
      .reverse()
      .map(inWords),
    unmeasured: rows.length - measured.length,
  };
}

function inWords({ title, value }: Measured): Words {
  const { id, en } = bothOf(title);
  const figure = exactToDecimal(value);
  return words(`${id}: ${formatPercent(figure)}`, `${en}: ${formatPercent(figure, { locale: "en" })}`);
}
