import { type Bilingual, optional, type Read } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { figure, minus } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape } from "../shared/fields.ts";

/** A change as results carry it, and what it is the change of. */
export const changeRead = /* @__PURE__ */ (() => partShape(numberOutcome))();

/** Both sides of a change, where there are both. */
export const weighedRead = /* @__PURE__ */ (() => optional(partShape({ weight: resultNumber, value: resultNumber })))();

type Change = Read<typeof changeRead>;

/** A value in two years, and how it changed. */
export interface Changed {
  readonly subject: string;
  readonly label: Bilingual;
  readonly before: Change["value"];
  readonly now: Change["value"];
  readonly change: Change;
  readonly steps?: readonly Explanation[];
}

/** The change from one value to the other in points, or why there is none. */
export function changeNode({ subject, label, before, now, change, steps = [] }: Changed): Explanation {
  const [earlier, later] = [
    before && figure("before", names.before, before, "points"),
    now && figure("now", names.now, now, "points"),
  ];
  return explained({
    subject,
    label,
    value: change.value ?? null,
    unit: "points",
    formula: change.value && earlier && later && minus(later, earlier),
    inputs: [earlier, later],
    reason: change.reason,
    steps,
  });
}

const names = {
  before: { id: "nilai sebelumnya", en: "value before" },
  now: { id: "nilai sekarang", en: "value now" },
};
