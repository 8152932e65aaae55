import type { Bilingual, Locale } from "../../core/index.ts";
import type { ReadTarget } from "../../indicator/index.ts";
import { compare, type Exact, exactToDecimal, formatNumber } from "../../number/index.ts";
import { type CellRead, missingCell, numberCell, textCell, words } from "../table/index.ts";
import { reasonCell } from "./reason-cell.ts";

/** A target as a plan prints it: the number, the bound, the range, the level; or why there is none. */
export function targetCell(target: ReadTarget | null | undefined, sign?: string): CellRead {
  if (target === null || target === undefined) return reasonCell("no-target");
  switch (target.kind) {
    case "none": {
      const { given } = target;
      const said = typeof given === "object" && "kind" in given && given.kind === "none" ? given.text?.trim() : "";
      if (said !== undefined && /[\p{L}\d]/u.test(said)) return textCell(said);
      return reasonCell(target.unread ? "unread-target" : "no-target");
    }
    case "level": {
      const { given } = target;
      const level = typeof given === "object" && "level" in given ? given.level : undefined;
      return level === undefined ? missingCell(words("Tidak terbaca.", "Not read.")) : textCell(level);
    }
    case "number": {
      if (compare(target.low, target.high) !== 0) return textCell(both((locale) => range(target, locale)));
      const mark = sign !== undefined && sign !== "=" ? sign : marks[target.side];
      if (mark === "") return numberCell(target.low);
      return textCell(both((locale) => `${mark} ${figure(target.low, locale)}`));
    }
  }
}

/** What was reached: a number, or a level in words. */
export function realizationCell(realization: Exact | string | null): CellRead {
  if (realization === null) return reasonCell("no-realization");
  return typeof realization === "string" ? textCell(realization) : numberCell(realization);
}

const marks = { any: "", "at-least": "≥", "at-most": "≤" };

const both = (print: (locale: Locale) => string): Bilingual => ({ id: print("id"), en: print("en") });
const figure = (value: Exact, locale: Locale) => formatNumber(exactToDecimal(value), { locale });
const range = ({ low, high }: { readonly low: Exact; readonly high: Exact }, locale: Locale) =>
  `${figure(low, locale)}–${figure(high, locale)}`;
