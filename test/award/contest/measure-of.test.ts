import { type AwardEntry, type AwardScheme, Decimal, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";

const entry: AwardEntry = {
  ...{ id: "x", agencyId: "x", score: "80.1", previousScore: 79.95, grade: "A", previousGrade: "BB" },
};
/** What an entry is ranked by; undefined where that is not known. */
function measured(given: AwardEntry, measure: AwardScheme["measure"]): string | undefined {
  const tiers = [{ id: "t", label: "T", places: 1 }];
  const { ranking } = selectWinners([given], { id: "s", label: "S", measure, grades: ["B", "BB", "A"], tiers });
  return ranking.rows[0]?.value.toString();
}

describe("what is ranked", () => {
  it("is one of four measures, the score unless told", () => {
    const measures = ([undefined, "score", "improvement", "grade", "grade-jump"] as const).map((each) =>
      measured(entry, each),
    );
    expect(measures).toEqual(["80.1", "80.1", "0.15", "2", "1"]);
  });

  it("is the difference of the fractions of quotients that do not end", () => {
    const sevenths = (n: number) => new Decimal(n).div(7).toString();
    const rises = [
      [5, 3],
      [6, 4],
      [2, 0],
    ].map(([now = 0, before = 0]) =>
      measured({ ...entry, score: sevenths(now), previousScore: sevenths(before) }, "improvement"),
    );
    expect(new Set(rises)).toEqual(new Set([sevenths(2)]));
  });

  it("is not known where anything of it is not known", () => {
    const { previousScore: _a, previousGrade: _b, ...without } = entry;
    expect(measured(without, "improvement")).toBeUndefined();
    expect(measured({ ...entry, previousScore: null }, "improvement")).toBeUndefined();
    expect(measured({ ...entry, score: null }, "improvement")).toBeUndefined();
    expect(measured({ ...entry, score: null }, "score")).toBeUndefined();
    expect(measured(without, "grade-jump")).toBeUndefined();
    expect(measured({ id: "x", agencyId: "x", score: 1 }, "grade")).toBeUndefined();
    expect(measured({ id: "x", agencyId: "x", score: 1, previousGrade: "B" }, "grade-jump")).toBeUndefined();
    expect(measured({ ...entry, score: 0 }, "score")).toBe("0");
  });
});
