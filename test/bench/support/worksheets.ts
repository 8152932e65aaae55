import { randomWhole } from "./random.ts";

/** What the letters of PermenPANRB 88/2021 are worth, in percent, by hand. */
export const SHARES = { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 } as const;
export type Letter = keyof typeof SHARES;

/** The weights of its twelve sub-components, in tenths of a point, by hand. */
export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  planning: { existence: 60, quality: 90, use: 150 },
  measurement: { existence: 60, quality: 90, use: 150 },
  reporting: { existence: 30, quality: 45, use: 75 },
  "internal-evaluation": { existence: 50, quality: 75, use: 125 },
};

export interface Sheet {
  readonly agencyId: string;
  readonly evaluationYear: number;
  readonly answers: Readonly<Record<string, Readonly<Record<string, Letter>>>>;
}

/** Worksheets of as many agencies, as an application has them, every one with letters of its own. */
export function sheetsOf(count: number): readonly Sheet[] {
  const random = randomWhole(20231118);
  const letters = Object.keys(SHARES) as Letter[];
  return Array.from({ length: count }, (_, i) => ({
    agencyId: `agency-${i}`,
    evaluationYear: 2023,
    answers: Object.fromEntries(
      Object.entries(WEIGHTS).map(([key, parts]) => [
        key,
        Object.fromEntries(Object.keys(parts).map((part) => [part, letters[random(letters.length)] as Letter])),
      ]),
    ),
  }));
}
