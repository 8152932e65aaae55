import { deepFreeze, type Given, object, optional, readAll, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { isoDate } from "../../period/index.ts";
import type { CoordinationMatrix } from "./coordination.ts";
import { coordinationBasis } from "./data/coordination-basis.ts";
import { findCircles } from "./find-circles.ts";
import { type Knots, knotsOf } from "./knots.ts";
import { awaitsItself, awaitsNobody, waitingCircle } from "./obstacle-findings.ts";
import { type Obstacle, type ObstacleRead, obstaclesShape } from "./obstacle-shape.ts";
import { pairsOf } from "./pairs-of.ts";
import { planMeetings } from "./plan-meetings.ts";
import { rankBlockers } from "./rank-blockers.ts";
import { isOpen } from "./standing-of.ts";
import { type WaitingGraph, waitingGraphOf } from "./waiting-graph.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day on which to look; without it all is open that nothing says is gone. */
    asOf: optional(isoDate),
  }))();

/**
 * When to look at who waits for whom.
 *
 * @term pilihan matriks koordinasi
 */
export interface CoordinationOptions extends Given<typeof optionsShape> {}

/**
 * Tells from open obstacles who must meet whom: which two have what between them, whose answer frees most, who waits in a
 * circle, and a few meetings that settle all.
 *
 * An obstacle is gone when all have answered that it waits for, and an agency answers once nothing holds it up any more:
 * on this, which is ours, stands whose answer frees most. The meetings are chosen greedily, so that fewer may do.
 *
 * @term matriks koordinasi
 * @param obstacles - The obstacles, in any order. Those that are gone are left out.
 * @param options - The day.
 * @returns Pairs, blockers, circles and meetings. Ten thousand obstacles between hundreds of agencies take a fraction of a second.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-date`, `duplicate-key` (an id used twice),
 * `out-of-range` (gone before it came up).
 * @see No official source: that agencies are to settle obstacles among each other is asked for in coordination meetings
 * (Malang Posco Media, 27 August 2025).
 * @example
 * ```ts
 * import { coordinationMatrix } from "sakip";
 *
 * const obstacle = (id: string, agencyId: string, ...waitsFor: string[]) =>
 *   ({ id, text: `Kendala ${id}`, agencyId, waitsFor, since: "2025-07-01" });
 * const matrix = coordinationMatrix([
 *   obstacle("k1", "dinsos", "dispendukcapil"),
 *   obstacle("k2", "dispendukcapil", "diskominfo"),
 *   obstacle("k3", "dlh", "dpupr"),
 *   obstacle("k4", "dpupr", "dlh"),
 * ]);
 * matrix.blockers.map(({ agencyId, frees }) => [agencyId, frees])
 * // => [["diskominfo", 2], ["dlh", 2], ["dpupr", 2], ["dispendukcapil", 1]]
 * matrix.cycles // => [["dlh", "dpupr"]]
 * matrix.meetings.map(({ agencies, obstacles }) => [agencies, obstacles])
 * // => [[["dispendukcapil", "dinsos", "diskominfo"], ["k1", "k2"]], [["dlh", "dpupr"], ["k3", "k4"]]]
 * ```
 */
export function coordinationMatrix(
  obstacles: Iterable<Obstacle>,
  options: CoordinationOptions = {},
): CoordinationMatrix {
  const [read, { asOf }] = readAll([obstaclesShape, obstacles, "obstacles"], [optionsShape, options, "options"]);
  const open = read.map((each) => (isOpen(each, asOf) ? each : undefined));
  const graph = waitingGraphOf(open);
  const knots = knotsOf(graph);
  const nameOf = (agency: number): string => graph.agencies[agency] ?? "";
  const idOf = (obstacle: number): string => graph.obstacles[obstacle]?.id ?? "";
  const circles = findCircles(graph, knots);
  return deepFreeze({
    kind: "coordination-matrix",
    ...(asOf !== undefined && { asOf }),
    open: graph.obstacles.length,
    pairs: pairsOf(graph),
    blockers: rankBlockers(graph, knots),
    cycles: circles.map((circle) => circle.map(nameOf)),
    meetings: planMeetings(graph).map(({ convener, obstacles: settled }) => ({
      convener: nameOf(convener),
      agencies: presentAt(convener, settled, graph).map(nameOf),
      obstacles: settled.map(idOf),
    })),
    meetingMethod: "greedy",
    basis: coordinationBasis,
    findings: [...circleFindings(circles, graph, knots), ...open.flatMap(awaitFindings)],
  });
}

/** All whom the obstacles concern, who calls the meeting first. */
function presentAt(convener: number, settled: readonly number[], { obstacles }: WaitingGraph): readonly number[] {
  const present = settled.flatMap((each) => {
    const { held = convener, awaits = [] } = obstacles[each] ?? {};
    return [held, ...awaits];
  });
  return [...new Set([convener, ...present])];
}

function circleFindings(
  circles: readonly (readonly number[])[],
  { agencies }: WaitingGraph,
  { members, knotOf }: Knots,
): readonly Finding[] {
  return circles.map((circle) => {
    const names = circle.map((agency) => agencies[agency] ?? "");
    const inCircles = members[knotOf[circle[0] ?? 0] ?? 0]?.length ?? 0;
    return tell(
      waitingCircle,
      { subject: names[0] ?? "", path: ["obstacles"] },
      { circle: names, agencies: inCircles },
    );
  });
}

function awaitFindings(obstacle: ObstacleRead | undefined, i: number): readonly Finding[] {
  if (obstacle === undefined) return [];
  const { id, text, agencyId, waitsFor } = obstacle;
  const place = { subject: id, path: ["obstacles", i, "waitsFor"] };
  const facts = { obstacle: text, agency: agencyId };
  return [
    ...(waitsFor.includes(agencyId) ? [tell(awaitsItself, place, facts)] : []),
    ...(waitsFor.length === 0 ? [tell(awaitsNobody, place, facts)] : []),
  ];
}
