import fc from "fast-check";
import { parseAccountCode } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

describe("parseAccountCode", () => {
  it("takes an account of six groups apart", () => {
    expect(parseAccountCode("5.1.02.01.01.0024")).toEqual({
      kind: "account-code",
      code: "5.1.02.01.01.0024",
      level: 6,
      groups: ["5", "1", "02", "01", "01", "0024"],
      key: "5.1.2.1.1.24",
      parent: "5.1.02.01.01",
      direction: "expenditure",
      spending: "operating",
      edition: "short",
    });
  });

  it("takes the longer edition apart, whose key is the same", () => {
    expect(parseAccountCode("5.1.02.01.001.00024")).toMatchObject({
      key: "5.1.2.1.1.24",
      parent: "5.1.02.01.001",
      edition: "long",
    });
    expect(parseAccountCode("5.1.02.01.001")).toMatchObject({ level: 5, edition: "long" });
  });

  it("takes accounts of fewer groups apart", () => {
    expect(parseAccountCode("5")).toEqual({
      kind: "account-code",
      code: "5",
      level: 1,
      groups: ["5"],
      key: "5",
      parent: null,
      direction: "expenditure",
    });
    expect(parseAccountCode("5.1.02.01")).toEqual({
      kind: "account-code",
      code: "5.1.02.01",
      level: 4,
      groups: ["5", "1", "02", "01"],
      key: "5.1.2.1",
      parent: "5.1.02",
      direction: "expenditure",
      spending: "operating",
    });
  });

  it.each([
    ["5.2.01.99.99.9999", "expenditure", "capital"],
    ["5.3", "expenditure", "contingency"],
    ["5.4.01", "expenditure", "transfer"],
    ["5.9", "expenditure", undefined],
    ["4.1.01", "revenue", undefined],
    ["6.1", "financing-receipt", undefined],
    ["6.2.03", "financing-outlay", undefined],
    ["6", undefined, undefined],
  ])("knows which way the money of %s goes: %s, %s", (code, direction, spending) => {
    const account = parseAccountCode(code);
    expect([account.direction, account.spending]).toEqual([direction, spending]);
    expect(["direction" in account, "spending" in account]).toEqual([direction !== undefined, spending !== undefined]);
  });

  it("drops what a cell adds", () => {
    for (const text of [" 5.1.02\u00a0", "5.1.02.", "5.1.\n02", "5.1 \r\n.02", "\ufeff5.1.02"])
      expect(parseAccountCode(text).code).toBe("5.1.02");
  });

  it("says what was meant", () => {
    expect(() => parseAccountCode("5.1.2.1")).toThrow('"5.1.02.01" may be meant');
    expect(() => parseAccountCode(5.1 as never)).toThrow("as a number 5.10 has become 5.1");
    // Noughts in front would not make an account of these, nor of one whose groups are of two editions.
    for (const code of ["2.16.01", "7.1.2", "5.1.02.01.001.0024"])
      expect(() => parseAccountCode(code)).toThrow("an account as");
  });

  it.each([
    "",
    "7.1",
    "5.10",
    "5.1.02.01.01.024",
    "5.1.02.01.001.0024",
    "5.1.02.01.01.00024",
    "5.1.02 Belanja",
    "5..1",
    null,
  ])("refuses %j", (text) => expect(refusal(() => parseAccountCode(text as string))).toEqual(["invalid-code text"]));

  it("hands out frozen results", () => {
    const account = parseAccountCode("5.1.02");
    expect(Object.isFrozen(account) && Object.isFrozen(account.groups)).toBe(true);
  });

  describe("properties", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => `${n}`.padStart(length, "0"));

    it("leads from every account to its root, one group at a time", () => {
      fc.assert(
        fc.property(fc.constantFrom("1", "2", "3", "4"), digits(2), digits(2), digits(2), digits(4), (...groups) => {
          let account = parseAccountCode(["5", ...groups].join("."));
          for (let level = 6; level > 1; level--) {
            expect(account.level).toBe(level);
            account = parseAccountCode(account.parent ?? "");
          }
          expect(account.code).toBe("5");
        }),
      );
    });
  });
});
