import { type Path, type Problem, problemAt } from "../../core/index.ts";
import { exactOf } from "../../number/index.ts";
import { bandIndex, type Scale } from "../../scale/index.ts";
import type { RankedRow } from "./ranked-row-shape.ts";

/** Where the values of rows lie on a scale, counted from its lowest band; one outside the scale is added to the problems. */
export function gradePositions(
  rows: readonly RankedRow<unknown>[],
  scale: Scale,
  path: Path,
  problems: Problem[],
): readonly number[] {
  return rows.map((row, i) => {
    const at = bandIndex(exactOf(row.value), scale);
    if (at === -1)
      problems.push(
        problemAt("out-of-scale", [...path, "rows", i, "value"], row.value, {
          en: `a value on "${scale.id}"`,
          id: `nilai pada skala "${scale.id}"`,
        }),
      );
    return at;
  });
}
