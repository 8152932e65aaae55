import fc from "fast-check";
import { coordinationMatrix, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { obstacleDiagram } from "../../../src/report/index.ts";
import { readByMermaid } from "../../support/mermaid.ts";
import { refusal } from "../../support/refusal.ts";

const obstacle = (id: string, agencyId: string, ...waitsFor: string[]) => ({
  id,
  text: `Kendala ${id}`,
  agencyId,
  waitsFor,
  since: "2025-07-01",
});
const matrix = coordinationMatrix([
  obstacle("k1", "dinsos", "dukcapil"),
  obstacle("k2", "dukcapil", "kominfo"),
  obstacle("k3", "dlh", "pupr"),
  obstacle("k4", "pupr", "dlh"),
]);
const names = { dinsos: "Dinas Sosial", kominfo: { id: "Diskominfo", en: "Agency of Information" }, k1: "Data warga" };
const linesOf = ({ specification }: { readonly specification: string }) =>
  specification
    .trimEnd()
    .split("\n")
    .slice(3)
    .map((line) => line.trim());

describe("obstacleDiagram", () => {
  it("draws an arrow from who waits to who is waited for, and hexagons for circles", async () => {
    const diagram = obstacleDiagram(matrix, { names });
    const lines = linesOf(diagram);
    expect([...lines].sort()).toEqual(
      [
        'n0{{"dlh (saling menunggu)"}}',
        'n1{{"pupr (saling menunggu)"}}',
        'n2["Dinas Sosial"]',
        'n3["dukcapil"]',
        'n4["Diskominfo"]',
        'n0 -->|"k3"| n1',
        'n1 -->|"k4"| n0',
        'n2 -->|"Data warga"| n3',
        'n3 -->|"k2"| n4',
      ].sort(),
    );
    expect(diagram.description).toEqual({
      id: "Siapa menunggu siapa: 5 perangkat daerah, 4 panah dari yang menunggu ke yang ditunggu. Terbanyak terurai dengan jawaban Diskominfo (2).",
      en: "Who waits for whom: 5 agencies, 4 arrows from the one that waits to the one waited for. Most is freed by an answer of Agency of Information (2).",
    });
    expect(diagram.findings.map(({ code }) => code)).toEqual(["waiting-circle"]);
    expect(await readByMermaid(diagram)).toBe("flowchart-v2");
  });

  it("draws what lies around an agency, as far as it is told", () => {
    const diagram = obstacleDiagram(matrix, { agency: "kominfo", depth: 1, locale: "en" });
    expect(linesOf(diagram)).toEqual(['n0["kominfo"]', 'n1["dukcapil"]', 'n1 -->|"k2"| n0']);
    expect(diagram.findings.at(-1)).toMatchObject({ code: "left-out-of-diagram", details: { drawn: 2, leftOut: 1 } });
    expect(diagram.description.en).toMatch(/ 1 agency is left out\.$/);
  });

  it("leaves out agencies beyond the limit", () => {
    const diagram = obstacleDiagram(matrix, { boxes: 2 });
    expect(linesOf(diagram)).toHaveLength(4);
    expect(diagram.findings.at(-1)?.message.id).toBe(
      "Diagram memuat 2 kotak; 3 lainnya tidak digambar agar tetap terbaca.",
    );
  });

  it("counts obstacles where there are more than two between two agencies", () => {
    const many = coordinationMatrix(["1", "2", "3"].map((id) => obstacle(id, "a", "b")));
    expect(linesOf(obstacleDiagram(many)).at(-1)).toBe('n0 -->|"3 kendala"| n1');
  });

  it("draws nothing where nobody waits", async () => {
    const diagram = obstacleDiagram(coordinationMatrix([]));
    expect(linesOf(diagram)).toEqual([]);
    expect(await readByMermaid(diagram)).toBe("flowchart-v2");
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify(matrix);
    expect(obstacleDiagram(toPlain(matrix), { names })).toEqual(obstacleDiagram(matrix, { names }));
    expect(JSON.stringify(matrix)).toBe(before);
  });

  it("refuses what is no matrix", () => {
    const strange: object = { blockers: [], findings: [] };
    // @ts-expect-error no pairs
    expect(refusal(() => obstacleDiagram(strange, { depth: 0 }))).toEqual([
      "invalid-input matrix.pairs",
      "invalid-input options.depth",
    ]);
  });

  describe("properties", () => {
    it("has an arrow for every two of whom one waits for the other", () => {
      const agency = fc.constantFrom("a", "b", "c", "d", "e", "f");
      const pair = fc.tuple(agency, fc.uniqueArray(agency, { minLength: 1, maxLength: 3 }));
      fc.assert(
        fc.property(fc.array(pair, { maxLength: 15 }), (all) => {
          const diagram = obstacleDiagram(
            coordinationMatrix(all.map(([own, others], i) => obstacle(`${i}`, own, ...others))),
          );
          const expected = new Set(
            all.flatMap(([own, others]) => others.filter((each) => each !== own).map((each) => `${own} ${each}`)),
          );
          expect(linesOf(diagram).filter((line) => line.includes("-->"))).toHaveLength(expected.size);
        }),
      );
    });
  });
});
