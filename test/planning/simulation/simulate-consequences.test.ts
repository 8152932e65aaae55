import { type ConsequencePolicy, toPlain } from "sakip";
import { simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";

const clause = (id: string, kind: ConsequencePolicy["clauses"][number]["kind"], percent?: number, name = id) => ({
  id,
  when: [{ measure: "absorption", below: 50 }],
  kind,
  label: { id: `Ketentuan ${name}`, en: `Clause ${name}` },
  ...(percent !== undefined && { percent }),
});
const policy = (id: string, clauses: ConsequencePolicy["clauses"]): ConsequencePolicy => ({
  id,
  label: { id: "TPP", en: "Allowance" },
  since: "2024-01",
  clauses,
  source: { title: "Aturan uji", status: "convention" },
});
const month = (id: string, absorption: number | null) => ({ id, month: "2024-06", values: { absorption } });
const results = [month("p", 40), month("q", 50)];

const before = policy("a", [
  clause("cut", "allowance", -10),
  clause("word", "warning"),
  clause("gone", "sanction"),
  clause("same", "reward", 5, "before"),
]);
const after: ConsequencePolicy = {
  ...policy("b", [
    clause("cut", "allowance", -60),
    clause("word", "sanction"),
    clause("new", "warning"),
    clause("extra", "allowance", -50),
    clause("same", "reward", 5, "after"),
  ]),
  allowanceBounds: { least: -100, most: 0 },
};
const label = (name: string) => ({ id: `Ketentuan ${name}`, en: `Clause ${name}` });

describe("results under two policies", () => {
  it("tell clause by clause what follows for each, the percents together and the rupiah", () => {
    const simulation = simulate({ kind: "results", results, allowances: { p: 1000, q: 2000 } }, { before, after });
    const { rows, changed, rupiah, findings } = toPlain(simulation);
    expect(rows).toEqual([
      {
        id: "p",
        month: "2024-06",
        // −10 and 5 percent of 1000; then −60, −50 and 5, of which all is the most that can be cut.
        before: { consequences: ["cut", "word", "gone", "same"], undecided: [], percent: "-5", rupiah: "-50" },
        after: {
          consequences: ["cut", "word", "new", "extra", "same"],
          undecided: [],
          percent: "-100",
          rupiah: "-1000",
        },
        changes: ["consequences", "rupiah"],
        rupiah: "-950",
        steps: [
          { kind: "clause", code: "cut", label: label("cut"), before: "-10", after: "-60", difference: "-50" },
          { kind: "clause", code: "word", label: label("word"), before: "warning", after: "sanction" },
          { kind: "clause", code: "gone", label: label("gone"), before: "sanction" },
          { kind: "clause", code: "new", label: label("new"), after: "warning" },
          { kind: "clause", code: "extra", label: label("extra"), after: "-50" },
          { kind: "bounds", code: "bounds", after: "-100" },
        ],
      },
      {
        // 50 is not below 50.
        id: "q",
        month: "2024-06",
        before: { consequences: [], undecided: [], percent: "0", rupiah: "0" },
        after: { consequences: [], undecided: [], percent: "0", rupiah: "0" },
        changes: [],
        rupiah: "0",
        steps: [],
      },
    ]);
    expect([rupiah, findings, changed.any, changed.consequences, changed.rupiah]).toEqual(["-950", [], 1, 1, 1]);
  });

  it("tell the same the other way round, with what each clause is called in the policy that has it last", () => {
    const back = toPlain(simulate({ kind: "results", results }, { before: after, after: before })).rows[0];
    expect(back?.steps.map(({ code, label, ...values }) => [code, label?.en, values.before, values.after])).toEqual([
      ["cut", "Clause cut", "-60", "-10"],
      ["word", "Clause word", "sanction", "warning"],
      ["new", "Clause new", "warning", undefined],
      ["extra", "Clause extra", "-50", undefined],
      ["gone", "Clause gone", undefined, "sanction"],
      ["bounds", undefined, "-100", undefined],
    ]);
    const renamed = policy("c", [clause("same", "reward", 6, "after")]);
    const { rows } = simulate({ kind: "results", results }, { before, after: renamed });
    expect(rows[0]?.steps.at(-1)).toMatchObject({ code: "same", label: label("after") });
  });

  it("tell nothing of a month for which no policy was in force", () => {
    const later = { ...after, since: "2024-07" };
    const simulation = simulate({ kind: "results", results, allowances: { p: 1000, q: 1 } }, { before, after: later });
    expect(simulation.rows[0]?.after).toStrictEqual({ consequences: [], undecided: [] });
    expect(toPlain(simulation.findings).slice(0, 1)).toEqual([
      {
        code: "amount-unknown",
        severity: "warning",
        subject: "simulation",
        path: [],
        details: { ids: ["p", "q"] },
        message: {
          id: "Jumlah rupiah tidak dapat ditentukan bagi p, q; tidak dianggap nol.",
          en: "The amount in rupiah cannot be told for p, q; it is not taken for zero.",
        },
      },
    ]);
    if (simulation.of === "results")
      expect([simulation.results.before, simulation.results.after].map(([one]) => one?.id)).toEqual(["p", "p"]);
    expect(simulation.of).toBe("results");
  });

  it("tell no amount of what is undecided or has no allowance, and no sum then", () => {
    const all = [...results, month("r", null)];
    const { rows, findings, rupiah } = toPlain(
      simulate({ kind: "results", results: all, allowances: { p: 1000, r: 1 } }, { before, after }),
    );
    expect(rows.map(({ before, after, rupiah }) => [before.rupiah, after.rupiah, rupiah])).toEqual([
      ["-50", "-1000", "-950"],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(rupiah).toBeUndefined();
    expect(rows[2]).toMatchObject({
      before: { consequences: [], undecided: ["cut", "word", "gone", "same"], percent: "0" },
      after: { undecided: ["cut", "word", "new", "extra", "same"] },
      changes: ["consequences"],
      steps: [],
    });
    // What is undecided on both sides is told once.
    expect(findings.map(({ code, details }) => `${code} ${details["clause"] ?? details["ids"]}`)).toEqual([
      "amount-unknown q,r",
      ...["cut", "word", "gone", "same", "new", "extra"].map((id) => `clause-undecided ${id}`),
    ]);
  });
});
