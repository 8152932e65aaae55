import type { Locale } from "../../../core/index.ts";
import type { ExplainedInput, Expression } from "../../formula/index.ts";
import type { Explanation } from "../explanation.ts";
import { printFigure } from "../print/print-figure.ts";
import { wordsOfCode } from "./code-words.ts";

/** What the node was made of and the formula does not show: what was given, and what the rule says. */
export function inputSentences({ inputs, formula }: Explanation, locale: Locale): string[] {
  const shown = new Set(formula === null ? [] : leavesOf(formula));
  const rest = inputs.filter(({ label, value }) => !shown.has(`${label.en} ${value}`));
  const told = (from: ExplainedInput["from"]) => {
    const own = rest.filter((input) => input.from === from).map((input) => printInput(input, locale));
    return own.length === 0 ? [] : [`${words[from][locale]}: ${own.join("; ")}.`];
  };
  return [...told("input"), ...told("rule")];
}

/** What an input is called, and what it is. */
export function printInput(input: ExplainedInput, locale: Locale): string {
  return `${input.label[locale]} ${printValue(input, locale)}`;
}

/** What an input is. */
export function printValue({ value, unit, words: own, vocabulary, isNumber }: ExplainedInput, locale: Locale): string {
  if (own !== undefined) return own[locale];
  if (vocabulary !== undefined) return wordsOfCode(value, vocabulary)[locale];
  return isNumber ? printFigure(value, { unit, locale }) : value;
}

function leavesOf(expression: Expression): string[] {
  if ("value" in expression) return [`${expression.name?.en} ${expression.value}`];
  if ("step" in expression) return [];
  return expression.of.flatMap((each) =>
    "weight" in each ? [...leavesOf(each.weight), ...leavesOf(each.value)] : leavesOf(each),
  );
}

const words = {
  input: { id: "Diketahui", en: "Given" },
  rule: { id: "Menurut aturan", en: "By the rule" },
} as const;
