import fc from "fast-check";
import { buildCascade, type Cascade, type CascadeNode, draftAgreement, type PerformanceAgreement } from "sakip";
import { amounts, figures } from "./explanation-laws.ts";

const LEVELS = ["goal", "objective", "programme", "activity"] as const;

const target = fc.oneof(
  { weight: 3, arbitrary: figures },
  figures.map((value) => ({ kind: "at-least", value }) as const),
  fc.constant(undefined),
);

const indicator = fc.record({
  target,
  quarters: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4), { maxLength: 4 }),
  quarterly: figures,
});

const planned = fc.record({
  tier: fc.integer({ min: 0, max: 3 }),
  parents: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
  ownerId: fc.constantFrom("kadis", "kabid", undefined),
  budget: fc.option(amounts, { nil: undefined }),
  code: fc.constantFrom("2.16.01", undefined),
  indicators: fc.array(indicator, { maxLength: 2 }),
});

/**
 * A plan of up to seven nodes: goals over objectives over programmes over activities, some of them under two parents, with
 * up to two indicators each.
 */
export const anyPlan: fc.Arbitrary<Cascade> = fc.array(planned, { minLength: 1, maxLength: 7 }).map((nodes) => {
  const tiers = nodes.map(({ tier }) => tier);
  return buildCascade(
    nodes.map(
      ({ tier, parents, indicators, ownerId, budget, code }, i): CascadeNode => ({
        id: `s${i + 1}`,
        title: `Simpul nomor ${i + 1}`,
        level: LEVELS[tier] ?? "goal",
        // A circle would need a parent that does not stand above.
        parents: parents.filter((at) => (tiers[at] ?? 9) < tier).map((at) => `s${at + 1}`),
        ...(ownerId !== undefined && { ownerId }),
        ...(tier > 1 && budget !== undefined && { budget }),
        ...(tier > 1 && code !== undefined && { code }),
        indicators: indicators.map((each, j) => ({
          id: `i${i + 1}.${j + 1}`,
          title: `Indikator nomor ${i + 1}.${j + 1}`,
          unit: "orang",
          polarity: "maximize",
          ...(each.target !== undefined && { target: each.target }),
          targets: each.quarters.map((quarter) => ({
            period: { kind: "quarter", year: 2024, quarter: quarter as 1 | 2 | 3 | 4 },
            target: each.quarterly,
          })),
        })),
      }),
    ),
  ).cascade;
});

const positions = { kadis: { position: "Kepala Dinas" }, walikota: { position: "Wali Kota" } };

/** Agreements of the head of an agency, or of a region, drafted from any plan; some with an objective without indicators. */
export const anyAgreement: fc.Arbitrary<PerformanceAgreement> = fc
  .tuple(
    anyPlan.filter(({ nodes }) => nodes.some(({ ownerId }) => ownerId === "kadis")),
    fc.constantFrom("walikota", null),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, superiorId, isEmpty, hasClauses]) => {
    const { objectives, clauses, ...drafted } = draftAgreement(plan, "kadis", { year: 2024, superiorId, positions });
    const empty = { nodeId: "x", title: "Tata kelola baik", indicators: [], restsOn: [] };
    return {
      ...drafted,
      objectives: isEmpty ? [...objectives, empty] : objectives,
      clauses: hasClauses ? clauses : [],
    };
  });
