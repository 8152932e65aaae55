import { expect, it } from "vitest";
import { toDecimal } from "../../../src/number/index.ts";
import { showValue } from "../../../src/ranking/rank/show-value.ts";

it("shows a value as it stands, with four decimals at most", () => {
  expect(showValue(toDecimal("1234.5"))).toEqual({ id: "1.234,5", en: "1,234.5" });
  expect(showValue(toDecimal("33.33333333333"))).toEqual({ id: "33,3333", en: "33.3333" });
});
