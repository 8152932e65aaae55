import { describe, expect, it } from "vitest";
import { findTarget } from "../../../src/budget/plan/find-target.ts";
import { type Period, parsePeriod } from "../../../src/period/index.ts";
import {
  defineAbsorptionPath,
  per5of2022AbsorptionPath,
  per5of2024AbsorptionPath,
} from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const monthly = defineAbsorptionPath({
  id: "monthly",
  label: { id: "Bulanan", en: "Monthly" },
  since: "2023-01-01",
  source: { title: "Surat edaran", status: "convention" },
  value: { every: "month", targets: { all: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } },
});

const find = (path: typeof monthly, code: string, expenditure?: string) => {
  const target = findTarget(path, parsePeriod(code), expenditure);
  return target.status === "computed" ? plain(target.value) : target.reason;
};

describe("findTarget", () => {
  it.each([
    ["2024-TW1", "20"],
    ["2024-S1", "50"],
    ["2024-09", "75"],
    ["2024-10", "no-target"],
    ["2024", "95"],
    ["2023", "not-in-force"],
  ])("on a path of quarters, at the end of %s", (code, expected) => {
    expect(find(per5of2024AbsorptionPath, code, "51")).toBe(expected);
  });

  it.each([
    ["2023-TW1", "3"],
    ["2023-10", "10"],
    ["2025", "12"],
    ["2022-12", "not-in-force"],
  ])("on a path of months, at the end of %s", (code, expected) => {
    expect(find(monthly, code)).toBe(expected);
    expect(find(monthly, code, "53")).toBe(expected);
  });

  it("counts the first and the last day of a path", () => {
    const short = { ...monthly, since: "2023-03-31", until: "2023-10-01" };
    expect(
      ["2023-02", "2023-TW1", "2023-03", "2023-10", "2023-TW4", "2023-11"].map((code) => find(short, code)),
    ).toEqual(["not-in-force", "3", "3", "10", "12", "not-in-force"]);
  });

  it("takes no target from the version of another year, or of another type", () => {
    expect(find(per5of2022AbsorptionPath, "2024-TW1", "51")).toBe("not-in-force");
    expect(find(per5of2022AbsorptionPath, "2023-TW1", "51")).toBe("20");
    expect(find(per5of2024AbsorptionPath, "2024-TW1", "58")).toBe("no-target");
    expect(find(per5of2024AbsorptionPath, "2024-TW1")).toBe("no-target");
  });

  it("does not take a word of the language for a type, and refuses a path that is none", () => {
    const { expenditure, ...found } = findTarget(monthly, parsePeriod("2023-01"), "constructor");
    expect(expenditure).toBe("constructor");
    expect(plain(found)).toEqual(plain(findTarget(monthly, parsePeriod("2023-01"))));
    expect(refusal(() => findTarget({} as never, "x" as never, 5 as never))).toEqual([
      "invalid-input path.id",
      "invalid-input path.label",
      "invalid-date path.since",
      "invalid-input path.source",
      "invalid-input path.value",
      "invalid-period period",
      "invalid-input expenditure",
    ]);
  });

  it("takes a path that went through JSON, and no misspelt one", () => {
    const stored = JSON.parse(JSON.stringify(monthly));
    expect(find(stored, "2023-TW1")).toBe("3");
    expect(refusal(() => findTarget({ ...stored, untill: "2023-12-31" }, parsePeriod("2023")))).toEqual([
      "invalid-input path.untill",
    ]);
  });

  it("names the path and its source", () => {
    expect(findTarget(monthly, { kind: "year", year: 2023 })).toMatchObject({
      kind: "absorption-target",
      path: "monthly",
      basis: { status: "convention" },
    });
    expect(
      refusal(() => findTarget(monthly, { kind: "quarter", year: 2023, quarter: 5 } as unknown as Period)),
    ).toEqual(["invalid-period period.quarter"]);
  });
});
