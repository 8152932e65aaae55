import { lacks } from "../../core/index.ts";

/** The outcomes without an achievement. What only another rule could measure needs a policy that does. */
export const achievementLacks = /* @__PURE__ */ lacks({
  "not-applicable": [],
  "not-yet-due": [],
  "no-target": ["target"],
  "unread-target": ["target"],
  "no-realization": ["realization"],
  "unit-mismatch": ["unit"],
  "contradictory-target": ["target"],
  "zero-target": ["policy"],
  "negative-target": ["policy"],
  "zero-realization": ["policy"],
  "negative-realization": ["policy"],
  "no-baseline": ["baseline"],
  "zero-distance": ["baseline"],
  "contradictory-baseline": ["baseline"],
});
