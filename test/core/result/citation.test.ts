import { describe, expect, it } from "vitest";
import { type Citation, checkCitation, formatPath, type Problem } from "../../../src/core/index.ts";

const full: Citation = {
  title: "PermenPANRB 88/2021",
  status: "reported",
  clause: "Lampiran",
  note: { id: "Dibaca dari satu sumber.", en: "Read from one source." },
  link: "https://peraturan.go.id",
  seenIn: "Perbup 12/2022",
};

function faultsOf(value: unknown): string[] {
  const problems: Problem[] = [];
  expect(checkCitation(value, ["source"], problems)).toBe(problems.length === 0);
  return problems.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

describe("checkCitation", () => {
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

  it("does not blame a citation for the problems found before", () => {
    const expected = { id: "teks", en: "a text" };
    const problems: Problem[] = [{ code: "invalid-input", path: ["id"], given: "nothing", expected }];
    expect(checkCitation(full, ["source"], problems)).toBe(true);
  });
});
