import fc from "fast-check";
import { checkDocuments, type Deadline, type HandedInDocument, reportingCalendar, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const calendar = reportingCalendar(2024, { holidays: [], budgetApprovedOn: "2024-01-02" });
// The agreement was due on 2 February 2024, the report on 28 February 2025; the quarterly report has no day.
const some = ["performance-agreement", "unit-performance-report", "interim-report-q1"];
const expected = some.flatMap((id) => calendar.filter((each) => each.id === id));
const of = (agencyId: string, document: string, handedInOn: string | null, year = 2024): HandedInDocument => ({
  agencyId,
  document,
  year,
  handedInOn,
});
const documents = [
  of("dinkes", "performance-agreement", "2024-02-02"),
  of("dinkes", "unit-performance-report", "2025-03-01"),
  of("dinkes", "interim-report-q1", "2024-04-30"),
  of("disdik", "performance-agreement", "2024-02-03"),
  of("disdik", "unit-performance-report", null),
];
const options = { year: 2024, agencies: ["dinkes", "disdik", "dlh"], calendar: expected };

describe("checkDocuments", () => {
  it("tells of each document whether it came, and by how many days it was late", () => {
    const check = checkDocuments(documents, { ...options, asOf: "2025-03-10" });
    expect(check.agencies.map((each) => each.documents.map(({ status, daysLate }) => [status, daysLate]))).toEqual([
      [
        ["on-time", undefined],
        ["late", 1],
        ["handed-in", undefined],
      ],
      [
        ["late", 1],
        ["missing", 10],
        ["no-date", undefined],
      ],
      // From 2 February 2024 to 10 March 2025 are 366 + 36 days: 2024 has 29 February.
      [
        ["missing", 402],
        ["missing", 10],
        ["no-date", undefined],
      ],
    ]);
    expect(check.agencies.map(({ isComplete, isOnTime }) => [isComplete, isOnTime])).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
    expect(check.counts).toEqual({ "on-time": 1, late: 2, "handed-in": 1, missing: 3, "not-due": 0, "no-date": 2 });
    // 3 of 6 were handed in, 1 of 6 on time.
    expect([check.complete, check.onTime].map((each) => each.status === "computed" && `${each.value}`)).toEqual([
      "50",
      "16.66666666666666666666666666666666666667",
    ]);
    expect(check.agencies[0]?.documents[0]?.basis.status).toBe("reported");
  });

  it("says so in words", () => {
    const { findings } = checkDocuments(documents, { ...options, asOf: "2025-03-10", agencies: ["disdik"] });
    expect(findings.map(({ code, subject, message }) => [code, subject, message.id])).toEqual([
      [
        "document-late",
        "disdik",
        "“disdik” menyampaikan Perjanjian kinerja, Tahun 2024 pada 3 Februari 2024, terlambat 1 hari dari tenggat 2 Februari 2024.",
      ],
      [
        "document-missing",
        "disdik",
        "“disdik” belum menyampaikan Laporan kinerja (LKjIP) unit kerja, Tahun 2024, yang tenggatnya 28 Februari 2025.",
      ],
      ...[0, 1, 2].map((at) => [
        "document-not-expected",
        "dinkes",
        `Dokumen “${some[at]}” dari “dinkes” tidak termasuk yang diperiksa.`,
      ]),
    ]);
    const other = checkDocuments([of("dlh", "rencana-aksi", "2024-01-01")], options).findings;
    expect(other.filter(({ code }) => code === "document-not-expected").map(({ path }) => path)).toEqual([
      ["documents", 0],
    ]);
  });

  it("calls nothing missing before its day is over, nor there before it was handed in", () => {
    const statuses = (asOf: string) =>
      checkDocuments([of("dinkes", "unit-performance-report", "2025-02-20")], {
        ...options,
        agencies: ["dinkes"],
        asOf,
      }).agencies[0]?.documents.map(({ status }) => status);
    expect(statuses("2024-02-02")).toEqual(["not-due", "not-due", "no-date"]);
    expect(statuses("2024-02-03")).toEqual(["missing", "not-due", "no-date"]);
    expect(statuses("2025-02-20")).toEqual(["missing", "on-time", "no-date"]);
  });

  it("looks at its year alone, and takes a calendar that was kept", () => {
    const kept = toPlain(expected) as unknown as readonly Deadline[];
    const check = checkDocuments([of("dlh", "performance-agreement", "2024-01-10", 2023)], {
      ...options,
      calendar: kept,
    });
    expect([check.counts.missing, check.findings.length]).toEqual([6, 6]);
    expect(check).toMatchObject({ kind: "document-check", year: 2024 });
    const nothing = checkDocuments([], { year: 2024, agencies: [], calendar: [] });
    expect(nothing.complete).toEqual({ status: "not-computable", reason: "nothing-due", needs: [] });
  });

  it("refuses with every problem at once", () => {
    const twice = [...documents, of("dinkes", "performance-agreement", "2024-02-30")];
    const again = [...expected, ...expected.slice(0, 1)];
    expect(refusal(() => checkDocuments(twice, { ...options, year: 1, calendar: again }))).toEqual([
      "invalid-date documents[5].handedInOn",
      "duplicate-key documents[5]",
      "invalid-period options.year",
      "duplicate-key options.calendar[3].id",
    ]);
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const check = checkDocuments(documents, options);
    expect(Object.isFrozen(check.agencies[0]?.documents[0])).toBe(true);
    expect(Object.isFrozen(documents[0])).toBe(false);
    expect(JSON.parse(JSON.stringify(check))).toEqual(toPlain(check));
  });
});

describe("properties", () => {
  it("every document has one status, and as days go by nothing that was missing gets better", () => {
    const day = fc
      .integer({ min: 0, max: 600 })
      .map((after) => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.option(day), { minLength: 3, maxLength: 3 }), day, day, (days, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const given = some.map((document, i) => of("dinkes", document, days[i] ?? null));
        const at = (asOf: string) => checkDocuments(given, { ...options, agencies: ["dinkes"], asOf });
        const total = Object.values(at(early).counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(3);
        const [before, after] = [at(early), at(late)];
        before.agencies[0]?.documents.forEach(({ status }, i) => {
          if (status === "on-time" || status === "late" || status === "handed-in")
            expect(after.agencies[0]?.documents[i]?.status).toBe(status);
          if (status === "missing") expect(["missing", "late"]).toContain(after.agencies[0]?.documents[i]?.status);
        });
      }),
    );
  });
});
