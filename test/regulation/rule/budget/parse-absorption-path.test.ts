import { expect, it } from "vitest";
import { ikpaAbsorptionPath2024 } from "../../../../src/regulation/act/per-5-pb-2024/ikpa-rules.ts";
import { parseAbsorptionPath } from "../../../../src/regulation/rule/budget/parse-absorption-path.ts";
import { plain } from "../../../support/plain.ts";
import { refusal } from "../../../support/refusal.ts";

it("reads back a path that went through JSON", () => {
  expect(plain(parseAbsorptionPath(plain(ikpaAbsorptionPath2024)))).toEqual(plain(ikpaAbsorptionPath2024));
});

it("refuses shapes first, and then what cannot be proved", () => {
  const path = plain(ikpaAbsorptionPath2024) as object;
  expect(
    refusal(() =>
      parseAbsorptionPath({ ...path, since: "soon", every: "week", source: { title: "x", status: "sure" } }),
    ),
  ).toEqual(["invalid-input since", "invalid-input every", "invalid-input source.status"]);
  expect(refusal(() => parseAbsorptionPath({ ...path, targets: { all: [1, 2, 3, 101] } }))).toEqual([
    "out-of-range targets.all[3]",
  ]);
});
