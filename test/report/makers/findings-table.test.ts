import fc from "fast-check";
import { buildCascade, checkCascade, compareProgress, type GivenFinding, measureAbsorption } from "sakip";
import { describe, expect, it } from "vitest";
import { findingsTable } from "../../../src/report/index.ts";
import { anyPlan } from "../../support/any-plan.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { printedBody } from "../../support/printed-table.ts";
import { tableLaws } from "../../support/table-laws.ts";

const finding = (severity: GivenFinding["severity"], subject: string): GivenFinding => ({
  code: "no-target",
  severity,
  subject,
  path: [],
  details: {},
  message: { id: `Temuan ${subject}.`, en: `Finding ${subject}.` },
});

describe("findingsTable", () => {
  it("prints the weightiest first, and equal ones in their order", () => {
    const findings = [finding("info", "a"), finding("error", "b"), finding("warning", "c"), finding("error", "d")];
    expect(printedLines(findingsTable(findings, { names: { b: "Dinas B" } }))).toEqual([
      "No  Tingkat     Perihal  Temuan     Yang perlu dilakukan",
      "──  ──────────  ───────  ─────────  ────────────────────",
      "1   Kesalahan   Dinas B  Temuan b.  Tetapkan targetnya.",
      "2   Kesalahan   d        Temuan d.  Tetapkan targetnya.",
      "3   Peringatan  c        Temuan c.  Tetapkan targetnya.",
      "4   Catatan     a        Temuan a.  Tetapkan targetnya.",
    ]);
  });

  it("takes the findings of any result, and has no rows of none", () => {
    const { cascade } = buildCascade([{ id: "t", parents: [], level: "goal", title: "T", indicators: [] }]);
    expect(findingsTable(checkCascade(cascade)).rows.length).toBeGreaterThan(0);
    expect(findingsTable([]).rows).toEqual([]);
  });

  it("takes a code of the caller's own, for which nothing is said to be done", () => {
    const own = { ...finding("info", "a"), code: "letter-missing" };
    expect(printedLines(findingsTable([own]))[2]).toBe("1   Catatan  a        Temuan a.");
  });

  it("heads its columns in both languages", () => {
    expect(
      findingsTable([])
        .columns.slice(3)
        .map(({ head }) => head),
    ).toEqual([
      { id: "Temuan", en: "Finding" },
      { id: "Yang perlu dilakukan", en: "What to do" },
    ]);
  });
});

it("calls by a word what a finding is about where nobody gave it an id", () => {
  const spent = measureAbsorption({ budget: 100, realization: 120 }).findings;
  const paid = compareProgress({ physical: 40, financial: 60 }).findings;
  expect(printedBody(findingsTable([...spent, ...paid]), "id").map((row) => row[2])).toEqual(["Anggaran", "Pekerjaan"]);
});

it("freezes none of the caller's findings", () => {
  const own = finding("error", "b");
  findingsTable([own]);
  expect(Object.isFrozen(own) || Object.isFrozen(own.details)).toBe(false);
});

const WEIGHTS = ["error", "warning", "info"];
const called = { error: "Kesalahan", warning: "Peringatan", info: "Catatan" };

/** The findings of a plan, in any order. */
const anyFindings = anyPlan.chain((plan) => {
  const findings = checkCascade(plan);
  return fc.shuffledSubarray([...findings.slice(0, 8), ...findings.slice(0, 1)]);
});

tableLaws(
  anyFindings,
  (findings) => findingsTable(findings, { names: { s1: "Simpul nomor 1" } }),
  (findings) =>
    WEIGHTS.flatMap((weight) => findings.filter(({ severity }) => severity === weight)).map(
      ({ subject, message }, i) => ({
        no: `${i + 1}`,
        message,
        ...(subject === "s1" && { subject: "Simpul nomor 1" }),
      }),
    ),
  (findings, table) => {
    const printed = printedBody(table, "id");
    for (const { severity, message } of findings)
      expect(printed.filter((row) => row[1] === called[severity] && row[3] === message.id)).not.toEqual([]);
    // What the library finds it also says what to do about.
    expect(printed.filter((row) => row[4] === "")).toEqual([]);
  },
);
