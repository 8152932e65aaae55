import { describe, expect, it } from "vitest";
import { groupingSlip } from "../../../../src/number/text/grammar/grouping-slip.ts";

describe("groupingSlip", () => {
  it.each([
    ["1234.567", "1234567"],
    ["1234,567", "1234567"],
    ["10542.000", "10542000"],
    ["-27647.091", "-27647091"],
    ["1.000,000", "1000000"],
    ["12.345,678", "12345678"],
    ["1,234.500", "1234500"],
    ["12,345.678", "12345678"],
    ["1.234.567,890", "1234567890"],
    ["1,234,567.890", "1234567890"],
  ])("sees that %s may be %s", (written, likely) => {
    expect(groupingSlip(written)).toBe(likely);
  });

  it.each([
    "123.456",
    "1.234",
    "1234.56",
    "1234.5678",
    "1.000.000",
    "1.000,00",
    "0,125",
    "1234",
    "1.1234,567",
    "1234.567,890",
    "1.234,5678",
    "1234,567.890",
    "1,234.5678",
    "1234.567-",
  ])("has nothing to say of %s", (written) => {
    expect(groupingSlip(written)).toBeUndefined();
  });
});
