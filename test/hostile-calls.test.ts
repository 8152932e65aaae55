// What no caller should give, by the kind of what it once broke; `npm run fuzz` tries the same on every function.
import * as api from "sakip";
import { simulate } from "sakip/planning";
import { joinRows, readRows, recordRows } from "sakip/reading";
import {
  agreementDocument,
  buildTable,
  cascadeDiagram,
  cascadeMatrix,
  evaluationReport,
  forumMinutes,
  rankingTable,
  toSheet,
} from "sakip/report";
import { jsonSchemaOf, schemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import { once } from "./support/once.ts";
import { refusal } from "./support/refusal.ts";

const bad = (value: unknown): never => value as never;
const label = { id: "-", en: "-" };
const ranking = api.rankBy(
  [
    { id: "a", score: 2 },
    { id: "b", score: 1 },
  ],
  { value: ({ score }) => score },
);

/** So many levels of an object of which each holds the one below twice: a text of it has 2 ** levels parts. */
function shared(levels: number): object {
  let inner: object = {};
  for (let i = 0; i < levels; i++) inner = { a: inner, b: inner };
  return inner;
}

function problemsOf(call: () => unknown): readonly api.Problem[] {
  try {
    call();
  } catch (error) {
    if (api.isSakipError(error)) return error.details.problems;
    throw error;
  }
  return [];
}

describe("what is too large to be said", () => {
  it("is told by its beginning, whatever stands in it how often", () => {
    const [problem] = problemsOf(() => api.measureAbsorption({ budget: bad(shared(60)), realization: 1 }));
    expect(problem?.given).toBe('{"a":{"a":{"a":{…},"b":{…}},"b":{"a":{…},"b":{…}}},"b":{"a"…');
  });

  it("is told by its beginning where every item is a document", () => {
    const document = { lines: Array.from({ length: 30_000 }, (_, i) => ({ i })) };
    const problems = problemsOf(() => api.averageAchievement(bad(Array.from({ length: 300 }, () => document))));
    expect(problems).toHaveLength(300);
    expect(Math.max(...problems.map(({ given }) => given.length))).toBe(60);
  });

  it("keeps a message short where a key is a whole document, and the key whole in the path", () => {
    const key = "k".repeat(400_000);
    const error = (() => {
      try {
        return api.parse(api.indicatorShape, { id: "i", title: "t", polarity: "maximize", [key]: 1 });
      } catch (caught) {
        return caught as api.SakipError;
      }
    })();
    expect((error as api.SakipError).message.length).toBeLessThan(1500);
    expect((error as api.SakipError).details.problems[0]?.path).toEqual([key]);
  });

  it("is told by its beginning in a finding, and whole in its facts", () => {
    const code = "9".repeat(400_000);
    const { findings } = joinRows([], [{ code }], { left: () => null, right: (row) => row.code });
    expect(findings.map(({ message }) => message.en.length < 1000)).toEqual([true]);
    expect(JSON.stringify(findings[0]?.details)).toContain(code);
  });

  it("is told by its beginning in groups of judges and entries that no sheet connects", () => {
    const long = "x".repeat(400_000);
    const sheets = [sheet, { ...sheet, entryId: long, judgeId: "k" }];
    const { findings } = api.judgeEntries(sheets, rubric, { normalize: "judge-mean" });
    expect(findings.map(({ code, message }) => [code, message.en.length < 1000])).toEqual([
      ["panels-not-connected", true],
    ]);
  });

  it("never cuts between the halves of a letter, nor tells half of one", () => {
    const texts = ["a\ud83d", "😀".repeat(100), `a${"😀".repeat(100)}`, { "a\ud83d": 1 }];
    for (const given of texts)
      for (const problem of problemsOf(() => api.toDecimal(bad(given))))
        expect(problem.given).not.toMatch(/\p{Surrogate}/u);
    expect(problemsOf(() => api.parsePeriod("a\u202eb"))[0]?.given).toBe('"a\\u202eb"');
  });

  it("takes no longer for a bigint or a name of many digits", () => {
    const bigints = Array.from({ length: 2000 }, () => 10n ** 20_000n);
    expect(problemsOf(() => api.averageAchievement(bigints))[0]?.given).toBe("a bigint of about 20001 digits");
    const registry = api.agencyRegistry([{ id: "dinkes", name: "Dinas Kesehatan" }]);
    expect(api.matchNames(["9".repeat(50_000), "x".repeat(50_000)], registry).unknown).toHaveLength(2);
  });

  it("reads what it computed itself, however many digits that has", () => {
    const letters = { existence: "BB", quality: "BB", use: "BB" };
    const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
    const changes = { reporting: { existence: "1e-999" } };
    expect(() => api.whatIf({ evaluationYear: 2024, answers }, changes)).not.toThrow();
  });

  it("is copied once where it stands in many places", () => {
    const frozen = (value: object): object => {
      for (const own of Object.values(value)) if (!Object.isFrozen(own)) frozen(own);
      return Object.freeze(value);
    };
    const plain = api.toPlain({ item: shared(60) }) as { item: { a: object; b: object } };
    expect(plain.item.a).toBe(plain.item.b);
    expect(refusal(() => api.parse(api.indicatorShape, frozen(shared(60))))).toContain("invalid-input a");
    expect(refusal(() => api.canonicalJson(shared(60)))).toEqual(["invalid-input value"]);
    expect(refusal(() => api.snapshot({ rankBy: api.rankBy }, [[shared(60)], { value: () => 1 }]))).toEqual([
      "invalid-input",
    ]);
  });

  it("is refused as an argument to be recorded where it is too deep", () => {
    let deep: object = {};
    for (let i = 0; i < 5000; i++) deep = i % 2 === 0 ? [deep] : { a: deep };
    expect(refusal(() => api.snapshot({ count: () => 1 }, [[{ deep }], { value: () => 1 }]))).toEqual([
      "invalid-input",
    ]);
  });

  it("is no breakdown beyond a hundred levels", () => {
    const levels = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}`, by: () => "a" }));
    const lines = [{ agencyId: "a", budget: 2, realization: 1 }];
    expect(api.breakDownAbsorption(lines, { levels: levels(100) })).toHaveLength(1);
    expect(refusal(() => api.breakDownAbsorption(lines, { levels: levels(101) }))).toEqual([
      "invalid-input options.levels",
    ]);
    expect(refusal(() => api.breakDownAbsorption(lines, { levels: levels(3000) }))).toHaveLength(1);
  });

  it("is told as it stands where a word of a stored result is a name of the prototype", () => {
    const stored = { ...api.toPlain(api.compareProgress({ physical: 2, financial: 1 })), value: "__proto__" };
    const { value, words } = api.explainProgressComparison(stored as never);
    expect([value, words]).toEqual(["__proto__", { id: "__proto__", en: "__proto__" }]);
  });

  it("is no list where it is all places and no items", () => {
    expect(refusal(() => api.averageAchievement(new Array(4_000_000_000)))).toEqual(["invalid-input achievements"]);
    expect(refusal(() => api.averageAchievement(bad(Object.assign(new Array(4), { 1: 1, 3: 2 }))))).toHaveLength(2);
    expect(refusal(() => api.canonicalJson(new Array(4_000_000_000)))).toEqual([]);
    const value = () => 1;
    expect(refusal(() => api.rankBy(new Array(4_000_000_000), { value }))).toEqual(["invalid-input items"]);
    expect(refusal(() => api.rankWithin(new Array(4_000_000_000), { value, group: () => "a" }))).toEqual([
      "invalid-input items",
    ]);
    const by = ({ agencyId }: api.BudgetLine) => agencyId;
    expect(refusal(() => api.summarizeAbsorption(new Array(4_000_000_000), { by }))).toEqual(["invalid-input lines"]);
  });

  it("is refused where it contains itself", () => {
    const circle: Record<string, unknown> = { id: "x" };
    circle["self"] = circle;
    circle["components"] = [circle];
    for (const call of [
      () => api.scoreWorksheet({ evaluationYear: 2024, answers: {} }, bad(circle)),
      () => api.measureAchievement({ polarity: "maximize", target: 1, realization: 1 }, bad(circle)),
      () => api.canonicalJson(circle),
      () => api.toPlain(circle),
      () => recordRows(circle),
    ])
      expect(refusal(call).length).toBeGreaterThan(0);
  });

  it("reads a target of thousands of brackets", () => {
    expect(() => api.parseTarget(`10 ${"(a)".repeat(8000)}x`)).not.toThrow(RangeError);
  });
});

describe("what only looks like something", () => {
  it.each([
    ["toFixed and toJSON", { toFixed: () => "5", toJSON: () => "5" }],
    ["the parts of a Decimal", { s: 1, e: 0, d: [5] }],
    ["the tag of a Decimal", { s: 1, e: 0, d: [5], toStringTag: "[object Decimal]" }],
    ["the tag and toFixed", { s: 1, e: 0, d: [5], toStringTag: "[object Decimal]", toFixed: () => 5 }],
    ["the prototype of a Decimal, and no digits", Object.create(api.Decimal.prototype)],
    ["a Decimal that is no number", new api.Decimal(Number.NaN)],
  ])("is refused as a number: %s", (_name, fake) => {
    expect(refusal(() => api.measureAbsorption({ budget: bad(fake), realization: 1 }))).toEqual([
      "invalid-number budget",
    ]);
  });

  it("is refused as a value to rank by, though it cannot be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(() => api.rankBy([1], { value: () => bad(proxy) })).length).toBeGreaterThan(0);
  });

  it("is refused as a row of a table, where its kind is right at the second look alone", () => {
    let looks = 0;
    const row = {
      get kind() {
        return looks++ === 0 ? null : "item";
      },
    };
    const table = { kind: "table", caption: label, columns: [{ key: "a", head: label }], rows: [row] };
    expect(refusal(() => toSheet(bad(table)))).toContain("invalid-input printable.rows[0]");
  });

  it("is refused as a result, where its kind is right at the first look alone", () => {
    let looks = 0;
    const result = {
      get kind() {
        return looks++ === 0 ? "grade" : undefined;
      },
    };
    expect(refusal(() => api.explain(bad(result)))).toEqual(["invalid-input result.kind"]);
  });

  it("is refused as the rules that a timeline tells", () => {
    const { regulations } = api.nationalTimeline;
    const refused = refusal(() => api.parse(api.regulationTimelineShape, { regulations, rules: [5n] }));
    expect(refused).toEqual(["invalid-input rules[0]"]);
    expect(api.parse(api.regulationTimelineShape, api.nationalTimeline).rules).toHaveLength(
      api.nationalTimeline.rules.length,
    );
  });

  it("is data in a record: a number by its tag whose text is none", () => {
    const fake = Object.create({ toStringTag: "[object Decimal]", toFixed: () => 5 }, { e: { value: 0 } });
    expect(api.snapshot({ count: () => 1 }, [fake]).result).toBe(1);
  });

  it("is no accumulator: a proxy that was revoked", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const counted = api.absorptionAccumulator({ by: ({ agencyId }) => agencyId });
    expect(refusal(() => counted.merge(bad(proxy)))).toEqual(["invalid-input other"]);
  });

  it("is explained as far as it can be, where a copy of a check has a percentage of nothing", () => {
    const check = api.checkStatedRate({ budget: 300, realization: 100, stated: "33.33" });
    const { steps } = api.explainStatedRateCheck({ ...check, budget: new api.Decimal(0) });
    expect(steps.map(({ subject }) => subject)).toEqual(["rate"]);
  });

  it("is refused as a list: an iterator that cannot be called, or gives nothing", () => {
    const by = ({ agencyId }: api.BudgetLine) => agencyId;
    expect(refusal(() => api.summarizeAbsorption(bad({ [Symbol.iterator]: 5 }), { by }))).toEqual([
      "invalid-input lines",
    ]);
    for (const iterator of [() => undefined, () => ({}), () => ({ next: () => 5 })])
      expect(refusal(() => api.summarizeAbsorption(bad({ [Symbol.iterator]: iterator }), { by }))).toEqual([
        "invalid-input lines",
      ]);
    for (const iterator of [5, () => undefined, () => ({})])
      expect(refusal(() => api.averageAchievement(bad({ [Symbol.iterator]: iterator })))).toEqual([
        "invalid-input achievements",
      ]);
  });

  it("is refused as a shape", () => {
    for (const shape of [undefined, "1_000", {}, { read: () => 1 }]) {
      expect(refusal(() => api.parse(bad(shape), {}))).toEqual(["invalid-input shape"]);
      expect(refusal(() => jsonSchemaOf(bad(shape)))).toEqual(["invalid-input shape"]);
      expect(refusal(() => schemaOf(bad(shape)))).toEqual(["invalid-input shape"]);
    }
  });

  it("is refused as what changed, part by part", () => {
    const given = { kind: "explanation-difference", changed: true, before: "75", after: { toFixed: () => "5" } };
    expect(refusal(() => api.explainText(bad(given)))).toEqual([
      "invalid-input result.subject",
      "invalid-input result.label",
      "invalid-input result.unit",
      "invalid-input result.cause",
      "invalid-input result.after",
      "invalid-input result.inputs",
      "invalid-input result.steps",
      "invalid-input result.onlyBefore",
      "invalid-input result.onlyAfter",
    ]);
  });

  it("is refused as a scale, with what is wrong in it", () => {
    const refused = refusal(() => api.rankCorrelation([], { first: bad({ id: "x" }) }));
    expect(refused).toEqual(["invalid-input options.first.levels", "invalid-input options.first.source"]);
  });

  it("is no error of the library, though it cannot be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(api.isSakipError(proxy)).toBe(false);
  });

  it("is refused as a code", () => {
    expect(refusal(() => api.wordsOf("reason", bad({ toString: null })))).toEqual(["unknown-term code"]);
  });

  it("is refused as a result that came back, where a part of it is missing", () => {
    const again = <T>(value: T): T => JSON.parse(JSON.stringify(value));
    const list = {
      id: "l",
      announced: 1,
      listed: ["a"],
      ranking: again(ranking),
      idOf: ({ id }: { id: string }) => id,
    };
    expect(api.checkAnnouncedList(list)).toEqual([]);
    const { components: _, ...evaluation } = again(
      api.scoreComponents({
        evaluationYear: 2024,
        components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
      }),
    );
    const assessment = { assessor: "a", role: "panel", evaluation: bad(evaluation) };
    expect(refusal(() => api.combineAssessors([assessment], { meanOf: "panel", quorum: 1 })).length).toBeGreaterThan(0);
    expect(refusal(() => api.requiredFor(bad(evaluation), "A", bad(null))).length).toBeGreaterThan(0);
  });
});

describe("what the caller's own code does", () => {
  it("passes an error of a callback through, as it is", () => {
    const own = new Error("the caller's");
    expect(() =>
      api.rankBy([1], {
        value: () => {
          throw own;
        },
      }),
    ).toThrow(own);
  });

  it("refuses what a callback answers by the place of what it was asked about", () => {
    const list = { id: "l", announced: 1, listed: ["a"], ranking, idOf: () => bad({}) };
    expect(refusal(() => api.checkAnnouncedList(list))).toEqual([
      "invalid-input ranking.rows[0].id",
      "invalid-input ranking.rows[1].id",
    ]);
    expect(refusal(() => rankingTable(ranking, { name: () => bad({ id: 5 }) }))).toContain(
      "invalid-input options.name.id",
    );
  });

  it("keeps of a row what it looked at", () => {
    let times = 0;
    const row = {
      id: "a",
      level: "goal",
      title: "t",
      indicators: [],
      get parents() {
        return times++ === 0 ? [] : bad("x");
      },
    };
    const { cascade } = api.buildCascade([bad(row)]);
    expect(cascade.nodes.map(({ parents }) => parents)).toEqual([[]]);
    expect(times).toBe(1);
  });

  it("looks once at what answers differently the second time", () => {
    let times = 0;
    const options = {
      get context() {
        return times++ === 0 ? { year: 2024 } : bad("x");
      },
    };
    const layout = { id: "l", label: { id: "l", en: "l" }, fields: { a: { words: ["A"], reads: "text" } } } as const;
    expect(() => readRows([["A"], ["x"]], bad(layout), options)).not.toThrow();
    expect(times).toBe(1);
  });
});

const nodes: readonly api.CascadeNode[] = [
  { id: "g", parents: [], level: "goal", title: "Tujuan", ownerId: "kadis", rollUp: "average", indicators: [] },
  {
    ...{ id: "s", parents: ["g"], level: "objective", title: "Sasaran", ownerId: "kadis", budget: "1.500" },
    indicators: [{ id: "i", title: "Angka", unit: "orang", polarity: "maximize", target: 12 }],
  },
];
const cascade = { kind: "cascade", nodes, roots: ["g"], detached: [] } as const;
const amounts = { budget: "200.000", realization: 90 } as const;
const type = { expenditure: "51", budget: 100, planned: "25.000", realization: 25 };
const plan = { expenditure: "51", amount: "100.000" };
const role = { personId: "a", contributions: [{ method: "direct", resultId: "i" }] };
const evaluation = {
  evaluationYear: 2024,
  components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
} as const;
const reported = JSON.parse(JSON.stringify(api.reportEvaluation({ evaluation: api.scoreComponents(evaluation) })));
const agreement = JSON.parse(
  JSON.stringify(api.draftAgreement(api.buildCascade(nodes).cascade, "kadis", { year: 2024 })),
);
const assisted = JSON.parse(
  JSON.stringify(
    api.selectForAssistance([{ key: "disnaker", rate: "30.86" }], { period: api.parsePeriod("2023-TW3"), places: 1 }),
  ),
);
const sheet = { stageId: "s", entryId: "e", judgeId: "j", marks: { c: 50 } };
const rubric = { id: "r", stages: [{ id: "s", label, weight: 1, criteria: [{ key: "c", label, weight: 100 }] }] };

describe("a proxy that was revoked", () => {
  it("is refused where a simulation is asked for it", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(() => simulate(bad(proxy), bad({ before: 1, after: 2 })))).toEqual(["invalid-input inputs"]);
  });
});

describe("getters that change their mind", () => {
  const calls: readonly (readonly [name: string, call: (given: never) => unknown, document: unknown])[] = [
    ["checkCascade", (given) => api.checkCascade(given), cascade],
    ["cascadeCoverage", (given) => api.cascadeCoverage(given), cascade],
    ["rollUp", (given) => api.rollUp(given, () => 50), cascade],
    ["rollUpIndicators", (given) => api.rollUpIndicators(given, () => 5), cascade],
    ["flattenCascade", (given) => api.flattenCascade(given, { indicators: true }), cascade],
    ["draftAgreement", (given) => api.draftAgreement(given, "kadis", { year: 2024 }), cascade],
    [
      "individualTargets",
      (given) => api.individualTargets(given, bad({ superiorId: "kadis", year: 2024, roles: [role] })),
      cascade,
    ],
    ["cascadeMatrix", (given) => cascadeMatrix(given), cascade],
    ["cascadeDiagram", (given) => cascadeDiagram(given), cascade],
    [
      "compareWithPlan",
      (given) => api.compareWithPlan(given),
      { ...amounts, period: { kind: "month", year: 2024, month: 6 }, plan },
    ],
    ["measureDeviation", (given) => api.measureDeviation(given), { planned: "200.000", realization: 183 }],
    ["checkStatedRate", (given) => api.checkStatedRate(given), { ...amounts, stated: "45" }],
    ["requiredPace", (given) => api.requiredPace(given), { ...amounts, asOf: "2023-09-30", target: 95 }],
    [
      "projectAbsorption",
      (given) => api.projectAbsorption(given),
      { ...amounts, asOf: "2023-09-30", assumption: { kind: "as-planned", rest: "100.000" } },
    ],
    [
      "balanceBudget",
      (given) => api.balanceBudget(given),
      { revenue: amounts, expenditure: amounts, financing: { receipts: amounts, outlays: amounts } },
    ],
    ["ikpaDeviation", (given) => api.ikpaDeviation(given), { year: 2024, months: [{ month: 1, types: [type] }] }],
    ["adaptPolicy", (given) => api.adaptPolicy(given, { cap: 150 }), api.lkjipPolicy],
    [
      "convertAchievement",
      (given) => api.convertAchievement(given, api.permenpanrb8of2021Conversion),
      api.measureAchievement({ polarity: "maximize", target: 2, realization: 1 }),
    ],
    [
      "predicateDistribution",
      (given) => api.predicateDistribution(["good"], "good", given),
      api.semenpanrb3of2023PredicatePatterns,
    ],
    ["judgeEntries", (given) => api.judgeEntries([bad(sheet)], given), rubric],
    ["evaluationReport", (given) => evaluationReport(given, { agency: "Dinas A" }), reported],
    ["agreementDocument", (given) => agreementDocument(given), agreement],
    ["forumMinutes", (given) => forumMinutes(given), assisted],
  ];

  it.each(calls)("are asked once, and the same comes out: %s", (_name, call, document) => {
    const plain = JSON.stringify(call(bad(document)));
    for (const later of [undefined, { times: 1 }]) expect(JSON.stringify(call(once(document, later)))).toBe(plain);
  });
});

describe("what JSON does not know", () => {
  it("is told by its text where a cell holds it", () => {
    const layout = {
      id: "l",
      label: { id: "l", en: "l" },
      form: "plain",
      fields: { a: { words: ["A"], reads: "text" } },
    };
    const { rows } = readRows([["A"], [{ richText: ["x"] }]], bad(layout));
    expect(JSON.stringify(rows)).toContain('{\\"richText\\":[\\"x\\"]}');
  });

  it("is no cell where it is a list without an end", () => {
    const layout = { id: "l", label, form: "plain", headless: true, fields: { a: { words: ["A"], reads: "text" } } };
    const rows = [[new Array(4_000_000_000), "x"], ["y"]];
    expect(refusal(() => readRows(rows as never, bad(layout)))).toEqual(["invalid-input tables[0][0]"]);
  });

  it("is a cell of its own where it is a number", () => {
    expect(recordRows([{ nilai: new api.Decimal("1.1"), besar: 5n }])).toEqual([
      ["nilai", "besar"],
      ["1.1", "5"],
    ]);
  });

  it("is nothing where a row lacks a key that every object inherits", () => {
    const [head, first, second] = recordRows([{ kode: "1", constructor: 5 }, { kode: "2" }]);
    expect([head, first, second]).toEqual([
      ["kode", "constructor"],
      ["1", 5],
      ["2", null],
    ]);
  });

  it("is told by its text where a list within a list holds it", () => {
    expect(recordRows({ program: [[{ kode: 1 }], "A"] })).toEqual([["program"], ['[{"kode":1}]; A']]);
  });

  it("does not stay in what a result carries of the caller's", () => {
    const line = { agencyId: "a", budget: 5n, realization: 0, own: 12n, list: [-0, () => 1], made: new Set([1]) };
    const { lines } = api.resolveBudget([line], { asOf: "2024-01-01" });
    expect(JSON.parse(JSON.stringify(lines))).toMatchObject([{ budget: "5", own: "12", list: [0, null], made: [1] }]);
    expect(Object.isFrozen(line.list)).toBe(false);
    const odd = { a: { toJSON: () => undefined }, b: [{ toJSON: () => () => 1 }], c: Number.NaN, d: -0 };
    expect(Object.is(api.parse(api.ikpaRevisionInputShape, { year: 2024, quarters: [-0] }).quarters?.[0], 0)).toBe(
      true,
    );
    expect(api.toPlain(odd)).toEqual({ b: [null], c: null, d: 0 });
  });

  it("is what it holds where a result refers to it, though it says nothing of itself", () => {
    const silent = { status: "computed", value: 100, toJSON: () => undefined };
    expect(api.averageRates([bad(silent)]).rates).toEqual([{ status: "computed", value: 100 }]);
  });

  it("is told by its beginning where it is a wish", () => {
    const key = "k".repeat(100_000);
    const columns = [{ key, head: { id: "P", en: "A" } }];
    const rows = [{ kind: "item", cells: { agency: "Dinas A" } }];
    const [problem] = problemsOf(() => buildTable(bad({ caption: { id: "a", en: "a" }, columns, rows })));
    expect(problem?.path).toEqual(["rows", 0, "cells", "agency"]);
    expect([problem?.expected.en.length, problem?.expected.id.length]).toEqual([3000, 3000]);
  });

  it("is null where a list of answers has a hole", () => {
    const answers = Object.assign(new Array<string>(3), { 0: "AA", 2: "B" });
    expect(api.parse(api.partAnswerShape, answers)).toEqual(["AA", null, "B"]);
  });

  it("leaves columns of the caller's own to the caller, whatever stands in them", () => {
    const colour = Symbol("red");
    const row = { id: "a", parents: [], level: "goal", title: "t", indicators: [], colour };
    expect(Reflect.get(api.parse(api.cascadeNodeShape, row), "colour")).toBe(colour);
  });
});
