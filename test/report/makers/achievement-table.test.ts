import { averageAchievement, cappedPolicy, measureAchievement, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { achievementTable } from "../../../src/report/index.ts";
import { dueTarget, measuredRows } from "../../support/achievement-rows.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { refusal } from "../../support/refusal.ts";
import { tableLaws } from "../../support/table-laws.ts";

const of = (title: string, target: string, realization: string | null, objective = "Sasaran 1") => ({
  title,
  unit: "%",
  objective,
  achievement: measureAchievement({ polarity: "maximize", target, realization }, cappedPolicy(120)),
});
const rows = [
  of("Indeks kepuasan", "80", "60.3"),
  of("Nilai SAKIP", "70", null),
  of("Kasus", "0", "0"),
  of("Desa mandiri", "10", "0"),
  of("Pelatihan", "10", "30", "Sasaran 2"),
];

describe("achievementTable", () => {
  it("prints a reported zero as 0, what is missing as a dash with its reason, and what a cap did", () => {
    expect(printedLines(achievementTable(rows))).toEqual([
      "No  Indikator kinerja  Satuan  Target  Realisasi  Capaian (%)",
      "──  ─────────────────  ──────  ──────  ─────────  ───────────",
      "Sasaran 1",
      "1   Indeks kepuasan      %         80       60,3        75,38",
      "2   Nilai SAKIP          %         70        –¹⁾          –¹⁾",
      "3   Kasus                %          0          0          –²⁾",
      "4   Desa mandiri         %         10          0         0,00",
      "",
      "Sasaran 2",
      "5   Pelatihan            %         10         30     120,00³⁾",
      "",
      "¹⁾ Realisasi tidak ada.",
      "²⁾ Target nol, sehingga rumusnya tidak dapat membagi.",
      "³⁾ Dibatasi pada batas atas; sebelumnya 300,00%.",
      "Dasar: Praktik laporan yang diterbitkan, diubah (pilihan, tanpa sumber)",
    ]);
  });

  it("prints targets as plans do", () => {
    const target = (given: Parameters<typeof measureAchievement>[0]["target"]) => ({
      title: "x",
      achievement: measureAchievement({ polarity: "maximize", target: given, realization: 1 }),
    });
    const table = achievementTable([
      target({ kind: "at-most", value: "5.5" }),
      target({ kind: "range", low: "70.38", high: "70.76" }),
      target({ kind: "none", text: "tidak diadakan" }),
      target({ kind: "none", text: "-" }),
    ]);
    const targets = table.rows.map((row) => row.kind === "item" && row.cells["target"]);
    expect(targets).toMatchObject([
      { kind: "text", text: { id: "≤ 5,5", en: "≤ 5.5" } },
      { kind: "text", text: { id: "70,38–70,76", en: "70.38–70.76" } },
      { kind: "text", text: "tidak diadakan" },
      { kind: "missing", code: "no-target" },
    ]);
  });

  it("prints the average in a last row", () => {
    const average = averageAchievement(
      [rows[0], rows[3]].flatMap((row) => (row === undefined ? [] : [row.achievement])),
    );
    expect(printedLines(achievementTable(rows.slice(0, 1), { average, caption: "Capaian" })).slice(4, 6)).toEqual([
      "──  ─────────────────  ──────  ──────  ─────────  ───────────",
      "Rata-rata capaian                                       37,69",
    ]);
  });

  it("refuses what is no achievement", () => {
    // @ts-expect-error no achievement
    expect(refusal(() => achievementTable([{ title: "x" }], { avarage: 1 }))).toEqual([
      "invalid-input rows[0].achievement",
      "invalid-input options.avarage",
    ]);
  });
});

tableLaws(
  measuredRows(6).map((rows) => ({ rows, average: averageAchievement(rows.map(({ achievement }) => achievement)) })),
  ({ rows, average }) => achievementTable(rows, { average }),
  ({ rows }) =>
    rows.map((row, i) => ({
      no: `${i + 1}`,
      title: row.title,
      unit: row.unit,
      target: dueTarget(row.achievement.target, row.achievement.sign),
      realization: row.achievement.realization === null ? null : { is: toDecimal(row.achievement.realization) },
      achievement: row.achievement.status === "computed" ? { is: row.achievement.value } : null,
    })),
  ({ rows, average }, table) => {
    const opened = rows.filter(({ objective }, i) => objective !== undefined && objective !== rows[i - 1]?.objective);
    expect(table.rows.flatMap((row) => (row.kind === "band" ? row.text : []))).toEqual(
      opened.map(({ objective }) => objective),
    );
    const [last] = table.rows.slice(-1);
    expect(last?.kind === "total" && plain(last.cells["achievement"])).toMatchObject(
      average.status === "computed" ? { value: plain(average.value) } : { code: average.reason },
    );
  },
);
