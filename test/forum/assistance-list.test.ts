import { assistanceListShape, parse, parsePeriod, selectForAssistance, toPlain } from "sakip";
import { jsonSchemaOf } from "sakip/schema";
import { expect, it } from "vitest";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

const list = selectForAssistance(
  [
    { key: "a", rate: "30.86" },
    { key: "b", rate: "30.86" },
    { key: "c", rate: null },
  ],
  { period: parsePeriod("2023-TW3"), places: 1, target: 70 },
);

it("reads back a list as it was, as JSON, as a plain copy, and as it was kept before lists had a kind", () => {
  const kept = JSON.parse(JSON.stringify(list));
  const { kind, ...older } = kept;
  expect(kind).toBe("assistance-list");
  for (const each of [list, kept, toPlain(list)]) expect(plain(parse(assistanceListShape, each))).toEqual(plain(list));
  expect(parse(assistanceListShape, older)).toEqual(older);
  expect(Object.isFrozen(parse(assistanceListShape, kept).ranking)).toBe(true);
});

it("says to others that a rank is a number of 1 or more", () => {
  const schema = JSON.stringify(jsonSchemaOf(assistanceListShape));
  expect(schema).toMatch(/"rank":\{[^}]*"type":"number","minimum":1/);
});

it("refuses every fault at once", () => {
  const kept = JSON.parse(JSON.stringify(list));
  kept.ranking[0].rate = "thirty";
  kept.unranked[0].reason = "lazy";
  const bad = { ...kept, kind: "ranking", period: { kind: "quarter", year: 2023, quarter: 9 }, places: -1 };
  expect(refusal(() => parse(assistanceListShape, bad))).toEqual([
    "invalid-input kind",
    "invalid-period period.quarter",
    "invalid-input places",
    "invalid-number ranking[0].rate",
    "invalid-input unranked[0].reason",
  ]);
});

it("takes for a rank what is 1 or more, halves of ties included", () => {
  const ranked = (rank: unknown) => {
    const kept = JSON.parse(JSON.stringify(list));
    kept.ranking[0].rank = rank;
    return refusal(() => parse(assistanceListShape, kept));
  };
  expect([1, 1.5, 40].map(ranked)).toEqual([[], [], []]);
  for (const rank of [0.5, 0, "1", Number.POSITIVE_INFINITY, Number.NaN, null])
    expect(ranked(rank)).toEqual(["invalid-input ranking[0].rank"]);
});

it("keeps what another version may have kept in it, and refuses a slip of a key that is absent", () => {
  const kept = JSON.parse(JSON.stringify(list));
  expect(parse(assistanceListShape, { ...kept, library: "0.3.0" })).toMatchObject({ library: "0.3.0" });
  const beside = (rows: object[]) => rows.map((row) => ({ ...row, note: "x" }));
  const noted = {
    ...kept,
    ranking: beside(kept.ranking),
    unranked: beside(kept.unranked),
    ineligible: [{ agencyId: "d", reasons: ["BLUD"], note: "x" }],
  };
  expect(parse(assistanceListShape, noted)).toMatchObject(noted);
  const { contested, ...rest } = kept;
  expect(refusal(() => parse(assistanceListShape, { ...rest, contestet: contested }))).toEqual([
    "invalid-input contestet",
    "invalid-input contested",
  ]);
});
