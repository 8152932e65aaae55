// What runs on the workers of a pipeline. Beam sends functions as text, and what a function of plain JavaScript reaches
// outside of itself is lost on the way. So all that is sent is registered by name: a worker imports this module, and with it
// the library.
import { appendFileSync } from "node:fs";
import { requireForSerialization } from "apache-beam/serialization";
import { absorptionAccumulator, addTo, mergeStates } from "sakip";
import { linesOf } from "./lines.mjs";

export const by = ({ agencyId }) => agencyId;

const nothing = () => absorptionAccumulator({ by }).toJSON();
const merged = (states) => [...states].reduce((sum, state) => mergeStates(sum, state));

/** Counts lines into a plain state: a few numbers, whatever the number of lines. */
export const counting = {
  createAccumulator: nothing,
  addInput: (state, line) => addTo(state, [line], { by }),
  mergeAccumulators: merged,
  extractOutput: (state) => state,
};

/** Puts states together. */
export const merging = { ...counting, addInput: (sum, state) => mergeStates(sum, state) };

/** The lines of a part, each with what it is grouped by. */
export const linesOfPart = (part) => linesOf(part).map((line) => ({ part, agencyId: line.agencyId, line }));

/** Writes down the state of an agency, as pipelines do with their results. */
export const keep = ({ state }, { path }) => appendFileSync(path, `${JSON.stringify(state)}\n`);

requireForSerialization("beam/combine.mjs", { counting, merging, linesOfPart, keep });
