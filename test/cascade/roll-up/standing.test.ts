import { describe, expect, it } from "vitest";
import { standingOf } from "../../../src/cascade/roll-up/standing.ts";
import { parentsShape } from "../../../src/cascade/tree/index.ts";
import { readAll } from "../../../src/core/index.ts";
import * as sakip from "../../../src/index.ts";
import { type Exact, exactToDecimal } from "../../../src/number/index.ts";

const standing = (parents: sakip.CascadeNode["parents"]) => standingOf(readAll([parentsShape, parents])[0]);
const text = (value: Exact | undefined) => value && exactToDecimal(value).toString();
const shown = (parents: sakip.CascadeNode["parents"]) => {
  const { shares } = standing(parents);
  const part = text(shares.of("a"));
  return part === undefined ? [shares.kind] : [shares.kind, part];
};

describe("standingOf", () => {
  it("is the whole for one parent, and equal parts for several without shares", () => {
    expect(shown(["a"])).toEqual(["declared", "1"]);
    expect(shown(["a", "b"])).toEqual(["equal", "0.5"]);
    expect(shown([{ id: "a" }, { id: "b" }, { id: "d" }])[0]).toBe("equal");
  });

  it("reads fractions of one and percent", () => {
    expect(
      shown([
        { id: "a", share: "0.3" },
        { id: "b", share: "0.7" },
      ]),
    ).toEqual(["declared", "0.3"]);
    expect(
      shown([
        { id: "a", share: 30 },
        { id: "b", share: "70.00" },
      ]),
    ).toEqual(["declared", "0.3"]);
  });

  it("is no share at all where they are incomplete or add up to something else", () => {
    expect(shown([{ id: "a", share: 1 }, { id: "b" }])).toEqual(["incomplete"]);
    expect(
      shown([
        { id: "a", share: "0.1" },
        { id: "b", share: "0.2" },
      ]),
    ).toEqual(["wrong-sum"]);
  });
});

describe("standingOf, of links that contradict each other", () => {
  it("counts a parent named twice once", () => {
    expect(shown(["p", "p"])[0]).toBe("declared");
    expect(shown(["p", "p", "q"])[0]).toBe("equal");
    const { weightOf } = standing([{ id: "p", weight: 1 }, { id: "p", weight: 2 }, "q"]);
    expect([weightOf("p"), weightOf("q"), weightOf("nobody")].map(text)).toEqual(["1", undefined, undefined]);
  });

  it("gives the whole of a node whose parent was named twice to that parent", () => {
    const { cascade } = sakip.buildCascade([
      { id: "p", parents: [], level: "objective", title: "P", indicators: [] },
      { id: "a", parents: ["p", "p"], level: "programme", title: "A", indicators: [] },
    ]);
    const [sum] = sakip.rollUp(cascade, ({ id }) => (id === "a" ? 10 : null), { rule: "sum" });
    expect(sum).toMatchObject({ id: "p", status: "computed" });
    expect(sum?.status === "computed" && sum.value.toString()).toBe("10");
  });
});
