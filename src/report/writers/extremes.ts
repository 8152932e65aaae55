import type { Read } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, formatPercent } from "../../number/index.ts";
import type { achievementRowShape } from "../makers/index.ts";
import { reasonPhrase } from "../parts/index.ts";
import { bothOf, type Words, words } from "../table/index.ts";

/** So many are named at each end. */
export const NAMED = 5;

interface Measured {
  readonly title: Words;
  readonly value: Exact;
}

/** The strongest and the weakest of what was measured, none of them twice, and what could not be measured with the reason. */
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
    unmeasured: rows.flatMap(({ title, achievement }): readonly Words[] =>
      achievement.status === "computed" ? [] : [joined(title, reasonPhrase(achievement.reason))],
    ),
  };
}

function inWords({ title, value }: Measured): Words {
  const figure = exactToDecimal(value);
  return joined(title, words(formatPercent(figure), formatPercent(figure, { locale: "en" })));
}

function joined(title: Words, what: Words): Words {
  const [name, said] = [bothOf(title), bothOf(what)];
  return words(`${name.id}: ${said.id}`, `${name.en}: ${said.en}`);
}
