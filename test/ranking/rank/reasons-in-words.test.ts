import { describe, expect, it } from "vitest";
import { reasonsInWords } from "../../../src/ranking/rank/reasons-in-words.ts";

const untold = { id: "syaratnya tidak terpenuhi", en: "a condition is not met" };

describe("reasonsInWords", () => {
  it.each([
    ["a text of the caller's, as it is", ["Bukan perangkat daerah."], ["Bukan perangkat daerah."]],
    ["nothing for a rule that gave no reason", ["not-eligible", " "], []],
    [
      "the words of the library for a code of its own",
      ["not-reported"],
      [{ id: "realisasi tidak dilaporkan", en: "no realisation was reported" }],
    ],
    ["a condition that is not met, once, for codes that nobody has told", ["too-young", "no_documents"], [untold]],
    ["a single word, which may be one of the language", ["terlambat"], ["terlambat"]],
  ])("gives %s", (_, reasons, words) => {
    expect(reasonsInWords(reasons)).toEqual(words);
  });

  it("gives what was told for a code, before anything else", () => {
    const told = new Map([
      ["too-young", "Baru berjalan."],
      ["not-eligible", "Tidak ikut."],
    ]);
    expect(reasonsInWords(["too-young", "not-eligible"], told)).toEqual(["Baru berjalan.", "Tidak ikut."]);
  });
});
