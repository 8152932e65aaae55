// Three published trees: they build, their printed sums are checked, and their known faults are found by name. The figures
// expected here were added up by hand (integers), apart from the library.
import {
  buildCascade,
  type CascadeNode,
  cascadeCoverage,
  checkCascade,
  flattenCascade,
  nodesFromCodes,
  nodesFromOutline,
  parseIndonesianNumber,
  parseTarget,
  rollUp,
} from "sakip";
import { describe, expect, it } from "vitest";
import { disasterAgency, type PrintedRow, sumedang, supervision } from "./published-cascades.ts";

const only = (nodes: readonly CascadeNode[], code: string) =>
  checkCascade(buildCascade(nodes).cascade)
    .filter((each) => each.code === code)
    .map(({ subject, details }) => [subject, JSON.parse(JSON.stringify(details))]);

describe("Renstra Bappppeda Sumedang, 4 programmes and 17 activities", () => {
  // Printed in English notation: 11,566,246,594.
  const amount = (text: string) => (text === "" || text === "-" ? undefined : text.replaceAll(",", ""));
  const rows = (year: keyof PrintedRow["budget"], mended = true) =>
    sumedang.map(({ code, title, budget }) => {
      const rupiah = amount(budget[year]);
      return { code: mended ? code.replace(",", ".") : code, title, ...(rupiah !== undefined && { budget: rupiah }) };
    });

  it("finds the seven codes that are printed with a comma, and what was meant", () => {
    const { nodes, findings } = nodesFromCodes(rows("2021", false));
    expect(nodes.length).toBe(14);
    expect(findings.map(({ code, details }) => [code, details["mended"]])).toEqual(
      ["01", "02", "03", "05", "06", "08", "09"].map((tail) => ["invalid-code", `5.01.01.2.${tail}`]),
    );
  });

  it("builds from the codes alone, once they are mended", () => {
    const { nodes, findings } = nodesFromCodes(rows("2021"));
    const { cascade, findings: faults } = buildCascade(nodes);
    expect([findings, faults]).toEqual([[], []]);
    expect(cascade.roots).toEqual(["5.01.01", "5.01.02", "5.01.03", "5.05.02"]);
    expect(cascadeCoverage(cascade).map(({ level, nodes: count, fanOut }) => [level, count, fanOut])).toEqual([
      ["programme", 4, { least: 3, most: 7, links: 17 }],
      ["activity", 17, { least: 0, most: 0, links: 0 }],
    ]);
    expect(
      flattenCascade(cascade)
        .flatMap(({ cells }) => cells)
        .filter(({ depth }) => depth === 0)
        .map(({ rowSpan }) => rowSpan),
    ).toEqual([7, 3, 3, 4]);
    expect(checkCascade(cascade, { scope: "regency" }).filter(({ code }) => code.includes("code"))).toEqual([]);
  });

  it.each(["2021", "2022", "2023", "end"] as const)(
    "adds up to the last rupiah in %s where a budget is printed",
    (year) => expect(only(nodesFromCodes(rows(year)).nodes, "budget-mismatch")).toEqual([]),
  );

  it("names the two programmes without a printed budget, with what their activities add up to", () => {
    const missing = (year: keyof PrintedRow["budget"]) =>
      only(nodesFromCodes(rows(year)).nodes, "budget-incomplete").map(([subject, { sum }]) => [subject, sum]);
    expect(missing("2022")).toEqual([
      ["5.01.02", "2620100000"],
      ["5.05.02", "1925000000"],
    ]);
    expect(missing("end")).toEqual([
      ["5.01.02", "7042152250"],
      ["5.05.02", "4660500000"],
    ]);
    // In 2021 one activity of the second has none either ("-"): nothing can be compared.
    expect(missing("2021")).toEqual([["5.01.02", "1911702250"]]);
  });

  it("adds up the years of each row to its printed end", () => {
    // 5.01.02 and 5.05.02 print nothing; 5.05.02.2.01 prints "-" for 2021.
    for (const { code, budget } of sumedang.filter(({ budget: { end } }) => end !== "")) {
      const years = [budget[2021], budget[2022], budget[2023]].map((text) => BigInt(amount(text) ?? 0));
      expect([code, years.reduce((a, b) => a + b).toString()]).toEqual([code, amount(budget.end)]);
    }
  });

  it("finds the unit that is written in two ways", () => {
    const units = new Set(
      sumedang
        .flatMap(({ target, baseline }) => [target, baseline])
        .map((text) => parseTarget(text))
        .flatMap((each) => ("unit" in each && each.unit !== null ? [each.unit] : [])),
    );
    expect([...units].filter((unit) => unit.toLowerCase() === "laporan").sort()).toEqual(["Laporan", "laporan"]);
  });
});

describe("agreements of Badan Pengawasan Mahkamah Agung, 5 units and 49 indicators", () => {
  const head = supervision[0]?.unit as string;
  const unitOf = (title: string) =>
    title.startsWith("Persentase") ? "%" : title.startsWith("Jumlah") ? "dokumen" : "indeks";

  /** The tree as printed; with relations: counts add up, everything else is adopted unchanged. */
  function tree(withRelations: boolean): CascadeNode[] {
    const above = new Set(Object.keys(supervision[0]?.targets ?? {}));
    return supervision.map(({ unit, targets }) => ({
      id: unit,
      parents: unit === head ? [] : [head],
      level: unit === head ? "echelon-1" : "echelon-2",
      title: unit,
      ownerId: unit,
      indicators: Object.entries(targets).map(([title, target]) => ({
        id: title,
        title,
        unit: unitOf(title),
        polarity: "maximize" as const,
        target,
        ...(withRelations &&
          unit !== head &&
          above.has(title) && {
            supports: [
              {
                indicatorId: title,
                relation: title === "Jumlah Pedoman Pengawasan" ? ("sum" as const) : ("same" as const),
              },
            ],
          }),
      })),
    }));
  }

  it("builds, with 13 indicators at the head and 36 below", () => {
    const { cascade, findings } = buildCascade(tree(true));
    expect(findings).toEqual([]);
    expect(cascadeCoverage(cascade).map(({ level, indicators }) => [level, indicators])).toEqual([
      ["echelon-1", 13],
      ["echelon-2", 36],
    ]);
  });

  it("adopts percentages and indices unchanged, and divides the count of guidelines 1 + 1 + 1 + 3 = 6", () => {
    expect(only(tree(true), "target-mismatch")).toEqual([]);
    expect(only(tree(true), "copied-indicator")).toEqual([]);
  });

  it("is 28 copies that nobody declared, when read without relations", () => {
    const copies = only(tree(false), "copied-indicator");
    // 24 adoptions with the same target and 4 with a part of it.
    expect(copies.length).toBe(28);
    expect(copies.filter(([, { indicatorId }]) => indicatorId === "Jumlah Pedoman Pengawasan").length).toBe(4);
  });

  it("finds that the policy papers of the units are no sum: 4 × 1 against 1", () => {
    const summed = tree(true).map((node) => ({
      ...node,
      indicators: node.indicators.map((each) =>
        each.id === "Jumlah Naskah Kebijakan"
          ? {
              ...each,
              supports: [{ indicatorId: "Jumlah Rekomendasi Kebijakan Hasil Pengawasan", relation: "sum" as const }],
            }
          : each,
      ),
    }));
    expect(
      only(summed, "target-mismatch").map(([subject, { expected, given, difference }]) => [
        subject,
        expected,
        given,
        difference,
      ]),
    ).toEqual([[head, "4", "1", "-3"]]);
  });

  it("finds that monitoring stops at echelon II", () =>
    expect(only(tree(true), "monitoring-stops").map(([subject]) => subject)).toEqual(
      supervision.slice(1).map(({ unit }) => unit),
    ));
});

describe("realised budgets of BPBD Tangerang Selatan, quarters I and II of 2023", () => {
  const LEVELS = ["objective", "programme", "activity", "sub-activity"] as const;
  const nodes = (quarter: 2 | 3, rows = disasterAgency) =>
    nodesFromOutline(
      rows.map((row) => ({
        level: LEVELS[row[0]] as (typeof LEVELS)[number],
        title: row[1],
        budget: row[quarter] === "-" ? 0 : parseIndonesianNumber(row[quarter]),
      })),
      LEVELS,
    ).nodes;
  const found = (...args: Parameters<typeof nodes>) =>
    only(nodes(...args), "budget-mismatch").map(([subject, { difference }]) => [subject, difference]);

  it("builds from its levels: 1 agency, 2 programmes, 8 activities, 43 sub-activities", () =>
    expect(cascadeCoverage(buildCascade(nodes(2)).cascade).map(({ nodes: count }) => count)).toEqual([1, 2, 8, 43]));

  it("finds where the printed sums do not hold in quarter I, with the exact difference", () =>
    expect(found(2)).toEqual([
      ["1.1", "562489950"],
      ["1.1.2", "2276207937"],
    ]));

  it("finds where they do not hold in quarter II", () =>
    expect(found(3)).toEqual([
      ["1.1", "1046845550"],
      ["1.1.2", "3081372838"],
      ["1.1.3", "6900000"],
      ["1.1.4", "99080000"],
    ]));

  it("adds up in quarter I once the activity printed among sub-activities is put in its place", () => {
    const misplaced = "Administrasi Umum Perangkat Daerah";
    const mended = disasterAgency.map((row) => (row[1] === misplaced ? ([2, row[1], row[2], row[3]] as const) : row));
    expect(found(2, mended).map(([subject]) => subject)).not.toContain("1.1");
    expect(found(3, mended).find(([subject]) => subject === "1.1")).toEqual(["1.1", "338100000"]);
  });

  it("rolls the leaves up to a total that the table does not print", () => {
    const { cascade } = buildCascade(nodes(2));
    const parents = new Set(cascade.nodes.flatMap((each) => each.parents as string[]));
    const rows = rollUp(cascade, (each) => (parents.has(each.id) ? null : each.budget), { rule: "sum" });
    const total = rows.find(({ id }) => id === "1");
    const byHand = disasterAgency.reduce(
      (sum, [level, , text]) => (level === 3 ? sum + BigInt(text === "-" ? 0 : text.replaceAll(".", "")) : sum),
      0n,
    );
    expect(total?.status === "computed" && total.value.toString()).toBe(byHand.toString());
  });
});
