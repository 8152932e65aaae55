import { applyConsequences, type ConsequencePolicy } from "sakip";
import { expect, it } from "vitest";

it("tells where no policy was in force, and what could not be decided", () => {
  const label = { id: "-", en: "-" };
  const when = [{ measure: "pace", below: 1 }, { grades: ["A"] }];
  const policy: ConsequencePolicy = {
    ...{ id: "p", label: label, since: "2023-02", source: { title: "-", status: "convention" } },
    clauses: [{ id: "c", when, kind: "warning", label }],
  };
  const results = [
    { id: "x", month: "2019-01" },
    { id: "y", month: "2023-02" },
    { id: "z", month: "2023-02", values: { pace: 2 } },
  ];
  const { findings } = applyConsequences(results, policy);
  expect(findings.map(({ message }) => message.id)).toEqual([
    "Tidak ada kebijakan yang berlaku pada Januari 2019.",
    'Ketentuan "c" tidak dapat diputuskan: "pace", predikat tidak diketahui.',
  ]);
  expect(findings.map(({ code, subject, path, message }) => [code, subject, path, message.en])).toEqual([
    ["no-policy", "x", ["results", 0], "No policy was in force in January 2019."],
    ["clause-undecided", "y", ["results", 1], 'The clause "c" cannot be decided: "pace", the grade not known.'],
  ]);
});
