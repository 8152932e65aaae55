import { type Bilingual, type Locale, type Plain, readAll } from "../../../core/index.ts";
import { exactOf, formatNumber } from "../../../number/index.ts";
import type { RankStability } from "../../../ranking/index.ts";
import { figure, inPercent, ruled, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOfAll } from "../shared/count-of.ts";
import { unrankedInput } from "./ranking-read.ts";
import { type StabilityRead, stabilityRead } from "./stability-read.ts";
import { stabilityRowNode, weightOf } from "./stability-row.ts";

/**
 * Explains a test of a list: the total and the place of each item, the places that occurred, what would swap neighbours, and
 * how much of the movement each component caused.
 *
 * @term penjelasan uji kepekaan peringkat
 * @param result - What {@link rankStability} gave, or its plain copy.
 * @returns How many are ranked, with a step for each; what only the runs tell has no formula.
 * @throws A {@link SakipError} `invalid-input` for what is no such test.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRankStability, rankStability } from "sakip";
 *
 * const agencies = [{ id: "A", planning: 80, reporting: 90 }, { id: "B", planning: 84, reporting: 80 }];
 * const stability = rankStability(agencies, {
 *   components: [
 *     { key: "planning", value: (each) => each.planning },
 *     { key: "reporting", value: (each) => each.reporting },
 *   ],
 *   weights: { planning: "0.6", reporting: "0.4" },
 *   noise: 5,
 *   runs: 100,
 *   seed: 2023,
 * });
 * explainRankStability(stability).steps[0]?.steps[0]?.value // => "84"
 * ```
 */
export function explainRankStability<T>(result: RankStability<T> | Plain<RankStability<T>>): Explanation {
  const [read] = readAll([stabilityRead, result, "result"]);
  const { rows, weights, noise, runs, seed, places, doubt, unranked, caution } = read;
  const steps = rows.map((row, at) => stabilityRowNode(row, at, read));
  return explained({
    subject: "sensitivity-range",
    label: { id: "Yang diperingkat dalam uji kepekaan", en: "Ranked in the test of the list" },
    value: exactOf(steps.length),
    unit: "items",
    formula: countOfAll(steps),
    statement: withCut(caution, read),
    inputs: [
      ...[...weights].map(([key, weight]) => ruled(`weight:${key}`, weightOf(key), weight)),
      ruled("noise:weights", names.weights, noise.weights, "percent"),
      ruled("noise:values", names.values, noise.values, "percent"),
      ruled("runs", names.runs, exactOf(runs), "times"),
      ruled("seed", names.seed, exactOf(seed)),
      ruled("places", names.places, exactOf(places)),
      ruled("doubt", names.doubt, doubt, "percent"),
      unrankedInput(unranked),
    ],
    steps: [...steps, ...pairNodes(read), ...withoutNodes(read), movementNode(read)],
  });
}

/** A statement, and behind it what the bound on pairs has left out. */
function withCut(statement: Bilingual, { truncated, runs, comparedRuns = runs }: StabilityRead): Bilingual {
  if (!truncated) return statement;
  const printed = (count: number, locale: Locale) => formatNumber(count, { locale });
  const told =
    comparedRuns < runs
      ? {
          id: `Urutan pasangan dibandingkan hanya dalam ${printed(comparedRuns, "id")} dari ${printed(runs, "id")} penyusunan, karena terlalu banyak yang berubah.`,
          en: `The order of pairs was compared in ${printed(comparedRuns, "en")} of ${printed(runs, "en")} runs only, because too many changed.`,
        }
      : {
          id: "Pasangan yang tidak dapat dibedakan terlalu banyak; hanya sebagian yang disebut.",
          en: "There are too many pairs that cannot be told apart; only some are named.",
        };
  return { id: `${statement.id} ${told.id}`, en: `${statement.en} ${told.en}` };
}

/** The pairs that cannot be told apart. */
function pairNodes({ pairs }: StabilityRead): Explanation[] {
  return pairs.map(({ above, below, reversed }, at) => {
    const [a, b] = [calledBy(above, at), calledBy(below, at)];
    return explained({
      subject: `pair:${a.key}:${b.key}`,
      label: {
        id: `Urutan ${a.label.id} dan ${b.label.id} yang berbalik`,
        en: `Runs that turned ${a.label.en} and ${b.label.en} round`,
      },
      value: reversed,
      unit: "percent",
    });
  });
}

function withoutNodes({ without }: StabilityRead): Explanation[] {
  return without.map(({ component, moved }) =>
    explained({
      subject: `without:${component}`,
      label: { id: `Yang berpindah tempat tanpa “${component}”`, en: `Items that move without “${component}”` },
      value: exactOf(moved),
      unit: "items",
    }),
  );
}

/** How much the order moved over all runs, and how much of that each component caused. */
function movementNode(read: StabilityRead): Explanation {
  const { places, components, method } = read.movement;
  const whole = figure("places", names.moved, places);
  const parts = components.map((each) =>
    figure(`places:${each.component}`, { id: `karena “${each.component}”`, en: `by “${each.component}”` }, each.places),
  );
  const shares = components.flatMap(({ component, share }, i) => {
    const own = parts[i];
    return share === undefined || own === undefined
      ? []
      : [
          explained({
            subject: `share:${component}`,
            label: { id: `Bagian “${component}” dalam pergeseran`, en: `Share of “${component}” in the movement` },
            value: share,
            unit: "percent",
            formula: inPercent(own, whole),
            inputs: [own, whole],
          }),
        ];
  });
  return explained({
    subject: "movement",
    label: { id: "Pergeseran peringkat dalam seluruh penyusunan", en: "Movement of ranks over all runs" },
    value: places,
    unit: "places",
    formula: total(parts),
    statement: method,
    inputs: parts,
    steps: shares,
  });
}

const names = {
  weights: { id: "ragam bobot", en: "weights differ by up to" },
  values: { id: "ragam nilai", en: "values differ by up to" },
  runs: { id: "banyak penyusunan", en: "runs" },
  seed: { id: "benih bilangan acak", en: "seed" },
  places: { id: "tempat teratas", en: "top places" },
  doubt: { id: "batas pasangan yang diragukan", en: "pairs are in doubt from" },
  moved: { id: "seluruh pergeseran", en: "whole movement" },
};
