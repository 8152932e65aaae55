import { describe, expect, it } from "vitest";
import { sharesOf } from "../../../src/cascade/roll-up/shares.ts";
import * as sakip from "../../../src/index.ts";
import { exactToDecimal } from "../../../src/number/index.ts";
import { node } from "../../support/cascade.ts";

const shown = (parents: Parameters<typeof node>[1]) => {
  const shares = sharesOf(node("c", parents));
  return shares.kind === "declared" || shares.kind === "equal"
    ? [shares.kind, exactToDecimal(shares.of("a")).toString()]
    : [shares.kind];
};

describe("sharesOf", () => {
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

describe("sharesOf, of links that contradict each other", () => {
  const links = (parents: sakip.CascadeNode["parents"]) =>
    sharesOf({ id: "a", parents, level: "programme", title: "A", indicators: [] });

  it("counts a parent named twice once", () => {
    expect(links(["p", "p"]).kind).toBe("declared");
    expect(links(["p", "p", "q"]).kind).toBe("equal");
  });

  it("takes no share below zero, although the sum is 1", () => {
    expect(
      links([
        { id: "p", share: "1.5" },
        { id: "q", share: "-0.5" },
      ]).kind,
    ).toBe("wrong-sum");
  });

  it("gives the whole of a node whose parent was named twice to that parent", () => {
    const { cascade } = sakip.buildCascade([
      { id: "p", parents: [], level: "objective", title: "P", indicators: [] },
      { id: "a", parents: ["p", "p"], level: "programme", title: "A", indicators: [] },
    ]);
    const sum = sakip.rollUp(cascade, ({ id }) => (id === "a" ? 10 : null), { rule: "sum" }).get("p");
    expect(sum).toMatchObject({ status: "computed" });
    expect(sum?.status === "computed" && sum.value.toString()).toBe("10");
  });
});
