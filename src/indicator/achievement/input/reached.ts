import {
  anyText,
  type Bilingual,
  either,
  type GivenOf,
  kept,
  nullable,
  type Read,
  type Refuse,
} from "../../../core/index.ts";
import { type DecimalInput, type Exact, number, tryExact } from "../../../number/index.ts";
import { levelPosition } from "../../../scale/index.ts";
import {
  lawOfLevel,
  type NumberTarget,
  numberFact,
  type PositionTarget,
  type Target,
  targetShape,
} from "../../target/index.ts";

/** A target with what was reached of it; `reached` is undefined when nothing was reported, or no number beside no target. */
export type TargetAndReached =
  | { readonly kind: "number"; readonly target: NumberTarget; readonly reached: Exact | undefined }
  | { readonly kind: "level"; readonly target: PositionTarget; readonly reached: number | undefined }
  | { readonly kind: "none"; readonly unread: boolean; readonly reached: Exact | undefined };

/** The keys of whatever has a target and what was reached. */
export const reachedFields = /* @__PURE__ */ (() => {
  const isWords = (given: unknown) => typeof given === "string" && tryExact(given) === undefined;
  const figureOrWords = either([number, anyText], (given) => (isWords(given) ? anyText : number));
  return {
    /** The target; null when the plan has none. */
    target: nullable(targetShape),
    /** What was reached: a number, a level as text, or null when nothing was reported. */
    realization: nullable(kept(figureOrWords)),
  };
})();

/** The same as callers write them. */
export interface ReachedFields extends GivenOf<typeof reachedFields> {}

type ReadFields = { readonly [K in keyof typeof reachedFields]: Read<(typeof reachedFields)[K]> };

/** A realisation is told in the terms of its target. Beside a target that is none it may be any text. */
export function lawOfReached({ target, realization }: ReadFields, refuse: Refuse): void {
  if (target === null || target.kind === "none" || realization === null) return;
  if (target.kind === "level") lawOfLevel(realization.own, target.scale, "realization", refuse);
  else if (typeof realization.read === "string") refuse("invalid-number", ["realization"], aNumber);
}

/** Both as they are computed with, and as results carry them. The law was asked before. */
export function reachedOf({ target, realization }: ReadFields): {
  readonly target: Target | null;
  readonly realization: DecimalInput | null;
  readonly pair: TargetAndReached;
} {
  return {
    target: target?.given ?? null,
    realization: realization && numberFact(realization.own),
    pair: pairOf(target, realization),
  };
}

function pairOf(target: ReadFields["target"], realization: ReadFields["realization"]): TargetAndReached {
  const figure = realization?.read;
  const number = typeof figure === "string" ? undefined : figure;
  switch (target?.kind) {
    case undefined:
      return { kind: "none", unread: false, reached: number };
    case "none":
      return { kind: "none", unread: target.unread, reached: number };
    case "number":
      return { kind: "number", target, reached: number };
    case "level": {
      const reached = realization === null ? undefined : levelPosition(String(realization.own), target.scale);
      return { kind: "level", target, reached };
    }
  }
}

const aNumber: Bilingual = {
  en: "a number, because the target is one",
  id: "angka, karena targetnya berupa angka",
};
