import fc from "fast-check";

/** Amounts in sen, up to what a nation spends, so that sums leave the safe integers. */
const sen = (min: bigint) => fc.bigInt({ min, max: 4_000_000_000_000_000_00n });

const asText = (hundredths: bigint): string => {
  const size = hundredths < 0n ? -hundredths : hundredths;
  return `${hundredths < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
};

/** The amounts of a line in sen, kept beside the line for the oracle. */
export interface Sample {
  readonly sen: { readonly budget: bigint; readonly realization: bigint | null };
  readonly line: { readonly agencyId: string; readonly budget: string; readonly realization: string | null };
}

/** Lines of four agencies, some of which did not report, with refunds and spending beyond the budget. */
export const samples: fc.Arbitrary<Sample[]> = fc.array(
  fc
    .record({
      agencyId: fc.constantFrom("a", "b", "c", "d"),
      budget: fc.oneof(sen(0n), fc.constant(0n)),
      realization: fc.oneof({ weight: 6, arbitrary: sen(-1_000_000n) }, { weight: 1, arbitrary: fc.constant(null) }),
    })
    .map(({ agencyId, budget, realization }) => ({
      sen: { budget, realization },
      line: { agencyId, budget: asText(budget), realization: realization === null ? null : asText(realization) },
    })),
  { maxLength: 40 },
);

/** A text with two decimals back in sen. */
export const toSen = (text: string): bigint => BigInt(Math.sign(Number(text)) || 1) * senOf(text.replace("-", ""));

function senOf(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0"));
}
