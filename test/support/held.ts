import fc from "fast-check";
import { type Evaluation, scoreComponents } from "sakip";

/** Points of the components of 88/2021, of 30, 30, 15 and 25. */
export interface Points {
  readonly planning: string;
  readonly measurement: string;
  readonly reporting: string;
  readonly "internal-evaluation": string;
}

/** An evaluation under 88/2021 with these points of its components. */
export function held(components: Partial<Points> = {}, evaluationYear = 2024, agencyId?: string): Evaluation {
  return scoreComponents({
    evaluationYear,
    ...(agencyId !== undefined && { agencyId }),
    components: { planning: "24", measurement: "24", reporting: "12", "internal-evaluation": "20", ...components },
  });
}

const upTo = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((each) => (each / 100).toFixed(2));

/** Any points of the components. */
export const anyPoints: fc.Arbitrary<Points> = fc.record({
  planning: upTo(30),
  measurement: upTo(30),
  reporting: upTo(15),
  "internal-evaluation": upTo(25),
});
