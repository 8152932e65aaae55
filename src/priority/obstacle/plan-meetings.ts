import type { WaitingGraph } from "./waiting-graph.ts";

/** A meeting: who calls it, and the obstacles that can be settled there because all whom they concern are present. */
export interface PlannedMeeting {
  readonly convener: number;
  readonly obstacles: readonly number[];
}

/**
 * Few meetings that settle all obstacles that wait for somebody: again and again the agency calls one that is concerned by
 * most of those left, of equals the one that comes first. A greedy choice: fewer meetings may do.
 */
export function planMeetings({ agencies, obstacles, waiters, own }: WaitingGraph): PlannedMeeting[] {
  const concerns = agencies.map((_, i) =>
    [...(own[i] ?? []).filter((each) => obstacles[each]?.awaits.length !== 0), ...(waiters[i] ?? [])].sort(
      (a, b) => a - b,
    ),
  );
  const left = Int32Array.from(concerns, (each) => each.length);
  const isSettled = new Uint8Array(obstacles.length);
  // Agencies by how many obstacles are left to them; one whose number fell is put where it belongs when it is met.
  const byCount: number[][] = [];
  const place = (agency: number, count: number) => {
    byCount[count] ??= [];
    byCount[count]?.push(agency);
  };
  for (const agency of agencies.keys()) place(agency, left[agency] ?? 0);
  const meetings: PlannedMeeting[] = [];
  for (let count = byCount.length - 1; count > 0; count--)
    for (const convener of (byCount[count] ?? []).sort((a, b) => a - b)) {
      const now = left[convener] ?? 0;
      if (now < count) {
        place(convener, now);
        continue;
      }
      const settled = (concerns[convener] ?? []).filter((each) => isSettled[each] === 0);
      for (const each of settled) {
        isSettled[each] = 1;
        const { held = convener, awaits = [] } = obstacles[each] ?? {};
        for (const agency of [held, ...awaits]) left[agency] = (left[agency] ?? 0) - 1;
      }
      meetings.push({ convener, obstacles: settled });
    }
  return meetings;
}
