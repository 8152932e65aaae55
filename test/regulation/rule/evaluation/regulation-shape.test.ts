import {
  defineRegulation,
  nationalTimeline,
  parse,
  permenpanrb88of2021,
  type RegulationInput,
  regulationShape,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";
import { faultsAfter, type Loose, smallRegulation } from "../../../support/regulations.ts";
import { lettersSheet } from "../../../support/worksheets.ts";

describe("regulationShape", () => {
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
    ["an unknown completeness", (r) => (r.completeness = "half"), ["invalid-input completeness"]],
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
    ["no answer scales", (r) => delete r.answerScales, ["invalid-input answerScales"]],
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

describe("a misspelt key", () => {
  it.each<[string, (input: Loose) => void, string]>([
    ["of the regulation", (r) => (r.untill = 2030), "invalid-input untill"],
    ["of its rounding", (r) => (r.rounding.totals = r.rounding.total), "invalid-input rounding.totals"],
    ["of a rounding", (r) => (r.rounding.total.mod = "up"), "invalid-input rounding.total.mod"],
    ["of its words", (r) => (r.report.score = r.report.total), "invalid-input report.score"],
    ["of its grades", (r) => (r.scale.bands[0].uppTo = 10), "invalid-input scale.bands.0.uppTo"],
    ["of an answer scale", (r) => (r.answerScales[0].share = {}), "invalid-input answerScales.0.share"],
    ["of an answer", (r) => (r.answerScales[0].answers[0].vlaue = 1), "invalid-input answerScales.0.answers.0.vlaue"],
    ["of a component", (r) => (r.components[0].wieght = 1), "invalid-input components.0.wieght"],
    ["of a part", (r) => (r.components[0].parts[0].methods = "sum"), "invalid-input components.0.parts.0.methods"],
    [
      "of an item",
      (r) => (r.components[0].parts[0].items[0].limit = []),
      "invalid-input components.0.parts.0.items.0.limit",
    ],
    [
      "of a limit",
      (r) => (r.components[0].parts[0].items[1].limits[0].takes = "mean"),
      "invalid-input components.0.parts.0.items.1.limits.0.takes",
    ],
  ])("%s is refused at its path", (_what, change, fault) => {
    expect(faultsAfter(change)).toEqual([fault]);
  });

  it("is refused wherever a regulation is given", () => {
    const rounding = { ...permenpanrb88of2021.rounding, totals: { decimals: 2, mode: "half-up" } };
    const misspelt = { ...permenpanrb88of2021, rounding } as RegulationInput;
    expect(refusal(() => parse(regulationShape, misspelt))).toEqual(["invalid-input rounding.totals"]);
    expect(refusal(() => defineRegulation(smallRegulation, misspelt))).toEqual(["invalid-input base.rounding.totals"]);
    expect(refusal(() => scoreWorksheet(lettersSheet(Array(12).fill("A")), misspelt))).toEqual([
      "invalid-input regulation.rounding.totals",
    ]);
  });
});

it("takes days for the years, and keeps the years", () => {
  expect(defineRegulation({ ...smallRegulation, since: "2022-01-01", until: "2023-12-31" })).toMatchObject({
    since: 2022,
    until: 2023,
  });
  expect(faultsAfter((r) => (r.since = "2022-02-30"))).toEqual(["invalid-input since"]);
  expect(faultsAfter((r) => (r.until = "2019-12-31"))).toEqual(["invalid-input until"]);
});

describe("a regulation from a document", () => {
  const throughJson = (value: unknown): Loose => JSON.parse(JSON.stringify(value));

  it("is a variant that is compared with its base", () => {
    const own = { ...throughJson(permenpanrb88of2021), id: "ours", since: 2024 };
    expect(defineRegulation(own, permenpanrb88of2021)).toMatchObject({ id: "ours", since: 2024, departures: [] });
  });

  it("names every wrong shape", () => {
    expect(() =>
      parse(regulationShape, { ...throughJson(permenpanrb88of2021), since: "2022", open: 1, rounding: {} }),
    ).toThrow(
      /^3 problems\n- invalid-input at since.*\n- invalid-input at open.*\n- invalid-input at rounding\.source/,
    );
    expect(() => parse(regulationShape, null)).toThrow("invalid-input");
  });

  it("is parsed into a frozen copy that functions take", () => {
    const own = parse(regulationShape, throughJson(permenpanrb88of2021));
    expect(Object.isFrozen(own.components[0]?.parts)).toBe(true);
    const sheet = lettersSheet(Array(12).fill("BB"));
    expect(scoreWorksheet(sheet, own)).toEqual(scoreWorksheet(sheet));
  });

  it("reads back what defineRegulation handed out", () => {
    for (const regulation of nationalTimeline.regulations)
      expect(throughJson(defineRegulation(throughJson(regulation)))).toEqual(throughJson(regulation));
  });
});
