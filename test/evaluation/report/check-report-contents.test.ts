import fc from "fast-check";
import {
  checkReportContents,
  parse,
  permenpanrb88of2021ReportContents,
  type ReportContentKey,
  reportContentsShape,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const short = (...contents: ReportContentKey[]) => ({ form: "short", evaluatedBefore: false, contents }) as const;
const missing = ({ findings }: ReturnType<typeof checkReportContents>) =>
  findings.map(({ severity, details }) => `${severity} ${details["content"]}`);
// The outline of p. 38–39, written down by hand.
const outline: ReportContentKey[] = [
  "legal-basis",
  "background",
  "purpose",
  "scope",
  "methodology",
  "agency-overview",
  "sakip-overview",
  "condition-planning",
  "condition-measurement",
  "condition-reporting",
  "condition-internal-evaluation",
  "condition-achievement",
  "recommendations",
  "conclusion",
  "encouragement",
];

describe("the short form", () => {
  it("holds score or grade, condition and recommendations (p. 16)", () => {
    const whole = checkReportContents(short("result", "condition", "recommendations"));
    expect(whole).toMatchObject({ kind: "report-contents-check", form: "short", hasMinimum: true, isComplete: true });
    expect(whole.items.map(({ key, basis }) => [key, basis.clause])).toEqual([
      ["result", "Lampiran I, hlm. 16"],
      ["condition", "Lampiran I, hlm. 16"],
      ["recommendations", "Lampiran I, hlm. 16"],
    ]);
    const empty = checkReportContents({ ...short(), agencyId: "dinas-x" });
    expect(missing(empty)).toEqual(["error result", "error condition", "error recommendations"]);
    expect(empty.findings[0]).toMatchObject({
      code: "missing-content",
      subject: "dinas-x",
      path: ["contents"],
      message: {
        id: "Laporan belum memuat: Nilai/predikat hasil evaluasi (Lampiran I, hlm. 16).",
        en: "The report does not contain: Score or grade (Lampiran I, hlm. 16).",
      },
    });
  });

  it("takes the condition of a component for a condition", () => {
    expect(missing(checkReportContents(short("result", "condition-achievement", "recommendations")))).toEqual([]);
  });

  it("says whether there was an evaluation before", () => {
    expect(checkReportContents(short()).evaluatedBefore).toBe(false);
    expect(checkReportContents({ ...short(), evaluatedBefore: true }).evaluatedBefore).toBe(true);
  });

  it("tells of last year's recommendations where there was an evaluation", () => {
    const report = { ...short("result", "condition", "recommendations"), evaluatedBefore: true };
    const check = checkReportContents(report);
    expect([check.hasMinimum, check.isComplete]).toEqual([true, false]);
    expect(missing(check)).toEqual(["warning follow-up"]);
  });
});

describe("the long form", () => {
  it("follows the outline of p. 38–39, in which the score has no place of its own", () => {
    const report = { form: "long", evaluatedBefore: false, contents: ["result", ...outline] } as const;
    const check = checkReportContents(report);
    expect([check.hasMinimum, check.isComplete]).toEqual([true, true]);
    expect(check.items.flatMap(({ code }) => code ?? [])).toEqual(
      "1.a 1.b 1.c 1.d 1.e 1.f 1.g 2.a 2.a.1 2.a.2 2.a.3 2.a.4 2.a.5 2.b 3.a 3.b".split(" "),
    );
    expect(missing(checkReportContents({ ...report, contents: outline }))).toEqual(["error result"]);
  });

  it("may leave the outline: what is missing of it is a warning", () => {
    const check = checkReportContents({
      form: "long",
      evaluatedBefore: true,
      contents: ["result", ...outline.filter((key) => key !== "scope" && key !== "condition-achievement")],
    });
    expect(check.hasMinimum).toBe(true);
    expect(missing(check)).toEqual(["warning scope", "warning follow-up", "warning condition-achievement"]);
  });
});

it("stands on what was read", () => {
  expect(permenpanrb88of2021ReportContents.source).toMatchObject({
    status: "read",
    clause: "Lampiran I, hlm. 16 dan 38–39",
  });
  expect(checkReportContents(short()).basis).toEqual(permenpanrb88of2021ReportContents.source);
});

it.each<[string, unknown, string]>([
  ["another form", { ...short(), form: "letter" }, "invalid-input form"],
  ["a content that is none", { ...short(), contents: ["result", "conditions"] }, "invalid-input contents[1]"],
  ["a misspelt key", { ...short(), content: [] }, "invalid-input content"],
  ["silence on the period before", { form: "long", contents: [] }, "invalid-input evaluatedBefore"],
  ["a text", { ...short(), contents: "result" }, "invalid-input contents"],
])("refuses %s", (_what, report, fault) => {
  expect(refusal(() => checkReportContents(report as never))).toEqual([fault]);
});

it("takes what can be looped over and changes nothing", () => {
  const contents = new Set<ReportContentKey>(["result"]);
  const check = checkReportContents({ ...short(), contents });
  expect(contents.size).toBe(1);
  expect(Object.isFrozen(check.items[0])).toBe(true);
  expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  expect(parse(reportContentsShape, short("result")).contents).toEqual(["result"]);
});

describe("properties", () => {
  const keys = fc.subarray(permenpanrb88of2021ReportContents.value.map(({ key }) => key));

  it("more contents never miss more", () => {
    fc.assert(
      fc.property(keys, keys, fc.constantFrom("short", "long"), fc.boolean(), (some, more, form, evaluatedBefore) => {
        const of = (contents: ReportContentKey[]) => checkReportContents({ form, evaluatedBefore, contents }).findings;
        expect(of([...some, ...more]).length).toBeLessThanOrEqual(of(some).length);
      }),
    );
  });
});
