import { describe, expect, it } from "vitest";
import { buildDocument, type DocumentInput, toText } from "../../../src/report/index.ts";
import { refusal } from "../../support/refusal.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

describe("buildDocument", () => {
  it("puts blocks together as they are", () => {
    expect(fullDocument.kind).toBe("document");
    expect(fullDocument.blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "heading",
      "paragraph",
      "list",
      "list",
      "picture",
      "table",
      "page-break",
      "signatures",
    ]);
  });

  it("copies and freezes, and leaves what it was made of alone", () => {
    const chart = { mark: { type: "bar" } };
    const input: DocumentInput = {
      title: "x",
      blocks: [{ kind: "picture", description: "x", format: "vega-lite", specification: chart }],
    };
    const document = buildDocument(input);
    expect(Object.isFrozen(document.blocks[0])).toBe(true);
    expect(Object.isFrozen(chart) || Object.isFrozen(chart.mark) || Object.isFrozen(input.blocks)).toBe(false);
  });

  it("refuses blocks of no kind, with every problem", () => {
    const blocks = [
      { kind: "heading", text: 1 },
      { kind: "footer" },
      { kind: "table", table: { ...fullTable, rows: [{}] } },
    ];
    // @ts-expect-error these are no blocks
    expect(refusal(() => buildDocument({ title: "x", blocks }))).toEqual([
      "invalid-input blocks[0].text",
      "invalid-input blocks[1].kind",
      "invalid-input blocks[2].table.rows[0].kind",
    ]);
  });

  describe("properties", () => {
    it("prints the same when it is put together again", () => {
      const { title, orientation, blocks, findings } = fullDocument;
      expect(toText(buildDocument({ title, orientation, blocks, findings }))).toBe(toText(fullDocument));
    });
  });
});
