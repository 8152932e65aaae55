import { describe, expect, it } from "vitest";
import { faultsAfter, type Loose } from "../../../support/regulations.ts";

describe("checkRegulation", () => {
  it("finds nothing wrong with a sound regulation", () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it.each<[string, (input: Loose) => void, string[]]>([
    [
      "an answer without code",
      (r) => (r.answerScales[0].answers[0].code = 1),
      ["invalid-input answerScales.0.answers.0.code"],
    ],
    [
      "evidence in no language",
      (r) => (r.answerScales[1].answers[0].evidence = "x"),
      ["invalid-input answerScales.1.answers.0.evidence"],
    ],
    [
      "a meaning in no language",
      (r) => (r.answerScales[1].answers[0].meaning = "x"),
      ["invalid-input answerScales.1.answers.0.meaning"],
    ],
    ["no id", (r) => (r.id = ""), ["invalid-input id"]],
    ["no label", (r) => delete r.label, ["invalid-input label"]],
    ["no words for the report", (r) => delete r.report.grade, ["invalid-input report.grade"]],
    ["no report", (r) => delete r.report, ["invalid-input report"]],
    ["an open reading in one language", (r) => (r.open = [{ id: "Terbuka" }]), ["invalid-input open.0.en"]],
    ["no open readings", (r) => delete r.open, ["invalid-input open"]],
    ["an unknown coverage", (r) => (r.coverage = "half"), ["invalid-input coverage"]],
    ["a source without a title", (r) => delete r.source.title, ["invalid-input source.title"]],
    ["no source", (r) => delete r.source, ["invalid-input source"]],
    ["no first year", (r) => delete r.since, ["invalid-input since"]],
    ["an end before its beginning", (r) => (r.until = 2019), ["invalid-input until"]],
    ["no rounding", (r) => delete r.rounding, ["invalid-input rounding"]],
    [
      "a rounding that is none",
      (r) => (r.rounding.part = { decimals: 1.5, mode: "half-up" }),
      ["invalid-rounding rounding.part.decimals"],
    ],
    [
      "no answer scales",
      (r) => delete r.answerScales,
      ["invalid-input answerScales", "invalid-input components.0.parts.0.answers"],
    ],
    ["an answer scale that is none", (r) => (r.answerScales[0] = null), ["invalid-input answerScales.0"]],
    ["an answer scale without an id", (r) => delete r.answerScales[1].id, ["invalid-input answerScales.1.id"]],
    ["an answer that is none", (r) => (r.answerScales[0].answers[1] = "Y"), ["invalid-input answerScales.0.answers.1"]],
    [
      "shares without bands",
      (r) => (r.answerScales[1].shares.bands = 3),
      ["invalid-input answerScales.1.shares.bands"],
    ],
    ["an answer scale twice", (r) => (r.answerScales[1].id = "yes-no"), ["duplicate-key answerScales.1.id"]],
    ["answers that are no list", (r) => delete r.answerScales[0].answers, ["invalid-input answerScales.0.answers"]],
    [
      "an answer twice",
      (r) => (r.answerScales[0].answers[0].code = "Y"),
      ["duplicate-key answerScales.0.answers.1.code"],
    ],
    [
      "a value below 0",
      (r) => (r.answerScales[0].answers[0].value = -1),
      ["invalid-regulation answerScales.0.answers"],
    ],
    [
      "no value above 0",
      (r) => (r.answerScales[0].answers[1].value = 0),
      ["invalid-regulation answerScales.0.answers"],
    ],
    [
      "a value that is no number",
      (r) => (r.answerScales[0].answers[0].value = "x"),
      ["invalid-number answerScales.0.answers.0.value"],
    ],
    [
      "a share for no answer",
      (r) => (r.answerScales[1].shares.bands[0].code = "Z"),
      ["invalid-regulation answerScales.1.shares.bands.0.code"],
    ],
  ])("finds %s", (_what, change, faults) => {
    expect(faultsAfter(change)).toEqual(expect.arrayContaining(faults));
    expect(faultsAfter(change)[0]).toBe(faults[0]);
  });
});
