import fc from "fast-check";
import { wordsOf } from "sakip";
import { describe, expect, it } from "vitest";
import { errorWords, findingWords, reasonWords } from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

describe("wordsOf", () => {
  it("tells what a code means, in both languages", () => {
    expect(wordsOf("reason", "not-reported")).toEqual({
      id: "realisasi tidak dilaporkan",
      en: "no realisation was reported",
    });
    expect(wordsOf("error", "scale-gap").id).toBe("ada nilai tanpa predikat");
    expect(wordsOf("polarity", "minimize").id).toBe("makin rendah makin baik");
    expect(wordsOf("status", "read").id).toBe("naskahnya dibaca");
    expect(wordsOf("level", "sub-activity")).toEqual({ id: "Sub Kegiatan", en: "Sub-activity" });
    expect(wordsOf("predicate", "needs-improvement").id).toBe("Butuh Perbaikan");
  });

  it("refuses a code that does not exist, with the nearest", () => {
    const call = () => wordsOf("reason", "not-reportd" as "not-reported");
    expect(refusal(call)).toEqual(["unknown-term code"]);
    expect(call).toThrow('did you mean "not-reported"?');
  });

  it("refuses a kind that does not exist, and names of the language's own objects", () => {
    expect(refusal(() => wordsOf("reson" as "reason", "not-reported"))).toEqual(["invalid-input kind"]);
    expect(refusal(() => wordsOf("reason", "constructor" as "not-reported"))).toEqual(["unknown-term code"]);
    expect(refusal(() => wordsOf("reason", null as never))).toEqual(["unknown-term code"]);
  });

  it("has words and advice of its own for every code, which end as they should", () => {
    const all = [findingWords, reasonWords, errorWords].flatMap((table) => Object.entries(table));
    for (const [code, { label, todo }] of all)
      for (const locale of ["id", "en"] as const) {
        expect(label[locale], code).toMatch(/^\S.*[^.\s]$/);
        expect(todo[locale], code).toMatch(/^\p{Lu}.*\.$/u);
      }
  });

  describe("properties", () => {
    it("knows exactly the codes of its tables", () => {
      fc.assert(
        fc.property(fc.string(), (code) => {
          const isKnown = Object.hasOwn(reasonWords, code);
          if (isKnown) expect(wordsOf("reason", code as "no-value").id).not.toBe("");
          else expect(() => wordsOf("reason", code as "no-value")).toThrow();
        }),
      );
    });
  });
});
