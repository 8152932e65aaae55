import { expect, it } from "vitest";
import { findingsOf } from "../../../src/award/contest/award-findings.ts";
import type { FilledTier } from "../../../src/award/contest/fill-tier.ts";
import { rankBy } from "../../../src/ranking/index.ts";

const { rows } = rankBy(
  ["x", "y"].map((id) => ({ id, agencyId: id, score: 1 })),
  { value: (entry) => entry.score },
);
const tier = { id: "t", title: "T", places: 3 };
const filled = (more: Partial<FilledTier>): FilledTier => ({
  winners: [],
  contests: [],
  open: 0,
  rest: [],
  misses: new Map(),
  depends: false,
  ...more,
});
const shown = (more: Partial<FilledTier>) => findingsOf({ id: "s", title: "S", tiers: [tier] }, [filled(more)]);

it("has nothing to tell of a tier that was filled", () => {
  expect(shown({})).toEqual([]);
});

it("hands contested places to the jury, in both languages", () => {
  expect(shown({ contests: [{ rows, places: 1, reason: "tie-at-cut" }], open: 1 })).toEqual([
    {
      code: "contested-places",
      severity: "warning",
      subject: "t",
      path: ["scheme", "tiers", 0],
      details: { entries: ["x", "y"], places: 1, reason: "tie-at-cut" },
      message: {
        id: "x, y memperebutkan 1 tempat: nilai sama di batas. Juri memutuskan.",
        en: "x, y compete for 1 place: a tie across the last place. The jury decides.",
      },
    },
  ]);
  expect(shown({ contests: [{ rows, places: 2, reason: "earlier-tier" }], open: 2 })[0]?.message.en).toContain(
    "2 places",
  );
});

it("tells of places without a taker, and of places that depend on a contest", () => {
  const contests = [{ rows, places: 1, reason: "agency-limit" as const }];
  expect(shown({ contests, open: 3 }).map(({ code, details }) => [code, details["open"]])).toEqual([
    ["contested-places", undefined],
    ["places-open", 2],
  ]);
  expect(shown({ open: 1 })[0]?.message.en).toBe("1 place not filled.");
  expect(shown({ open: 3, depends: true }).map(({ code }) => code)).toEqual(["depends-on-contest"]);
});
