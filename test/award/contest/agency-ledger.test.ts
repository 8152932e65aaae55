import { expect, it } from "vitest";
import { addMaybe, addSure, emptyLedger, roomUnder } from "../../../src/award/contest/agency-ledger.ts";

it("counts what is sure, and what may be, but not for the entry that is still waiting", () => {
  const ledger = emptyLedger();
  expect(roomUnder(ledger, undefined, "a", new Set())).toEqual({ least: Infinity, most: Infinity });
  expect(roomUnder(ledger, 2, "a", new Set())).toEqual({ least: 2, most: 2 });
  addSure(ledger, "a", 1);
  addMaybe(ledger, "a", "x");
  addMaybe(ledger, "a", "x");
  expect(roomUnder(ledger, 2, "a", new Set())).toEqual({ least: 0, most: 1 });
  expect(roomUnder(ledger, 2, "a", new Set(["x"]))).toEqual({ least: 1, most: 1 });
  addSure(ledger, "a", 2);
  expect(roomUnder(ledger, 2, "a", new Set())).toEqual({ least: 0, most: 0 });
  expect(roomUnder(ledger, 2, "b", new Set())).toEqual({ least: 2, most: 2 });
});
