import { parseProgrammeCode } from "sakip";
import { describe, expect, it } from "vitest";
import {
  codeLevel,
  codeParent,
  codeScope,
  duplicateCode,
  invalidCode,
} from "../../../src/cascade/code/code-findings.ts";
import { node } from "../../support/cascade.ts";

const code = parseProgrammeCode("8.01.01.2.01");
const activity = node("a", [], { level: "programme", title: "Kegiatan A", code: code.code });

describe("the findings about codes", () => {
  it("say what was meant only where a slip is plain", () => {
    expect(invalidCode("a", "5.01.01.2,01", []).message.en).toContain('"5.01.01.2.01" may be meant');
    expect(invalidCode("a", "5.01.01.2,01", []).message.id).toContain('Maksudnya mungkin "5.01.01.2.01".');
    expect(invalidCode("a", "abc", []).message.id).toBe('"abc" bukan kode program, kegiatan, atau sub kegiatan.');
    expect(invalidCode("a", "abc", []).message.en).toBe('"abc" is no code of a programme, activity or sub-activity.');
  });

  it("count rows as people do", () =>
    expect(duplicateCode("a", code, 2, [5, "code"]).message).toEqual({
      id: 'Kode "8.01.01.2.01" sudah dipakai baris 3 pada instansi yang sama; yang berada di bawahnya mengikuti baris itu.',
      en: 'Row 3 of the same agency has the code "8.01.01.2.01" already; what hangs below it hangs below that row.',
    }));

  it("name the node, its code and what was expected", () => {
    expect(codeLevel(activity, code, []).details).toMatchObject({
      code: "8.01.01.2.01",
      level: "programme",
      codeLevel: "activity",
    });
    expect(codeLevel(activity, code, []).message).toEqual({
      id: 'Kode "8.01.01.2.01" adalah kode Kegiatan, sedangkan "Kegiatan A" berjenjang Program.',
      en: 'The code "8.01.01.2.01" belongs to the level Activity, but "Kegiatan A" is on the level Programme.',
    });
    const parent = node("p", [], { code: "8.01.02" });
    expect(codeParent(activity, code, parent, []).details).toMatchObject({
      code: "8.01.01.2.01",
      expected: "8.01.01",
      parent: "p",
      parentCode: "8.01.02",
    });
    expect(codeScope(activity, code, "province", []).message.id).toBe(
      "Kode 8.01.01.2.01 milik kabupaten/kota, bukan provinsi.",
    );
  });
});
