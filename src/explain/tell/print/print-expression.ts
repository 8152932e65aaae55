import type { Bilingual, Locale } from "../../../core/index.ts";
import type { Expression, LookupRow } from "../../formula/index.ts";
import type { Explanation } from "../explanation.ts";
import { printFigure } from "./print-figure.ts";

/** Where an expression stands: among which steps, and in which language it is printed. */
export interface PrintTerms {
  readonly steps: readonly Explanation[];
  readonly locale: Locale;
}

/** How tightly an expression holds together: sums loosely, products more, a figure or a function most. */
type Strength = 1 | 2 | 3;

/** A formula with the figures in it, as people write it. */
export function printExpression(expression: Expression, terms: PrintTerms): string {
  return printed(expression, terms).text;
}

function printed(expression: Expression, terms: PrintTerms): { readonly text: string; readonly strength: Strength } {
  const { locale } = terms;
  if ("value" in expression) return { text: printLeaf(expression, locale), strength: 3 };
  if ("step" in expression) return { text: printStep(terms.steps[expression.step], locale), strength: 3 };
  const within = (each: Expression, least: Strength, isFirst = false) => {
    const { text, strength } = printed(each, terms);
    return strength < least || (!isFirst && text.startsWith("-")) ? `(${text})` : text;
  };
  const joined = (of: readonly Expression[], sign: string, least: Strength, firstLeast = least) =>
    of.map((each, i) => within(each, i === 0 ? firstLeast : least, i === 0)).join(` ${sign} `);
  const listed = (of: readonly Expression[]) =>
    of.length === 0 ? words.none[locale] : of.map((each) => printed(each, terms).text).join("; ");
  const called = (words: Bilingual, of: readonly Expression[]) => `${words[locale]} (${listed(of)})`;
  switch (expression.op) {
    case "add":
    case "sum":
      return { text: joined(expression.of, "+", 1), strength: expression.of.length > 1 ? 1 : 3 };
    case "subtract":
      return { text: joined(expression.of, "−", 2, 1), strength: 1 };
    case "multiply":
      return { text: joined(expression.of, "×", 2), strength: 2 };
    case "divide":
      return { text: joined(expression.of, "÷", 3, 2), strength: 2 };
    case "abs":
      return { text: `|${listed(expression.of)}|`, strength: 3 };
    case "mean":
      return { text: called(words.mean, expression.of), strength: 3 };
    case "min":
      return { text: called(words.min, expression.of), strength: 3 };
    case "max":
      return { text: called(words.max, expression.of), strength: 3 };
    case "count":
      return { text: called(words.count, expression.of), strength: 3 };
    case "weighted-mean": {
      const products = expression.of.map(({ weight, value }) => `${within(value, 2)} × ${within(weight, 3)}`);
      const weights = expression.of.map(({ weight }) => within(weight, 1));
      return { text: `(${products.join(" + ")}) ÷ (${weights.join(" + ")})`, strength: 2 };
    }
    case "round":
      return { text: `(${listed(expression.of)}${words.rounded(expression.decimals)[locale]})`, strength: 3 };
    case "root":
      return { text: `${words.root(expression.n)[locale]} (${listed(expression.of)})`, strength: 3 };
    case "power":
      return { text: `(${listed(expression.of)})${words.power(expression.n)[locale]}`, strength: 3 };
    case "lookup":
      return { text: `${listed(expression.of)}, ${printRow(expression.row, locale)}`, strength: 1 };
  }
}

function printLeaf({ value, name, unit }: Extract<Expression, { value: string }>, locale: Locale): string {
  const figure = printFigure(value, { unit, locale });
  return name === undefined ? figure : `${name[locale]} ${figure}`;
}

function printStep(step: Explanation | undefined, locale: Locale): string {
  if (step === undefined) return "?";
  const value = step.value === null ? "–" : (step.words?.[locale] ?? printStepValue(step, locale));
  return `${step.label[locale]} ${value}`;
}

function printStepValue({ value, unit }: Explanation, locale: Locale): string {
  return printFigure(value ?? "", { unit, locale, isResult: true });
}

/** Where a row of a table lies. */
function printRow({ from, above, upTo, below }: LookupRow, locale: Locale): string {
  const bounds = [
    from !== undefined && words.from[locale] + printFigure(from, { locale }),
    above !== undefined && words.above[locale] + printFigure(above, { locale }),
    upTo !== undefined && words.upTo[locale] + printFigure(upTo, { locale }),
    below !== undefined && words.below[locale] + printFigure(below, { locale }),
  ].filter((bound) => bound !== false);
  return bounds.length === 0 ? words.anywhere[locale] : `${words.lies[locale]} ${bounds.join(" ")}`;
}

const words = {
  mean: { id: "rata-rata", en: "the mean of" },
  min: { id: "nilai terkecil dari", en: "the least of" },
  max: { id: "nilai terbesar dari", en: "the greatest of" },
  count: { id: "banyaknya", en: "the number of" },
  none: { id: "tidak ada", en: "none" },
  rounded: (decimals: number) => ({
    id: ` dibulatkan ke ${decimals} desimal`,
    en: ` rounded to ${decimals} decimals`,
  }),
  root: (n: number) => ({ id: `akar pangkat ${n} dari`, en: `root ${n} of` }),
  power: (n: number) => ({ id: ` pangkat ${n}`, en: ` to the power of ${n}` }),
  lies: { id: "yang berada", en: "which lies" },
  anywhere: { id: "menurut tabelnya", en: "by its table" },
  from: { id: "mulai dari ", en: "from " },
  above: { id: "di atas ", en: "above " },
  upTo: { id: "sampai dengan ", en: "up to " },
  below: { id: "di bawah ", en: "below " },
} as const;
