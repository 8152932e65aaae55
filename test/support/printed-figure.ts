import { type Rational, rational, rationalOf, roundedTo } from "./rational.ts";

interface Format {
  readonly style?: "number" | "percent" | "rupiah" | undefined;
  readonly decimals?: number | undefined;
}

/** A figure of a table as a language prints it, by bigints: without a mark of its unit, half up, never rounded up to 100%. */
export function printedFigure(value: string, { style = "number", decimals }: Format, locale: "id" | "en"): string {
  const exact = rationalOf(value);
  const places = decimals ?? { number: digitsOf(exact), percent: 2, rupiah: exact.bottom === 1n ? 0 : 2 }[style];
  const unit = rational(1n, 10n ** BigInt(places));
  const nearest = roundedTo(unit, exact, "half-up");
  const reaches = exact.top < 100n * exact.bottom && nearest.top >= 100n * nearest.bottom;
  const printed = style === "percent" && reaches ? roundedTo(unit, exact, "floor") : nearest;
  const hundredths = (printed.top * 10n ** BigInt(places)) / printed.bottom;
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(places + 1, "0");
  const [separator, point] = locale === "id" ? [".", ","] : [",", "."];
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, separator);
  return `${hundredths < 0n ? "-" : ""}${whole}${places === 0 ? "" : `${point}${digits.slice(-places)}`}`;
}

/** How many decimals a decimal fraction has. */
function digitsOf({ bottom }: Rational): number {
  let places = 0;
  while (10n ** BigInt(places) % bottom !== 0n) places++;
  return places;
}
