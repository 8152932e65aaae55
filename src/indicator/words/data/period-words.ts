import { monthNames } from "../../../period/index.ts";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii"] as const;

/** Words for the parts of a year or a plan, counted from 1: each form with the number as a digit, or as a Roman one. */
function counted<N extends number>(
  numbers: readonly N[],
  { digits, roman = [] }: { readonly digits: readonly string[]; readonly roman?: readonly string[] },
): Readonly<Record<string, N>> {
  const named = numbers.flatMap((number) => [
    ...digits.map((form): readonly [string, N] => [form.replace("#", String(number)), number]),
    ...roman.map((form): readonly [string, N] => [form.replace("#", ROMAN[number - 1] ?? ""), number]),
  ]);
  return Object.fromEntries(named);
}

/** Quarters: "TW I", "TRIWULAN 1", "tw1", and the bare Roman number of a head. */
export const quarterWords: Readonly<Record<string, 1 | 2 | 3 | 4>> = /* @__PURE__ */ counted([1, 2, 3, 4], {
  digits: [
    "tw#",
    "tw #",
    "q#",
    "triwulan #",
    "triwulan#",
    "target tw#",
    "realisasi tw#",
    "target tw #",
    "realisasi tw #",
  ],
  roman: ["tw #", "triwulan #", "target tw #", "realisasi tw #", "#"],
});

/** Halves of a year. */
export const semesterWords: Readonly<Record<string, 1 | 2>> = /* @__PURE__ */ counted([1, 2], {
  digits: ["semester #", "semester#", "smt #", "smt#", "sem #"],
  roman: ["semester #", "smt #", "sem #"],
});

/** Years of a plan: `target_1`, `target_t1`, `volume_t1`, "Tahun ke-1". */
export const planYearWords: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7>> = /* @__PURE__ */ counted(
  [1, 2, 3, 4, 5, 6, 7],
  {
    digits: ["target #", "target t#", "volume t#", "pagu t#", "t#", "tahun ke #", "tahun #"],
    roman: ["tahun #", "tahun ke #"],
  },
);

/** Months, in the names and spellings that tables have. */
export const monthWords: Readonly<Record<string, number>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    monthNames().flatMap((names, i) =>
      names.flatMap((name) => [[name, i + 1] as const, [`bulan ${name}`, i + 1] as const]),
    ),
  ))();
