import { deepFreeze } from "../../../core/index.ts";
import { toDecimal } from "../../../number/index.ts";
import type { DatedRule } from "../dated/dated-rule.ts";
import type { AbsorptionPath } from "./define-absorption-path.ts";

interface BuiltInPath extends Omit<DatedRule<AbsorptionPath>, "value"> {
  readonly value: Omit<AbsorptionPath, "targets"> & { readonly targets: Readonly<Record<string, readonly string[]>> };
}

/** A path of the library, as `defineAbsorptionPath` would hand it out: a test proves it, so that no application has to. */
export function builtInAbsorptionPath({ value, ...rule }: BuiltInPath): DatedRule<AbsorptionPath> {
  const targets = Object.entries(value.targets).map(([type, texts]) => [type, texts.map((text) => toDecimal(text))]);
  return deepFreeze({ ...rule, value: { ...value, targets: Object.fromEntries(targets) } });
}
