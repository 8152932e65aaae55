import { expect, it } from "vitest";
import { parseConsequencePolicy } from "../../../../src/regulation/rule/award/parse-consequence-policy.ts";

const good = {
  id: "p",
  title: { id: "Kebijakan", en: "Policy" },
  since: "2023-02",
  clauses: [
    { id: "c", when: [{ measure: "absorption", below: 80 }], kind: "warning", label: { id: "Teguran", en: "Warning" } },
  ],
  source: { title: "Perwali", status: "unverified" },
};

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseConsequencePolicy(JSON.parse(JSON.stringify({ ...good, extra: 1 })));
  expect(read).toEqual(good);
});

it("refuses with every problem, by its place", () => {
  const paths = [["since"], ["clauses", 0, "when"], ["clauses", 0, "kind"]];
  expect(() =>
    parseConsequencePolicy({ ...good, since: "2023-13", clauses: [{ ...good.clauses[0], kind: "prison", when: [] }] }),
  ).toThrow(expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }));
  expect(() => parseConsequencePolicy(null)).toThrow(/invalid-input/);
});
