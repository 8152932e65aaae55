import type { Locale } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import { compare, type Exact, exactOf } from "../../number/index.ts";
import { printNumber } from "../table/index.ts";

/** A bound between grades, and which grades begin there. */
interface GradeBound {
  readonly at: Exact;
  readonly grades: string;
}

/** The bounds of the grades that were reached, as the results carry them; those of two scales at one value stand together. */
export function gradeBounds(evaluations: readonly Evaluation[], locale: Locale): readonly GradeBound[] {
  const print = (value: Exact) => printNumber(value, {}, locale);
  const all = evaluations.flatMap(({ grade: { code, from, above, upTo, below, distanceToNext } }) => {
    const low = from ?? above;
    const high = upTo ?? below;
    const next = distanceToNext.status === "computed" ? distanceToNext.next : undefined;
    return [
      ...(low === undefined ? [] : [begin(exactOf(low), code, from === undefined)]),
      ...(high === undefined || next === undefined ? [] : [begin(exactOf(high), next, upTo !== undefined)]),
    ];
  });
  const places = all.filter(({ at }, i) => all.findIndex((each) => compare(each.at, at) === 0) === i);
  return places.map(({ at }) => {
    const here = all.filter((each) => compare(each.at, at) === 0).map(({ said }) => said);
    return { at, grades: [...new Set(here)].join(", ") };
  });

  function begin(at: Exact, code: string, beyond: boolean) {
    return { at, said: `${code} ${beyond ? ">" : "≥"} ${print(at)}` };
  }
}
