import fc from "fast-check";
import { expect, it } from "vitest";
import { countChanged, tellChanged } from "../../../src/ranking/stability/changed-pairs.ts";
import { standingOf } from "../../../src/ranking/stability/standing.ts";

const totals = fc.array(fc.tuple(fc.bigInt(0n, 6n), fc.bigInt(0n, 6n)), { maxLength: 12 });

function told(before: readonly bigint[], after: readonly bigint[]) {
  const [base, drawn] = [standingOf(before, -1), standingOf(after, -1)];
  const turned: string[] = [];
  const halved: string[] = [];
  tellChanged(base, drawn, {
    turned: (above, below) => turned.push(`${above} ${below}`),
    halved: (a, b) => halved.push(`${Math.min(a, b)} ${Math.max(a, b)}`),
  });
  return { turned: turned.sort(), halved: halved.sort(), count: countChanged(base, drawn) };
}

it("tells who turned, who became tied and who was parted", () => {
  // b and c were tied. Now c is ahead of both, and a and b are tied.
  expect(told([3n, 2n, 2n], [1n, 1n, 4n])).toEqual({ turned: ["0 2", "1 2"], halved: ["0 1", "1 2"], count: 4 });
});

it("tells nothing of groups that stay tied, however large they are", () => {
  const tied = new Array<bigint>(100_000).fill(5n);
  expect(told(tied, tied)).toEqual({ turned: [], halved: [], count: 0 });
});

it("tells and counts what every pair, looked at by itself, says", () => {
  fc.assert(
    fc.property(totals, (rows) => {
      const sorted = [...rows].sort(([a], [b]) => Number(b - a));
      const before = sorted.map(([one]) => one);
      const after = sorted.map(([, other]) => other);
      const turned: string[] = [];
      const halved: string[] = [];
      for (const i of before.keys())
        for (let k = i + 1; k < before.length; k++) {
          const [was, is] = [before[i] === before[k], after[i] === after[k]];
          if ((after[k] ?? 0n) > (after[i] ?? 0n)) turned.push(`${i} ${k}`);
          if (was !== is) halved.push(`${i} ${k}`);
        }
      const count = turned.length + halved.length;
      expect(told(before, after)).toEqual({ turned: turned.sort(), halved: halved.sort(), count });
    }),
    { numRuns: 500 },
  );
});
