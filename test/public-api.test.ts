import * as api from "sakip";
import { expect, it } from "vitest";

// Types are no values: test/glossary.test.ts holds every export, types included, to its istilah.
it("exports these values, and no others", () => {
  expect(Object.keys(api).sort()).toEqual([
    "Decimal",
    "SakipError",
    "decimalInputSchema",
    "formatNumber",
    "formatPercent",
    "formatRupiah",
    "isSakipError",
    "parseIndonesianNumber",
    "round",
    "toDecimal",
  ]);
});
