import { describe, expect, it } from "vitest";
import { type BudgetLine, budgetLineShape } from "../../../src/budget/line/budget-line-shape.ts";
import {
  type CheckedLine,
  duplicateFinding,
  totalFindings,
  unitFindings,
  unreportedFinding,
} from "../../../src/budget/line/line-findings.ts";
import { readAll } from "../../../src/core/index.ts";
import { exactOf } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const read = (budget: number | string, realization: number | string | null): CheckedLine => {
  const own: BudgetLine = { agencyId: "x", budget, realization };
  const [line] = readAll([budgetLineShape, own]);
  return { own, read: line, i: 3, path: ["lines", 3], name: "x" };
};

describe("unreportedFinding and duplicateFinding", () => {
  it("speak both languages", () => {
    expect(unreportedFinding(read("1234.5", null)).message).toEqual({
      id: "Realisasi belum dilaporkan (anggaran 1.234,5).",
      en: "No realisation was reported (budget 1,234.5).",
    });
    const line = read("1234.5", null);
    expect(unreportedFinding({ ...line, read: { ...line.read, unread: true } })).toMatchObject({
      code: "unread-realization",
      message: {
        id: "Realisasi tidak terbaca (anggaran 1.234,5).",
        en: "The realisation was not read (budget 1,234.5).",
      },
    });
    expect(duplicateFinding(read(1, 1), read(3, 1)).message).toEqual({
      id: "Rincian yang sama sudah ada pada baris 4; selisih anggaran 2.",
      en: "The same item already stands in line 4; the budgets differ by 2.",
    });
  });
});

describe("unitFindings", () => {
  it.each([
    ["just absurd enough", 100, 1000, ["budget"]],
    ["not absurd yet", 100, 999, []],
    ["a thousand times too much", 1, 1000, ["budget"]],
    ["too much for any unit", 1, "1e12", []],
    ["a tenth of a percent", 1000, 1, []],
    ["less, and a thousand times that is plausible", 10000, 9, ["realization"]],
    ["one and a half times a thousand", 1, 1500, ["budget"]],
    ["a sen more than that", 1000, "1500000.01", []],
    ["a thousandth of a percent", 100_000, 1, ["realization"]],
    ["less, and plausible in no unit", 1_000_000, 9, []],
    ["nothing spent", 10, 0, []],
    ["a refund", 10, -99999, []],
    ["no budget", 0, 5, []],
    ["silence", 10, null, []],
  ])("of %s", (_what, budget, realization, amounts) => {
    const found = unitFindings(read(budget, realization));
    expect(found.map(({ details }) => "amount" in details && details.amount)).toEqual(amounts);
  });

  it("warns of the absurd, and only mentions the tiny", () => {
    expect(unitFindings(read(1, 1000))[0]).toMatchObject({
      severity: "warning",
      message: { en: expect.stringContaining("thousands") },
    });
    expect(unitFindings(read(10 ** 7, 9))[0]).toMatchObject({
      severity: "info",
      message: { id: expect.stringContaining("jutaan") },
    });
  });
});

describe("totalFindings", () => {
  it("counts its parts", () => {
    const total = { id: "x", of: () => true, budget: exactOf(5), realization: null };
    expect(plain(totalFindings(total, [read(1, 1), read(3, 1)]))).toMatchObject([
      {
        code: "total-mismatch",
        severity: "error",
        subject: "x",
        details: { amount: "budget", stated: "5", sum: "4", difference: "1", lines: 2 },
        message: {
          id: "Jumlah tercantum 5, sedangkan jumlah 2 rinciannya 4: selisih 1.",
          en: "The stated total is 5, its 2 parts add up to 4: a difference of 1.",
        },
      },
    ]);
  });
});
