import { type GivenFinding, tell } from "../../core/index.ts";
import type { Replay } from "../../explain/index.ts";
import { replayDiffers } from "./audit-findings.ts";

/** What is to be said of a record that was run again. */
export function replayFindings(again: Replay | undefined, subject: string): readonly GivenFinding[] {
  if (again === undefined || again.same) return [];
  const differences = again.differences.map(({ path, cause }) => ({ path, cause }));
  return [tell(replayDiffers, { subject }, { places: differences.length, differences })];
}
