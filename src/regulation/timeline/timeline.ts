import { checkArray, deepFreeze, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { provedRegulation, type Regulation } from "../rule/index.ts";

/**
 * Regulations that follow each other: in every year from the first on, exactly one is in force.
 *
 * @term riwayat peraturan
 */
export interface RegulationTimeline {
  /** The regulations, the oldest first. */
  readonly regulations: readonly Regulation[];
}

/**
 * Puts regulations into one timeline and proves that in every year exactly one is in force.
 *
 * @term riwayat peraturan
 * @param regulations - The regulations, in any order. Only the last may be without an end.
 * @returns The timeline, frozen.
 * @throws A {@link SakipError} with every fault at once: `regulation-overlap` where two are in force in the same year,
 * `regulation-gap` where none is, `duplicate-key` for an id used twice, and what {@link defineRegulation} throws for one
 * that it did not make.
 * @see No official source: that one regulation replaces another is how they are written.
 * @example
 * ```ts
 * import { defineTimeline, permenpanrb12of2015, permenpanrb88of2021 } from "sakip";
 *
 * defineTimeline([permenpanrb88of2021, permenpanrb12of2015]).regulations.length // => 2
 * defineTimeline([permenpanrb88of2021, { ...permenpanrb88of2021, id: "another" }]) // => throws regulation-overlap
 * ```
 */
export function defineTimeline(regulations: readonly Regulation[]): RegulationTimeline {
  const problems: Problem[] = [];
  if (!checkArray(regulations, [], problems)) refuseIfAny(problems);
  if (regulations.length === 0) problems.push(problemAt("invalid-input", [], regulations, "at least one regulation"));
  const proved = regulations.map((each, i) => provedRegulation(each, [i], problems));
  refuseIfAny(problems);
  const placed = (proved as Regulation[])
    .map((regulation, i) => ({ regulation, i }))
    .sort((a, b) => a.regulation.since - b.regulation.since);
  for (const [at, { regulation, i }] of placed.entries()) {
    if (regulations.findIndex(({ id }) => id === regulation.id) !== i)
      problems.push(problemAt("duplicate-key", [i, "id"], regulation.id, "an id that no other regulation here has"));
    const before = placed[at - 1]?.regulation;
    if (before === undefined || before.until === regulation.since - 1) continue;
    const overlaps = before.until === undefined || before.until >= regulation.since;
    problems.push(
      problemAt(
        overlaps ? "regulation-overlap" : "regulation-gap",
        [i, "since"],
        regulation.since,
        `the year after the end of "${before.id}" (${before.until ?? "no end"})`,
      ),
    );
  }
  refuseIfAny(problems);
  return deepFreeze({ regulations: placed.map(({ regulation }) => regulation) });
}
