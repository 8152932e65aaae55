import { defineRegulation, type RegulationInput } from "sakip";
import { expect, it } from "vitest";
import { smallRegulation } from "../../../support/regulations.ts";

type Limits = { of: string[]; take: string }[];

function withLimits(limits: Limits, code = "1.a.2"): RegulationInput {
  // biome-ignore lint/suspicious/noExplicitAny: writes faults that the types forbid.
  const input: any = structuredClone(smallRegulation);
  Object.assign(input.components[0].parts[0].items[1], { limits, code });
  return input;
}

it("takes items of any part, earlier or later", () => {
  expect(() => defineRegulation(withLimits([{ of: ["1.b.1", "1.b.2"], take: "highest" }]))).not.toThrow();
});

it.each<[string, Limits, string]>([
  ["no item", [{ of: [], take: "mean" }], "invalid-regulation at components[0].parts[0].items[1].limits[0].of"],
  [
    "no list",
    [{ of: undefined as never, take: "mean" }],
    "invalid-input at components[0].parts[0].items[1].limits[0].of",
  ],
  ["no limits", 3 as never, "invalid-input at components[0].parts[0].items[1].limits"],
  ["what is none", [null as never], "invalid-input at components[0].parts[0].items[1].limits[0]"],
  [
    "an unknown way",
    [{ of: ["1.a.1"], take: "sum" }],
    "invalid-input at components[0].parts[0].items[1].limits[0].take",
  ],
  ["an unknown item", [{ of: ["9"], take: "mean" }], "invalid-regulation at components[0].parts[0].items[1].limits"],
  ["itself", [{ of: ["1.a.2"], take: "mean" }], 'items that do not rest on "1.a.2" themselves'],
])("refuses an item that rests on %s", (_what, limits, message) => {
  expect(() => defineRegulation(withLimits(limits))).toThrow(message);
});

it("refuses items that rest on each other", () => {
  // biome-ignore lint/suspicious/noExplicitAny: changes what is readonly.
  const input: any = withLimits([{ of: ["1.b.1"], take: "mean" }]);
  input.components[0].parts[1].items[0].limits = [{ of: ["1.b.2"], take: "mean" }];
  input.components[0].parts[1].items[1].limits = [{ of: ["1.a.2"], take: "mean" }];
  expect(() => defineRegulation(input)).toThrow(/^3 problems/);
});

it("refuses a code used twice, in whatever part", () => {
  expect(() => defineRegulation(withLimits([], "1.b.1"))).toThrow(
    "duplicate-key at components[0].parts[1].items[0].code",
  );
});
