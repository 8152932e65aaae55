import type { Known } from "../../../src/planning/preassessment/known.ts";
import type { Judge } from "../../../src/planning/preassessment/verdict.ts";

const nothing: Known = {
  year: 2024,
  asOf: undefined,
  nodes: undefined,
  faults: [],
  agreements: undefined,
  measurements: undefined,
  documents: undefined,
  report: undefined,
  followUp: undefined,
  evaluated: undefined,
  employees: undefined,
};

/** What a criterion is found to be where no more is known than this: verdict, reason, needs, and the evidence in English. */
export function judgedBy(judges: Readonly<Record<string, Judge<Known>>>, code: string, known: object) {
  const found = judges[code]?.({ ...nothing, ...known });
  return [found?.verdict, found?.because, found?.needs.join(" "), found?.evidence.map(({ en }) => en)];
}

/** The evidence in Indonesian. */
export function saidBy(judges: Readonly<Record<string, Judge<Known>>>, code: string, known: object) {
  return judges[code]?.({ ...nothing, ...known }).evidence.map(({ id }) => id);
}

/** A node of a cascade, with what is told of it. */
export const node = (more: object) => ({
  id: "n",
  title: "Node",
  level: "outcome",
  parents: [],
  indicators: [],
  ...more,
});
