// Achievements summed up by agency, with no result kept for any: the mean, how many met their target, how many fall into each
// band. Against a loop over floats that does the same.
import { type AchievementState, achievementAccumulator, lkjipPolicy, permendagri86of2017Scale } from "sakip";
import { bench } from "./support/rows.ts";
import { asNumbers, asTexts, dueHundredths, reachedTargets, type TargetRow } from "./support/targets.ts";

const RECORDS = 400_000;
const AGENCIES = 4_000;
const reached = reachedTargets(RECORDS);
const nameOf = (i: number) => `agency-${i % AGENCIES}`;
const texts = asTexts(reached).map((row, i) => ({ agencyId: nameOf(i), ...row }));
const numbers = asNumbers(reached).map((row, i) => ({ agencyId: nameOf(i), ...row }));

/** Where the classes of Permendagri 86/2017 begin, from the best, in percent and by hand. */
const CLASSES = [
  ["very-high", 91],
  ["high", 76],
  ["moderate", 66],
  ["low", 51],
] as const;

interface Floats {
  count: number;
  sum: number;
  met: number;
  readonly bands: Record<string, number>;
}

function bandOf(percent: number): string {
  for (const [code, from] of CLASSES) if (percent >= from) return code;
  return "very-low";
}

function addFloat(groups: Map<string, Floats>, key: string, percent: number, isMet: boolean): void {
  let group = groups.get(key);
  if (group === undefined) {
    group = { count: 0, sum: 0, met: 0, bands: {} };
    groups.set(key, group);
  }
  const value = Number(percent.toFixed(2));
  group.count++;
  group.sum += value;
  if (isMet) group.met++;
  const band = bandOf(value);
  group.bands[band] = (group.bands[band] ?? 0) + 1;
}

function floatTexts() {
  const groups = new Map<string, Floats>();
  for (const row of texts) {
    const [target, realization] = [Number(row.target), Number(row.realization)];
    if (row.polarity === "maximize")
      addFloat(groups, row.agencyId, (realization / target) * 100, realization >= target);
    else addFloat(groups, row.agencyId, ((2 * target - realization) / target) * 100, realization <= target);
  }
  return meansOf(groups);
}

function floatNumbers() {
  const groups = new Map<string, Floats>();
  for (const { agencyId, polarity, target, realization } of numbers) {
    if (polarity === "maximize") addFloat(groups, agencyId, (realization / target) * 100, realization >= target);
    else addFloat(groups, agencyId, ((2 * target - realization) / target) * 100, realization <= target);
  }
  return meansOf(groups);
}

function meansOf(groups: ReadonlyMap<string, Floats>) {
  return Array.from(groups, ([key, { count, sum, met, bands }]) => ({ key, mean: sum / count, met, bands }));
}

type Row = TargetRow<number | string> & { readonly agencyId: string };

const options = { by: ({ agencyId }: Row) => agencyId, policy: lkjipPolicy, scale: permendagri86of2017Scale };

function summed(rows: readonly Row[]) {
  const accumulator = achievementAccumulator<Row>(options);
  accumulator.addAll(rows);
  return accumulator;
}

const ofTexts = () => summed(texts).summaries();
const ofNumbers = () => summed(numbers).summaries();

interface Due {
  sum: bigint;
  met: number;
  readonly bands: Map<string, number>;
}

const due = new Map<string, Due>();
for (const [i, row] of reached.entries()) {
  const group = due.get(nameOf(i)) ?? { sum: 0n, met: 0, bands: new Map<string, number>() };
  const value = dueHundredths(row);
  group.sum += BigInt(value);
  if (row.lower ? row.realization <= row.target : row.realization >= row.target) group.met++;
  const [band] = CLASSES.find(([, from]) => value >= from * 100) ?? ["very-low"];
  group.bands.set(band, (group.bands.get(band) ?? 0) + 1);
  due.set(nameOf(i), group);
}

/** How many groups do not have the sum, the number that met their target, or the bands that whole numbers give. */
function wrong({ groups }: AchievementState): number {
  const wrongGroups = groups.filter(({ key, sum, met, bands }) => {
    const own = due.get(key);
    const counts = [...(own?.bands ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => ({ code, count }));
    return inHundredths(sum) !== own?.sum || met !== own.met || JSON.stringify(bands) !== JSON.stringify(counts);
  });
  return wrongGroups.length + Math.abs(groups.length - due.size);
}

function inHundredths(text: string): bigint {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(2, "0"));
}

bench({
  row: "achievements of two decimals, texts",
  records: RECORDS,
  bound: 5,
  float: floatTexts,
  sakip: ofTexts,
  wrong: () => ({ sakip: wrong(summed(texts).toJSON()) }),
});
bench({
  row: "achievements of two decimals, numbers",
  records: RECORDS,
  bound: 5,
  float: floatNumbers,
  sakip: ofNumbers,
  wrong: () => ({ sakip: wrong(summed(numbers).toJSON()) }),
});
