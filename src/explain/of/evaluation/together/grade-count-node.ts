import { bilingualShape, type Read, text, whole } from "../../../../core/index.ts";
import { resultNumber } from "../../../../number/index.ts";
import { inPercent } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { partShape } from "../../shared/fields.ts";
import { gradeWords } from "../../shared/grade-words.ts";
import { counted } from "../../shared/listed.ts";

/** What is read of how many have a grade. */
export const gradeCountRead = /* @__PURE__ */ (() =>
  partShape({
    code: text,
    label: bilingualShape,
    count: whole(0, Number.MAX_SAFE_INTEGER),
    share: resultNumber,
  }))();

/** How many of all have a grade. */
export function gradeCountNode(
  { code, label, count, share }: Read<typeof gradeCountRead>,
  all: number,
  unit: "agencies" | "worksheets",
): Explanation {
  const [own, whole] = [counted("count", names.own, count, unit), counted("all", names.all, all, unit)];
  const words = gradeWords(code, label);
  return explained({
    subject: `grade:${code}`,
    label: { id: `Predikat ${words.id}`, en: `Grade ${words.en}` },
    value: share,
    unit: "percent",
    formula: inPercent(own, whole),
    inputs: [own, whole],
  });
}

const names = {
  own: { id: "yang berpredikat ini", en: "with this grade" },
  all: { id: "seluruhnya", en: "all" },
};
