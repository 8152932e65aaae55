import { describe, expect, it } from "vitest";
import { type Citation, citationShape, parse, readAll } from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

const full: Citation = {
  title: "PermenPANRB 88/2021",
  status: "reported",
  clause: "Lampiran",
  note: { id: "Dibaca dari satu sumber.", en: "Read from one source." },
  link: "https://peraturan.go.id",
  seenIn: "Perbup 12/2022",
};

const faultsOf = (value: unknown) => refusal(() => readAll([citationShape, value, "source"]));

describe("citationShape", () => {
  it.each([
    "read",
    "reproduced",
    "restated",
    "reported",
    "practice",
    "inferred",
    "remembered",
    "unverified",
    "convention",
  ])("knows the status %j", (status) => {
    expect(faultsOf({ title: "x", status })).toEqual([]);
  });

  it("accepts a clause, a note, and where it was seen", () => {
    expect(faultsOf(Object.freeze(full))).toEqual([]);
  });

  it.each([undefined, null, "PermenPANRB 88/2021", []])("refuses %j", (value) => {
    expect(faultsOf(value)).toEqual(["invalid-input source"]);
  });

  it("finds every fault at once", () => {
    expect(faultsOf({ title: " ", status: "law", clause: 3, note: { id: "x" }, url: "x" })).toEqual([
      "invalid-input source.url",
      "invalid-input source.title",
      "invalid-input source.status",
      "invalid-input source.clause",
      "invalid-input source.note.en",
    ]);
  });

  it("is what parse reads, and hands over frozen", () => {
    const copy = parse(citationShape, full);
    expect(copy).toEqual(full);
    expect([Object.isFrozen(copy.note), Object.isFrozen(full.note)]).toEqual([true, false]);
  });
});
