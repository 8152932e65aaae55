import { describe, expect, it } from "vitest";
import { isReported } from "../../../src/planning/preassessment/is-reported.ts";
import { judgedBy } from "./known.ts";

const judged = (code: string, known: object) => judgedBy(isReported, code, known);
const handed = ["on-time", "late", "handed-in"];
const document = (name: string, status: string) => ({
  document: name,
  label: { id: name, en: name },
  status,
  handedInOn: handed.includes(status) ? "2025-01-01" : undefined,
});
const reports = (...statuses: string[]) => ({
  documents: statuses.map((each) => document("unit-performance-report", each)),
});
const interims = (...statuses: string[]) => ({
  documents: statuses.map((each, i) => document(`interim-report-q${i + 1}`, each)),
});

describe("isReported", () => {
  it("asks for the report, and for it in time", () => {
    for (const code of ["3.a.1", "3.a.6"]) {
      expect(judged(code, {})).toEqual(["look", "no-data", "calendar documents", []]);
      expect(judged(code, interims("on-time"))[1]).toBe("no-data");
    }
    const verdicts = (...statuses: string[]) => ["3.a.1", "3.a.6"].map((code) => judged(code, reports(...statuses))[0]);
    expect(verdicts("on-time")).toEqual(["met", "met"]);
    expect(verdicts("on-time", "late")).toEqual(["met", "not-met"]);
    expect(verdicts("handed-in")).toEqual(["met", "look"]);
    expect(verdicts("on-time", "missing")).toEqual(["not-met", "not-met"]);
    expect(verdicts("not-due")).toEqual(["look", "look"]);
    expect(verdicts("on-time", "not-due")).toEqual(["look", "look"]);
    expect(judged("3.a.1", reports("on-time", "missing"))).toEqual([
      "not-met",
      undefined,
      "",
      ["unit-performance-report: not handed in, and its day is over."],
    ]);
    expect(judged("3.a.6", reports("late", "on-time"))[3]).toEqual(["unit-performance-report: handed in late."]);
    expect(judged("3.a.1", reports("handed-in", "no-date"))).toEqual([
      "look",
      "partly-known",
      "",
      ["unit-performance-report: handed in.", "unit-performance-report: not handed in, and no day is known."],
    ]);
    expect(judged("3.a.6", reports("on-time", "not-due"))[3]).toHaveLength(2);
  });

  it("asks for the reports of the quarters, once the year is over", () => {
    expect(judged("3.a.2", reports("on-time"))).toEqual(["look", "no-data", "calendar documents", []]);
    expect(judged("3.a.2", interims("on-time", "late"))).toEqual([
      "met",
      undefined,
      "",
      ["interim-report-q1: handed in on time.", "interim-report-q2: handed in late."],
    ]);
    const open = interims("on-time", "not-due");
    expect(judged("3.a.2", { ...open, asOf: "2024-12-31" })).toEqual([
      "look",
      "partly-known",
      "",
      ["interim-report-q1: handed in on time.", "interim-report-q2: not due yet."],
    ]);
    for (const asOf of [undefined, "2025-01-01"])
      expect(judged("3.a.2", { ...open, asOf })).toEqual([
        "not-met",
        undefined,
        "",
        ["interim-report-q2: not due yet."],
      ]);
  });

  it.each([
    ["3.b.3", "target-vs-realization"],
    ["3.b.4", "medium-term-target"],
    ["3.b.5", "previous-years"],
    ["3.b.6", "national-standard"],
    ["3.b.7", "causes"],
    ["3.b.8", "resource-efficiency"],
  ])("%s asks whether the report has the analysis %s", (code, key) => {
    const said = (status: string) => {
      const items = [
        { key: "another", label: { id: "Lain", en: "Other" }, status: "missing", missingFor: [] },
        { key, label: { id: "Analisis", en: "Analysis" }, status, missingFor: ["a", "b"] },
      ];
      return judged(code, { report: { items } });
    };
    expect(judged(code, {})).toEqual(["look", "no-data", "report", []]);
    expect(judged(code, { report: { items: [] } })[1]).toBe("no-data");
    expect(said("present")).toEqual(["met", undefined, "", ["Analysis: the report makes it."]]);
    expect(said("partly")).toEqual(["not-met", undefined, "", ["Analysis: missing for a, b."]]);
    expect(said("missing")).toEqual(["not-met", undefined, "", ["Analysis: the report does not make it."]]);
    expect(said("not-asked").slice(0, 2)).toEqual(["look", "judgement"]);
  });
});
