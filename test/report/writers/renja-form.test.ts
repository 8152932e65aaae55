import { describe, expect, it } from "vitest";
import { renjaForm, toHtml, toText } from "../../../src/report/index.ts";

describe("renjaForm", () => {
  it("stands across the page, and is signed by both sides", () => {
    const form = renjaForm([], { agency: "Dinas A", factors: { supporting: "Dukungan DPRD" }, maker: { name: "a" } });
    expect(toHtml(form, { page: true })).toContain("@page { size: A4 landscape;");
    const text = toText(form);
    expect(text).toContain("Faktor pendorong keberhasilan: Dukungan DPRD");
    expect(text).toContain("Disusun                                             Dievaluasi");
    expect(text).toContain("Kepala perangkat daerah                             Kepala Bappeda");
  });
});
