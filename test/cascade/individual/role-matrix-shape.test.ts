import { buildCascade, individualTargets, parse, roleMatrixShape } from "sakip";
import { describe, expect, it } from "vitest";
import { node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

const matrix = {
  superiorId: "kabid",
  year: 2024,
  roles: [
    {
      personId: "a",
      contributions: [
        { method: "direct", resultId: "i", share: "0.5" },
        { method: "indirect", resultId: "i", indicator: { id: "own", title: "Laporan", polarity: "maximize" } },
      ],
    },
  ],
};

describe("roleMatrixShape, of shares of nothing", () => {
  it("are refused of all who take a result over, whoever else supports it", () => {
    const own = { id: "own", title: "O", polarity: "maximize", target: 1 };
    const roles = (...shares: number[]) => [
      ...shares.map((share, i) => ({
        personId: `p${i}`,
        contributions: [{ method: "direct", resultId: "i", share }],
      })),
      { personId: "s", contributions: [{ method: "indirect", resultId: "i", indicator: own }] },
    ];
    const faults = (...shares: number[]) =>
      refusal(() => parse(roleMatrixShape, { superiorId: "k", year: 2024, roles: roles(...shares) }));
    expect(faults(0, 0)).toEqual([
      "out-of-range roles[0].contributions[0].share",
      "out-of-range roles[1].contributions[0].share",
    ]);
    expect([faults(0, 1), faults(0)]).toEqual([[], []]);
  });
});

describe("roleMatrixShape", () => {
  it("reads a matrix from JSON, frozen", () => {
    const read = parse(roleMatrixShape, JSON.parse(JSON.stringify(matrix)));
    expect(read).toEqual(matrix);
    expect(Object.isFrozen(read.roles[0]?.contributions)).toBe(true);
  });

  it("refuses with every fault", () => {
    const [role] = matrix.roles;
    const bad = {
      year: 2024.5,
      superiorId: "",
      roles: [{ ...role, contributions: [{ method: "both", resultId: "i" }, { method: "direct" }] }],
    };
    expect(refusal(() => parse(roleMatrixShape, bad))).toEqual([
      "invalid-input superiorId",
      "invalid-period year",
      "invalid-input roles[0].contributions[0].method",
      "invalid-input roles[0].contributions[1].resultId",
    ]);
  });

  it("refuses shares below zero, and shares of several that are all zero", () => {
    const shares = (...all: (number | string)[]) => ({
      ...matrix,
      roles: all.map((share, i) => ({
        personId: `p${i}`,
        contributions: [{ method: "direct", resultId: "i", share }],
      })),
    });
    expect(refusal(() => parse(roleMatrixShape, shares(-1, 2)))).toEqual([
      "out-of-range roles[0].contributions[0].share",
    ]);
    expect(refusal(() => parse(roleMatrixShape, shares(0, "0.0")))).toEqual([
      "out-of-range roles[0].contributions[0].share",
      "out-of-range roles[1].contributions[0].share",
    ]);
    expect([shares(0), shares(0, 1)].map((each) => refusal(() => parse(roleMatrixShape, each)))).toEqual([[], []]);
  });

  it("refuses a misspelt key at the key, as individualTargets does", () => {
    const bad = {
      ...matrix,
      tahun: 2024,
      roles: [{ personId: "a", contributions: [{ method: "direct", resultId: "i", shares: 1 }] }],
    };
    const faults = ["invalid-input tahun", "invalid-input roles[0].contributions[0].shares"];
    expect(refusal(() => parse(roleMatrixShape, bad))).toEqual(faults);
    const { cascade } = buildCascade([node("k", [], { ownerId: "kabid" })]);
    expect(refusal(() => individualTargets(cascade, bad as never))).toEqual(
      faults.map((fault) => fault.replace(" ", " matrix.")),
    );
  });
});
