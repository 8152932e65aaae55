import type { ObstacleRead } from "./obstacle-shape.ts";

/** Agencies and what is open between them, by their places: the agencies in the order in which they first appear. */
export interface WaitingGraph {
  readonly agencies: readonly string[];
  readonly obstacles: readonly OpenObstacle[];
  /** For each agency the obstacles that wait for it, and those that hold it up. */
  readonly waiters: readonly (readonly number[])[];
  readonly own: readonly (readonly number[])[];
}

/** An open obstacle: whom it holds up, and whose answer it waits for, each once and never its own. */
export interface OpenObstacle {
  readonly id: string;
  /** Its place among all that were given. */
  readonly at: number;
  readonly held: number;
  readonly awaits: readonly number[];
}

/** The graph of the obstacles that are open; undefined stands for one that is not. */
export function waitingGraphOf(obstacles: readonly (ObstacleRead | undefined)[]): WaitingGraph {
  const places = new Map<string, number>();
  const placeOf = (agency: string): number => {
    const known = places.get(agency);
    if (known !== undefined) return known;
    places.set(agency, places.size);
    return places.size - 1;
  };
  const open = obstacles.flatMap((each, at): OpenObstacle[] => {
    if (each === undefined) return [];
    const held = placeOf(each.agencyId);
    const awaits = [...new Set(each.waitsFor.map(placeOf))].filter((agency) => agency !== held);
    return [{ id: each.id, at, held, awaits }];
  });
  const agencies = [...places.keys()];
  const waiters = agencies.map((): number[] => []);
  const own = agencies.map((): number[] => []);
  for (const [i, { held, awaits }] of open.entries()) {
    own[held]?.push(i);
    for (const agency of awaits) waiters[agency]?.push(i);
  }
  return { agencies, obstacles: open, waiters, own };
}
