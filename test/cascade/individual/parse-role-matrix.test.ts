import { isSakipError, parseRoleMatrix } from "sakip";
import { describe, expect, it } from "vitest";

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

describe("parseRoleMatrix", () => {
  it("reads a matrix from JSON, frozen", () => {
    const read = parseRoleMatrix(JSON.parse(JSON.stringify(matrix)));
    expect(read).toEqual(matrix);
    expect(Object.isFrozen(read.roles[0]?.contributions)).toBe(true);
  });

  it("refuses with every fault", () => {
    const [role] = matrix.roles;
    try {
      parseRoleMatrix({
        year: 2024.5,
        superiorId: "",
        roles: [{ ...role, contributions: [{ method: "both", resultId: "i" }, { method: "direct" }] }],
      });
      expect.unreachable();
    } catch (error) {
      if (!isSakipError(error)) throw error;
      expect(error.details.problems.map(({ path }) => path.join("."))).toEqual([
        "superiorId",
        "year",
        "roles.0.contributions.0.method",
        "roles.0.contributions.1.resultId",
      ]);
    }
  });
});
