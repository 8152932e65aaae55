import { coordinationMatrix } from "sakip";
import { expect, it } from "vitest";

interface Row {
  readonly id: string;
  readonly held: string;
  readonly awaits: readonly string[];
}

const AGENCIES = ["a", "b", "c"];

/** Every obstacle between three agencies that waits for somebody else. */
const KINDS = AGENCIES.flatMap((held) => {
  const [first = "", second = ""] = AGENCIES.filter((each) => each !== held);
  return [[first], [second], [first, second]].map((awaits) => ({ held, awaits }));
});

/** Every list of up to three such obstacles. */
function everyList(): Row[][] {
  let lists: Omit<Row, "id">[][] = [[]];
  const all = [...lists];
  for (let length = 1; length <= 3; length++) {
    lists = lists.flatMap((list) => KINDS.map((kind) => [...list, kind]));
    all.push(...lists);
  }
  return all.map((list) => list.map((kind, i) => ({ ...kind, id: `${i}` })));
}

const concerned = ({ held, awaits }: Row) => [held, ...awaits];

/** Again and again the one whom most of those left concern, of equals the one that appears first. */
function greedy(rows: readonly Row[]): { convener: string; obstacles: string[] }[] {
  const order = [...new Set(rows.flatMap(concerned))];
  const meetings: { convener: string; obstacles: string[] }[] = [];
  let left = [...rows];
  while (left.length > 0) {
    const countOf = (agency: string) => left.filter((row) => concerned(row).includes(agency)).length;
    const most = Math.max(...order.map(countOf));
    const convener = order.find((agency) => countOf(agency) === most) ?? "";
    const settled = left.filter((row) => concerned(row).includes(convener));
    meetings.push({ convener, obstacles: settled.map(({ id }) => id) });
    left = left.filter((row) => !settled.includes(row));
  }
  return meetings;
}

/** How many obstacles are gone once an agency has answered, and whoever answers because nothing holds it up any more. */
function freedBy(agency: string, rows: readonly Row[]): number {
  const answered = new Set([agency]);
  let gone: Row[] = [];
  for (let before = -1; before < answered.size; ) {
    before = answered.size;
    gone = rows.filter(({ awaits }) => awaits.every((each) => answered.has(each)));
    for (const each of AGENCIES) {
      const own = rows.filter(({ held }) => held === each);
      if (own.length > 0 && own.every((row) => gone.includes(row))) answered.add(each);
    }
  }
  return gone.length;
}

/** The fewest agencies whose meetings would settle everything. */
function fewest(rows: readonly Row[]): number {
  const choices = Array.from({ length: 2 ** AGENCIES.length }, (_, bits) =>
    AGENCIES.filter((_agency, i) => (bits >> i) & 1),
  );
  const settling = choices.filter((choice) =>
    rows.every((row) => concerned(row).some((each) => choice.includes(each))),
  );
  return Math.min(...settling.map(({ length }) => length));
}

it("plans the meetings of every small list as the greedy rule does, and frees what answers free", () => {
  for (const rows of everyList()) {
    const named = JSON.stringify(rows);
    const { meetings, blockers, pairs } = coordinationMatrix(
      rows.map(({ id, held, awaits }) => ({
        id,
        text: "-",
        agencyId: held,
        waitsFor: [...awaits],
        since: "2025-01-01",
      })),
    );
    expect(
      meetings.map(({ convener, obstacles }) => ({ convener, obstacles })),
      named,
    ).toEqual(greedy(rows));
    for (const { agencies, obstacles } of meetings)
      expect(
        rows
          .filter(({ id }) => obstacles.includes(id))
          .every((row) => concerned(row).every((each) => agencies.includes(each))),
      ).toBe(true);
    expect(meetings.length, named).toBeGreaterThanOrEqual(fewest(rows));
    expect(meetings.length, named).toBeLessThanOrEqual(fewest(rows) + 1);
    for (const { agencyId, obstacles, frees } of blockers) {
      expect(obstacles, named).toEqual(rows.filter(({ awaits }) => awaits.includes(agencyId)).map(({ id }) => id));
      expect(frees, named).toBe(freedBy(agencyId, rows));
    }
    for (const {
      agencies: [one, other],
      obstacles,
    } of pairs) {
      const between = rows.filter(
        ({ held, awaits }) => (held === one && awaits.includes(other)) || (held === other && awaits.includes(one)),
      );
      expect(obstacles, named).toEqual(between.map(({ id }) => id));
    }
  }
});
