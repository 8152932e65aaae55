import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type AnyShape,
  anything,
  callback,
  either,
  isFrozenThrough,
  lazy,
  list,
  literal,
  nullable,
  object,
  optional,
  parse,
  readAll,
  readInto,
  record,
  type Shape,
  series,
  text,
  variant,
  whole,
} from "../../../src/core/index.ts";
import { number } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

const line = object({ id: text, budget: number, note: optional(text) });

describe("parse", () => {
  it("gives a frozen copy, and leaves the document as it was", () => {
    const input = { id: "a", budget: "1.50", note: undefined };
    const lines = [input];
    const copy = parse(list(line), lines);
    expect(copy).toEqual([{ id: "a", budget: "1.50" }]);
    expect("note" in (copy[0] ?? {})).toBe(false);
    expect(isFrozenThrough(copy)).toBe(true);
    expect([lines, input].map((each) => Object.isFrozen(each))).toEqual([false, false]);
    expect("note" in input).toBe(true);
  });

  it("refuses with every problem at once, each at its path, with what was given and what was expected", () => {
    expect(
      refusal(() => parse(list(line), [{ id: "", budget: "x" }, null, { id: "a", budget: 1, bugdet: 2 }])),
    ).toEqual(["invalid-input [0].id", "invalid-number [0].budget", "invalid-input [1]", "invalid-input [2].bugdet"]);
    expect(() => parse(line, { id: " ", budget: 1 })).toThrow(
      expect.objectContaining({
        details: {
          problems: [
            {
              code: "invalid-input",
              path: ["id"],
              given: '" "',
              expected: { en: "a text that is not empty", id: "teks yang tidak kosong" },
            },
          ],
        },
      }),
    );
  });

  it("copies what an instance of a class has, of its own and from its class", () => {
    class Line {
      readonly #budget = 5;
      readonly id = "a";
      get budget() {
        return this.#budget;
      }
    }
    expect(parse(line, new Line())).toEqual({ id: "a", budget: 5 });
  });

  it("copies subclasses of arrays, sets and generators into plain arrays", () => {
    class Rows extends Array<number> {}
    const rows = Rows.of(1, 2);
    const copies = [
      parse(list(number), rows),
      parse(series(number), new Set([1, 2])),
      parse(
        series(number),
        (function* () {
          yield 1;
          yield 2;
        })(),
      ),
    ];
    expect(copies).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(copies.every((each) => Object.getPrototypeOf(each) === Array.prototype && Object.isFrozen(each))).toBe(true);
  });

  it("copies objects without a prototype, and objects and arrays of another realm", () => {
    const bare = Object.assign(Object.create(null), { id: "a", budget: 1 });
    const foreign = runInNewContext('[{ id: "a", budget: 1 }]');
    const copies = parse(list(line), [bare, ...foreign]);
    expect(copies.map((each) => Object.getPrototypeOf(each) === Object.prototype)).toEqual([true, true]);
    const copied = parse(list(line), foreign);
    expect([Array.isArray(copied), Object.getPrototypeOf(copied) === Array.prototype]).toEqual([true, true]);
  });

  it("is not fooled by a key that sets prototypes", () => {
    const row = object({ id: text }, { open: true });
    const copy = parse(row, JSON.parse('{"id":"a","__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect("polluted" in copy).toBe(false);
    expect(Object.keys(copy)).toEqual(["id", "__proto__"]);
    const weights = parse(record(number), JSON.parse('{"__proto__":1}'));
    expect(Object.entries(weights)).toEqual([["__proto__", 1]]);
    expect(refusal(() => parse(line, JSON.parse('{"id":"a","budget":1,"__proto__":{}}')))).toEqual([
      "invalid-input __proto__",
    ]);
  });

  it("leaves the caller's own columns, items and functions to the caller", () => {
    const row = object({ id: text, by: callback<() => string>(), item: anything<object>() }, { open: true });
    const [item, place, by] = [{ a: 1 }, { region: "Batu" }, () => "a"];
    const copy = parse(row, { id: "a", by, item, place, empty: undefined } as never) as unknown as Record<
      string,
      unknown
    >;
    expect([copy["item"] === item, copy["place"] === place, copy["by"] === by]).toEqual([true, true, true]);
    expect([item, place].map((each) => Object.isFrozen(each))).toEqual([false, false]);
    expect(Object.keys(copy)).toEqual(["id", "by", "item", "place"]);
  });

  it("refuses a key that is undefined where no such key belongs; under keys of the caller it is absent", () => {
    expect(refusal(() => parse(line, { id: "a", budget: 1, exclude: undefined }))).toEqual(["invalid-input exclude"]);
    expect(Object.keys(parse(record(number), { a: undefined, b: 1 }))).toEqual(["b"]);
    expect(refusal(() => parse(list(number), [1, undefined]))).toEqual(["invalid-number [1]"]);
  });

  it("reads anew what it has read, and gives an equal copy", () => {
    const once = parse(line, { id: "a", budget: "1" });
    expect(parse(line, once)).toEqual(once);
  });

  it("is what functions read: it refuses what they refuse, and accepts what they accept", () => {
    const shape = object({
      kind: optional(nullable(variant("kind", { year: object({ kind: text, year: whole(1900, 9999) }) }))),
      lines: series(line, { least: 1 }),
      weights: optional(record(number)),
    });
    const documents = [
      { lines: [] },
      { lines: new Set([{ id: "a", budget: 1 }]) },
      { lines: "abc" },
      { lines: [{ id: "a", budget: 1, weight: 2 }], weights: { a: 1, b: "x" } },
      { kind: { kind: "year", year: 1 }, lines: [{}] },
      { kind: null, lines: [{ id: "a", budget: Number.NaN }] },
      new Map(),
      null,
      [],
    ];
    for (const each of documents)
      expect(refusal(() => parse(shape, each))).toEqual(refusal(() => readAll([shape, each])));
  });
});

describe("a value that fights back", () => {
  const throwing = () => {
    throw new Error("no");
  };
  const revoked = (target: object) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const trapped = new Proxy([1], { get: throwing });
  const getter = {
    id: "a",
    get budget() {
      return throwing();
    },
  };
  const iterator = { [Symbol.iterator]: throwing };
  const generator = function* () {
    yield 1;
    throwing();
  };

  const oneOf = either([number, line], undefined, "invalid-number");
  const variants = variant("kind", { line: object({ kind: literal("line") }) }, "invalid-period");

  it.each<[string, AnyShape, () => unknown, string[]]>([
    ["a getter that throws", line, () => getter, ["invalid-number budget"]],
    ["a proxy that was revoked, for an object", line, () => revoked({}), ["invalid-input"]],
    ["a proxy that was revoked, for a list", list(line), () => revoked([]), ["invalid-input"]],
    ["a proxy that was revoked, for several", series(line), () => revoked([]), ["invalid-input"]],
    ["a proxy that was revoked, for a dictionary", record(line), () => revoked({}), ["invalid-input"]],
    ["a proxy that was revoked, for a text", text, () => revoked({}), ["invalid-input"]],
    ["a proxy that was revoked, for a number", number, () => revoked({}), ["invalid-number"]],
    ["a proxy that was revoked, for one of several", oneOf, () => revoked({}), ["invalid-number"]],
    ["a proxy that was revoked, for a variant", variants, () => revoked({}), ["invalid-period"]],
    ["an array whose every look fails", list(number), () => trapped, ["invalid-input"]],
    ["the same, for several", series(number), () => trapped, ["invalid-input"]],
    ["what cannot be looped over after all", series(number), () => iterator, ["invalid-input"]],
    ["what breaks off", series(number), generator, ["invalid-input"]],
  ])("ends as a problem: %s", (_what, shape, make, problems) => {
    expect(refusal(() => readAll([shape, make()]))).toEqual(problems);
    expect(refusal(() => parse(shape, make()))).toEqual(problems);
  });
});

describe("a document that contains itself", () => {
  interface Node {
    readonly id: string;
    readonly children?: readonly Node[] | undefined;
  }
  const node: Shape<Node> = object({ id: text, children: optional(list(lazy(() => node))) });
  const chain = (levels: number) => {
    let outer: Node = { id: "leaf" };
    for (let i = 1; i < levels; i++) outer = { id: "x", children: [outer] };
    return outer;
  };

  it("is refused at once where it closes, by parse as by functions, however often it names itself", () => {
    const circle = { id: "a", children: [] as Node[] };
    circle.children.push(circle, circle, circle);
    const problems = refusal(() => readAll([node, circle]));
    expect(problems).toHaveLength(9);
    expect(problems[0]).toBe("invalid-input children[0].children[0]");
    expect(refusal(() => parse(node, circle))).toEqual(problems);
  });

  it("may be deep, but not endlessly so", () => {
    expect(parse(node, chain(100))).toEqual(chain(100));
    expect(refusal(() => parse(node, chain(101)))).toHaveLength(1);
    expect(refusal(() => parse(node, chain(60_000)))).toEqual(refusal(() => readAll([node, chain(60_000)])));
  });

  it("may hold the same part twice", () => {
    const shared = { id: "s" };
    expect(parse(node, { id: "a", children: [shared, shared] }).children).toEqual([shared, shared]);
  });
});

describe("readAll", () => {
  it("reads every argument, and refuses with the problems of all of them in order", () => {
    expect(readAll([number, "1.5", "value"], [optional(text).optional, "x", "rule", "id"])).toEqual([
      { n: 15, d: 10 },
      "x",
    ]);
    expect(refusal(() => readAll([number, "x", "value"], [text, "", "rule", "id"]))).toEqual([
      "invalid-number value",
      "invalid-input rule.id",
    ]);
  });
});

describe("readInto", () => {
  it("adds to the problems that there are, however many it finds", () => {
    const problems = [{ code: "invalid-input" as const, path: [], given: "", expected: { id: "", en: "" } }];
    readInto(
      problems,
      list(text),
      Array.from({ length: 150_000 }, () => 1),
      ["rows"],
    );
    expect(problems).toHaveLength(150_001);
    expect(problems[1]?.path).toEqual(["rows", 0]);
  });
});
