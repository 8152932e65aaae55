import { describe, expect, it } from "vitest";
import {
  isSakipError,
  jsonOf,
  object,
  optional,
  parse,
  readAll,
  renamed,
  text,
  where,
  word,
} from "../../../src/core/index.ts";
import { number } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

const rule = object({
  budget: number,
  realization: optional(number),
  order: optional(word(["descending", "ascending"]), "descending"),
  id: optional(text),
});
const row = object({ budget: number, realization: optional(number), minimumGrade: optional(text) }, { open: true });

function expectedOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isSakipError(error)) return error.details.problems.map(({ expected }) => expected.en);
    throw error;
  }
  return [];
}

describe("object", () => {
  it("reads its keys, with what an absent one reads as", () => {
    expect(readAll([rule, { budget: 1 }])).toEqual([{ budget: { n: 1, d: 1 }, order: "descending" }]);
    expect(readAll([rule, { budget: 1, order: undefined, realization: undefined }])).toEqual([
      { budget: { n: 1, d: 1 }, order: "descending" },
    ]);
  });

  it.each([null, undefined, [], "x", 1, () => 1])("refuses %s", (value) => {
    expect(refusal(() => parse(rule, value))).toEqual(["invalid-input"]);
  });

  it("tells a key that is missing at its place, and a null for what may only be absent", () => {
    expect(refusal(() => parse(rule, { realization: null }))).toEqual([
      "invalid-number budget",
      "invalid-number realization",
    ]);
  });

  it("refuses a key that does not belong, at the key, with the key that was meant", () => {
    const strange = { budget: 1, realisasi: 1, oder: "ascending", ID: "a", colour: 1 };
    expect(refusal(() => parse(rule, strange))).toEqual([
      "invalid-input realisasi",
      "invalid-input oder",
      "invalid-input ID",
      "invalid-input colour",
    ]);
    expect(expectedOf(() => parse(rule, strange))).toEqual([
      'no such key: did you mean "realization"?',
      'no such key: did you mean "order"?',
      "no other keys than budget, realization, order, id",
      "no other keys than budget, realization, order, id",
    ]);
  });

  it("tells strange keys first, then the fields in their order", () => {
    expect(refusal(() => parse(rule, { order: "up", budget: "x", extra: 1 }))).toEqual([
      "invalid-input extra",
      "invalid-number budget",
      "invalid-input order",
    ]);
  });
});

describe("an open object", () => {
  it("takes columns of the caller's own, and never looks into extra", () => {
    const own = { budget: 1, nama: "x", lokasi: null, budgetCeiling: 2, extra: { realisasi: "x" }, Extra: 1 };
    expect(parse(row, own)).toEqual(own);
  });

  it.each([
    ["a slip", { budget: 1, realizaton: 1 }, "realizaton"],
    ["two letters swapped", { budget: 1, realziation: 1 }, "realziation"],
    ["another case", { budget: 1, Realization: 1 }, "Realization"],
    ["another separator", { budget: 1, minimum_grade: "A" }, "minimum_grade"],
    ["a synonym", { budget: 1, realisasi: 1 }, "realisasi"],
    ["the English of Britain", { budget: 1, realisation: 1 }, "realisation"],
    ["a synonym in capitals with separators", { budget: 1, REALISASI_ANGGARAN: 1 }, "REALISASI_ANGGARAN"],
  ])("refuses %s of a key that is absent", (_what, given, key) => {
    expect(refusal(() => parse(row, given))).toEqual([`invalid-input ${key}`]);
    expect(refusal(() => readAll([row, given, "row"]))).toEqual([`invalid-input row.${key}`]);
  });

  it("takes the same keys where the key that they are near to is there", () => {
    const given = { budget: 1, realization: 2, realisasi: 3, Realization: 4, minimumGrade: "A", minGrade: "B" };
    expect(parse(row, given)).toEqual(given);
  });

  it("counts a key that is undefined as absent", () => {
    expect(refusal(() => parse(row, { budget: 1, realization: undefined, realisasi: 1 }))).toEqual([
      "invalid-input realisasi",
    ]);
    expect(parse(row, { budget: 1, realisasi: undefined })).toEqual({ budget: 1 });
  });

  it("finds the one key that is absent among several that are near", () => {
    const near = object({ from: optional(text), form: optional(text) }, { open: true });
    expect(parse(near, { from: "a", form: "b", frm: "c" })).toEqual({ from: "a", form: "b", frm: "c" });
    expect(refusal(() => parse(near, { from: "a", frm: "c" }))).toEqual(["invalid-input frm"]);
  });

  it("remembers no row: the same strange key is judged anew in each", () => {
    const rows = [
      { budget: 1, realization: 1, realisasi: 1 },
      { budget: 1, realisasi: 1 },
      { budget: 1, realization: 1, realisasi: 1 },
    ];
    expect(rows.map((each) => refusal(() => readAll([row, each])))).toEqual([[], ["invalid-input realisasi"], []]);
  });
});

describe("a key that was called otherwise before", () => {
  const scheme = object({
    label: renamed(text, "title"),
    rounding: optional(renamed(number, "decimals")),
    kind: optional(text),
  });
  const entry = object(
    { label: renamed(text, "title"), rounding: optional(renamed(number, "decimals")) },
    { open: true },
  );

  it("is read under its old name as under the new one", () => {
    const read = { label: "Terbaik", rounding: { n: 2, d: 1 } };
    expect(readAll([scheme, { label: "Terbaik", rounding: 2 }])).toEqual([read]);
    expect(readAll([scheme, { title: "Terbaik", decimals: 2 }])).toEqual([read]);
    expect(readAll([entry, { title: "Terbaik", decimals: 2 }])).toEqual([read]);
  });

  it("stands under its new name in the copy", () => {
    expect(parse(scheme, { title: "Terbaik", kind: "a", decimals: 2 })).toEqual({
      label: "Terbaik",
      kind: "a",
      rounding: 2,
    });
    expect(parse(entry, { title: "Terbaik", colour: "red" })).toEqual({ label: "Terbaik", colour: "red" });
  });

  it("is refused under both names at once where the object is closed, and is the caller's own where it is open", () => {
    const both = { label: "Terbaik", title: "Judul" };
    expect(refusal(() => parse(scheme, both))).toEqual(["invalid-input title"]);
    expect(refusal(() => readAll([scheme, both]))).toEqual(["invalid-input title"]);
    expect(expectedOf(() => parse(scheme, both))).toEqual(['either "label" or its old name "title"']);
    expect(parse(entry, both)).toEqual(both);
  });

  it("is told at its new name where something is wrong with it, also to laws", () => {
    const lawful = where(
      scheme,
      ({ label }, refuse) => label === "x" && refuse("invalid-input", ["label"], { id: "", en: "" }),
      ["label"],
    );
    expect(refusal(() => parse(lawful, { title: 1 }))).toEqual(["invalid-input label"]);
    expect(refusal(() => readAll([lawful, { title: 1 }]))).toEqual(["invalid-input label"]);
    expect(refusal(() => readAll([lawful, { title: "x" }]))).toEqual(["invalid-input label"]);
    expect(refusal(() => parse(scheme, {}))).toEqual(["invalid-input label"]);
  });

  it("is described under both names, the old one as deprecated", () => {
    const text = { type: "string", pattern: "\\S" };
    const json = jsonOf(scheme);
    expect(json["properties"]).toMatchObject({ label: text, title: { ...text, deprecated: true } });
    expect(json["required"]).toEqual([]);
    expect(json["allOf"]).toEqual([
      { oneOf: [{ required: ["label"] }, { required: ["title"] }] },
      { not: { required: ["rounding", "decimals"] } },
    ]);
    expect(jsonOf(entry)["allOf"]).toEqual([{ anyOf: [{ required: ["label"] }, { required: ["title"] }] }]);
  });
});
