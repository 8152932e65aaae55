import { checkArray, checkObject, type Path, type Problem, problemAt } from "../../../core/index.ts";
import { compare, type Exact, readExact, sign, ZERO } from "../../../number/index.ts";
import type { StabilizeByBands, StabilizeRule } from "./achievement-policy-shape.ts";

/** The rule for closer-is-better with its numbers read. */
export type ReadStabilize =
  | { readonly kind: "tolerance"; readonly tolerance: Exact; readonly floor: Exact | undefined }
  | {
      readonly kind: "bands";
      readonly bands: readonly { readonly within: Exact; readonly value: Exact }[];
      readonly beyond: Exact;
    };

/** The rule with its numbers read; what is wrong with it is added to the problems. */
export function readStabilize(rule: StabilizeRule, path: Path, problems: Problem[]): ReadStabilize | undefined {
  if (!checkObject(rule as unknown, path, problems)) return undefined;
  if ("bands" in rule) return readBands(rule, path, problems);
  const tolerance = readAtLeast(ZERO, rule.tolerance, [...path, "tolerance"], problems);
  const floor = readBound(rule.floor, [...path, "floor"], problems);
  return tolerance && { kind: "tolerance", tolerance, floor };
}

function readBands(rule: StabilizeByBands, path: Path, problems: Problem[]): ReadStabilize | undefined {
  const beyond = readExact(rule.beyond, [...path, "beyond"], problems);
  if (!checkArray(rule.bands, [...path, "bands"], problems)) return undefined;
  let least = ZERO;
  const bands = rule.bands.flatMap((band, i) => {
    if (!checkObject(band as unknown, [...path, "bands", i], problems)) return [];
    const within = readAtLeast(least, band.within, [...path, "bands", i, "within"], problems);
    const value = readExact(band.value, [...path, "bands", i, "value"], problems);
    least = within ?? least;
    return within && value ? [{ within, value }] : [];
  });
  return beyond && { kind: "bands", bands, beyond };
}

function readAtLeast(least: Exact, given: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const value = readExact(given, path, problems);
  if (value && compare(value, least) < 0)
    problems.push(
      problemAt("out-of-range", path, given, sign(least) === 0 ? "0 or more" : "deviations from small to large"),
    );
  return value;
}

/** A bound that may be null for none; what is wrong with it is added to the problems. */
export function readBound(value: unknown, path: Path, problems: Problem[]): Exact | undefined {
  return value === null ? undefined : readExact(value, path, problems);
}
