import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyRegistry, explainNameMatching, explainText, matchNames } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const registry = agencyRegistry([
  { id: "dinkes", name: "Dinas Kesehatan" },
  { id: "dukcapil", name: "Dinas Kependudukan dan Pencatatan Sipil", aliases: ["Dinas Dukcapil"] },
  { id: "umum1", name: "Sub Bagian Umum" },
  { id: "umum2", name: "Sub Bagian Umum" },
]);

describe("explainNameMatching", () => {
  it("tells by what each name was matched, and what a person must decide", () => {
    const explanation = explainNameMatching(
      matchNames(["Dinas Dukcapil", "Dinas Dukcapil", "Sub Bagian Umum", "Dinas Kesehatn", "Warung Kopi"], registry),
    );
    expect(explanation).toMatchObject({ value: "1", formula: { op: "count", of: [{ step: 0 }] } });
    const [, dukcapil, umum, near, unknown] = explainText(explanation).split("\n");
    expect(dukcapil).toContain(
      "Dinas Dukcapil: Dinas Kependudukan dan Pencatatan Sipil. Diketahui: dicocokkan dengan nama lain; tertulis 2 kali.",
    );
    expect(umum).toContain("Nama ini dipakai beberapa instansi: Sub Bagian Umum (umum1), Sub Bagian Umum (umum2).");
    expect(near).toContain("Dinas Kesehatan");
    expect(unknown).toContain("Tidak ada instansi yang bernama demikian atau mirip.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainNameMatching({ kind: "name-matching" } as never))).toContain(
      "invalid-input result.matched",
    );
  });
});

const name = fc.constantFrom(
  "Dinas Kesehatan",
  "dinkes",
  "Dinas Dukcapil",
  "Sub Bagian Umum",
  "Dinas Kesehatn",
  "Warung Kopi",
  "–",
);

explanationLaws(
  fc.array(name, { maxLength: 8 }).map((names) => matchNames(names, registry)),
  explainNameMatching,
);
