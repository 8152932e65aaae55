import type { Bilingual } from "../../../core/index.ts";
import type { ReadTarget } from "../../../indicator/index.ts";
import { compare } from "../../../number/index.ts";
import { type ExplainedInput, figure, worded } from "../../formula/index.ts";

/** A target as inputs: its number, both bounds of a range, its level, or that there is none to compute with. */
export function targetInputs(key: string, label: Bilingual, target: ReadTarget): readonly ExplainedInput[] {
  switch (target.kind) {
    case "number": {
      const { low, high } = target;
      if (compare(low, high) === 0) return [figure(key, label, low)];
      return [
        figure(`${key}-low`, prefixed(bounds.low, label), low),
        figure(`${key}-high`, prefixed(bounds.high, label), high),
      ];
    }
    case "level": {
      const level = target.scale.levels[target.position];
      return level === undefined ? [] : [worded(key, label, level.code)];
    }
    case "none":
      return [worded(key, label, target.unread ? "unread" : "none", target.unread ? noTarget.unread : noTarget.none)];
  }
}

const prefixed = (before: Bilingual, after: Bilingual) => ({
  id: `${before.id} ${after.id}`,
  en: `${before.en} ${after.en}`,
});

const bounds = {
  low: { id: "batas bawah", en: "lower bound of the" },
  high: { id: "batas atas", en: "upper bound of the" },
};
const noTarget = {
  unread: { id: "tertulis, tetapi tidak terbaca", en: "written, and not understood" },
  none: { id: "tidak ada", en: "none" },
};
