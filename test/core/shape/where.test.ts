import { describe, expect, it } from "vitest";
import {
  as,
  either,
  kept,
  list,
  object,
  optional,
  parse,
  type Refuse,
  readAll,
  series,
  text,
  where,
  whole,
} from "../../../src/core/index.ts";
import { number } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

const ordered = { id: "urut", en: "in order" };
const span = where(
  object({ since: whole(1, 99), until: optional(whole(1, 99)), label: text }),
  ({ since, until }, refuse) => until !== undefined && until < since && refuse("out-of-range", ["until"], ordered),
  ["since", "until"],
);
const unique = (rows: readonly { readonly id: string }[], refuse: Refuse) => {
  for (const [i, { id }] of rows.entries())
    if (rows.findIndex((each) => each.id === id) !== i) refuse("duplicate-key", [i, "id"], ordered);
};
const rows = where(list(object({ id: text, weight: number })), unique, ["id"]);

describe("where", () => {
  it("asks its law of what was read, and tells what the caller wrote", () => {
    expect(readAll([span, { since: 1, until: 2, label: "x" }])).toEqual([{ since: 1, until: 2, label: "x" }]);
    expect(() => parse(span, { since: 2, until: 1, label: "x" })).toThrow(
      expect.objectContaining({
        details: { problems: [{ code: "out-of-range", path: ["until"], given: "1", expected: ordered }] },
      }),
    );
  });

  it("waits until all is sound, or all that it needs", () => {
    expect(refusal(() => parse(span, { since: 2, until: 1 }))).toEqual(["invalid-input label", "out-of-range until"]);
    expect(refusal(() => parse(span, { since: 2, until: "x", label: "x" }))).toEqual(["invalid-input until"]);
    const whole100 = where(object({ a: number, b: number }), (_, refuse) => refuse("weight-sum", [], ordered));
    expect(refusal(() => parse(whole100, { a: 1, b: "x" }))).toEqual(["invalid-number b"]);
    expect(refusal(() => parse(whole100, null))).toEqual(["invalid-input"]);
  });

  it("asks all the same where only a key does not belong", () => {
    expect(refusal(() => parse(span, { since: 2, until: 1, label: "x", labels: "y" }))).toEqual([
      "invalid-input labels",
      "out-of-range until",
    ]);
  });

  it("asks of a list what needs only some keys of its items", () => {
    const given = [
      { id: "a", weight: "x" },
      { id: "a", weight: 1 },
    ];
    expect(refusal(() => parse(rows, given))).toEqual(["invalid-number [0].weight", "duplicate-key [1].id"]);
    expect(refusal(() => parse(rows, [{ id: "a", weight: 1 }, null]))).toEqual(["invalid-input [1]"]);
    expect(refusal(() => parse(rows, [{ weight: 1 }, { id: "a", weight: 1 }]))).toEqual(["invalid-input [0].id"]);
  });

  it("finds what an iterable gave that can be read only once", () => {
    const law = (_: unknown, refuse: Refuse) => refuse("duplicate-key", ["rows", 1, "id"], ordered);
    const shape = where(object({ rows: series(object({ id: text })) }), law);
    const generator = (function* () {
      yield { id: "a" };
      yield { id: "b" };
    })();
    expect(() => readAll([shape, { rows: generator }])).toThrow(/duplicate-key at rows\[1\]\.id: given "b"/);
  });

  it("may stand on a number as on an object, and on another law", () => {
    const even = where(whole(0, 9), (n, refuse) => n % 2 === 1 && refuse("out-of-range", [], ordered));
    const small = where(even, (n, refuse) => n > 5 && refuse("weight-sum", [], ordered));
    expect(refusal(() => readAll([small, 7, "n"]))).toEqual(["out-of-range n"]);
    expect(refusal(() => readAll([small, 8, "n"]))).toEqual(["weight-sum n"]);
  });
});

describe("as", () => {
  const years = as(object({ since: whole(1, 99), until: whole(1, 99) }), ({ since, until }) => until - since);

  it("hands on what is read in another form, where it is sound", () => {
    expect(readAll([years, { since: 1, until: 3 }])).toEqual([2]);
    expect(refusal(() => readAll([years, { since: 1 }]))).toEqual(["invalid-input until"]);
    expect(parse(years, { since: 1, until: 3 })).toEqual({ since: 1, until: 3 });
  });

  it("lets laws around it ask where only a key does not belong", () => {
    const short = where(years, (count, refuse) => count > 1 && refuse("out-of-range", ["until"], ordered));
    expect(refusal(() => readAll([short, { since: 1, until: 3, note: "x" }]))).toEqual([
      "invalid-input note",
      "out-of-range until",
    ]);
  });
});

describe("kept", () => {
  it("keeps what the caller wrote beside what is read of it", () => {
    const [first, second] = [{ rate: "1.5", own: 1 }, { rate: 2 }];
    const agencies = series(kept(object({ rate: number }, { open: true })));
    const [read] = readAll([agencies, new Set([first, second]), "agencies"]);
    expect(read.map((each) => each.own)).toEqual([first, second]);
    expect(read[0]?.own).toBe(first);
    expect(read[0]?.read).toEqual({ rate: { n: 15, d: 10 } });
    expect(refusal(() => readAll([agencies, [{ rate: "x" }], "agencies"]))).toEqual([
      "invalid-number agencies[0].rate",
    ]);
    expect(readAll([either([text, kept(object({ a: text }))]), { a: "b" }])).toEqual([
      { own: { a: "b" }, read: { a: "b" } },
    ]);
  });
});
