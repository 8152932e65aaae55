import fc from "fast-check";
import { checkIndicators, type Indicator, type IsoDate } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const base: Indicator = { id: "a", title: "A", polarity: "maximize" };
const codes = (...indicators: Indicator[]) =>
  checkIndicators(indicators).map(({ code, subject, path }) => `${code} ${subject} ${path.join(".")}`);

describe("checkIndicators", () => {
  it("finds nothing in a sound set", () => {
    expect(
      codes(
        { ...base, validUntil: "2023-12-31" },
        { ...base, validFrom: "2024-01-01" },
        { ...base, id: "b", validFrom: "2024-01-01", validity: "proxy", controllability: "low" },
      ),
    ).toEqual([]);
    expect(checkIndicators([])).toEqual([]);
  });

  it("finds two versions in force on one date", () => {
    expect(codes(base, base)).toEqual(["versions-overlap a 1.validFrom"]);
    const [finding] = checkIndicators([
      { ...base, validUntil: "2024-06-30" },
      { ...base, validFrom: "2024-01-01" },
    ]);
    expect(finding).toMatchObject({ severity: "error", details: { from: "2024-01-01" } });
    expect(finding?.message.en).toBe("Two versions of indicator “a” are in force at once from 1 January 2024.");
  });

  it("finds the same pairs as comparing each with each, while few are in force at once", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2024-01-${String(each).padStart(2, "0")}` as IsoDate);
    const life = fc.record(
      { id: fc.constantFrom("a", "b"), validFrom: day, validUntil: day },
      { requiredKeys: ["id"] },
    );
    fc.assert(
      fc.property(fc.array(life, { maxLength: 6 }), (lives) => {
        const all = lives.map((each): Indicator => ({ ...base, ...each }));
        const pairs = all.flatMap((one, i) =>
          all.slice(0, i).flatMap((other) => {
            const from = [one.validFrom ?? "", other.validFrom ?? ""].sort()[1] ?? "";
            const isIn = ({ validFrom = "" as IsoDate, validUntil = "9999-12-31" as IsoDate }) =>
              validFrom <= from && from <= validUntil;
            return one.id === other.id && isIn(one) && isIn(other) ? [`${i} ${from}`] : [];
          }),
        );
        const found = checkIndicators(all).filter(({ code }) => code === "versions-overlap");
        expect(found.map(({ path, details }) => `${path[0]} ${details["from"] ?? ""}`)).toEqual(pairs);
      }),
    );
  });

  it("finds every version that is in force beside what replaces it, while they are few", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2024-01-${String(each).padStart(2, "0")}` as IsoDate);
    const life = fc.record({ validFrom: day, validUntil: day }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 5 }), life, (lives, own) => {
        const from = ({ validFrom = "" }: Partial<Indicator>): string => validFrom;
        const until = ({ validUntil = "9999-12-31" }: Partial<Indicator>): string => validUntil;
        const beside = lives.filter((each) => {
          const first = from(each) > from(own) ? from(each) : from(own);
          return first <= until(each) && first <= until(own);
        });
        const all = [
          ...lives.map((each): Indicator => ({ ...base, ...each })),
          { ...base, ...own, id: "b", replaces: "a" },
        ];
        const found = checkIndicators(all).filter(({ code }) => code === "replaced-in-force");
        expect(found).toHaveLength(beside.length);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the version that lasts longest in sight, however many others have come and gone", () => {
    const short = Array.from(
      { length: 7 },
      (_, i): Indicator => ({
        ...base,
        validFrom: `2024-01-0${i + 1}`,
        validUntil: `2024-01-${20 + i}`,
      }),
    );
    const late: Indicator = { ...base, validFrom: "2024-03-01" };
    const long: Indicator = { ...base, validFrom: "2024-01-03" };
    const found = checkIndicators([late, ...short, long]).filter(({ details }) => details["from"] === "2024-03-01");
    expect(found.map(({ path }) => path)).toEqual([[8, "validFrom"]]);
    const beside = checkIndicators([
      late,
      ...short,
      long,
      { ...base, id: "b", replaces: "a", validFrom: "2024-02-01" },
    ]);
    const replaced = beside.filter(({ code }) => code === "replaced-in-force").map(({ details }) => details["from"]);
    expect(replaced.sort()).toEqual(["2024-02-01", "2024-03-01"]);
    // Those that begin after it was over do not hide the one that was beside it.
    const later = Array.from({ length: 7 }, (_, i): Indicator => ({ ...base, validFrom: `2025-01-0${i + 1}` }));
    const early: Indicator = { ...base, validUntil: "2024-12-31" };
    const over = { ...base, id: "b", replaces: "a", validFrom: "2024-02-01", validUntil: "2024-06-30" };
    const found2024 = checkIndicators([...later, early, over]).filter(({ code }) => code === "replaced-in-force");
    expect(found2024.map(({ details }) => details["from"])).toEqual(["2024-02-01"]);
  });

  it("tells five of many versions in force at once", () => {
    const all = Array.from({ length: 8 }, () => base);
    const found = checkIndicators(all).map(({ path }) => path[0]);
    expect(found).toEqual([1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7]);
    const beside = { ...base, id: "b", replaces: "a" };
    expect(checkIndicators([...all, beside]).filter(({ code }) => code === "replaced-in-force")).toHaveLength(5);
  });

  it("finds what is wrong with one version", () => {
    const period = { kind: "year", year: 2024 } as const;
    expect(
      codes({
        ...base,
        validFrom: "2024-02-01",
        validUntil: "2024-01-01",
        targets: [
          { period, target: 1 },
          { period: { ...period, year: 2025 }, target: 1 },
          { period, target: 2 },
        ],
        validity: "exact",
        controllability: "high",
      }),
    ).toEqual([
      "validity-reversed a 0.validUntil",
      "target-twice a 0.targets.2",
      "quality-combination a 0.controllability",
    ]);
  });

  it("finds what is wrong with a replacement", () => {
    const old: Indicator = { ...base, validUntil: "2024-12-31" };
    const next: Indicator = { ...base, id: "b", replaces: "a" };
    expect(codes(next)).toEqual(["replaced-unknown b 0.replaces"]);
    expect(codes(old, { ...next, validFrom: "2025-01-01" })).toEqual([]);
    expect(codes(old, { ...next, validFrom: "2024-07-01" })).toEqual(["replaced-in-force b 1.replaces"]);
  });

  it("refuses what is no list of indicators", () => {
    expect(refusal(() => checkIndicators(null as never))).toEqual(["invalid-input indicators"]);
    expect(refusal(() => checkIndicators([base, null as never, { ...base, validFrom: "2024" }]))).toEqual([
      "invalid-input indicators[1]",
      "invalid-date indicators[2].validFrom",
    ]);
  });

  it("refuses every fault of every indicator, misspelt keys among them", () => {
    const broken = [
      { ...base, id: "", validFrom: "2024-02-30", validUntil: 2024, replaces: 5, validity: "good", controllability: 1 },
      { ...base, targets: 5 },
      { ...base, targets: [null, { period: "2024", target: 1 }] },
      { ...base, validfrom: "2024-01-01" },
    ];
    expect(refusal(() => checkIndicators(broken as never))).toEqual([
      "invalid-input indicators[0].id",
      "invalid-input indicators[0].validity",
      "invalid-input indicators[0].controllability",
      "invalid-date indicators[0].validFrom",
      "invalid-date indicators[0].validUntil",
      "invalid-input indicators[0].replaces",
      "invalid-input indicators[1].targets",
      "invalid-input indicators[2].targets[0]",
      "invalid-period indicators[2].targets[1].period",
      "invalid-input indicators[3].validfrom",
    ]);
  });

  it("reads a list once, from anything that can be looped over", () => {
    expect(checkIndicators(new Set([base, { ...base }]).values()).map(({ code }) => code)).toEqual([
      "versions-overlap",
    ]);
  });

  it("hands out frozen findings and leaves the indicators as they are", () => {
    const indicators = [{ ...base }, { ...base }];
    expect(Object.isFrozen(checkIndicators(indicators)[0]?.details)).toBe(true);
    expect(Object.isFrozen(indicators[0])).toBe(false);
  });
});
