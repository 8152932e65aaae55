import { describe, expect, it } from "vitest";
import { checkAnnouncedList } from "../../../src/ranking/rank/check-announced-list.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";

const ranking = rankBy(
  [
    ["a", 4],
    ["b", 3],
    ["c", 2],
  ] as const,
  { value: ([, value]) => value },
);
const idOf = ([id]: readonly [string, number]) => id;

describe("checkAnnouncedList", () => {
  it("finds nothing in a list that is what it says", () => {
    expect(checkAnnouncedList({ id: "best", announced: 2, listed: ["a", "b"], ranking, idOf })).toEqual([]);
  });

  it("tells what the numbers say before what the ranking says", () => {
    const findings = checkAnnouncedList({ id: "best", announced: 1, listed: ["b", "a"], ranking, idOf });
    expect(findings.map(({ code, subject, path }) => [code, subject, path])).toEqual([
      ["announced-count-differs", "best", ["listed"]],
      ["listed-beyond-cut", "b", ["listed", 0]],
      ["listed-order-differs", "a", ["listed", 1]],
    ]);
    expect(Object.isFrozen(findings) && Object.isFrozen(findings[0]?.message)).toBe(true);
  });

  it("refuses a description that cannot be followed, with everything that is wrong", () => {
    const wrong = {
      id: "",
      announced: -1,
      listed: ["a", ""],
      placesBefore: 0.5,
      openEnded: 1,
      ranking: {},
      idOf: "id",
    };
    expect(() => checkAnnouncedList(wrong as never)).toThrow(
      expect.objectContaining({
        details: {
          problems: [
            ["id"],
            ["announced"],
            ["placesBefore"],
            ["listed", 1],
            ["openEnded"],
            ["ranking", "rows"],
            ["idOf"],
          ].map((path) => expect.objectContaining({ code: "invalid-input", path })),
        },
      }),
    );
    expect(() => checkAnnouncedList({ id: "x", announced: 1 } as never)).toThrow(/listed/);
    expect(() => checkAnnouncedList(null as never)).toThrow(/an object/);
  });
});
