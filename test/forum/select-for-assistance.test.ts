import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetLine, summarizeAbsorption } from "../../src/budget/index.ts";
import type { ForumAgency } from "../../src/forum/forum-agency.ts";
import type { ForumRule } from "../../src/forum/forum-rule.ts";
import { selectForAssistance } from "../../src/forum/select-for-assistance.ts";
import { exactToDecimal } from "../../src/number/index.ts";
import { type Period, parsePeriod } from "../../src/period/index.ts";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

const period = parsePeriod("2023-TW3");
const select = (agencies: readonly ForumAgency[], rule: Partial<ForumRule> = {}) =>
  selectForAssistance(agencies, { period, places: 2, ...rule });
const ids = (rows: readonly { agencyId: string }[]) => rows.map(({ agencyId }) => agencyId);

describe("selectForAssistance", () => {
  it("leads from lines to the list", () => {
    const line = (agencyId: string, budget: number, realization: number | null): BudgetLine => ({
      agencyId,
      budget,
      realization,
    });
    const lines = [
      line("disnaker", 60, 20),
      line("dlh", 100, 45),
      line("disnaker", 40, 10),
      line("dpkp", 100, 90),
      line("dinsos", 50, 1),
      line("dinsos", 50, null),
      line("diskominfo", 10, null),
      line("bkd", 0, 0),
    ];
    const summaries = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
    expect(plain(select(summaries, { target: "70.5" }))).toEqual({
      kind: "assistance-list",
      period: { kind: "quarter", year: 2023, quarter: 3 },
      places: 2,
      target: "70.5",
      selected: [
        { agencyId: "disnaker", rate: "30", rank: 1, tied: false, gap: "-40.5" },
        { agencyId: "dlh", rate: "45", rank: 2, tied: false, gap: "-25.5" },
      ],
      contested: [],
      open: 0,
      ranking: [
        { agencyId: "disnaker", rate: "30", rank: 1, tied: false, gap: "-40.5" },
        { agencyId: "dlh", rate: "45", rank: 2, tied: false, gap: "-25.5" },
        { agencyId: "dpkp", rate: "90", rank: 3, tied: false, gap: "19.5" },
      ],
      unranked: [
        { agencyId: "dinsos", reason: "partly-reported" },
        { agencyId: "diskominfo", reason: "not-reported" },
        { agencyId: "bkd", reason: "zero-budget" },
      ],
      ineligible: [],
    });
  });

  it("ranks a partly reported agency only when it is told to", () => {
    const agencies = [
      { key: "a", rate: 2, lines: 2, unreported: 1 },
      { key: "b", rate: 3 },
      { key: "c", rate: 4 },
    ];
    expect(ids(select(agencies).selected)).toEqual(["b", "c"]);
    expect(ids(select(agencies, { partlyReported: "rank" }).selected)).toEqual(["a", "b"]);
  });

  it("reports a tie at the cut, and follows another rule when told", () => {
    const agencies = [
      { key: "a", rate: "10" },
      { key: "b", rate: "20.0" },
      { key: "c", rate: 20 },
      { key: "d", rate: 30 },
    ];
    const list = select(agencies);
    expect([ids(list.selected), ids(list.contested), list.open]).toEqual([["a"], ["b", "c"], 1]);
    expect(ids(select(agencies, { onTie: "include" }).selected)).toEqual(["a", "b", "c"]);
  });

  it("lists apart who does not take part", () => {
    const eligible = ({ key }: ForumAgency) => (key === "rsud" ? ["BLUD"] : true);
    const list = select(
      [
        { key: "rsud", rate: 1 },
        { key: "a", rate: 2 },
        { key: "b", rate: 3 },
      ],
      { eligible },
    );
    expect([ids(list.selected), list.ineligible]).toEqual([["a", "b"], [{ agencyId: "rsud", reasons: ["BLUD"] }]]);
  });

  it("refuses every fault at once", () => {
    const bad = [
      null,
      { key: "", rate: "x" },
      { key: "a", rate: 1 },
      { key: "a", rate: { status: "computed", value: "y" } },
    ];
    const rule = { period: { kind: "week" } as unknown as Period, target: "z", partlyReported: "hide" as never };
    expect(refusal(() => select(bad as never, rule))).toEqual([
      "invalid-input agencies[0]",
      "invalid-input agencies[1].key",
      "invalid-number agencies[1].rate",
      "invalid-number agencies[3].rate.value",
      "invalid-period rule.period.kind",
      "invalid-period rule.period.year",
      "invalid-number rule.target",
      "invalid-input rule.partlyReported",
    ]);
    const twice = [
      { key: "a", rate: "x" },
      { key: "a", rate: 1 },
    ];
    const nameless = { key: "", rate: 1 };
    expect(refusal(() => select([nameless, nameless]))).toEqual([
      "invalid-input agencies[0].key",
      "invalid-input agencies[1].key",
    ]);
    expect(refusal(() => select(twice))).toEqual(["invalid-number agencies[0].rate", "invalid-input agencies[1].key"]);
    expect(refusal(() => selectForAssistance([], null as never))).toEqual(["invalid-input rule"]);
    expect(refusal(() => select(1 as never))).toEqual(["invalid-input agencies"]);
    expect(refusal(() => select([], { places: -1 }))).toEqual(["invalid-input rule.places"]);
  });

  it("refuses a test of eligibility and a count that are none, and leaves the reasons of the caller alone", () => {
    expect(refusal(() => select([{ key: "a", rate: 1, unreported: "1" as never }], { eligible: 1 as never }))).toEqual([
      "invalid-input agencies[0].unreported",
      "invalid-input rule.eligible",
    ]);
    const reasons = ["new this year"];
    select([{ key: "a", rate: 1 }], { eligible: () => reasons });
    expect(Object.isFrozen(reasons)).toBe(false);
  });

  it("refuses a misspelt key of its rule, and of an agency that lacks the key", () => {
    expect(refusal(() => select([], { plases: 1 } as never))).toEqual(["invalid-input rule.plases"]);
    expect(refusal(() => select([{ key: "a", rate: 1, unreportd: 1 }] as never))).toEqual([
      "invalid-input agencies[0].unreportd",
    ]);
    const own = { key: "a", rate: 1, name: "Dinas A", unreported: 0, unreportd: 1 };
    expect(ids(select([own]).selected)).toEqual(["a"]);
  });

  it("tells why an agency has no rate, as its summary does", () => {
    const none = { status: "not-computable", reason: "zero-budget", needs: ["budget"] } as const;
    const list = select([
      { key: "a", rate: none, unreported: 1 },
      { key: "b", rate: null, unreported: 1, lines: 1 },
    ]);
    expect(list.unranked).toEqual([
      { agencyId: "a", reason: "zero-budget" },
      { agencyId: "b", reason: "not-reported" },
    ]);
    expect(refusal(() => select([{ key: "a", rate: 1, lines: -1, unreported: 0.5 }]))).toEqual([
      "invalid-input agencies[0].lines",
      "invalid-input agencies[0].unreported",
    ]);
    expect(refusal(() => select([], { onTie: "toss" as never, places: 0.5 }))).toEqual([
      "invalid-input rule.places",
      "invalid-input rule.onTie",
    ]);
  });

  it("hands the caller's own agency to the test of eligibility, from any iterable", () => {
    const seen: unknown[] = [];
    const agency = { key: "a", rate: 1, region: "Batu" };
    const eligible = (each: ForumAgency) => seen.push(each) > 0;
    select(new Set([agency]) as never, { eligible });
    expect(seen[0]).toBe(agency);
  });

  it("reads rates that were kept: three thirds are one again", () => {
    const third = "33.33333333333333333333333333333333333333";
    const list = select([{ key: "a", rate: { status: "computed", value: third } }], { target: "33" });
    expect(String(list.ranking[0]?.gap)).toBe("0.3333333333333333333333333333333333333333");
    const same = select([
      { key: "a", rate: third },
      { key: "b", rate: exactToDecimal({ n: 100, d: 3 }) },
    ]);
    expect(same.ranking.map(({ tied }) => tied)).toEqual([true, true]);
  });

  it("leaves its input alone, and freezes a list that survives JSON", () => {
    const agencies = Object.freeze([Object.freeze({ key: "a", rate: "1.50" })]);
    const list = select(agencies, { places: 1 });
    expect(Object.isFrozen(list.ranking[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(list)).selected).toEqual([{ agencyId: "a", rate: "1.5", rank: 1, tied: false }]);
  });
});

describe("properties", () => {
  it("never assists an agency while a lower one goes without, and loses nobody", () => {
    const rate = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 12 }), fc.nat(6), (rates, places) => {
        const list = select(
          rates.map((each, i) => ({ key: `a${i}`, rate: each })),
          { places },
        );
        const highest = Math.max(-1, ...list.selected.map((row) => row.rate.toNumber()));
        const others = list.ranking.filter(({ agencyId }) => !ids(list.selected).includes(agencyId));
        expect(others.every((row) => row.rate.toNumber() > highest)).toBe(true);
        expect(list.ranking.length + list.unranked.length).toBe(rates.length);
        expect(list.selected.length).toBeLessThanOrEqual(places);
      }),
    );
  });
});
