import type { Bilingual } from "../../../core/index.ts";
import type { ConditionScore } from "../../../evaluation/index.ts";
import { exactOf } from "../../../number/index.ts";
import { figure, ruled, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";

/** A condition of a grade beside what was found. */
export function conditionNode(condition: ConditionScore): Explanation {
  const { id, label, status, grades, found, unit, basis } = condition;
  const bounds = (["from", "above", "upTo", "below"] as const).flatMap((key) => {
    const bound = condition[key];
    return bound === undefined ? [] : [ruled(key, boundNames[key], exactOf(bound), unit)];
  });
  return explained({
    subject: `condition:${id}`,
    label,
    value: { word: status, words: statuses[status] },
    inputs: [
      worded("grades", { id: "untuk predikat", en: "for the grades" }, grades.join(", ")),
      ...found.map(({ value }, i) => value && figure(`found:${i}`, foundName, exactOf(value), unit)),
      ...bounds,
    ],
    basis,
  });
}

const foundName = { id: "yang ditemukan", en: "what was found" };

const boundNames = {
  from: { id: "paling sedikit", en: "at least" },
  above: { id: "di atas", en: "above" },
  upTo: { id: "paling banyak", en: "at most" },
  below: { id: "di bawah", en: "below" },
};

const statuses: Readonly<Record<ConditionScore["status"], Bilingual>> = {
  met: { id: "terpenuhi", en: "met" },
  "not-met": { id: "tidak terpenuhi", en: "not met" },
  unknown: { id: "tidak diketahui", en: "not known" },
};
