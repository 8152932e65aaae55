import { describe, expect, it } from "vitest";
import { citationStatuses, statusWords } from "../../../src/core/index.ts";

describe("statusWords", () => {
  it("has words of its own for every status", () => {
    expect(Object.keys(statusWords)).toEqual(citationStatuses);
    for (const language of ["id", "en"] as const)
      expect(new Set(citationStatuses.map((status) => statusWords[status][language])).size).toBe(9);
  });

  it("says of nothing but a read source that it was read", () => {
    const claims = citationStatuses.filter(
      (status) => /dibaca/.test(statusWords[status].id) && !/tidak dibaca/.test(statusWords[status].id),
    );
    expect(claims).toEqual(["read"]);
  });
});
