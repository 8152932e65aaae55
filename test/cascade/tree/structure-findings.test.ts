import { describe, expect, it } from "vitest";
import {
  cycleFinding,
  duplicateId,
  duplicateParent,
  missingParent,
  noRoot,
} from "../../../src/cascade/tree/structure-findings.ts";
import { node } from "../../support/cascade.ts";

const row = node("b", ["x", { id: "y" }] as never, { title: "Program B" });

describe("the findings about structure", () => {
  it("name rows as people count them, and paths as programs do", () => {
    expect(duplicateId(row, 4, 1)).toMatchObject({
      path: [4, "id"],
      message: { en: 'The id "b" of row 5 is that of row 2; the first row counts.' },
    });
    expect(missingParent(row, 4, 0)).toMatchObject({ path: [4, "parents", 0], details: { parent: "x" } });
    expect(duplicateParent(row, 4, 1)).toMatchObject({ path: [4, "parents", 1], details: { parent: "y" } });
    expect(noRoot(3).message.en).toContain("None of 3 rows");
  });

  it("shorten the words of a long cycle, never its details", () => {
    const rows = Array.from({ length: 40 }, (_, i) => node(`n${i}`));
    const path = [...rows.map((_, i) => i), 0];
    const { message, details } = cycleFinding(rows, path, path.slice(0, 40), 0);
    expect(message.en).toContain("n5 → … → n36");
    expect((details["path"] as string[]).length).toBe(41);
  });
});
