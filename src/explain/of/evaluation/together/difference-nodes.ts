import type { Bilingual } from "../../../../core/index.ts";
import type { Evaluation } from "../../../../evaluation/index.ts";
import { figure, leastOf, minus, mostOf } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { listed } from "../../shared/listed.ts";
import type { CombinedRead } from "./combined-read.ts";

/** Every place where assessors do not agree: the highest value less the lowest. */
export function differenceNodes({ differences, assessments }: CombinedRead): readonly Explanation[] {
  const known = assessments.flatMap(({ evaluation }) => evaluation ?? []);
  return differences.map(({ place, values, spread }) => {
    const figures = values.map(({ assessor, value }) =>
      figure(`value:${assessor}`, { id: `nilai ${assessor}`, en: `value by ${assessor}` }, value, "points"),
    );
    const label = labelAt(known, place);
    return explained({
      subject: `difference:${place.join(":")}`,
      label: { id: `Selisih penilaian ${label.id}`, en: `Difference on ${label.en}` },
      value: spread,
      unit: "points",
      formula: minus(mostOf(...figures), leastOf(...figures)),
      inputs: [
        ...figures,
        listed(
          "answers",
          { id: "jawaban", en: "answers" },
          values.flatMap(({ assessor, answer }) => (answer === undefined ? [] : [`${assessor} ${answer}`])),
        ),
      ],
    });
  });
}

/** What a place is called: the component, the sub-component, the item. */
function labelAt(evaluations: readonly Evaluation[], [component, part, item]: readonly string[]): Bilingual {
  for (const { components } of evaluations) {
    const own = components.find(({ key }) => key === component);
    const below = part === undefined ? undefined : own?.parts.find(({ key }) => key === part);
    const asked = item === undefined ? undefined : below?.items.find(({ key }) => key === item);
    const found = [own, below, asked].flatMap((each) => each?.label ?? []);
    if (found.length > 0) return { id: found.map(({ id }) => id).join(", "), en: found.map(({ en }) => en).join(", ") };
  }
  return { id: "tempat lain", en: "another place" };
}
