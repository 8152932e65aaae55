import { lacks } from "../../core/index.ts";

/** What is needed before something can be told ahead of time. */
export const earlyLacks = /* @__PURE__ */ lacks({
  "no-target": ["target"],
  "no-realization": ["realization"],
  "not-reported": ["realization"],
  "unread-realization": ["realization"],
  "incomplete-series": ["rows"],
  "no-start": ["start"],
  "not-paced": [],
  "not-additive": ["method"],
  "not-averageable": ["method"],
  "mixed-directions": ["direction"],
  "no-pace": [],
});
