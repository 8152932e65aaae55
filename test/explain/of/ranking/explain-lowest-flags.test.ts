import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainLowestFlags, explainText, flagLowest } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { itemsOf } from "./items.ts";

describe("explainLowestFlags", () => {
  it("tells who is lowest, and who could not be judged", () => {
    // The forum of Kota Batu, as tugumalang.id printed it on 15 November 2023.
    const rates = [
      { id: "disnaker", rate: "30.86" },
      { id: "kesbangpol", rate: "33.01" },
      { id: "dpkp", rate: "39.94" },
      { id: "dinsos", rate: null },
    ];
    const explanation = explainLowestFlags(flagLowest(rates, { value: ({ rate }) => rate, places: 2 }));
    expect(explanation).toMatchObject({ value: "2", unit: "items" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["item:disnaker", "selected"],
      ["item:kesbangpol", "selected"],
      ["open", "0"],
      ["ranking", "3"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("Yang terendah: 2 butir.");
    expect(text).toContain("Diketahui: tidak dapat dinilai dinsos.");
    expect(text).toContain("disnaker: termasuk yang terendah.");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainLowestFlags({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(itemsOf, fc.nat(5), fc.constantFrom("report", "include", "exclude"))
    .map(([items, places, onTie]) => flagLowest(items, { value: ({ value }) => value, places, onTie })),
  explainLowestFlags,
);
