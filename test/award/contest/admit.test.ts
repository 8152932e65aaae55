import { describe, expect, it } from "vitest";
import { admit, type Room, type Row } from "../../../src/award/contest/admit.ts";
import { rankBy } from "../../../src/ranking/index.ts";

const entries = [
  ["a1", "a"],
  ["a2", "a"],
  ["b1", "b"],
].map(([id = "", agencyId = ""]) => ({ id, agencyId, score: 80 }));
const rows: readonly Row[] = rankBy(entries, { value: (entry) => entry.score }).rows;
const group = { rows, coming: 3 };
const ids = (list: readonly Row[] = []) => list.map((row) => row.item.id);
const room =
  (least: number, most = least) =>
  (): Room => ({ least, most });
const everybody = () => undefined;

describe("admit", () => {
  it("lets everybody in where there is room", () => {
    expect(ids(admit(group, everybody, room(2))?.free)).toEqual(["a1", "a2", "b1"]);
  });

  it("tells whose entries crowd each other, and who has no room at all", () => {
    const one = admit(group, everybody, room(1));
    expect(ids(one?.free)).toEqual(["b1"]);
    expect(one?.crowded.map((each) => [ids(each.rows), each.places])).toEqual([[["a1", "a2"], 1]]);
    const none = admit(group, everybody, (agencyId) =>
      agencyId === "a" ? { least: 0, most: 0 } : { least: 1, most: 1 },
    );
    expect([ids(none?.free), [...(none?.refused.values() ?? [])]]).toEqual([["b1"], ["agency-limit", "agency-limit"]]);
  });

  it("refuses who does not meet a condition", () => {
    const admission = admit(group, (row) => (row.item.id === "b1" ? "below-minimum-score" : undefined), room(9));
    expect([ids(admission?.free), [...(admission?.refused.values() ?? [])]]).toEqual([
      ["a1", "a2"],
      ["below-minimum-score"],
    ]);
  });

  it("does not know where it depends on who will come, or on a contest elsewhere", () => {
    const some = { rows, coming: 2 };
    expect(admit(some, (row) => (row.item.id === "b1" ? "no-grade" : undefined), room(9))).toBeUndefined();
    expect(admit(some, everybody, room(1))).toBeUndefined();
    expect(admit(group, everybody, room(1, 2))).toBeUndefined();
    expect(ids(admit(some, everybody, room(9))?.free)).toEqual(["a1", "a2", "b1"]);
    expect(admit(some, () => "no-grade", room(9))?.refused.size).toBe(3);
  });
});
