import { budgetLineLayout, readRows } from "sakip/reading";
import { describe, expect, it } from "vitest";

// Lists by agency write the programme that nearly all of them have on every row: the same words under another agency,
// or with other funds, are no row without a name.
describe("a programme that stands in a column again", () => {
  const said = (head: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]) =>
    readRows([head, ...rows], budgetLineLayout).items.map(({ agencyId, programmeId, title, budget }) => [
      agencyId,
      programmeId,
      title,
      String(budget),
    ]);

  it("is the programme of each agency", () => {
    const items = said(
      ["OPD", "Program", "Pagu", "Realisasi"],
      ["Dinas Kesehatan", "Penunjang Urusan", 100, 50],
      ["Dinas Sosial", "Penunjang Urusan", 200, 80],
      ["Dinas Sosial", "Rehabilitasi", 20, 8],
      [null, "Perlindungan", 7, 5],
      ["Dinas Pendidikan", "Perlindungan", 21, 8],
    );
    expect(items).toEqual([
      ["Dinas Kesehatan", "Penunjang Urusan", "Penunjang Urusan", "100"],
      ["Dinas Sosial", "Penunjang Urusan", "Penunjang Urusan", "200"],
      ["Dinas Sosial", "Rehabilitasi", "Rehabilitasi", "20"],
      ["Dinas Sosial", "Perlindungan", "Perlindungan", "7"],
      ["Dinas Pendidikan", "Perlindungan", "Perlindungan", "21"],
    ]);
  });

  it("is the same programme with other funds", () => {
    const items = said(
      ["Program", "Sumber Dana", "Pagu", "Realisasi"],
      ["Penunjang Urusan", "DAU", 100, 50],
      ["Penunjang Urusan", "DAK", 7, 5],
      ["Rehabilitasi", "DAU", 200, 80],
    );
    expect(items.map(([, programme, title]) => [programme, title])).toEqual([
      ["Penunjang Urusan", "Penunjang Urusan"],
      ["Penunjang Urusan", "Penunjang Urusan"],
      ["Rehabilitasi", "Rehabilitasi"],
    ]);
  });

  it("is the programme of each agency where the agency stands behind it", () => {
    const items = said(
      ["Program", "OPD", "Pagu", "Realisasi"],
      ["Penunjang Urusan", "Dinas Kesehatan", 100, 50],
      ["Penunjang Urusan", "Dinas Sosial", 7, 5],
    );
    expect(items.map(([agency, programme]) => [agency, programme])).toEqual([
      ["Dinas Kesehatan", "Penunjang Urusan"],
      ["Dinas Sosial", "Penunjang Urusan"],
    ]);
  });
});
