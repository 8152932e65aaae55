import { describe, expect, it } from "vitest";
import { as, deepFreeze, document, list, object, optional, parse, readAll, text } from "../../../src/core/index.ts";
import { number } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

/** A shape that counts how often it is read. */
function counted() {
  let count = 0;
  const fields = object({ id: text, caps: optional(list(number)) });
  const shape = document(
    as(fields, (read) => {
      count++;
      return read;
    }),
  );
  return { shape, times: () => count };
}

describe("document", () => {
  it("reads a document that can no longer change once", () => {
    const { shape, times } = counted();
    const rule = deepFreeze({ id: "a", caps: [1, 2] });
    const [first] = readAll([shape, rule, "rule"]);
    const [second] = readAll([shape, rule, "policy"]);
    expect([second === first, times()]).toEqual([true, 1]);
  });

  it("reads what parse gave not again", () => {
    const { shape, times } = counted();
    const rule = parse(shape, { id: "a", caps: [1] });
    readAll([shape, rule]);
    expect(times()).toBe(1);
  });

  it("reads anew what may have changed, down to the last part", () => {
    const { shape } = counted();
    const caps = [1];
    const rule = Object.freeze({ id: "a", caps });
    expect(readAll([shape, rule])[0].caps).toHaveLength(1);
    caps.push(2);
    expect(readAll([shape, rule])[0].caps).toHaveLength(2);
  });

  it("reads anew what only looks frozen: a getter, an instance of a class", () => {
    const { shape } = counted();
    let id = "a";
    const getter = Object.freeze({
      get id() {
        return id;
      },
    });
    class Rule {
      get id() {
        return id;
      }
    }
    const instance = Object.freeze(new Rule());
    expect([readAll([shape, getter])[0].id, readAll([shape, instance])[0].id]).toEqual(["a", "a"]);
    id = "b";
    expect([readAll([shape, getter])[0].id, readAll([shape, instance])[0].id]).toEqual(["b", "b"]);
  });

  it("does not take a refused document for a read one", () => {
    const { shape } = counted();
    const rule = deepFreeze({ id: "" });
    const twice = [rule, rule].map((each) => refusal(() => readAll([shape, each])));
    expect(twice).toEqual([["invalid-input id"], ["invalid-input id"]]);
  });

  it("reads a value that is no object like any other", () => {
    const { shape } = counted();
    expect([null, 1, undefined].map((each) => refusal(() => readAll([shape, each])))).toEqual([
      ["invalid-input"],
      ["invalid-input"],
      ["invalid-input"],
    ]);
  });

  it("keeps shapes apart: what one has read, another reads anew", () => {
    const [one, other] = [counted(), counted()];
    const rule = deepFreeze({ id: "a" });
    readAll([one.shape, rule], [other.shape, rule]);
    expect([one.times(), other.times()]).toEqual([1, 1]);
  });
});
