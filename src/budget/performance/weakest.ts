import { type Citation, citationStatuses } from "../../core/index.ts";

/** Of what a score rests on the citation that is known least; of several the first. */
export function weakest(first: Citation, ...others: readonly (Citation | undefined)[]): Citation {
  return others.reduce<Citation>((weak, each) => (each !== undefined && rank(each) > rank(weak) ? each : weak), first);
}

function rank({ status }: Citation): number {
  return citationStatuses.indexOf(status);
}
