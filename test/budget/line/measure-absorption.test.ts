import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatedRate } from "../../../src/budget/line/check-stated-rate.ts";
import { measureAbsorption } from "../../../src/budget/line/measure-absorption.ts";
import { requiredPace } from "../../../src/budget/plan/required-pace.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { isSakipError } from "../../../src/core/index.ts";
import { toDecimal } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

describe("measureAbsorption", () => {
  it("is the realisation over the budget in percent, unrounded, with its facts", () => {
    // 2,562,626,955 of 2,726,810,205: Kecamatan Muncar 2020, printed as 93,98.
    const absorption = measureAbsorption({ budget: "2726810205", realization: "2562626955", id: "muncar" });
    expect(plain(absorption)).toMatchObject({
      status: "computed",
      value: "93.978926377092680713361199995949113004",
      budget: "2726810205",
      realization: "2562626955",
      formula: "realization / budget × 100",
      basis: { title: "PMK 214/PMK.02/2017", status: "read" },
      findings: [],
    });
  });

  it("tells what was not read from what was not reported", () => {
    const reasonOf = (input: Parameters<typeof measureAbsorption>[0]) => {
      const absorption = measureAbsorption(input);
      return absorption.status === "computed" ? `${absorption.value}` : absorption.reason;
    };
    expect(reasonOf({ budget: 100, realization: null })).toBe("not-reported");
    expect(reasonOf({ budget: 100, realization: null, unread: true })).toBe("unread-realization");
    expect(reasonOf({ budget: 100, realization: 40, unread: true })).toBe("40");
    const lines = [
      { agencyId: "a", budget: 100, realization: null },
      { agencyId: "a", budget: 100, realization: null, unread: true as const },
      { agencyId: "a", budget: 200, realization: 50 },
    ];
    const by = ({ agencyId }: { readonly agencyId: string }) => agencyId;
    const [silent] = summarizeAbsorption(lines.slice(0, 2), { by });
    expect(silent).toMatchObject({ unreported: 2, unread: 1, rate: { reason: "unread-realization" } });
    expect(silent && reasonOf(silent)).toBe("unread-realization");
    const [some] = summarizeAbsorption(lines, { by });
    const absorption = some && measureAbsorption(JSON.parse(JSON.stringify(some)));
    expect(plain(absorption)).toMatchObject({
      value: "25",
      silent: { lines: 3, unreported: 2, unread: 1, budget: "200" },
    });
    expect(absorption?.findings.map(({ message }) => message)).toEqual([
      {
        id: "Realisasi 2 dari 3 rincian (anggaran 200) tidak diketahui, 1 di antaranya tidak terbaca; tingkat penyerapan hanya menghitung yang diketahui.",
        en: "The realisation of 2 of 3 lines (budget 200) is not known, 1 of them not read; the rate covers only what is known.",
      },
    ]);
    const [reported] = summarizeAbsorption([lines[0] as (typeof lines)[number]], { by });
    expect(reported).not.toHaveProperty("unread");
    expect(refusal(() => measureAbsorption({ budget: 1, realization: null, unread: false as never }))).toEqual([
      "invalid-input unread",
    ]);
    expect(refusal(() => measureAbsorption({ budget: 1, realization: null, unraed: true } as never))).toEqual([
      "invalid-input unraed",
    ]);
    expect(refusal(() => silent && measureAbsorption({ ...silent, unread: 3 }))).toEqual(["out-of-range unread"]);
  });

  it.each([
    ["nothing spent", 100, 0, "0"],
    ["all spent", "100.10", "100.10", "100"],
    ["a sen of a budget that doubles cannot hold", "90071992547409930", "900719925474099.30", "1"],
    ["a bigint and a number", 400n, 123, "30.75"],
  ])("computes with %s", (_what, budget, realization, value) => {
    expect(plain(measureAbsorption({ budget, realization }))).toMatchObject({
      status: "computed",
      value,
      findings: [],
    });
  });

  it.each([
    ["not reported", 100, null, "not-reported"],
    ["not reported, without a budget", 0, null, "not-reported"],
    ["nothing to spend", 0, 0, "zero-budget"],
    ["spent without a budget", 0, "149425965", "spending-without-budget"],
  ])("has no rate when %s", (_what, budget, realization, reason) => {
    expect(measureAbsorption({ budget, realization })).toMatchObject({ status: "not-computable", reason });
  });

  it("has no realisation among the facts when none was reported", () => {
    expect(measureAbsorption({ budget: 100, realization: null })).not.toHaveProperty("realization");
  });

  it("does not clip what was spent beyond the budget, and says so", () => {
    const over = measureAbsorption({ budget: "200", realization: "210", id: "bapenda" });
    expect(plain(over)).toMatchObject({
      value: "105",
      findings: [
        {
          code: "over-budget",
          severity: "warning",
          subject: "bapenda",
          path: [],
          details: { rate: "105", excess: "10" },
        },
      ],
    });
  });

  it("counts refunds as what they are", () => {
    const refund = measureAbsorption({ budget: 200, realization: -10 });
    expect(plain(refund)).toMatchObject({ value: "-5" });
    expect(codesOf(refund)).toEqual(["negative-realization"]);
    const nothingLeft = measureAbsorption({ budget: 0, realization: -10 });
    expect(nothingLeft).toMatchObject({ reason: "refund-without-budget" });
    expect(codesOf(nothingLeft)).toEqual(["negative-realization"]);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => measureAbsorption({ budget: -1, realization: "1.000,5" }))).toEqual([
      "out-of-range budget",
      "invalid-number realization",
    ]);
    expect(refusal(() => measureAbsorption({ budget: Number.NaN } as never))).toEqual([
      "invalid-number budget",
      "invalid-number realization",
    ]);
    expect(refusal(() => measureAbsorption(undefined as never))).toEqual(["invalid-input"]);
  });

  it("leaves its input alone and freezes its result", () => {
    const input = Object.freeze({ budget: toDecimal("4"), realization: "1" });
    const absorption = measureAbsorption(input);
    expect(input).toEqual({ budget: toDecimal("4"), realization: "1" });
    expect(Object.isFrozen(absorption) && Object.isFrozen(absorption.findings)).toBe(true);
  });
});

it("says of what is no object that one was expected, also where its keys cannot be looked at", () => {
  const locked = new Proxy({}, { has: () => unable(), get: () => unable() });
  const unable = (): never => {
    throw new Error("locked");
  };
  const problems = (call: (input: never) => unknown, input: unknown) => {
    try {
      call(input as never);
    } catch (error) {
      if (isSakipError(error))
        return error.details.problems.map(({ code, path, expected }) => [code, path.length, expected?.en]);
    }
    return [];
  };
  for (const call of [measureAbsorption, checkStatedRate, requiredPace])
    for (const input of [null, undefined, 7, "net", locked])
      expect(problems(call, input)).toEqual([["invalid-input", 0, "an object"]]);
});

it("refuses an id that is no text", () => {
  expect(refusal(() => measureAbsorption({ budget: 1, realization: 1, id: 7 as never }))).toEqual(["invalid-input id"]);
});

it("takes a budget line with columns of the caller's own, and no misspelt key for an absent one", () => {
  const row = { agencyId: "dlh", name: "Dinas Lingkungan Hidup", budget: 4, realization: 1 };
  expect(plain(measureAbsorption(row))).toMatchObject({ kind: "absorption", value: "25" });
  expect(refusal(() => measureAbsorption({ budget: 4, realisasi: 1 } as never))).toEqual([
    "invalid-input realisasi",
    "invalid-number realization",
  ]);
});

describe("measureAbsorption of what comes in, and of differences", () => {
  it("finds nothing wrong with more revenue than was expected", () => {
    const revenue = measureAbsorption({ budget: "59315000000", realization: "141232085178", direction: "revenue" });
    expect(revenue.status === "computed" && revenue.value.toFixed(2)).toBe("238.11");
    expect(revenue).toMatchObject({ direction: "revenue", findings: [] });
    expect(measureAbsorption({ budget: 1, realization: 1 })).not.toHaveProperty("direction");
  });

  it("measures a net amount below zero, and has no rate across zero", () => {
    const net = (budget: number, realization: number | null) =>
      plain(measureAbsorption({ budget, realization, direction: "net" }));
    expect(net(-50, -40)).toMatchObject({ value: "80", budget: "-50", realization: "-40", findings: [] });
    expect(net(-50, 5)).toMatchObject({ reason: "sign-differs" });
    expect(
      plain(measureAbsorption({ budget: -50, realization: -40, direction: "net", unit: "juta" } as never)),
    ).toMatchObject({
      value: "80",
    });
    expect(net(0, 0)).toMatchObject({ reason: "zero-budget" });
    expect(net(-50, null)).toMatchObject({ reason: "not-reported" });
    expect(refusal(() => measureAbsorption({ budget: -50, realization: -40 }))).toEqual(["out-of-range budget"]);
    expect(refusal(() => measureAbsorption({ budget: 1, realization: 1, direction: "in" as never }))).toEqual([
      "invalid-input direction",
    ]);
  });

  it("tells money that came in, or back, without a budget from spending", () => {
    const without = (realization: number, direction?: "revenue") =>
      measureAbsorption({ budget: 0, realization, ...(direction && { direction }) });
    expect(without(-5000)).toMatchObject({ reason: "refund-without-budget" });
    expect(codesOf(without(-5000))).toEqual(["negative-realization"]);
    expect(without(5000, "revenue")).toMatchObject({ reason: "receipts-without-budget" });
    expect(without(-5000, "revenue")).toMatchObject({ reason: "refund-without-budget" });
  });
});

describe("measureAbsorption of a summary", () => {
  const by = ({ agencyId }: { agencyId: string }) => agencyId;
  const lines = [
    { agencyId: "dlh", budget: 200, realization: "90.20" },
    { agencyId: "dlh", budget: 50, realization: null },
  ];

  it("takes the lines that reported, also from JSON and from the first release", () => {
    const [dlh] = summarizeAbsorption(lines, { by });
    if (dlh === undefined) throw new Error("one group");
    const { kind: _kind, ...first } = JSON.parse(JSON.stringify(dlh));
    for (const summary of [dlh, first])
      expect(plain(measureAbsorption(summary))).toMatchObject({
        value: "45.1",
        budget: "200",
        findings: [{ code: "partly-reported", subject: "dlh", details: { unreported: 1, unreportedBudget: "50" } }],
      });
    expect(checkStatedRate({ ...dlh, stated: "45.10" }).match).toBe("rounded");
    expect(checkStatedRate({ ...dlh, stated: "36.08" }).match).toBe("differs");
  });

  it("says of silent lines how many they are, and of none that nothing was read", () => {
    const [dlh] = summarizeAbsorption(lines, { by });
    const absorption = dlh && measureAbsorption(dlh);
    expect(plain(absorption?.silent)).toEqual({ lines: 2, unreported: 1, budget: "50" });
    expect(absorption?.silent).not.toHaveProperty("unread");
    expect(absorption?.findings[0]?.message).toEqual({
      id: "1 dari 2 rincian (anggaran 50) belum melapor; tingkat penyerapan hanya menghitung yang melapor.",
      en: "1 of 2 lines (budget 50) did not report; the rate covers only those that did.",
    });
  });

  it("never takes for zero what a kept summary leaves open", () => {
    const kept = { key: "x", budget: 10, reportedBudget: 5, realization: null, lines: 2, unreported: 1 };
    expect(plain(measureAbsorption(kept))).toMatchObject({ reason: "not-reported", budget: "10" });
    const silent = { ...kept, reportedBudget: 0, realization: 0, unreported: 2 };
    expect(plain(measureAbsorption(silent))).toMatchObject({ reason: "not-reported", budget: "10" });
    expect(measureAbsorption(silent)).not.toHaveProperty("silent");
  });

  it("is not reported where no line is", () => {
    const [dlh] = summarizeAbsorption(lines.slice(1), { by });
    expect(dlh && plain(measureAbsorption(dlh))).toMatchObject({ reason: "not-reported", budget: "50", findings: [] });
  });

  it("refuses a summary that contradicts itself", () => {
    const bad = { key: "x", budget: 10, reportedBudget: 11, realization: 1, lines: 1, unreported: 2 };
    expect(refusal(() => measureAbsorption(bad))).toEqual(["out-of-range reportedBudget", "out-of-range unreported"]);
    expect(refusal(() => measureAbsorption({ ...bad, budget: -1, key: "", lines: "x" } as never))).toEqual([
      "invalid-input key",
      "out-of-range budget",
      "invalid-input lines",
    ]);
  });
});

describe("measureAbsorption of amounts given as text", () => {
  const slips = (budget: string | number, realization: string | number | null) =>
    measureAbsorption({ budget, realization }).findings.filter(({ code }) => code === "grouping-slip");

  it("says where a factor of a thousand is likely", () => {
    const [slip] = slips("1250000", "900.000");
    expect(plain(slip)).toEqual({
      code: "grouping-slip",
      severity: "warning",
      subject: "budget",
      path: ["realization"],
      details: { text: "900.000", amount: "realization", written: "900.000", value: "900", likely: "900000" },
      message: {
        id: "“900.000” dibaca 900; bila tandanya pemisah ribuan, bilangannya 900.000.",
        en: "“900.000” was read as 900; if its mark groups thousands, it is 900,000.",
      },
    });
  });

  it.each([
    ["1250000", "27.647", ["realization"]],
    ["950.000", "900.000", ["budget", "realization"]],
    ["27647.091", 3, ["budget"]],
    ["1.250", 900, ["budget"]],
    // In billions, as tables print them: both to the million.
    ["27.103", "16.912", []],
    ["0.125", "0.1", []],
    ["1250000.50", "900000.5", []],
    ["1000.1234", "5", []],
    [1250.125, 900, []],
    ["27.103", null, []],
    ["27.103", 0, []],
  ] as const)("of %s and %s: %j", (budget, realization, expected) => {
    expect(slips(budget, realization).map(({ path }) => path[0])).toEqual(expected);
  });
});

describe("properties", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 24n });

  it("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1_000_000 }), (budget, realization, factor) => {
        const scaled = { budget: budget * BigInt(factor), realization: realization * BigInt(factor) };
        const [one, other] = [measureAbsorption({ budget, realization }), measureAbsorption(scaled)];
        expect(plain(one)).toMatchObject({ value: other.status === "computed" && other.value.toString() });
      }),
    );
  });

  it("is above 100 exactly when more was spent than budgeted, and then has a finding", () => {
    fc.assert(
      fc.property(amount, amount, (budget, realization) => {
        const absorption = measureAbsorption({ budget, realization });
        expect(absorption.status === "computed" && absorption.value.gt(100)).toBe(realization > budget);
        expect(codesOf(absorption)).toEqual(realization > budget ? ["over-budget"] : []);
      }),
    );
  });
});
