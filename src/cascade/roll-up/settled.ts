import { type Exact, exactToDecimal } from "../../number/index.ts";
import {
  type RolledUpValue,
  type RollUpCoverage,
  type RollUpFacts,
  type RollUpReason,
  rollUpLacks,
} from "./rolled-up.ts";

/** A value of a node or an indicator, exact and as results have it. */
export interface Settled {
  readonly value: Exact | undefined;
  readonly outcome: RolledUpValue;
}

const REPORTED: RollUpFacts = { coverage: /* @__PURE__ */ covering(1, 1, [], true) };
const UNREPORTED: RollUpFacts = { coverage: /* @__PURE__ */ covering(0, 1, [], false) };

/** A value, or the reason why there is none. Facts stand last: a spread that stands first takes ten times as long. */
export function settled(found: Exact | RollUpReason, facts: RollUpFacts): Settled {
  return typeof found === "string"
    ? {
        value: undefined,
        outcome: { status: "not-computable", reason: found, needs: rollUpLacks[found].needs, ...facts },
      }
    : { value: found, outcome: { status: "computed", value: exactToDecimal(found), ...facts } };
}

/** What nothing is rolled up for: what was reported, or why there is nothing. */
export function settledBy(own: Exact | undefined, reason: RollUpReason): Settled {
  return own === undefined ? settled(reason, UNREPORTED) : settled(own, REPORTED);
}

/** A coverage, frozen. */
export function covering(
  used: number,
  expected: number,
  missing: readonly string[],
  complete: boolean,
): RollUpCoverage {
  return Object.freeze({ used, expected, missing: Object.freeze(missing), complete });
}
