import type { LayoutField } from "../layout/index.ts";

/** What a column without a head holds, by its cells alone: undefined where they do not tell. */
export function readsByContent(cells: readonly unknown[]): LayoutField["reads"] | undefined {
  if (cells.length === 0) return undefined;
  const texts = cells.map((cell) => String(cell).trim());
  const all = (test: RegExp) => texts.every((text) => test.test(text));
  if (all(/^\d+$/) && runsOn(texts.map(Number))) return "running-number";
  if (all(/^[\dA-Z]+(\.[\dA-Z]+)+\.?$/)) return "code";
  if (all(/^(T|F|Y|N|Ya|Tidak|true|false)$/i)) return "answer";
  // Three letters together, and behind them another word.
  const words = texts.filter((text) => {
    const at = text.search(/\p{L}{3}/u);
    return at >= 0 && /\s/.test(text.slice(at));
  }).length;
  return words * 2 > texts.length ? "text" : undefined;
}

function runsOn(numbers: readonly number[]): boolean {
  return numbers.every((each, i) => i === 0 || each > (numbers[i - 1] ?? 0)) && numbers.length > 1;
}
