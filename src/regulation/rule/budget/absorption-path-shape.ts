import {
  type Given,
  list,
  object,
  type Read,
  type Refuse,
  record,
  type Shape,
  where,
  word,
} from "../../../core/index.ts";
import { compare, type Exact, HUNDRED, number, sign } from "../../../number/index.ts";
import { type DatedInput, datedShape } from "./dated-shape.ts";
import { sources } from "./sources-field.ts";

const absorptionPathFields = /* @__PURE__ */ (() =>
  datedShape(
    where(
      object({
        /** Whether there is a target for each quarter (4) or for each month (12). */
        every: word(["quarter", "month"]),
        /** The cumulative targets in percent, by type of expenditure; the key `"all"` is for every type without its own. */
        targets: where(record(where(list(number, { least: 1 }), lawOfTargets)), lawOfTypes),
        /** Where the targets of single types come from, where those are known better or worse than the rest. */
        sources,
      }),
      lawOfCount,
      ["every"],
    ),
  ))();

/**
 * A path as it is written down, before {@link defineAbsorptionPath} has proved it.
 *
 * @term target penyerapan kumulatif
 */
export interface AbsorptionPathInput
  extends DatedInput<Given<typeof absorptionPathFields>["value"]>,
    Given<typeof absorptionPathFields> {}

/**
 * The shape of a path of absorption targets: as many targets as the year has quarters or months, each from 0 to 100
 * percent, none lower than the one before.
 *
 * @term target penyerapan kumulatif
 */
export const absorptionPathShape: Shape<AbsorptionPathInput, Read<typeof absorptionPathFields>> = absorptionPathFields;

function lawOfTargets(targets: readonly Exact[], refuse: Refuse): void {
  for (const [i, target] of targets.entries()) {
    const before = targets[i - 1];
    if (sign(target) < 0 || compare(target, HUNDRED) > 0)
      refuse("out-of-range", [i], { en: "a percentage from 0 to 100", id: "persentase dari 0 sampai 100" });
    else if (before !== undefined && compare(target, before) < 0)
      refuse("out-of-range", [i], {
        en: "no less than the target before it",
        id: "tidak kurang dari target sebelumnya",
      });
  }
}

function lawOfTypes(targets: ReadonlyMap<string, unknown>, refuse: Refuse): void {
  if (targets.size === 0)
    refuse("invalid-input", [], {
      en: 'targets for at least one type, or for "all"',
      id: 'target untuk paling sedikit satu jenis belanja, atau untuk "all"',
    });
}

function lawOfCount(
  { every, targets }: { readonly every: "quarter" | "month"; readonly targets: ReadonlyMap<string, readonly Exact[]> },
  refuse: Refuse,
): void {
  const count = every === "quarter" ? 4 : 12;
  // None at all has been refused as a list.
  for (const [type, values] of targets)
    if (values.length > 0 && values.length !== count)
      refuse("invalid-input", ["targets", type], { en: `${count} targets`, id: `${count} target` });
}
