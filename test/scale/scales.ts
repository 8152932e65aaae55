import fc from "fast-check";
import type { BandInput, ScaleInput } from "../../src/scale/index.ts";
import { order, type Rational, rationalOf } from "../support/rational.ts";

const source = { title: "Uji", status: "convention" } as const;

type Ends = Pick<BandInput, "from" | "above" | "upTo" | "below">;

/** A scale of bands with these bounds, with codes "0", "1", … in this order. */
export function scaleInput(ends: readonly Ends[], better?: "higher" | "lower"): ScaleInput {
  const label = { id: "Kelas", en: "Band" };
  const bands = ends.map((each, i) => ({ code: String(i), label, ...each }));
  return { id: "test", bands, source, ...(better && { better }) };
}

/** Whether a value lies in a band, by the raw words of its bounds and nothing else. */
export function lies(value: Rational, { from, above, upTo, below }: Ends): boolean {
  const side = (bound: BandInput["from"]) => order(value, rationalOf(String(bound)));
  return (
    (from === undefined || side(from) >= 0) &&
    (above === undefined || side(above) > 0) &&
    (upTo === undefined || side(upTo) <= 0) &&
    (below === undefined || side(below) < 0)
  );
}

/** Sound scales: cuts in hundredths, each in either neighbour, ends open or closed, some bands of one value only. */
export const soundScales: fc.Arbitrary<ScaleInput> = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: -500, max: 12000 }), { minLength: 2, maxLength: 7 }),
    uppers: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    points: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
    open: fc.tuple(fc.boolean(), fc.boolean()),
    better: fc.constantFrom("higher", "lower"),
  })
  .chain(({ cuts, uppers, points, open: [openBelow, openAbove], better }) => {
    const texts = cuts.sort((a, b) => a - b).map((cut) => String(cut / 100));
    const ends: Ends[] = [];
    for (const [i, cut] of texts.entries()) {
      const [first, last] = [i === 0, i === texts.length - 1];
      const isPoint = points[i] === 0 && !first && !last;
      const inUpper = uppers[i] === true && !isPoint;
      const previous = ends.pop();
      if (previous !== undefined || openBelow) {
        const excluded = inUpper || isPoint;
        ends.push({ ...previous, ...(excluded ? { below: cut } : { upTo: cut }) });
      }
      if (isPoint) ends.push({ from: cut, upTo: cut });
      if (!last || openAbove) {
        const included = inUpper || (first && !openBelow && uppers[i] === true);
        ends.push(included ? { from: cut } : { above: cut });
      }
    }
    return fc.shuffledSubarray(ends, { minLength: ends.length }).map((shuffled) => scaleInput(shuffled, better));
  });

/** Any list of bands over the whole numbers from 0 to 6, most of them no sound scale. */
export const anyScales: fc.Arbitrary<ScaleInput> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom("from", "above", "open"),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom("upTo", "below", "open"),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(
        ([low, at, high, width]): Ends => ({
          ...(low !== "open" && { [low]: at }),
          ...(high !== "open" && { [high]: at + width }),
        }),
      ),
    { minLength: 1, maxLength: 4 },
  )
  .map((ends) => scaleInput(ends));
