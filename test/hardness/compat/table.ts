import type { Told } from "./trial.ts";

/** The longest that is printed of one fault. */
const LONGEST = 4000;

/** One host as a line, and below it what failed or why it was not there. */
export function row({ host, version, verdict, ways, faults, seconds }: Told): string {
  const name = version === "" || host.endsWith(version) ? host : `${host} (${version})`;
  const line = [verdict.padEnd(11), name.padEnd(44), `${seconds.toFixed(0).padStart(3)} s`, ` ${ways.join(", ")}`];
  return [line.join(" "), ...faults.map((fault) => fault.slice(0, LONGEST).replace(/^/gm, "            "))].join("\n");
}
