import fc from "fast-check";
import { buildCascade, type CascadeLevel, type CascadeNode, nodesFromOutline, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { cascadeDiagram, toMarkdown } from "../../../src/report/index.ts";
import { readByMermaid } from "../../support/mermaid.ts";
import { refusal } from "../../support/refusal.ts";

const { nodes } = nodesFromOutline([
  { level: "goal", title: "Tujuan A" },
  { level: "objective", title: "Sasaran 1" },
  { level: "programme", title: "Program 1" },
  { level: "programme", title: "Program 2" },
  { level: "objective", title: "Sasaran 2" },
]);
const { cascade } = buildCascade(nodes);
const node = (id: string, level: CascadeLevel, title: string, parents: readonly string[] = []): CascadeNode => ({
  id,
  level,
  title,
  parents,
  indicators: [],
});
const linesOf = ({ specification }: { readonly specification: string }) =>
  specification
    .trimEnd()
    .split("\n")
    .slice(3)
    .map((line) => line.trim());

describe("cascadeDiagram", () => {
  it("draws boxes and arrows, level by level", async () => {
    const diagram = cascadeDiagram(cascade);
    expect(diagram.specification).toBe(
      [
        "flowchart LR",
        "  accTitle: Pohon kinerja",
        "  accDescr: Pohon kinerja: Tujuan 1, Sasaran 2, Program 2.",
        '  n0["Tujuan: Tujuan A"]',
        '  n1["Sasaran: Sasaran 1"]',
        '  n2["Sasaran: Sasaran 2"]',
        '  n3["Program: Program 1"]',
        '  n4["Program: Program 2"]',
        "  n0 --> n1",
        "  n0 --> n2",
        "  n1 --> n3",
        "  n1 --> n4",
        "",
      ].join("\n"),
    );
    expect(diagram.description.en).toBe("Cascade: Goal 1, Objective 2, Programme 2.");
    expect(diagram.findings).toEqual([]);
    expect(await readByMermaid(diagram)).toBe("flowchart-v2");
  });

  it("counts what it leaves out, in the picture and in a finding", async () => {
    const diagram = cascadeDiagram(cascade, { boxes: 4, locale: "en" });
    expect(linesOf(diagram)).toEqual([
      'n0["Goal: Tujuan A"]',
      'n1["Objective: Sasaran 1"]',
      'n2["Objective: Sasaran 2"]',
      'n3["Programme: Program 1"]',
      'm1(["1 more"]):::more',
      "n0 --> n1",
      "n0 --> n2",
      "n1 --> n3",
      "n1 -.-> m1",
      "classDef more stroke-dasharray: 4 3",
    ]);
    expect(diagram.findings.map(({ code, details }) => [code, details])).toEqual([
      ["left-out-of-diagram", { drawn: 4, leftOut: 1 }],
    ]);
    expect(diagram.description.id).toBe("Pohon kinerja: Tujuan 1, Sasaran 2, Program 1. 1 tidak digambar.");
    expect(await readByMermaid(diagram)).toBe("flowchart-v2");
  });

  it("goes as deep as it is told, from where it is told", () => {
    expect(linesOf(cascadeDiagram(cascade, { depth: 1 }))[0]).toBe('n0["Tujuan: Tujuan A"]');
    const first = cascade.nodes[1]?.id ?? "";
    expect(linesOf(cascadeDiagram(cascade, { from: first }))).toEqual([
      'n0["Sasaran: Sasaran 1"]',
      'n1["Program: Program 1"]',
      'n2["Program: Program 2"]',
      "n0 --> n1",
      "n0 --> n2",
    ]);
  });

  it("draws a node with two parents once, with an arrow from each", () => {
    const shared = buildCascade([
      node("a", "objective", "A"),
      node("b", "objective", "B"),
      node("c", "programme", "C", ["a", "b"]),
    ]);
    expect(linesOf(cascadeDiagram(shared.cascade)).slice(3)).toEqual(["n0 --> n2", "n1 --> n2"]);
  });

  it("draws less where texts are too long for Mermaid, and says so", async () => {
    const long = buildCascade(
      Array.from({ length: 30 }, (_, i) => node(`${i}`, "goal", `${i} ${"kata ".repeat(500)}`)),
    );
    const diagram = cascadeDiagram(long.cascade, { boxes: 30 });
    expect(diagram.specification.length).toBeLessThan(50_000);
    expect(diagram.findings).toHaveLength(1);
    expect(await readByMermaid(diagram)).toBe("flowchart-v2");
  });

  it("stands in Markdown as Mermaid, and an empty cascade says so", async () => {
    expect(toMarkdown(cascadeDiagram(cascade)).startsWith("```mermaid\nflowchart LR\n")).toBe(true);
    const empty = cascadeDiagram(buildCascade([]).cascade);
    expect(empty.description.en).toBe("Cascade: nothing in it.");
    expect(await readByMermaid(empty)).toBe("flowchart-v2");
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify(cascade);
    expect(cascadeDiagram(toPlain(cascade))).toEqual(cascadeDiagram(cascade));
    expect(JSON.stringify(cascade)).toBe(before);
  });

  it("refuses a beginning that is no node, and limits out of reach", () => {
    expect(refusal(() => cascadeDiagram(cascade, { from: "nobody" }))).toEqual(["invalid-input options.from"]);
    expect(refusal(() => cascadeDiagram(cascade, { boxes: 500, depth: 0 }))).toEqual([
      "invalid-input options.boxes",
      "invalid-input options.depth",
    ]);
  });

  describe("properties", () => {
    it("is read by Mermaid whatever titles hold", async () => {
      const nasty = fc.constantFrom(
        '"',
        "#",
        "]",
        "[",
        "|",
        "end",
        "`",
        "<script>",
        "%%{init: {}}%%",
        "\\",
        ";",
        "&#35;",
        "{{",
        "\n",
        "--> n1",
      );
      const title = fc
        .array(fc.oneof(nasty, fc.string()), { minLength: 1, maxLength: 6 })
        .map((parts) => parts.join(" "));
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            title.filter((each) => each.trim() !== ""),
            { minLength: 1, maxLength: 5 },
          ),
          async (titles) => {
            const built = buildCascade(titles.map((each, i) => node(`${i}`, "goal", each)));
            const diagram = cascadeDiagram(built.cascade, { caption: titles[0] ?? "" });
            expect(await readByMermaid(diagram)).toBe("flowchart-v2");
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});
