import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./rooms.ts";
import type { Score } from "./score.ts";

export interface KeptScore extends Score {
  readonly room: string;
  /** Whether only some mutants of the room were drawn and tried. */
  readonly isSample: boolean;
  /** The day, as "2026-11-30". */
  readonly date: string;
}

const FILE = `${root}test/hardness/mutate/scores.json`;

/** The last score of every room that was ever run whole, or by a sample of all its mutants. */
export const keptScores = (): KeptScore[] => JSON.parse(readFileSync(FILE, "utf8"));

export function keepScore(room: string, score: Score & Pick<KeptScore, "isSample">): void {
  const others = keptScores().filter((kept) => kept.room !== room);
  const all = [...others, { room, ...score, date: new Date().toISOString().slice(0, 10) }];
  all.sort((a, b) => (a.room < b.room ? -1 : 1));
  const lines = all.map((kept) => `  ${JSON.stringify(kept, undefined, 1).replace(/\s+/g, " ")}`);
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}
