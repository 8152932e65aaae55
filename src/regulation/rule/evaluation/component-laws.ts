import type { Path, Refuse, SakipErrorCode } from "../../../core/index.ts";
import { compare, type Exact, exactToDecimal, sumOf } from "../../../number/index.ts";
import type { ProvedScale } from "../../../scale/index.ts";
import type { AnswerScaleRead } from "./answer-scale-shape.ts";
import type { ComponentRead, PartRead } from "./component-shape.ts";
import { lawOfFrame } from "./frame-law.ts";
import { lawOfOnce } from "./once.ts";

/** As much of a regulation as its laws look at. */
export interface RulesRead {
  readonly completeness: "complete" | "incomplete";
  readonly scale: ProvedScale;
  readonly answerScales: readonly AnswerScaleRead[];
  readonly components: readonly ComponentRead[];
}

/** Keys are unique, weights add up to their parent, every answer scale is there, and the logic frame holds. */
export function lawOfComponents(rules: RulesRead, refuse: Refuse): void {
  const { scale, components } = rules;
  let faults = 0;
  const told: Refuse = (...fault) => {
    faults++;
    refuse(...fault);
  };
  lawOfOnce("key")(components, below(["components"], told));
  for (const [i, component] of components.entries()) lawOfParts(component, rules, below(["components", i], told));
  const top = scale.bounds[scale.bounds.length - 1]?.upper;
  if (top !== undefined) lawOfSum(components, top.at, below(["components"], told));
  // The frame speaks of items, so it waits until the items are sound.
  if (faults === 0) lawOfFrame(components, refuse);
}

/** The grades reach from 0 to the sum of all weights, and more points are better. */
export function lawOfGrades({ scale, bounds }: ProvedScale, refuse: Refuse): void {
  if (scale.better !== "higher")
    refuse("invalid-regulation", ["better"], {
      en: '"higher": more points, a better grade',
      id: '"higher": makin tinggi nilai, makin baik predikat',
    });
  const [bottom, top] = [scale.bands[0]?.from, bounds[bounds.length - 1]?.upper];
  if (!bottom?.isZero() || !top?.inside)
    refuse("invalid-regulation", ["bands"], {
      en: "grades from 0 up to the sum of all weights, both inside",
      id: "predikat mulai 0 sampai jumlah semua bobot, keduanya termasuk",
    });
}

function lawOfParts({ parts, weight }: ComponentRead, rules: RulesRead, refuse: Refuse): void {
  if (parts.length === 0) {
    if (rules.completeness === "complete")
      refuse("invalid-regulation", ["parts"], {
        en: "its sub-components, or a regulation that says it is incomplete",
        id: "sub-komponennya, atau peraturan yang menyatakan dirinya belum lengkap",
      });
    return;
  }
  lawOfOnce("key")(parts, below(["parts"], refuse));
  for (const [i, part] of parts.entries()) lawOfItems(part, rules, below(["parts", i], refuse));
  lawOfSum(parts, weight, below(["parts"], refuse));
}

function lawOfItems(part: PartRead, { completeness, answerScales }: RulesRead, refuse: Refuse): void {
  const { method, items, weight } = part;
  if (items.length === 0 && method !== "judged" && completeness === "complete")
    refuse("invalid-regulation", ["items"], {
      en: "the items whose values make up this part",
      id: "butir yang nilainya membentuk sub-komponen ini",
    });
  lawOfOnce("key")(items, below(["items"], refuse));
  const ids = answerScales.map(({ id }) => id);
  const expected = {
    en: `the id of an answer scale: ${ids.join(", ")}`,
    id: `id salah satu skala jawaban: ${ids.join(", ")}`,
  };
  if (!ids.includes(part.answers)) refuse("invalid-input", ["answers"], expected);
  for (const [i, { answers = part.answers, weight: own }] of items.entries()) {
    if (answers !== part.answers && !ids.includes(answers)) refuse("invalid-input", ["items", i, "answers"], expected);
    const fault = weightFault(method, own);
    if (fault !== undefined) refuse(fault.code, ["items", i, "weight"], fault.expected);
  }
  const weights = items.flatMap(({ weight: own }) => (own === undefined ? [] : [{ weight: own }]));
  if (method === "sum" && items.length > 0 && weights.length === items.length)
    lawOfSum(weights, weight, below(["items"], refuse));
}

function weightFault(method: PartRead["method"], weight: Exact | undefined) {
  if ((method === "sum") === (weight !== undefined)) return undefined;
  const code: SakipErrorCode = method === "sum" ? "invalid-number" : "invalid-regulation";
  const expected =
    method === "sum"
      ? { en: "the weight of the item, in a part that is a sum", id: "bobot butir, pada sub-komponen yang dijumlah" }
      : { en: `no weight in a part that is "${method}"`, id: `tanpa bobot pada sub-komponen "${method}"` };
  return { code, expected };
}

function lawOfSum(parts: readonly { readonly weight: Exact }[], parent: Exact, refuse: Refuse): void {
  const sum = sumOf(parts.map(({ weight }) => weight));
  if (compare(sum, parent) === 0) return;
  const [own, whole] = [exactToDecimal(sum), exactToDecimal(parent)];
  refuse("weight-sum", [], {
    en: `weights that add up to exactly ${whole}: they add up to ${own}`,
    id: `bobot yang berjumlah tepat ${whole}: jumlahnya ${own}`,
  });
}

/** A refusal further down in the document. */
function below(at: Path, refuse: Refuse): Refuse {
  return (code, path, expected) => refuse(code, [...at, ...path], expected);
}
