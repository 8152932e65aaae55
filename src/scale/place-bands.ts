import {
  checkArray,
  checkBilingual,
  checkCitation,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../core/index.ts";
import { compare } from "../number/index.ts";
import { type Bound, type Bounds, readBounds } from "./bounds.ts";
import type { BandInput, ScaleInput } from "./scale.ts";

/** A band as it is written down, where it stands in the input, and its bounds. */
export interface PlacedBand {
  readonly band: BandInput;
  readonly path: Path;
  readonly bounds: Bounds;
}

const BAND_KEYS: readonly (keyof BandInput)[] = ["code", "label", "meaning", "from", "above", "upTo", "below"];

/** The bands of a scale from the lowest values to the highest, proved; every fault is added to the problems. */
export function placeBands(input: ScaleInput, path: Path, problems: Problem[]): readonly PlacedBand[] | undefined {
  const before = problems.length;
  if (!checkObject(input as unknown, path, problems)) return undefined;
  checkKeys(input, ["id", "bands", "source", "better"], path, problems);
  checkText(input.id, [...path, "id"], problems);
  const bands = checkArray(input.bands, [...path, "bands"], problems) ? (input.bands as readonly BandInput[]) : [];
  const placed = bands.flatMap((band, i) => placeBand(band, [...path, "bands", i], problems));
  if (Array.isArray(input.bands) && bands.length === 0)
    problems.push(problemAt("invalid-scale", [...path, "bands"], bands, "at least one band"));
  problems.push(...repeatedCodes(placed));
  checkCitation(input.source, [...path, "source"], problems);
  if (input.better !== undefined) checkWord(input.better, ["higher", "lower"], [...path, "better"], problems);
  if (problems.length > before) return undefined;
  placed.sort((a, b) => compareLower(a.bounds.lower, b.bounds.lower));
  problems.push(...seamsOf(placed));
  return problems.length > before ? undefined : placed;
}

function placeBand(band: BandInput, path: Path, problems: Problem[]): PlacedBand[] {
  if (!checkObject(band, path, problems)) return [];
  checkKeys(band, BAND_KEYS, path, problems);
  checkText(band.code, [...path, "code"], problems);
  checkBilingual(band.label, [...path, "label"], problems);
  if (band.meaning !== undefined) checkBilingual(band.meaning, [...path, "meaning"], problems);
  const bounds = readBounds(band, path, problems);
  if (isEmpty(bounds)) {
    const end = band.below === undefined ? "upTo" : "below";
    const expected = `an upper bound above the lower bound ${band.from ?? band.above}`;
    problems.push(problemAt("invalid-scale", [...path, end], band[end], expected));
  }
  return [{ band, path, bounds }];
}

function isEmpty({ lower, upper }: Bounds): boolean {
  if (lower === undefined || upper === undefined) return false;
  const order = compare(lower.at, upper.at);
  return order > 0 || (order === 0 && !(lower.inside && upper.inside));
}

function repeatedCodes(placed: readonly PlacedBand[]): Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ band: { code }, path }) => {
    const expected = "a code that no other band of the scale has";
    if (seen.has(code)) return [problemAt("invalid-scale", [...path, "code"], code, expected)];
    seen.add(code);
    return [];
  });
}

function compareLower(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compare(a.at, b.at) || Number(b.inside) - Number(a.inside);
}

function compareUpper(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a.at, b.at) || Number(a.inside) - Number(b.inside);
}

/** What is wrong where each band begins: it must meet the furthest end of the bands below it. */
function seamsOf([lowest, ...others]: readonly PlacedBand[]): Problem[] {
  let furthest = lowest as PlacedBand;
  return others.flatMap((next) => {
    const problems = seamProblems(furthest, next);
    if (compareUpper(next.bounds.upper, furthest.bounds.upper) > 0) furthest = next;
    return problems;
  });
}

function seamProblems(lower: PlacedBand, upper: PlacedBand): Problem[] {
  const [end, start] = [lower.bounds.upper, upper.bounds.lower];
  const word = upper.band.above === undefined ? "from" : "above";
  const { code, upTo, below } = lower.band;
  const expected =
    end === undefined
      ? `no band above "${code}", which has no upper bound`
      : `the bound where "${code}" ends, ${upTo ?? below}, in exactly one of the two bands`;
  const fault = (kind: "scale-gap" | "scale-overlap") => [
    problemAt(kind, [...upper.path, word], upper.band[word], expected),
  ];
  if (end === undefined || start === undefined) return fault("scale-overlap");
  const order = compare(end.at, start.at);
  if (order > 0 || (order === 0 && end.inside && start.inside)) return fault("scale-overlap");
  return order < 0 || !(end.inside || start.inside) ? fault("scale-gap") : [];
}
