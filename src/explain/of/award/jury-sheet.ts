import { sign } from "../../../number/index.ts";
import {
  type ExplainedInput,
  figure,
  minus,
  over,
  roundedBy,
  ruled,
  times,
  total,
  worded,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { weightName } from "../shared/names.ts";
import type { JuryRead, SheetRead } from "./jury-read.ts";

/** A sheet: the points that its marks give by the rubric, less what its judge lies above the others. */
export function sheetNode(sheet: SheetRead, stageId: string, { rubric, rules, leniency }: JuryRead): Explanation {
  const { judgeId, marks, points, place, use } = sheet;
  const criteria = rubric.stages.find(({ id }) => id === stageId)?.criteria ?? [];
  const parts = criteria.flatMap(({ key, label, weight, minimum, maximum }) => {
    const mark = marks.get(key);
    if (mark === undefined || mark === null) return [];
    const own = figure(`mark:${key}`, { id: `nilai ${label.id}`, en: `mark for ${label.en}` }, mark);
    const least = ruled(`minimum:${key}`, nameOf("nilai terendah", "lowest mark", label), minimum);
    const most = ruled(`maximum:${key}`, nameOf("nilai tertinggi", "highest mark", label), maximum);
    const share = ruled(`weight:${key}`, nameOf(weightName.id, weightName.en, label), weight);
    const isFromZero = sign(minimum) === 0;
    const formula = over(times(isFromZero ? own : minus(own, least), share), isFromZero ? most : minus(most, least));
    return [{ formula, inputs: [own, share, most, ...(isFromZero ? [] : [least])] }];
  });
  const level = leniency.find((each) => each.stageId === stageId && each.judgeId === judgeId);
  const above = level && figure("leniency", names.leniency, level.points);
  const sum = roundedBy(total(parts.map(({ formula }) => formula)), [rules.rounding?.sheet]);
  const inputs: (ExplainedInput | undefined)[] = [
    ...parts.flatMap((part) => part.inputs),
    above,
    place && figure("place", names.place, place),
    worded("use", names.use, use, uses[use]),
  ];
  return explained({
    subject: `judge:${judgeId}`,
    label: { id: `Lembar nilai juri ${judgeId}`, en: `Sheet of the judge ${judgeId}` },
    value: points ?? null,
    unit: "points",
    formula: points && (above === undefined ? sum : minus(sum, above)),
    inputs,
    reason: points === undefined ? "no-value" : undefined,
  });
}

function nameOf(id: string, en: string, label: { readonly id: string; readonly en: string }) {
  return { id: `${id} ${label.id}`, en: `${en} of ${label.en}` };
}

const names = {
  leniency: { id: "kelonggaran juri", en: "leniency of the judge" },
  place: { id: "tempat menurut juri ini", en: "place by this judge" },
  use: { id: "lembar ini", en: "this sheet" },
};
const uses = {
  counted: { id: "dihitung", en: "counts" },
  dropped: { id: "dikeluarkan sebagai nilai terjauh", en: "is dropped as an extreme" },
  "conflict-of-interest": {
    id: "tidak dihitung karena benturan kepentingan",
    en: "does not count: conflict of interest",
  },
  incomplete: { id: "tidak dihitung karena belum lengkap", en: "does not count: it is not complete" },
};
