import type { Bilingual } from "../../../core/index.ts";
import { type Exact, exactOf } from "../../../number/index.ts";
import { figure, over, plus, roundedBy, ruled, times } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { targetName } from "../shared/names.ts";

/** A part of a target. */
export interface DividedPart {
  readonly subject: string;
  readonly label: Bilingual;
  readonly unit: string | undefined;
  readonly whole: Exact;
  /** The share as it was told. */
  readonly share: Exact;
  readonly value: Exact;
  /** How it was divided; absent where it was passed on unchanged. */
  readonly division?: {
    /** What the part and all parts count. */
    readonly size: Exact;
    readonly sizes: Exact;
    readonly decimals: number;
    readonly raised: boolean;
  };
}

/** A part: its exact share of the target, cut off at the decimals, and the unit that was left over where it got one. */
export function dividedPart({ subject, label, unit, whole, share, value, division }: DividedPart): Explanation {
  const target = figure("target", targetName, whole, unit);
  const told = figure("share", names.share, share);
  if (division === undefined)
    return explained({ subject, label, value, unit, formula: target, inputs: [target, told] });
  const { size, sizes, decimals, raised } = division;
  const own = figure("size", names.share, size);
  const all = figure("sizes", names.shares, sizes);
  const rounding = { decimals, mode: "floor" } as const;
  const cut = roundedBy(over(times(target, own), all), [rounding]);
  const left = ruled("left-over", names.left, exactOf(`1e${-decimals}`), unit);
  return explained({
    subject,
    label,
    value,
    unit,
    formula: raised ? plus(cut, left) : cut,
    statement: raised ? statements.raised : statements.cut,
    inputs: [target, own, all, told, raised ? left : undefined],
    rounding,
  });
}

const names = {
  share: { id: "porsi", en: "share" },
  shares: { id: "jumlah porsi", en: "sum of the shares" },
  left: { id: "satuan yang tersisa", en: "unit that was left over" },
};

const statements = {
  raised: {
    id: "Bagian ini termasuk yang paling banyak terpotong, sehingga mendapat satu satuan yang tersisa",
    en: "This part is among those that lost most by cutting, and so got a unit that was left over",
  },
  cut: { id: "Bagian ini tidak mendapat satuan yang tersisa", en: "This part got no unit that was left over" },
};
