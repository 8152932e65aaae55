import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { LineKey } from "../../../src/budget/summary/line-key.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { add, compare, exactOf, ZERO } from "../../../src/number/index.ts";
import { absorptionBasis } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { samples, toSen } from "../arbitraries.ts";
import { codesOf, refusal } from "../refusal.ts";

const by = (line: { readonly agencyId: string }) => line.agencyId;

describe("summarizeAbsorption", () => {
  it("pools: 1 of 1 and 0 of 99 million is about 1 millionth, not 50 %", () => {
    const lines = [
      { agencyId: "x", budget: "1000000", realization: "1000000" },
      { agencyId: "x", budget: "99000000", realization: "0" },
    ];
    expect(plain(summarizeAbsorption(lines, { by }))).toEqual([
      {
        kind: "absorption-summary",
        key: "x",
        budget: "100000000",
        reportedBudget: "100000000",
        realization: "1000000",
        rate: { status: "computed", value: "1" },
        lines: 2,
        unreported: 0,
        excluded: [],
        formula: "Σ realization / Σ budget × 100",
        basis: absorptionBasis,
        findings: [],
      },
    ]);
  });

  it("keeps the order in which the keys first appear", () => {
    const lines = ["z", "a", "z", "m", "a"].map((agencyId) => ({ agencyId, budget: 1, realization: 1 }));
    expect(summarizeAbsorption(lines, { by }).map(({ key, lines: count }) => [key, count])).toEqual([
      ["z", 2],
      ["a", 2],
      ["m", 1],
    ]);
  });

  it("bases the rate on what was reported, and says what was not", () => {
    const lines = [
      { agencyId: "x", budget: 60, realization: 30 },
      { agencyId: "x", budget: 40, realization: null },
    ];
    const [x] = summarizeAbsorption(lines, { by });
    expect(plain(x)).toMatchObject({
      budget: "100",
      reportedBudget: "60",
      realization: "30",
      rate: { value: "50" },
      unreported: 1,
      findings: [{ code: "partly-reported", details: { lines: 2, unreported: 1, unreportedBudget: "40" } }],
    });
  });

  it("takes what was reported for read, whatever is said beside it", () => {
    const told = { agencyId: "x", budget: 40, realization: 10, unread: true } as const;
    const [x] = summarizeAbsorption([told], { by });
    expect(x).toMatchObject({ unreported: 0, rate: { status: "computed" } });
    expect(x).not.toHaveProperty("unread");
  });

  it("has no realisation and no rate for a group that is silent", () => {
    const [x] = summarizeAbsorption([{ agencyId: "x", budget: 40, realization: null }], { by });
    expect(x).toMatchObject({ rate: { reason: "not-reported" }, unreported: 1, findings: [] });
    expect(x).not.toHaveProperty("realization");
  });

  it("notes the versions and the periods of each group", () => {
    const period = (quarter: 1 | 2) => ({ kind: "quarter", year: 2023, quarter }) as const;
    const lines: BudgetLine[] = [
      { agencyId: "x", budget: 1, realization: 1, version: "original", period: period(1) },
      { agencyId: "x", budget: 1, realization: 1, period: period(2) },
      { agencyId: "y", budget: 1, realization: 1, period: period(1) },
    ];
    expect(summarizeAbsorption(lines, { by }).map(({ findings }) => findings)).toMatchObject([
      [{ code: "mixed-periods", details: { periods: ["2023-TW1", "2023-TW2"] } }],
      [],
    ]);
  });

  it("takes one version of the budget, where original and revised stand side by side", () => {
    const lines: BudgetLine[] = [
      { agencyId: "x", version: "original", budget: 100, realization: 45 },
      { agencyId: "x", version: "revised", budget: 90, realization: 45 },
    ];
    const rateOf = (version: "original" | "revised" | "shifted") =>
      plain(summarizeAbsorption(lines, { by, version }).map(({ rate }) => rate));
    expect(rateOf("original")).toEqual([{ status: "computed", value: "45" }]);
    expect(rateOf("revised")).toEqual([{ status: "computed", value: "50" }]);
    expect(rateOf("shifted")).toEqual([]);
    expect(summarizeAbsorption(lines, { by }).flatMap(codesOf)).toEqual(["mixed-versions"]);
  });

  it("leaves out blocked amounts by name, and lists them", () => {
    const lines: BudgetLine[] = [
      {
        agencyId: "x",
        budget: 130,
        realization: 52,
        exclusions: [
          { name: "blocked", budget: 20 },
          { name: "blu", budget: 10, realization: 2 },
        ],
      },
    ];
    expect(plain(summarizeAbsorption(lines, { by }))).toMatchObject([{ rate: { value: "40" }, excluded: [] }]);
    expect(plain(summarizeAbsorption(lines, { by, exclude: ["blu", "blocked"] }))).toMatchObject([
      {
        budget: "100",
        realization: "50",
        rate: { value: "50" },
        excluded: [
          { name: "blocked", budget: "20", realization: "0" },
          { name: "blu", budget: "10", realization: "2" },
        ],
      },
    ]);
  });

  it("shows what pooling would hide", () => {
    const lines = [
      { agencyId: "x", budget: 100, realization: 10 },
      { agencyId: "x", budget: 10, realization: 11 },
      { agencyId: "x", budget: 0, realization: 1 },
      { agencyId: "x", budget: 10, realization: -1 },
    ];
    const [x] = summarizeAbsorption(lines, { by });
    expect(x && codesOf(x)).toEqual(["lines-over-budget", "lines-without-budget", "lines-negative"]);
    expect(plain(x?.rate)).toEqual({ status: "computed", value: "17.5" });
  });

  it("reads each line once, from any iterable", () => {
    let read = 0;
    function* stream() {
      for (const budget of [1, 2, 3]) {
        read++;
        yield { agencyId: "x", budget, realization: 1 };
      }
    }
    expect(plain(summarizeAbsorption(stream(), { by }))).toMatchObject([{ budget: "6", realization: "3", lines: 3 }]);
    expect(read).toBe(3);
    expect(summarizeAbsorption(new Set<BudgetLine>(), { by })).toEqual([]);
  });

  it("refuses the faults of all lines at once", () => {
    const lines = [
      { agencyId: "x", budget: "1.000,00", realization: Number.POSITIVE_INFINITY },
      { agencyId: "x", budget: 1, realization: 1 },
      { agencyId: "", budget: -1, realization: undefined },
      null,
      { agencyId: "x", budget: 1, realization: 1, version: "murni", period: { kind: "month", year: 2023, month: 13 } },
      { agencyId: "x", budget: 1, realization: 1, exclusions: [{ name: "", budget: 2, realization: "x" }] },
      { agencyId: "x", budget: 1, realization: 1, exclusions: [{ name: "blocked", budget: 2 }] },
      { agencyId: "x", budget: 1, realization: 1, exclusions: "blocked" },
    ];
    expect(refusal(() => summarizeAbsorption(lines as never, { by, exclude: ["blocked"] }))).toEqual([
      "invalid-number lines[0].budget",
      "invalid-number lines[0].realization",
      "invalid-input lines[2].agencyId",
      "out-of-range lines[2].budget",
      "invalid-number lines[2].realization",
      "invalid-input lines[3]",
      "invalid-period lines[4].period.month",
      "invalid-input lines[4].version",
      "invalid-input lines[5].exclusions[0].name",
      "invalid-number lines[5].exclusions[0].realization",
      "out-of-range lines[6].exclusions",
      "invalid-input lines[7].exclusions",
    ]);
  });

  it("refuses a key that is none, of the lines that are sound", () => {
    const lines = ["x", "y"].map((agencyId) => ({ agencyId, budget: 1, realization: 1 }));
    const byHalf = ({ agencyId }: { agencyId: string }) => (agencyId === "x" ? "x" : "");
    expect(refusal(() => summarizeAbsorption(lines, { by: byHalf }))).toEqual(["invalid-input lines[1]"]);
    expect(refusal(() => summarizeAbsorption(lines, { by: () => 7 as never }))).toEqual([
      "invalid-input lines[0]",
      "invalid-input lines[1]",
    ]);
  });

  it("refuses a misspelt key of a line, and hands callbacks the line itself, with its own columns", () => {
    const lines = [{ agencyId: "x", budget: 120, realization: 50, exlusions: [{ name: "blocked", budget: 20 }] }];
    expect(refusal(() => summarizeAbsorption(lines, { by, exclude: ["blocked"] }))).toEqual([
      "invalid-input lines[0].exlusions",
    ]);
    expect(refusal(() => summarizeAbsorption([{ agencyId: "x", pagu: 1, realisasi: 1 } as never], { by }))).toEqual([
      "invalid-input lines[0].pagu",
      "invalid-input lines[0].realisasi",
      "invalid-number lines[0].budget",
      "invalid-number lines[0].realization",
    ]);
    const own = { agencyId: "x", budget: 1, realization: 1, sector: "health", extra: { pagu: 7 } };
    const bySector = (line: typeof own) => (line === own ? line.sector : "another");
    expect(summarizeAbsorption([own], { by: bySector })).toMatchObject([{ key: "health" }]);
  });

  it("tells of a part that was to be left out and that no line has", () => {
    const lines: BudgetLine[] = [
      { agencyId: "x", budget: 120, realization: 50, exclusions: [{ name: "blocked", budget: 20 }] },
      { agencyId: "y", budget: 10, realization: 5 },
    ];
    const codes = (exclude: string[]) => summarizeAbsorption(lines, { by, exclude }).map(codesOf);
    expect(codes(["blocked"])).toEqual([[], []]);
    expect(codes(["blockd"])).toEqual([["unknown-exclusion"], ["unknown-exclusion"]]);
    const asOf = summarizeAbsorption(lines, { by, exclude: ["blockd"], asOf: "2023-12-31" });
    expect(asOf.map(codesOf)).toEqual([["unknown-exclusion"], ["unknown-exclusion"]]);
  });

  it("leaves out lines of another version or direction, whichever way they are read", () => {
    const unread = { agencyId: "x", version: "original", budget: 5, realization: null, unread: true } as const;
    const own = { agencyId: "x", version: "revised", budget: 1, realization: 1 } as const;
    expect(summarizeAbsorption([unread, own], { by, version: "revised" })).toMatchObject([{ lines: 1, unreported: 0 }]);
    expect(summarizeAbsorption([unread, own], { by, direction: "revenue" })).toEqual([]);
  });

  it("asks every line for its version when one is asked for", () => {
    const lines: BudgetLine[] = [{ agencyId: "x", budget: 1, realization: 1 }];
    expect(refusal(() => summarizeAbsorption(lines, { by, version: "revised" }))).toEqual([
      "invalid-input lines[0].version",
    ]);
  });

  it("refuses options and lines that are none", () => {
    expect(refusal(() => summarizeAbsorption([], {} as never))).toEqual(["invalid-input options.by"]);
    expect(
      refusal(() => summarizeAbsorption([], { by: "agencyId", version: "murni", exclude: ["", 1] } as never)),
    ).toEqual([
      "invalid-input options.by",
      "invalid-input options.version",
      "invalid-input options.exclude[0]",
      "invalid-input options.exclude[1]",
    ]);
    expect(refusal(() => summarizeAbsorption("lines" as never, { by: 1 } as never))).toEqual([
      "invalid-input options.by",
      "invalid-input lines",
    ]);
    expect(refusal(() => summarizeAbsorption([], { by, excludes: ["blu"], asof: "2023-09-30" } as never))).toEqual([
      "invalid-input options.excludes",
      "invalid-input options.asof",
    ]);
  });

  it("leaves its input alone and freezes its result", () => {
    const lines = Object.freeze([Object.freeze({ agencyId: "x", budget: 1, realization: 2 })]);
    const [x] = summarizeAbsorption(lines, { by });
    expect(lines).toEqual([{ agencyId: "x", budget: 1, realization: 2 }]);
    expect(Object.isFrozen(x) && Object.isFrozen(x?.findings[0]?.details)).toBe(true);
  });
});

describe("keys that may stand for the same", () => {
  const told = (...keys: string[]) =>
    summarizeAbsorption(
      keys.map((agencyId) => ({ agencyId, budget: 100, realization: 50 })),
      { by: ({ agencyId }) => agencyId },
    ).flatMap(({ key, findings }) => findings.map(({ code, details }) => [code, key, details["others"]]));

  it("are told of each of their groups, and of no other", () => {
    expect(told("Disdik", "Dinas Pendidikan", "dinas pendidikan ", "Dinas Kesehatan")).toEqual([
      ["near-duplicate-key", "Disdik", ['"Dinas Pendidikan"', '"dinas pendidikan "']],
      ["near-duplicate-key", "Dinas Pendidikan", ['"Disdik"', '"dinas pendidikan "']],
      ["near-duplicate-key", "dinas pendidikan ", ['"Disdik"', '"Dinas Pendidikan"']],
    ]);
  });

  it.each([
    [["Kec. Batu", "Kecamatan Batu"]],
    [["DLH", "Dinas Lingkungan Hidup"]],
    [["Inspektorat", "Inspektorat Kota Batu"]],
    [["Dinas Perhubugan", "Dinas Perhubungan"]],
    [["Dinas Pemuda dan Olahraga", "Dinas Olahraga & Pemuda"]],
    [["Badan Pendapatan Daerah", "Dinas Pendapatan Daerah"]],
  ])("%j", (keys) => {
    expect(told(...keys).map(([, key]) => key)).toEqual(keys);
  });

  it.each([
    [["opd-1", "opd-2", "opd-11"]],
    [["1.01.01", "1.01.02"]],
    [["1.01 Umum", "1.02 Umum"]],
    [["Puskesmas I", "Puskesmas II"]],
    [["SMP Negeri 1", "SMP Negeri 2"]],
    [["Desa Sukarame", "Desa Sukarami"]],
    [["Kecamatan Batu", "Kelurahan Batu"]],
    [["Dinas Pendidikan (BLU)", "Dinas Pendidikan (bukan BLU)"]],
    [["Dinas Pendidikan", "Dinas Pendidikan dan Kebudayaan"]],
    [["dlh", "dpkp", "disnaker", "setwan"]],
    [["51", "52", "53"]],
    [["PAD", "DAU", "DAK fisik", "DAK nonfisik"]],
  ])("are not %j", (keys) => {
    expect(told(...keys)).toEqual([]);
  });

  it("are told by what they have in common, in both languages", () => {
    const [first] = summarizeAbsorption(
      [
        { agencyId: "Kec. Batu", budget: 1, realization: 1 },
        { agencyId: "Kecamatan Batu", budget: 1, realization: 1 },
      ],
      { by: ({ agencyId }) => agencyId },
    );
    expect(first?.findings).toEqual([
      {
        code: "near-duplicate-key",
        severity: "warning",
        subject: "Kec. Batu",
        path: [],
        details: { key: "Kec. Batu", others: ['"Kecamatan Batu"'], reasons: ["writing"] },
        message: {
          id: '"Kec. Batu" mungkin sama dengan "Kecamatan Batu": hanya berbeda cara menulisnya.',
          en: '"Kec. Batu" may be the same as "Kecamatan Batu": only the way of writing differs.',
        },
      },
    ]);
  });

  it("are looked for by their writing alone in lists of more than five thousand", () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Desa ${"abcdefghij"[i % 10]}${i.toString(36)}`);
    expect(told(...many, "Disdik", "Dinas Pendidikan", "DINAS PENDIDIKAN").map(([, key]) => key)).toEqual([
      "Dinas Pendidikan",
      "DINAS PENDIDIKAN",
    ]);
  });
});

describe("properties", () => {
  it("agrees with sums of bigint sen, group by group", () => {
    fc.assert(
      fc.property(samples, (list) => {
        const summaries = summarizeAbsorption(
          list.map(({ line }) => line),
          { by },
        );
        expect(summaries.map(({ key }) => key)).toEqual([...new Set(list.map(({ line }) => line.agencyId))]);
        for (const summary of summaries) {
          const own = list.filter(({ line }) => line.agencyId === summary.key).map(({ sen }) => sen);
          const reported = own.filter(({ realization }) => realization !== null);
          expect(toSen(summary.budget.toFixed())).toBe(own.reduce((sum, { budget }) => sum + budget, 0n));
          expect(toSen(summary.reportedBudget.toFixed())).toBe(reported.reduce((sum, each) => sum + each.budget, 0n));
          if (summary.realization !== undefined)
            expect(toSen(summary.realization.toFixed())).toBe(
              reported.reduce((sum, each) => sum + (each.realization ?? 0n), 0n),
            );
          expect([summary.lines, summary.unreported]).toEqual([own.length, own.length - reported.length]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is the mean of the rates weighted by budget, so it lies between them", () => {
    fc.assert(
      fc.property(samples, (list) => {
        const lines = list.map(({ line }) => line).filter(({ budget }) => budget !== "0.00");
        const apart = summarizeAbsorption(lines, { by }).flatMap(({ rate }) =>
          rate.status === "computed" ? [rate.value] : [],
        );
        const together = summarizeAbsorption(lines, { by: () => "all" })[0]?.rate;
        if (together?.status !== "computed") return;
        expect(apart.some((rate) => rate.lte(together.value))).toBe(true);
        expect(apart.some((rate) => rate.gte(together.value))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("summarizeAbsorption as of a day", () => {
  const quarter = (n: 1 | 2 | 3 | 4) => ({ kind: "quarter", year: 2023, quarter: n }) as const;
  const lines: BudgetLine[] = [
    { agencyId: "a", budget: 100, realization: 20, period: quarter(1), version: "original", inForceFrom: "2023-01-01" },
    { agencyId: "a", budget: 100, realization: 50, period: quarter(2), version: "original", inForceFrom: "2023-01-01" },
    { agencyId: "a", budget: 80, realization: 60, period: quarter(4), version: "revised", inForceFrom: "2023-10-05" },
    { agencyId: "b", budget: 10, realization: 9, period: quarter(1), version: "original", inForceFrom: "2023-01-01" },
    { agencyId: "b", budget: 10, realization: 3, period: quarter(2), version: "original", inForceFrom: "2023-01-01" },
  ];
  const at = (asOf: string, version?: "original") =>
    summarizeAbsorption(lines, { by, asOf, amounts: "cumulative", ...(version && { version }) });

  it("uses the budget in force then, and what was reported by then", () => {
    expect(plain(at("2023-06-30"))).toMatchObject([
      { key: "a", budget: "100", rate: { value: "50" }, findings: [] },
      { key: "b", rate: { value: "30" }, findings: [{ code: "cumulative-fell", path: ["lines", 4] }] },
    ]);
    expect(plain(at("2023-12-31"))).toMatchObject([
      { key: "a", budget: "80", rate: { value: "75" }, findings: [] },
      { key: "b", rate: { reason: "not-reported" }, findings: [{ code: "outdated-report" }] },
    ]);
  });

  it("keeps to one version when one is asked for, and to the places of the input", () => {
    const turned = [...lines].reverse();
    const summaries = summarizeAbsorption(turned, {
      by,
      asOf: "2023-12-31",
      amounts: "cumulative",
      version: "original",
    });
    expect(plain(summaries)).toMatchObject([
      { key: "b", findings: [{ code: "cumulative-fell", path: ["lines", 0] }] },
      { key: "a", budget: "100", rate: { value: "50" } },
    ]);
    const [unversioned] = lines.map(({ version: _version, ...line }) => line);
    expect(
      refusal(() => summarizeAbsorption([unversioned as BudgetLine], { by, asOf: "2023-12-31", version: "original" })),
    ).toEqual(["invalid-input lines[0].version"]);
  });

  it("does not confuse amounts: several periods need a declaration", () => {
    expect(refusal(() => summarizeAbsorption(lines, { by, asOf: "2023-12-31" }))).toContain(
      "invalid-input options.amounts",
    );
    expect(refusal(() => summarizeAbsorption(3 as never, { by, asOf: "2023-12-31" }))).toEqual(["invalid-input lines"]);
    expect(summarizeAbsorption(lines, { by }).map(codesOf)).toEqual([
      ["mixed-versions", "mixed-periods"],
      ["mixed-periods"],
    ]);
  });
});

describe("summarizeAbsorption of lines that serve several keys by shares", () => {
  const lines: BudgetLine[] = [
    { agencyId: "dinkes", budget: 100, realization: 40 },
    { agencyId: "dinsos", budget: "10", realization: "5", exclusions: [{ name: "blocked", budget: 1 }] },
    { agencyId: "dlh", budget: 30, realization: null },
  ];
  const priorities = ({ agencyId }: BudgetLine): LineKey => {
    if (agencyId === "dinkes")
      return [
        { key: "stunting", share: "1/3" },
        { key: "kemiskinan", share: "2/3" },
      ];
    return agencyId === "dinsos" ? "kemiskinan" : [{ key: "lingkungan", share: 1 }];
  };

  it("gives each key its exact share, and the whole once", () => {
    const summaries = summarizeAbsorption(lines, { by: priorities, exclude: ["blocked"] });
    expect(plain(summaries)).toMatchObject([
      { key: "stunting", lines: 1, budget: `${"3".repeat(2)}.${"3".repeat(38)}`, rate: { value: "40" } },
      // 66.66… and 9 budgeted, 26.66… and 5 spent: 95/3 of 227/3.
      { key: "kemiskinan", lines: 2, budget: `75.${"6".repeat(37)}7`, excluded: [{ budget: "1" }] },
      { key: "lingkungan", lines: 1, unreported: 1, rate: { reason: "not-reported" } },
    ]);
    const whole = summaries.reduce((total, { budget }) => add(total, exactOf(budget)), ZERO);
    expect(compare(whole, exactOf(139))).toBe(0);
  });

  it("takes shares as numbers, as texts and as fractions", () => {
    const sharing = (...shares: (string | number)[]) =>
      plain(
        summarizeAbsorption(lines.slice(0, 1), { by: () => shares.map((share, i) => ({ key: `${i}`, share })) }).map(
          ({ budget }) => budget,
        ),
      );
    expect(sharing(0.25, "0.25", "1/4", "2/8")).toEqual(["25", "25", "25", "25"]);
    expect(sharing("10/10")).toEqual(["100"]);
    for (const share of ["1/", "/1", "-1/1", "1/1/1", "1 /1", "x/1", "1/x", "0/0", null, {}, ["1/1"]])
      expect(refusal(() => sharing(share as never))).toEqual(["invalid-number lines[0][0].share"]);
  });

  it("takes the amounts that are left out in the same shares", () => {
    const half = () => [
      { key: "a", share: "1/2" },
      { key: "b", share: "1/2" },
    ];
    const line: BudgetLine = {
      agencyId: "x",
      budget: "10.00",
      realization: 8,
      exclusions: [
        { name: "blu", budget: 4, realization: 3 },
        { name: "blocked", budget: 1 },
      ],
    };
    const [a] = summarizeAbsorption([line, { ...line, realization: null }], { by: half, exclude: ["blu"] });
    expect(plain(a)).toMatchObject({
      budget: "6",
      reportedBudget: "3",
      realization: "2.5",
      excluded: [{ name: "blu", budget: "4", realization: "3" }],
    });
  });

  it("counts a key without a share not at all", () => {
    const by = () => [
      { key: "a", share: 1 },
      { key: "b", share: "0" },
    ];
    expect(summarizeAbsorption(lines.slice(0, 1), { by }).map(({ key }) => key)).toEqual(["a"]);
  });

  it("refuses shares that lose a part of the line, count it twice, or are none", () => {
    const refused = (answer: unknown) =>
      refusal(() => summarizeAbsorption(lines.slice(0, 1), { by: () => answer as LineKey }));
    const half = { key: "a", share: "0.5" };
    expect(refused([half])).toEqual(["weight-sum lines[0]"]);
    expect(refused([half, { key: "b", share: "0.6" }])).toEqual(["weight-sum lines[0]"]);
    expect(refused([half, half])).toEqual(["duplicate-key lines[0][1].key"]);
    expect(refused([])).toEqual(["invalid-input lines[0]"]);
    expect(refused([{ key: "", share: -1 }])).toEqual([
      "invalid-input lines[0][0].key",
      "invalid-number lines[0][0].share",
    ]);
    expect(refused([{ key: "a", share: "1/0" }])).toEqual(["invalid-number lines[0][0].share"]);
    expect(refused([{ key: "a", shares: 1 }])).toEqual([
      "invalid-input lines[0][0].shares",
      "invalid-number lines[0][0].share",
    ]);
    expect(refused(7)).toEqual(["invalid-input lines[0]"]);
  });

  it("tells findings of the day under every key that a line serves", () => {
    const dated = lines.slice(0, 1).map((line) => ({ ...line, inForceFrom: "2023-01-01" }));
    const again = [...dated, { ...dated[0], budget: 200 } as BudgetLine];
    const summaries = summarizeAbsorption(again, { by: priorities, asOf: "2023-12-31" });
    expect(summaries.map(codesOf)).toEqual([["conflicting-budgets"], ["conflicting-budgets"]]);
  });
});

describe("summarizeAbsorption of revenue and expenditure", () => {
  const lines: BudgetLine[] = [
    { agencyId: "bapenda", direction: "revenue", budget: "59315000000", realization: "141232085178" },
    { agencyId: "bapenda", direction: "expenditure", budget: 50, realization: 60 },
    { agencyId: "bapenda", budget: 50, realization: 40 },
  ];
  const way = ({ direction = "expenditure" }: BudgetLine) => direction;

  it("takes revenue above its target for no overspending, neither of the group nor of its lines", () => {
    const [revenue, expenditure] = summarizeAbsorption(lines, { by: way });
    expect(revenue).toMatchObject({ direction: "revenue", findings: [] });
    expect(revenue?.rate.status === "computed" && revenue.rate.value.toFixed(2)).toBe("238.11");
    expect(expenditure).not.toHaveProperty("direction");
    expect(expenditure && codesOf(expenditure)).toEqual(["lines-over-budget"]);
  });

  it("has no rate of what comes in and goes out together, and says so", () => {
    const [mixed] = summarizeAbsorption(lines, { by });
    expect(plain(mixed)).toMatchObject({ direction: "mixed", rate: { reason: "mixed-directions" } });
    expect(mixed?.findings.map(({ code, message }) => [code, message.id])).toContainEqual([
      "mixed-directions",
      "Jumlah ini mencampur belanja, pendapatan, sehingga tidak mempunyai persentase.",
    ]);
  });

  it("counts one direction when one is asked for, also as of a day", () => {
    const options = { by, direction: "expenditure" } as const;
    expect(plain(summarizeAbsorption(lines, options))).toMatchObject([{ budget: "100", lines: 2 }]);
    expect(plain(summarizeAbsorption(lines.slice(0, 2), { ...options, asOf: "2023-12-31" }))).toMatchObject([
      { budget: "50", lines: 1 },
    ]);
    expect(refusal(() => summarizeAbsorption(lines, { by, direction: "income" as never }))).toEqual([
      "invalid-input options.direction",
    ]);
  });

  it("does not take revenue and expenditure for two budgets of one item", () => {
    const dated = lines.slice(0, 2).map((line) => ({ ...line, inForceFrom: "2023-01-01" }));
    const resolved = summarizeAbsorption(dated, { by: way, asOf: "2023-12-31" });
    expect(resolved.map(({ key, lines: count }) => [key, count])).toEqual([
      ["revenue", 1],
      ["expenditure", 1],
    ]);
  });

  it("gives refunds and receipts without a budget reasons of their own", () => {
    const refund = [{ agencyId: "x", budget: 0, realization: -5000 }];
    expect(plain(summarizeAbsorption(refund, { by }))).toMatchObject([{ rate: { reason: "refund-without-budget" } }]);
    const gift: BudgetLine[] = [{ agencyId: "x", direction: "revenue", budget: 0, realization: 5000 }];
    const [received] = summarizeAbsorption(gift, { by });
    expect(received).toMatchObject({ rate: { reason: "receipts-without-budget" } });
    expect(received && codesOf(received)).toEqual(["receipts-without-budget"]);
  });
});

describe("summarizeAbsorption of amounts given as text", () => {
  it("counts the lines with an amount whose point probably groups thousands", () => {
    const lines = [
      { agencyId: "x", budget: "1250000", realization: "900.000" },
      { agencyId: "x", budget: "27647.091", realization: 5 },
      { agencyId: "x", budget: "1250000.50", realization: "900000.5" },
    ];
    const [x] = summarizeAbsorption(lines, { by });
    expect(x?.findings).toMatchObject([
      {
        code: "lines-grouping-slip",
        severity: "warning",
        details: { lines: 3, grouped: 2 },
        message: {
          id: "2 dari 3 rincian memuat jumlah dengan tiga angka di belakang titik; bila titiknya pemisah ribuan, jumlah itu seribu kali lebih besar.",
        },
      },
    ]);
    const slip = { agencyId: "x", budget: "900.000", realization: 5 };
    const other = { ...slip, direction: "revenue" } as const;
    const told = (all: BudgetLine[]) =>
      summarizeAbsorption(all, { by, asOf: "2023-12-31", direction: "expenditure" }).flatMap(codesOf);
    expect(told([slip])).toEqual(["grouping-slip"]);
    // What is wrong with lines that go another way is not asked about.
    expect(told([other, { ...slip, budget: 900 }])).toEqual([]);
    const [day] = summarizeAbsorption(lines.slice(0, 1), { by, asOf: "2023-12-31" });
    expect(day?.findings).toMatchObject([{ code: "grouping-slip", path: ["lines", 0, "realization"] }]);
  });
});

describe("lines that are plainly lines, and the same read by the shape", () => {
  it("count alike, with parts, periods, directions, shares and amounts of any size", () => {
    class Row {}
    const amount = fc.constantFrom<string | number>(0, 7, "12.50", "900.000", "12345678901234567.89", 0.125);
    const part = fc.record({ name: fc.constantFrom("blu", "blocked"), budget: fc.constant(0), realization: amount });
    const row = fc.record({
      agencyId: fc.constantFrom("a", "b"),
      budget: amount,
      realization: fc.option(amount, { nil: null }),
      direction: fc.constantFrom("expenditure", "revenue", undefined),
      period: fc.constantFrom({ kind: "month", year: 2023, month: 9 }, { kind: "quarter", year: 2023, quarter: 3 }),
      exclusions: fc.array(part, { maxLength: 2 }),
    }) as fc.Arbitrary<BudgetLine>;
    const keys = fc.constantFrom<LineKey>("x", [
      { key: "x", share: "1/3" },
      { key: "y", share: "2/3" },
    ]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), keys, (lines, key) => {
        const options = { by: () => key, exclude: ["blu"] };
        const read = lines.map((line) => Object.assign(new Row(), line));
        expect(plain(summarizeAbsorption(lines, options))).toEqual(plain(summarizeAbsorption(read, options)));
      }),
    );
  });
});
