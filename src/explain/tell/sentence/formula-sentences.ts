import { type Bilingual, type Locale, roundingWords } from "../../../core/index.ts";
import { fractionText, type Rounding } from "../../../number/index.ts";
import { type Expression, worthOf } from "../../formula/index.ts";
import type { Explanation } from "../explanation.ts";
import { printExpression } from "../print/print-expression.ts";
import { printFigure } from "../print/print-figure.ts";

/** How the value came about: the formula with the figures in it, then its roundings, then its bound. */
export function formulaSentences(node: Explanation, locale: Locale): string[] {
  const { formula, steps, unit, bound, value } = node;
  if (formula === null) return [];
  const { core, roundings } = peeled(formula, bound !== undefined);
  const shown = (expression: Expression) => {
    const found = worthOf(expression, steps);
    return typeof found === "object" ? printFigure(fractionText(found), { unit, locale, isResult: true }) : undefined;
  };
  const result = shown(core);
  const isPlain = "value" in core && core.name === undefined;
  const isLooked = "op" in core && core.op === "lookup";
  const opening = "op" in core ? (isLooked ? words.looked : words.computed) : words.taken;
  // What is taken over or looked up needs no equals sign.
  const comesTo = result === undefined || isLooked || !("op" in core) ? "" : equals(result);
  const first = isPlain ? [] : [`${opening[locale]} ${printExpression(core, { steps, locale })}${comesTo}.`];
  const rounded = roundings.map(({ rounding, of }) => {
    const to = shown(of);
    return words.rounded(rounding, to)[locale];
  });
  const last = value === null ? "" : printFigure(value, { unit, locale, isResult: true });
  const held = bound === undefined ? [] : [words[bound.kind](printFigure(bound.value, { unit, locale }), last)[locale]];
  return [...first, ...rounded, ...held];
}

interface Peeled {
  readonly core: Expression;
  readonly roundings: readonly { readonly rounding: Rounding; readonly of: Expression }[];
}

/** What stands within the bound and the roundings of the whole, which are told in words. */
function peeled(formula: Expression, isBounded: boolean): Peeled {
  const roundings: { rounding: Rounding; of: Expression }[] = [];
  let core = formula;
  if (isBounded && "op" in core && (core.op === "min" || core.op === "max")) core = core.of[0] ?? core;
  while ("op" in core && core.op === "round") {
    roundings.unshift({ rounding: { decimals: core.decimals, mode: core.mode }, of: core });
    core = core.of[0];
  }
  return { core, roundings };
}

/** What does not end is about so much. */
const equals = (result: string) => (result.startsWith("≈") ? ` ${result}` : ` = ${result}`);

/** A rounding in words. */
export function printRounding(rounding: Rounding | null): Bilingual {
  if (rounding === null) return { id: "tanpa pembulatan", en: "none" };
  const { decimals, mode } = rounding;
  return {
    id: `${decimals} desimal (${roundingWords[mode].id})`,
    en: `${decimals} decimals (${roundingWords[mode].en})`,
  };
}

const words = {
  looked: { id: "Ditentukan oleh", en: "Determined by" },
  computed: { id: "Dihitung dari", en: "Computed from" },
  taken: { id: "Diambil dari", en: "Taken from" },
  rounded: (rounding: Rounding, to: string | undefined): Bilingual => {
    const { id, en } = printRounding(rounding);
    return {
      id: `Dibulatkan ke ${id}${to === undefined ? "" : `: ${to}`}.`,
      en: `Rounded to ${en}${to === undefined ? "" : `: ${to}`}.`,
    };
  },
  cap: (bound: string, value: string): Bilingual => ({
    id: `Nilai tidak boleh melebihi batas atas ${bound}, sehingga menjadi ${value}.`,
    en: `The value must not exceed the cap of ${bound}, and so is ${value}.`,
  }),
  floor: (bound: string, value: string): Bilingual => ({
    id: `Nilai tidak boleh kurang dari batas bawah ${bound}, sehingga menjadi ${value}.`,
    en: `The value must not fall below the floor of ${bound}, and so is ${value}.`,
  }),
};
