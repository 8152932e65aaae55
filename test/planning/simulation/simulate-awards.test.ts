import { type AwardScheme, toPlain } from "sakip";
import { simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const entry = (id: string, score: number | null, more: object = {}) => ({ id, agencyId: `of-${id}`, score, ...more });
const scheme = (tiers: readonly object[], more: object = {}): AwardScheme =>
  ({ id: "uji", label: "Terbaik", tiers: tiers.map((tier) => ({ label: "Terbaik", ...tier })), ...more }) as never;
const entries = [
  entry("a", 90),
  entry("b", 80),
  entry("c", 80),
  entry("d", 70),
  entry("e", null),
  entry("f", 60, { documents: ["plan"] }),
];

/** Of each entry: what it wins and competes for on both sides, and what became of it by tier. */
function told(before: AwardScheme, after: AwardScheme, more: object = {}) {
  const simulation = simulate({ kind: "award-entries", entries, ...more } as never, { before, after } as never);
  return toPlain(simulation).rows.map(({ id, before, after, places, changes, steps }) => [
    id,
    ...[before, after].map(({ rank, awards, contested }) => `${rank} ${awards} / ${contested}`),
    `${places} ${changes}`,
    ...steps.map((step) => `${step.code} ${step.before} ${step.after}`),
  ]);
}

describe("entries under two schemes", () => {
  it("tell tier by tier what each wins, competes for, or misses", () => {
    const [before, after] = [
      scheme([
        { id: "gold", places: 1 },
        { id: "silver", places: 1 },
      ]),
      scheme([
        { id: "gold", places: 2 },
        { id: "bronze", places: 1, minimumScore: 75 },
      ]),
    ];
    // b and c are tied for silver; then for the second gold, and who does not get it has bronze.
    expect(told(before, after)).toEqual([
      ["a", "1 gold / ", "1 gold / ", "0 "],
      [
        "b",
        "2  / silver",
        "2  / gold,bronze",
        "0 award",
        "silver contested undefined",
        "gold undefined contested",
        "bronze undefined contested",
      ],
      [
        "c",
        "2  / silver",
        "2  / gold,bronze",
        "0 award",
        "silver contested undefined",
        "gold undefined contested",
        "bronze undefined contested",
      ],
      ["d", "4  / ", "4  / ", "0 ", "silver places-filled undefined", "bronze undefined places-filled"],
      ["e", "undefined  / ", "undefined  / ", "undefined ", "silver no-value undefined", "bronze undefined no-value"],
      ["f", "5  / ", "5  / ", "0 ", "silver places-filled undefined", "bronze undefined places-filled"],
    ]);
  });

  it("tell why one may not take part under the other", () => {
    const [before, after] = [
      scheme([{ id: "gold", places: 1 }]),
      scheme([{ id: "gold", places: 1 }], { rules: { documents: ["plan"] } }),
    ];
    const rows = told(before, after);
    expect(rows[0]).toEqual([
      "a",
      "1 gold / ",
      "undefined  / ",
      "undefined value,rank,award",
      "gold won missing-document",
    ]);
    expect(rows[5]).toEqual(["f", "5  / ", "1 gold / ", "4 rank,award", "gold places-filled won"]);
    expect(told(after, before)[0]?.at(-1)).toBe("gold missing-document won");
  });

  it("take the round that was told on both sides: who won lately, and what the jury decided", () => {
    const gold = scheme([{ id: "gold", places: 2 }]);
    const barred = scheme([{ id: "gold", places: 2 }], { rules: { notWonWithin: { years: 1, by: "entry" } } });
    const round = { year: 2024, history: [{ year: 2023, entryId: "a", agencyId: "of-a" }] };
    // Without a there are two places for b and c.
    expect(told(gold, barred, { round }).slice(0, 3)).toEqual([
      ["a", "1 gold / ", "undefined  / ", "undefined value,rank,award", "gold won won-recently"],
      ["b", "2  / gold", "1 gold / ", "1 rank,award", "gold contested won"],
      ["c", "2  / gold", "1 gold / ", "1 rank,award", "gold contested won"],
    ]);
    const decided = { decisions: [{ tierId: "gold", selected: ["c"] }] };
    expect(told(gold, gold, { round: decided }).slice(1, 3)).toEqual([
      ["b", "2  / ", "2  / ", "0 "],
      ["c", "2 gold / ", "2 gold / ", "0 "],
    ]);
  });

  it("refuse a fault of a scheme on its side, and what both schemes ask for once", () => {
    const gold = scheme([{ id: "gold", places: 1 }]);
    const graded = scheme([{ id: "gold", places: 1, minimumGrade: "Z" }]);
    const barred = scheme([{ id: "gold", places: 1 }], { rules: { notWonWithin: { years: 1, by: "entry" } } });
    const faults = (before: AwardScheme, after: AwardScheme) =>
      refusal(() => simulate({ kind: "award-entries", entries } as never, { before, after } as never));
    expect(faults(gold, graded)).toEqual(["invalid-input rules.after.tiers[0].minimumGrade"]);
    expect(faults(graded, gold)).toEqual(["invalid-input rules.before.tiers[0].minimumGrade"]);
    expect(faults(graded, graded)).toHaveLength(2);
    expect(faults(barred, barred)).toEqual(["invalid-input inputs.round.year"]);
  });
});
