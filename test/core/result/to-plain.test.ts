import { Decimal, measureAbsorption, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("toPlain", () => {
  it("turns every Decimal of a result into its text, and hands over data that any program can hold", () => {
    const plain = toPlain(measureAbsorption({ budget: 3, realization: 1 }));
    expect(plain.budget).toBe("3");
    expect(plain.status === "computed" && plain.value).toBe("33.33333333333333333333333333333333333333");
    expect(structuredClone(plain)).toEqual(plain);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect([plain, plain.basis, plain.findings].every((each) => Object.isFrozen(each))).toBe(true);
  });

  it("copies what the caller's own items hold, and leaves them alone", () => {
    const item = {
      amount: 12n,
      at: new Date(0),
      tags: new Set(["a"]),
      sums: new Map([["a", new Decimal("0.1")]]),
      absent: undefined,
      list: [undefined, 1],
      run: () => 1,
    };
    const plain = toPlain({ rows: [{ item }] });
    expect(plain).toEqual({
      rows: [
        { item: { amount: "12", at: "1970-01-01T00:00:00.000Z", tags: ["a"], sums: [["a", "0.1"]], list: [null, 1] } },
      ],
    });
    expect(Object.keys(item)).toEqual(["amount", "at", "tags", "sums", "absent", "list", "run"]);
    expect([item, item.list].map((each) => Object.isFrozen(each))).toEqual([false, false]);
  });

  it("copies a Set and a Map alike on a page that taught them toJSON", () => {
    const value = { tags: new Set(["a"]), sums: new Map([["a", 1]]) };
    const taught = [Set.prototype, Map.prototype] as object[];
    const before = taught.map((each) => Object.getOwnPropertyDescriptor(each, "toJSON"));
    for (const each of taught) Object.defineProperty(each, "toJSON", { value: () => "text", configurable: true });
    const plain = toPlain(value);
    taught.forEach((each, i) => {
      Reflect.deleteProperty(each, "toJSON");
      if (before[i]) Object.defineProperty(each, "toJSON", before[i]);
    });
    expect(plain).toEqual({ tags: ["a"], sums: [["a", 1]] });
  });

  it("is not fooled by a key that sets prototypes", () => {
    const plain = toPlain(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect("polluted" in plain).toBe(false);
  });

  it("copies what stands in two places twice, and refuses what contains itself", () => {
    const shared = { a: 1 };
    expect(toPlain([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
    const circle: { id: string; rows: unknown[] } = { id: "a", rows: [] };
    circle.rows.push({ circle });
    expect(refusal(() => toPlain(circle))).toEqual(["invalid-input rows[0].circle"]);
  });

  it.each([1, "text", true, null, undefined])("gives %s back", (value) => {
    expect(toPlain(value)).toBe(value);
  });
});
