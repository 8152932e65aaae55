import type { Bilingual, Refuse } from "../../../core/index.ts";
import type { NumberTarget, ReadTarget } from "../../target/index.ts";
import type { AchievementTerms } from "../achievement.ts";
import type { ReadBesides } from "./besides.ts";

type BesideTarget = ReadBesides & { readonly target: ReadTarget | null };

/** A sign says which bound the target is; a level is of either side. */
export function lawOfSign({ target, sign }: BesideTarget, refuse: Refuse): void {
  if (sign == null || target?.kind !== "number") return;
  if (target.side !== sideOf(sign)) refuse("invalid-input", ["sign"], ofTheTarget);
}

/** The side on which a sign wants the realisation. */
export function sideOf(sign: NonNullable<AchievementTerms["sign"]>): NumberTarget["side"] {
  if (sign === "=") return "any";
  return sign === "<" || sign === "≤" ? "at-most" : "at-least";
}

/** Levels have no distances, so that none can be measured from a baseline. */
export function lawOfBaseline({ target, baseline }: BesideTarget, refuse: Refuse): void {
  if (baseline !== undefined && target?.kind === "level") refuse("invalid-input", ["baseline"], noneOfLevels);
}

const ofTheTarget: Bilingual = {
  en: 'the sign of the target: "<" or "≤" with an upper bound, "≥" or ">" with a lower one, "=" with neither',
  id: 'tanda dari targetnya: "<" atau "≤" untuk batas atas, "≥" atau ">" untuk batas bawah, "=" tanpa batas',
};
const noneOfLevels: Bilingual = {
  en: "no baseline beside a level: levels have no distances",
  id: "tanpa kondisi awal untuk target predikat: predikat tidak memiliki jarak",
};
