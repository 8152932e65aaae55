import { followUp, type Recommendation } from "sakip";
import { expect, it } from "vitest";

const of = (...statuses: Recommendation["followUp"][]): Recommendation[] =>
  statuses.map((status, i) => ({ id: `${i}`, text: "Rekomendasi", ...(status !== undefined && { followUp: status }) }));

it("counts, and takes the share of all", () => {
  const given = of("done", "done", "in-progress", "not-done");
  expect(followUp(given)).toMatchObject({ recommendations: given, done: 2, inProgress: 1, notDone: 1, untold: 0 });
  const { share } = followUp(of("done", "done", "not-done"));
  expect(share.status === "computed" && `${share.value}`).toBe("66.66666666666666666666666666666666666667");
});

it("does not take what was not told for undone", () => {
  expect(followUp(of("done", undefined))).toMatchObject({ untold: 1, notDone: 0, share: { reason: "untold" } });
  expect(followUp([]).share).toEqual({ status: "not-computable", reason: "no-recommendations", needs: [] });
});

it("names every problem", () => {
  const given = [
    { id: "1", text: "" },
    { id: "1", text: "x", component: "", followUp: "perhaps" },
  ];
  expect(() => followUp(given as never)).toThrow(
    /^4 problems\n- invalid-input at recommendations\[0\]\.text.*\n- invalid-input at recommendations\[1\]\.component.*\n- invalid-input at recommendations\[1\]\.followUp.*\n- duplicate-key at recommendations\[1\]\.id/,
  );
  expect(() => followUp([...given, null] as never)).toThrow(
    /^4 problems[\s\S]*- invalid-input at recommendations\[2\]/,
  );
  expect(() => followUp(3 as never)).toThrow("invalid-input");
});

it("copies what it was given", () => {
  const given = of("done");
  expect(Object.isFrozen(followUp(given).recommendations[0])).toBe(true);
  expect(Object.isFrozen(given[0])).toBe(false);
});

const dated: readonly Recommendation[] = [
  { id: "1", text: "IKU", ownerId: "bappeda", due: "2023-03-31", followUp: "in-progress" },
  { id: "2", text: "LKjIP", ownerId: "diskominfo", due: "2023-05-01" },
  { id: "3", text: "Reviu", ownerId: "bappeda", due: "2023-01-31", followUp: "done" },
  { id: "4", text: "Pohon kinerja", followUp: "not-done" },
];

it("tells what is overdue on a day, and whose it is", () => {
  const { overdue, owners, asOf, findings } = followUp(dated, { asOf: "2023-05-01" });
  expect([asOf, overdue]).toEqual(["2023-05-01", ["1"]]);
  expect(owners).toEqual([
    { ownerId: "bappeda", recommendations: 2, done: 1, overdue: ["1"] },
    { ownerId: "diskominfo", recommendations: 1, done: 0, overdue: [] },
    { ownerId: null, recommendations: 1, done: 0, overdue: [] },
  ]);
  expect(findings.map(({ code, subject, message }) => [code, subject, message.id])).toEqual([
    [
      "overdue-recommendation",
      "1",
      "Rekomendasi “IKU” (penanggung jawab bappeda) belum selesai ditindaklanjuti: tenggatnya 31 Maret 2023, terlambat 31 hari.",
    ],
    ["recommendation-without-owner", "4", "Rekomendasi “Pohon kinerja” belum mempunyai penanggung jawab."],
    ["recommendation-without-due", "4", "Rekomendasi “Pohon kinerja” belum mempunyai tenggat."],
  ]);
});

it("calls nothing overdue without a day, and what nothing was told of with one", () => {
  expect(followUp(dated)).toMatchObject({ overdue: [], findings: [] });
  expect(followUp(dated, { asOf: "2023-05-02" }).overdue).toEqual(["1", "2"]);
  expect(() => followUp(dated, { asOf: "besok" })).toThrow(/invalid-date at options\.asOf/);
});
