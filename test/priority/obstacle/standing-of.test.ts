import { type Obstacle, reviewObstacles } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const obstacle = (id: string, more: Partial<Obstacle> = {}): Obstacle => ({
  ...{ id, text: `Kendala ${id}`, agencyId: "a", waitsFor: ["x"], since: "2025-07-01" },
  ...more,
});
const review = (asOf: string, ...rows: Obstacle[]) => reviewObstacles(rows, { asOf });

describe("an obstacle as it stands", () => {
  it("is told with all that is known of it, and with nothing that is not", () => {
    const full = obstacle("1", {
      programmeId: "p",
      waitsFor: ["x", "y", "x"],
      promisedFor: "2025-07-05",
      resolvedOn: "2025-07-06",
      escalatedTo: "Sekda",
    });
    const known = {
      ...{ id: "1", text: "Kendala 1", agencyId: "a", programmeId: "p", waitsFor: ["x", "y"], since: "2025-07-01" },
      ...{ promisedFor: "2025-07-05", escalatedTo: "Sekda" },
    };
    expect(review("2025-07-06", full).obstacles).toStrictEqual([
      { ...known, resolvedOn: "2025-07-06", status: "resolved", days: 5, promise: "broken", daysPast: 1 },
    ]);
    expect(review("2025-07-05", full).obstacles).toStrictEqual([
      { ...known, status: "open", days: 4, promise: "pending" },
    ]);
    expect(review("2025-07-01", obstacle("2")).obstacles).toStrictEqual([
      {
        ...{ id: "2", text: "Kendala 2", agencyId: "a", waitsFor: ["x"], since: "2025-07-01" },
        ...{ status: "open", days: 0, promise: "none" },
      },
    ]);
    expect(review("2025-06-30", full).obstacles).toStrictEqual([{ ...known, status: "not-yet", promise: "pending" }]);
  });

  it("kept its promise on the very day, and is told of one day as of one", () => {
    const promised = { promisedFor: "2025-07-05" };
    expect(review("2025-08-01", obstacle("1", { ...promised, resolvedOn: "2025-07-05" })).promises.kept).toBe(1);
    expect(review("2025-07-06", obstacle("1", promised)).findings.map(({ message }) => message)).toEqual([
      {
        id: "Kendala “Kendala 1” pada a menunggu x: dijanjikan selesai 5 Juli 2025, terlambat 1 hari.",
        en: "The obstacle “Kendala 1” of a waits for x: promised for 5 July 2025, overdue by 1 day.",
      },
    ]);
  });

  it("may be gone on its first day, and not before; its id is there once, and it may have columns of its own", () => {
    const day = "2025-07-01";
    expect(refusal(() => review(day, { ...obstacle("1", { resolvedOn: day }), catatan: "-" } as Obstacle))).toEqual([]);
    expect(refusal(() => review(day, obstacle("1", { resolvedOn: "2025-06-30" })))).toEqual([
      "out-of-range obstacles[0].resolvedOn",
    ]);
    expect(() => review(day, obstacle("1", { resolvedOn: "2025-06-30" }))).toThrow(/expected a day from 2025-07-01 on/);
    expect(refusal(() => review(day, obstacle(""), obstacle("")))).toEqual([
      "invalid-input obstacles[0].id",
      "invalid-input obstacles[1].id",
    ]);
    expect(refusal(() => review(day, obstacle("1", { since: "?", resolvedOn: "2025-06-30" })))).toEqual([
      "invalid-date obstacles[0].since",
    ]);
  });
});

describe("agencies by their obstacles", () => {
  it("come by the oldest open one, then by how many are open, then as they came; without any they come last", () => {
    const since = "2025-07-02";
    const { agencies } = review(
      "2025-07-03",
      obstacle("1", { agencyId: "gone", resolvedOn: "2025-07-02" }),
      obstacle("2", { agencyId: "new", since: "2025-07-03" }),
      obstacle("3", { agencyId: "one", since }),
      obstacle("4", { agencyId: "two", since }),
      obstacle("5", { agencyId: "two", since }),
      obstacle("6", { agencyId: "other", since }),
      obstacle("7", { agencyId: "old" }),
      obstacle("8", { agencyId: "gone too", resolvedOn: "2025-07-02" }),
    );
    expect(agencies.map(({ agencyId }) => agencyId)).toEqual(["old", "two", "one", "other", "new", "gone", "gone too"]);
    expect(agencies.at(-2)).toStrictEqual({
      agencyId: "gone",
      ...{ open: 0, resolved: 1, overdue: 0, escalated: 0, obstacles: [] },
      promises: { kept: 0, broken: 0, pending: 0, none: 1 },
    });
  });

  it("tell their obstacles oldest first, of equally old ones as they came", () => {
    const { agencies } = review(
      "2025-08-01",
      obstacle("1", { since: "2025-07-03" }),
      obstacle("2", { since: "2025-07-01" }),
      obstacle("3", { since: "2025-07-03" }),
      obstacle("4", { since: "2025-07-02" }),
    );
    expect(agencies[0]?.obstacles).toEqual(["2", "4", "1", "3"]);
  });
});
