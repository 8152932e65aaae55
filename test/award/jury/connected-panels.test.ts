import fc from "fast-check";
import { expect, it } from "vitest";
import { connectedPanels } from "../../../src/award/jury/connected-panels.ts";
import type { PointedSheet } from "../../../src/award/jury/jury-call.ts";

const sheet = (judgeId: string, entryId: string) => ({ judgeId, entryId }) as PointedSheet;

it("takes together what sheets connect, in the order of the first sheets", () => {
  const sheets = [sheet("a", "x"), sheet("b", "y"), sheet("c", "x"), sheet("c", "z"), sheet("b", "w")];
  expect(connectedPanels(sheets).map(({ judges, entries }) => [judges, entries])).toEqual([
    [
      ["a", "c"],
      ["x", "z"],
    ],
    [["b"], ["y", "w"]],
  ]);
});

it("takes no judge for an entry of the same id", () => {
  expect(connectedPanels([sheet("x", "y"), sheet("z", "x")])).toHaveLength(2);
});

it("parts exactly what no way over sheets connects", () => {
  const id = fc.constantFrom("1", "2", "3", "4", "5", "6");
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (pairs) => {
      const sheets = pairs.map(([judge, entry]) => sheet(judge, entry));
      // By the naive way: panels that share a judge or an entry are merged until none do.
      let panels = sheets.map((each) => [each]);
      const meet = (a: PointedSheet[], b: PointedSheet[]) =>
        a.some((one) => b.some((other) => one.judgeId === other.judgeId || one.entryId === other.entryId));
      for (const each of sheets) {
        const own = panels.filter((panel) => meet(panel, [each]));
        const first = own[0] ?? [];
        panels = panels.flatMap((panel) => (panel === first ? [own.flat()] : own.includes(panel) ? [] : [panel]));
      }
      const right = panels.map((panel) => sheets.filter((each) => panel.includes(each)));
      expect(connectedPanels(sheets).map((panel) => panel.sheets)).toEqual(right);
    }),
    { numRuns: 500 },
  );
});
