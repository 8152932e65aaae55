import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { Decimal } from "../../../src/number/index.ts";
import { announcedListShape } from "../../../src/ranking/rank/announced-list-shape.ts";
import { checkAnnouncedList } from "../../../src/ranking/rank/check-announced-list.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { refusal } from "../../support/refusal.ts";

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
      ranking: { ...ranking, rows: null },
      idOf: "id",
    };
    expect(() => checkAnnouncedList(wrong as never)).toThrow(
      expect.objectContaining({
        details: {
          problems: [
            ["id"],
            ["announced"],
            ["listed", 1],
            ["openEnded"],
            ["placesBefore"],
            ["ranking", "rows"],
            ["idOf"],
          ].map((path) => expect.objectContaining({ code: "invalid-input", path })),
        },
      }),
    );
    expect(() => checkAnnouncedList({ id: "x", announced: 1 } as never)).toThrow(/listed/);
    expect(() => checkAnnouncedList(null as never)).toThrow(/an object/);
    const nameless = ([id]: readonly [string, number]) => (id === "b" ? "" : id);
    expect(refusal(() => checkAnnouncedList({ id: "x", announced: 1, listed: [], ranking, idOf: nameless }))).toEqual([
      "invalid-input ranking.rows[1].id",
    ]);
    expect(refusal(() => checkAnnouncedList({ id: "x", announced: 1, listed: [], ranking }))).toEqual([
      "invalid-input idOf",
    ]);
  });

  it("refuses a misspelt key, as the parser does", () => {
    const wrong = { id: "x", announced: 1, listed: ["a"], openEndet: true };
    expect(refusal(() => checkAnnouncedList(wrong as never))).toEqual(["invalid-input openEndet"]);
    expect(refusal(() => parse(announcedListShape, wrong))).toEqual(["invalid-input openEndet"]);
  });

  it("reads a ranking out of JSON, and tells its values as those of the ranking", () => {
    const thirds = rankBy(["a", "b"], {
      value: (id) => (id === "a" ? new Decimal(200).div(3) : new Decimal(1).div(3)),
    });
    const list = { id: "x", announced: 1, listed: ["b"], idOf: (id: unknown) => String(id) };
    const stored = JSON.parse(JSON.stringify(thirds)) as typeof thirds;
    const findings = checkAnnouncedList({ ...list, ranking: stored });
    expect(findings).toEqual(checkAnnouncedList({ ...list, ranking: thirds }));
    expect(findings[0]?.message.en).toBe("b is listed with place 2 (0.3333); announced is place 1.");
  });
});
