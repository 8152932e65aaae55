import fc from "fast-check";
import type { Obstacle } from "../../../../src/index.ts";

const agencies = ["dlh", "dpkp", "dinsos", "disdik"];
const days = ["2025-05-01", "2025-06-15", "2025-07-01", "2025-08-20", "2025-09-10"];

/** Up to six obstacles among four agencies. */
export const obstaclesOf: fc.Arbitrary<Obstacle[]> = fc
  .array(
    fc.record({
      agencyId: fc.constantFrom(...agencies),
      waitsFor: fc.uniqueArray(fc.constantFrom(...agencies), { maxLength: 2 }),
      since: fc.nat(3),
      promisedFor: fc.constantFrom(undefined, ...days.slice(2)),
      isGone: fc.boolean(),
      programmeId: fc.constantFrom(undefined, "p1", "p9"),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ since, isGone, promisedFor, programmeId, ...each }, i) => ({
      id: `k${i + 1}`,
      text: `Kendala nomor ${i + 1}`,
      ...each,
      since: days[since] ?? "2025-05-01",
      ...(promisedFor !== undefined && promisedFor >= (days[since] ?? "") && { promisedFor }),
      ...(programmeId !== undefined && { programmeId }),
      ...(isGone && { resolvedOn: days[since + 1] ?? "2025-09-10" }),
    })),
  );
