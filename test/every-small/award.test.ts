import { type AwardScheme, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";

interface Entry {
  readonly id: string;
  readonly agencyId: string;
  readonly score: number;
}

interface Tier {
  readonly places: number;
  readonly perAgency?: number;
  readonly onTie?: "include" | "exclude";
}

type Won = ReadonlySet<string>;

/** Every list of up to four entries, best first: where neighbours are tied, and whose they are. The first is always x's. */
function everyList(): Entry[][] {
  const lists: Entry[][] = [];
  for (let count = 1; count <= 4; count++)
    for (let ties = 0; ties < 2 ** (count - 1); ties++)
      for (let owners = 0; owners < 2 ** (count - 1); owners++) {
        let score = 90;
        lists.push(
          Array.from({ length: count }, (_, i) => {
            if (i > 0 && ((ties >> (i - 1)) & 1) === 0) score--;
            return { id: `e${i}`, agencyId: i > 0 && (owners >> (i - 1)) & 1 ? "y" : "x", score };
          }),
        );
      }
  return lists;
}

/** Every way in which a jury may fill a tier: it leaves no place open that somebody of a tied group may have. */
function waysToFill(entries: readonly Entry[], tier: Tier, most: number, gone: Won): Won[] {
  const scores = [...new Set(entries.map(({ score }) => score))];
  let ways: { readonly taken: Won; readonly isShut: boolean }[] = [{ taken: new Set(), isShut: false }];
  for (const score of scores)
    ways = ways.flatMap((way) => {
      const group = entries.filter((entry) => entry.score === score && !gone.has(entry.id));
      const left = tier.places - way.taken.size;
      if (way.isShut || left <= 0 || group.length === 0) return [way];
      if (group.length > left && tier.onTie === "exclude") return [{ ...way, isShut: true }];
      const whole = new Set([...way.taken, ...group.map(({ id }) => id)]);
      if (group.length > left && tier.onTie === "include") return [{ taken: whole, isShut: true }];
      const within = (taken: Won) =>
        taken.size <= tier.places &&
        ["x", "y"].every((owner) => {
          const of = (won: Won) => entries.filter(({ id, agencyId }) => agencyId === owner && won.has(id)).length;
          return of(taken) <= (tier.perAgency ?? 9) && of(taken) + of(gone) <= most;
        });
      const some = subsetsOf(group.map(({ id }) => id)).map((each) => new Set([...way.taken, ...each]));
      const kept = some.filter(within);
      const full = kept.filter(
        (each) => !kept.some((other) => other.size > each.size && [...each].every((id) => other.has(id))),
      );
      return full.map((taken) => ({ taken, isShut: false }));
    });
  return ways.map(({ taken }) => taken);
}

function subsetsOf(ids: readonly string[]): string[][] {
  const [first, ...others] = ids;
  return first === undefined ? [[]] : subsetsOf(others).flatMap((each) => [each, [first, ...each]]);
}

/** The winners of the tiers, in every way in which juries may decide. */
function everyOutcome(entries: readonly Entry[], tiers: readonly Tier[], most: number): Won[][] {
  return tiers.reduce<Won[][]>(
    (outcomes, tier) =>
      outcomes.flatMap((won) => {
        const gone = new Set(won.flatMap((each) => [...each]));
        return waysToFill(entries, tier, most, gone).map((taken) => [...won, taken]);
      }),
    [[]],
  );
}

/** What is told otherwise than every outcome has it. */
function faultsIn(entries: readonly Entry[], tiers: readonly Tier[], perAgency?: number): string[] {
  const scheme: AwardScheme = {
    ...{ id: "s", label: "s", ...(perAgency !== undefined && { perAgency }) },
    tiers: tiers.map((tier, i) => ({ ...tier, id: `${i}`, label: `${i}` })),
  };
  const result = selectWinners(entries, scheme);
  const outcomes = everyOutcome(entries, tiers, perAgency ?? 9);
  const isLimited = perAgency !== undefined || tiers.some((tier) => tier.perAgency !== undefined);
  const faults = result.tiers.flatMap(({ selected, contested }, i) => {
    const ever = entries.map(({ id }) => id).filter((id) => outcomes.some((won) => won[i]?.has(id)));
    const always = ever.filter((id) => outcomes.every((won) => won[i]?.has(id)));
    const sure = selected.map(({ entry }) => entry.id);
    const told = [...sure, ...contested.map(({ entry }) => entry.id)];
    // Whoever is selected wins in every way, and whoever may win is told: with limits perhaps somebody more.
    return [
      ...sure.filter((id) => !always.includes(id)).map((id) => `${id} is not sure of ${i}`),
      ...ever.filter((id) => !told.includes(id)).map((id) => `${id} may win ${i}`),
      ...always.filter((id) => !isLimited && !sure.includes(id)).map((id) => `${id} is sure of ${i}`),
      ...told.filter((id) => !isLimited && !ever.includes(id)).map((id) => `${id} cannot win ${i}`),
    ];
  });
  const missed = result.notAwarded.filter(({ entry }) =>
    outcomes.some((won) => won.some((each) => each.has(entry.id))),
  );
  const all = [...faults, ...missed.map(({ entry }) => `${entry.id} may win`)];
  return all.map((fault) => `${fault}: ${JSON.stringify([entries, scheme])}`);
}

describe("every small award, against every way in which a jury may decide", () => {
  const lists = everyList();

  it("gives to two tiers what is sure, whatever they do with ties", () => {
    const tiers = [1, 2].flatMap((places) => [
      { places },
      { places, onTie: "include" as const },
      { places, onTie: "exclude" as const },
    ]);
    // Without limits it does not matter whose the entries are.
    const alone = lists.filter((entries) => entries.every(({ agencyId }) => agencyId === "x"));
    const faults = alone.flatMap((entries) =>
      tiers.flatMap((first) => tiers.flatMap((next) => faultsIn(entries, [first, next]))),
    );
    expect(faults).toEqual([]);
  });

  it("never gives more than is sure where owners have limits", () => {
    const tiers = [1, 2].flatMap((places) => [{ places }, { places, perAgency: 1 }]);
    const faults = lists.flatMap((entries) =>
      tiers.flatMap((first) =>
        tiers.flatMap((next) => [undefined, 1].flatMap((most) => faultsIn(entries, [first, next], most))),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("and so over three tiers", () => {
    const tiers = [{ places: 1 }, { places: 2, perAgency: 1 }];
    const faults = lists.flatMap((entries) =>
      tiers.flatMap((first) =>
        tiers.flatMap((next) => tiers.flatMap((last) => faultsIn(entries, [first, next, last]))),
      ),
    );
    expect(faults).toEqual([]);
  });
});
