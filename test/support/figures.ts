import fc from "fast-check";
import type { Exact, RoundingMode } from "../../src/number/index.ts";
import { type Rational, rational } from "./rational.ts";

const SAFE = 2n ** 53n - 1n;

/** Whole numbers where arithmetic goes wrong: tiny, ordinary, around 2^53 and its root, far beyond, and both signs of each. */
export const wholes: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt(-30n, 30n),
  fc.bigInt(-(10n ** 9n), 10n ** 9n),
  fc.bigInt(94906200n, 94906330n), // around the square root of 2^53
  fc.bigInt(SAFE - 30n, SAFE + 30n),
  fc.bigInt(-SAFE - 30n, -SAFE + 30n),
  fc.bigInt(-(10n ** 45n), 10n ** 45n),
);

const positives = wholes.map((whole) => (whole < 0n ? -whole : whole)).filter((whole) => whole > 0n);

/** Fractions of all these, reduced and unreduced, some of them with a denominator of figures. */
export const exacts: fc.Arbitrary<Exact> = fc
  .tuple(
    wholes,
    fc.oneof(
      positives,
      fc.integer({ min: 0, max: 30 }).map((places) => 10n ** BigInt(places)),
    ),
  )
  .map(([n, d]) => exactOf(n, d));

/** Decimal texts: sign, leading and trailing zeros, long fractions, exponents. */
export const decimalTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "-", "+"),
    fc.oneof(fc.stringMatching(/^\d{1,3}$/), fc.stringMatching(/^\d{14,18}$/), fc.stringMatching(/^\d{1,40}$/)),
    fc.oneof(fc.constant(""), fc.stringMatching(/^\.\d{1,2}$/), fc.stringMatching(/^\.\d{1,25}$/)),
    fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.stringMatching(/^[eE][+-]?\d{1,2}$/)),
  )
  .map((parts) => parts.join(""));

export const roundingModes: fc.Arbitrary<RoundingMode> = fc.constantFrom(
  "half-up",
  "half-even",
  "down",
  "up",
  "floor",
  "ceiling",
);

/** A fraction as src keeps it: in doubles where both parts fit. */
export function exactOf(n: bigint, d: bigint): Exact {
  const fits = [n, d].every((part) => part <= SAFE && part >= -SAFE);
  return fits ? { n: Number(n), d: Number(d) } : { n, d };
}

/** The value of a fraction for the oracle. Also fails where a part is no integer, or a double that is not safe. */
export function asRational({ n, d }: Exact): Rational {
  for (const part of [n, d])
    if (typeof part === "number" && (!Number.isSafeInteger(part) || Object.is(part, -0)))
      throw new Error(`${part} is no part of an exact fraction`);
  return rational(BigInt(n), BigInt(d));
}
