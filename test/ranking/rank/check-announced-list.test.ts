import fc from "fast-check";
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

/** A ranking, and how many of it are announced. */
interface Made {
  readonly announced: number;
  readonly ranking: ReturnType<typeof rankBy<readonly [string, number]>>;
}

describe("properties", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  /** Up to six items with values of which some are equal, and how many of them are announced. */
  const rankings: fc.Arbitrary<Made> = fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 })
    .chain((values) =>
      fc.record({ values: fc.constant(values), announced: fc.integer({ min: 1, max: values.length }) }),
    )
    .map(({ values, announced }) => {
      const items = values.map((value, i) => [ids[i] ?? "", value] as const);
      return { announced, ranking: rankBy(items, { value: ([, value]) => value }) };
    });
  const check = ({ announced, ranking: of }: Made, listed: readonly string[]) =>
    checkAnnouncedList({ id: "best", announced, listed, ranking: of, idOf }).map(
      ({ code, subject }) => `${code} ${subject}`,
    );

  it("finds nothing in a list made of the ranking, and something once a place of it is changed", () => {
    fc.assert(
      fc.property(rankings, fc.nat(), (made, at) => {
        const { rows } = made.ranking;
        const listed = rows.filter(({ bestRank }) => bestRank <= made.announced).map(({ item }) => idOf(item));
        // Equals at the last place are listed together: more than were announced, and the tie explains it.
        const tied = listed.length > made.announced;
        expect(check(made, listed)).toEqual(tied ? ["announced-count-differs best"] : []);
        const place = at % listed.length;
        const named = listed[place] ?? "";
        // Of equals that the cut divides each may be left off.
        const isDue = (rows.find(({ item }) => idOf(item) === named)?.worstRank ?? 0) <= made.announced;
        const left = isDue ? [`left-off-list ${named}`] : [];
        const without = listed.filter((id) => id !== named);
        expect(check(made, without)).toEqual(expect.arrayContaining(left));
        if (!tied) expect(check(made, without)).toContain("announced-count-differs best");
        expect(check(made, [...listed, named])).toContain(`listed-twice ${named}`);
        expect(
          check(
            made,
            listed.map((id) => (id === named ? "z" : id)),
          ),
        ).toEqual(expect.arrayContaining(["listed-not-ranked z", ...left]));
        const beyond = rows.find(({ bestRank }) => bestRank > made.announced);
        if (beyond !== undefined)
          expect(check(made, [...listed, idOf(beyond.item)])).toContain(`listed-beyond-cut ${idOf(beyond.item)}`);
      }),
    );
  });

  it("takes equals in any order, and tells of two others that changed places", () => {
    fc.assert(
      fc.property(rankings, fc.nat(), (made, at) => {
        const { rows } = made.ranking;
        const listed = rows.map(({ item }) => idOf(item));
        const [one, other] = [rows[at % rows.length], rows[(at + 1) % rows.length]];
        if (one === undefined || other === undefined || (at + 1) % rows.length === 0) return;
        const place = at % rows.length;
        const turned = listed.map((id, i) => (i === place ? idOf(other.item) : i === place + 1 ? idOf(one.item) : id));
        const areEqual = one.bestRank === other.bestRank;
        expect(check({ ...made, announced: rows.length }, turned)).toEqual(
          areEqual ? [] : expect.arrayContaining([`listed-order-differs ${idOf(one.item)}`]),
        );
      }),
    );
  });
});
