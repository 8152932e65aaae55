// Lines counted in eight parts that are merged, as workers do it, against floats that are summed in parts and added up.
import { absorptionAccumulator, restoreAbsorptionAccumulator } from "sakip";
import { exactSums, type Line, textLines, wholeLines, wrongSums } from "./support/budget.ts";
import { bench } from "./support/rows.ts";

const LINES = 400_000;
const PARTS = 8;
const numbers = wholeLines(LINES, 50);
const texts = textLines(numbers);
const inParts = <L>(lines: readonly L[]) =>
  Array.from({ length: PARTS }, (_, i) => lines.slice((i * LINES) / PARTS, ((i + 1) * LINES) / PARTS));
const numberParts = inParts(numbers);
const textParts = inParts(texts);

interface Floats {
  budget: number;
  realization: number;
}

function addFloats(groups: Map<string, Floats>, key: string, budget: number, realization: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { budget, realization });
  else {
    group.budget += budget;
    group.realization += realization;
  }
}

function floatNumbers() {
  return mergedFloats(
    numberParts.map((lines) => {
      const groups = new Map<string, Floats>();
      for (const { agencyId, budget, realization } of lines) addFloats(groups, agencyId, budget, realization);
      return groups;
    }),
  );
}

function floatTexts() {
  return mergedFloats(
    textParts.map((lines) => {
      const groups = new Map<string, Floats>();
      for (const { agencyId, budget, realization } of lines)
        addFloats(groups, agencyId, Number(budget), Number(realization));
      return groups;
    }),
  );
}

function mergedFloats(parts: readonly Map<string, Floats>[]) {
  const all = new Map<string, Floats>();
  for (const groups of parts)
    for (const [key, { budget, realization }] of groups) addFloats(all, key, budget, realization);
  return Array.from(all, ([key, { budget, realization }]) => ({
    key,
    budget,
    realization,
    value: (realization / budget) * 100,
  })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

const options = { by: (line: Line<number | string>) => line.agencyId };

function merged(parts: readonly (readonly Line<number | string>[])[]) {
  const all = absorptionAccumulator<Line<number | string>>(options);
  for (const lines of parts) {
    const own = absorptionAccumulator<Line<number | string>>(options);
    own.addAll(lines);
    all.merge(own);
  }
  return all.summaries();
}

/** As between machines: every part goes through JSON. */
function restored(parts: readonly (readonly Line<number | string>[])[]) {
  const all = absorptionAccumulator<Line<number | string>>(options);
  for (const lines of parts) {
    const own = absorptionAccumulator<Line<number | string>>(options);
    own.addAll(lines);
    all.merge(restoreAbsorptionAccumulator(JSON.parse(JSON.stringify(own)), options));
  }
  return all.summaries();
}

bench({
  row: "8 parts, 50 lines a unit, numbers",
  records: LINES,
  goal: 4,
  bound: 14,
  float: floatNumbers,
  sakip: () => merged(numberParts),
  wrong: () => ({ sakip: wrongSums(merged(numberParts), exactSums(numbers)) }),
});
bench({
  row: "8 parts, 50 lines a unit, texts with sen",
  records: LINES,
  bound: 40,
  float: floatTexts,
  sakip: () => merged(textParts),
  wrong: () => ({ sakip: wrongSums(merged(textParts), exactSums(texts)) }),
});
bench({
  row: "8 parts through JSON, 50 lines a unit, numbers",
  records: LINES,
  bound: 110,
  float: floatNumbers,
  sakip: () => restored(numberParts),
});
