import fc from "fast-check";
import { type Obstacle, reviewObstacles, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const rows: readonly Obstacle[] = [
  { id: "1", text: "Izin", agencyId: "a", waitsFor: ["x"], since: "2025-07-01", promisedFor: "2025-08-15" },
  { id: "2", text: "Data", agencyId: "b", waitsFor: ["x", "y"], since: "2025-06-01", escalatedTo: "Sekda" },
  {
    id: "3",
    text: "Lahan",
    agencyId: "a",
    waitsFor: ["y"],
    since: "2025-05-01",
    promisedFor: "2025-06-30",
    resolvedOn: "2025-06-30",
  },
  {
    id: "4",
    text: "Akun",
    agencyId: "c",
    waitsFor: ["y"],
    since: "2025-05-01",
    promisedFor: "2025-06-30",
    resolvedOn: "2025-07-02",
  },
  { id: "5", text: "Nanti", agencyId: "a", waitsFor: ["x"], since: "2025-09-01" },
  { id: "6", text: "Jadwal", agencyId: "c", waitsFor: ["x"], since: "2025-08-01", promisedFor: "2025-08-26" },
];

describe("reviewObstacles", () => {
  it("tells how each obstacle stands on a day, and what became of its promise", () => {
    const { obstacles, open, resolved, notYet, promises } = reviewObstacles(rows, { asOf: "2025-08-26" });
    expect(obstacles.map(({ id, status, days, promise, daysPast }) => [id, status, days, promise, daysPast])).toEqual([
      // July and August have 31 days: 30 days of July are left, and 26 of August.
      ["1", "open", 56, "broken", 11],
      ["2", "open", 86, "none", undefined],
      ["3", "resolved", 60, "kept", undefined],
      ["4", "resolved", 62, "broken", 2],
      ["5", "not-yet", undefined, "none", undefined],
      ["6", "open", 25, "pending", undefined],
    ]);
    expect([open, resolved, notYet, promises]).toEqual([3, 2, 1, { kept: 1, broken: 2, pending: 1, none: 1 }]);
  });

  it("gathers them by who is held up and by who is waited for, the oldest first", () => {
    const { agencies, blockers } = reviewObstacles(rows, { asOf: "2025-08-26" });
    expect(agencies.map(({ agencyId, open, longest }) => [agencyId, open, longest])).toEqual([
      ["b", 1, 86],
      ["a", 1, 56],
      ["c", 1, 25],
    ]);
    expect(blockers).toEqual([
      {
        agencyId: "x",
        open: 3,
        resolved: 0,
        overdue: 1,
        escalated: 1,
        longest: 86,
        obstacles: ["2", "1", "6"],
        promises: { kept: 0, broken: 1, pending: 1, none: 1 },
      },
      {
        agencyId: "y",
        open: 1,
        resolved: 2,
        overdue: 0,
        escalated: 1,
        longest: 86,
        obstacles: ["2"],
        promises: { kept: 1, broken: 1, pending: 0, none: 1 },
      },
    ]);
  });

  it("tells of promises whose day has passed", () => {
    const { findings } = reviewObstacles(rows, { asOf: "2025-08-26" });
    expect(findings).toEqual([
      {
        code: "overdue-promise",
        severity: "warning",
        subject: "1",
        path: ["obstacles", 0, "promisedFor"],
        details: { obstacle: "Izin", agency: "a", waitsFor: ["x"], promisedFor: "2025-08-15", daysPast: 11 },
        message: {
          id: "Kendala “Izin” pada a menunggu x: dijanjikan selesai 15 Agustus 2025, terlambat 11 hari.",
          en: "The obstacle “Izin” of a waits for x: promised for 15 August 2025, overdue by 11 days.",
        },
      },
    ]);
  });

  it("looks back: what was resolved later was still open", () => {
    const { obstacles } = reviewObstacles(rows, { asOf: "2025-06-29" });
    expect(obstacles.map(({ status }) => status)).toEqual(["not-yet", "open", "open", "open", "not-yet", "not-yet"]);
    expect(obstacles[3]?.promise).toBe("pending");
  });

  it("is plain, frozen data", () => {
    const review = reviewObstacles(rows, { asOf: "2025-08-26" });
    expect(JSON.parse(JSON.stringify(review))).toEqual(toPlain(review));
    expect(Object.isFrozen(review.blockers[0]?.promises)).toBe(true);
  });

  it("refuses a call without a day, and every fault of the rows", () => {
    expect(refusal(() => reviewObstacles([{ ...rows[0], waitsFor: "x" } as never], {} as never))).toEqual([
      "invalid-input obstacles[0].waitsFor",
      "invalid-date options.asOf",
    ]);
    expect(
      refusal(() =>
        reviewObstacles([{ ...rows[0], promisedFr: "2025-08-15", promisedFor: undefined } as never], {
          asOf: "2025-08-26",
        }),
      ),
    ).toEqual(["invalid-input obstacles[0].promisedFr"]);
  });
});

describe("properties", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-07-${String(each).padStart(2, "0")}`);
  const made = fc.array(
    fc.record({ since: day, resolved: fc.option(day), promised: fc.option(day), agency: fc.constantFrom("a", "b") }),
    { maxLength: 8 },
  );
  const listed = (
    given: readonly { since: string; resolved: string | null; promised: string | null; agency: string }[],
  ) =>
    given.map(
      ({ since, resolved, promised, agency }, i): Obstacle => ({
        id: `${i}`,
        text: "k",
        agencyId: agency,
        waitsFor: ["x"],
        since,
        ...(resolved !== null && resolved >= since && { resolvedOn: resolved }),
        ...(promised !== null && { promisedFor: promised }),
      }),
    );

  it("counts every obstacle once, and every promise once", () => {
    fc.assert(
      fc.property(made, day, (given, asOf) => {
        const { open, resolved, notYet, promises, agencies } = reviewObstacles(listed(given), { asOf });
        expect(open + resolved + notYet).toBe(given.length);
        const { kept, broken, pending, none } = promises;
        expect(kept + broken + pending + none).toBe(open + resolved);
        expect(agencies.reduce((sum, each) => sum + each.open, 0)).toBe(open);
      }),
    );
  });

  it("never mends a broken promise as time goes on", () => {
    fc.assert(
      fc.property(made, day, day, (given, one, other) => {
        const [early = "", late = ""] = [one, other].sort();
        const states = (asOf: string) =>
          reviewObstacles(listed(given), { asOf }).obstacles.map(({ promise }) => promise);
        const after = states(late);
        states(early).forEach((before, i) => {
          if (before === "broken") expect(after[i]).toBe("broken");
        });
      }),
    );
  });
});
