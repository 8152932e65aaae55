import fc from "fast-check";
import {
  cappedPolicy,
  defaultAchievementPolicy,
  keptForYearsVariant,
  permenpanrb12of2015,
  permenpanrb88of2021,
  permenpanrb88of2021ForUnits,
  type RegulationInput,
  sakipGradeScale,
  sakipGradeScaleBefore2015,
  toPlain,
} from "sakip";
import { type SimulationInput, simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const all = (agencyId: string, letter: string) => ({ ...lettersSheet(Array(12).fill(letter)), agencyId });
const told = (
  steps: readonly { kind: string; code: string; before?: unknown; after?: unknown; difference?: unknown }[],
) => steps.map(({ kind, code, before, after, difference }) => `${kind} ${code}: ${before} ${after} ${difference}`);

/** 88/2021 with another weight of planning and of internal evaluation, of use alone. */
const heavier: RegulationInput = {
  ...permenpanrb88of2021,
  id: "heavier-planning",
  components: permenpanrb88of2021.components.map((component) => ({
    ...component,
    weight: component.key === "planning" ? "35" : component.key === "internal-evaluation" ? "20" : component.weight,
    parts: component.parts.map((part) => {
      const change =
        part.key !== "use" ? 0 : component.key === "planning" ? 5 : component.key === "internal-evaluation" ? -5 : 0;
      return { ...part, weight: part.weight.plus(change) };
    }),
  })),
};

describe("simulate", () => {
  it("puts worksheets under a regulation with other weights", () => {
    // x: planning BB, the rest B; y: internal evaluation BB, the rest B. 30 and 25 of 100 at 80 instead of 70.
    const letters = (key: string) =>
      [1, 2, 3, 4].flatMap((_, at) => Array(3).fill(at === (key === "x" ? 0 : 3) ? "BB" : "B"));
    const worksheets = ["y", "x"].map((agencyId) => ({ ...lettersSheet(letters(agencyId)), agencyId }));
    const simulation = simulate({ kind: "worksheets", worksheets }, { before: permenpanrb88of2021, after: heavier });
    expect(
      simulation.rows.map(({ id, before, after, difference, places, changes }) => [
        id,
        before.value?.status === "computed" && `${before.value.value}`,
        after.value?.status === "computed" && `${after.value.value}`,
        `${difference}`,
        [before.rank, after.rank, places],
        changes,
      ]),
    ).toEqual([
      ["y", "72.5", "72", "-0.5", [2, 2, 0], ["value"]],
      ["x", "73", "73.5", "0.5", [1, 1, 0], ["value"]],
    ]);
    // 1.c: 15 to 20 points at 70 percent; 4.c: 12.5 to 7.5 at 80.
    expect(told(simulation.rows[0]?.steps ?? [])).toEqual(["part 1.c: 10.5 14 3.5", "part 4.c: 10 6 -4"]);
    expect(simulation.causes.map(({ path, before, after }) => `${path.join(".")} ${before} ${after}`)).toEqual([
      "id permenpanrb-88-2021 heavier-planning",
      "components.planning.weight 30 35",
      "components.planning.parts.use.weight 15 20",
      "components.internal-evaluation.weight 25 20",
      "components.internal-evaluation.parts.use.weight 12.5 7.5",
    ]);
    expect(simulation.rules.before.ids).toEqual(["permenpanrb-88-2021"]);
    expect(simulation.changed).toMatchObject({ any: 2, value: 2, grade: 0 });
    expect(simulation.basis.status).toBe("convention");
    if (simulation.of === "worksheets") expect(simulation.results.after[0]?.regulation).toBe("heavier-planning");
  });

  it("tells a grade that changes with the bands alone", () => {
    const shifted = {
      ...permenpanrb88of2021,
      id: "shifted",
      scale: {
        ...permenpanrb88of2021.scale,
        bands: permenpanrb88of2021.scale.bands.map((band) =>
          band.code === "A" ? { ...band, above: "79" } : band.code === "BB" ? { ...band, upTo: "79" } : band,
        ),
      },
    };
    const { rows, changed } = simulate(
      { kind: "worksheets", worksheets: [all("x", "BB"), all("y", "B")] },
      { before: permenpanrb88of2021, after: shifted },
    );
    expect(rows.map(({ changes, steps }) => [changes, told(steps)])).toEqual([
      [["grade"], ["band band: BB A undefined"]],
      [[], []],
    ]);
    expect(changed).toMatchObject({ any: 1, value: 0, grade: 1, rank: 0 });
  });

  it("refuses regulations whose answers are not answers to each other, and says why", () => {
    const worksheets: SimulationInput = { kind: "worksheets", worksheets: [all("x", "BB")] };
    expect(refusal(() => simulate(worksheets, { before: permenpanrb88of2021, after: permenpanrb12of2015 }))).toEqual([
      "mixed-regulations rules.after.components",
    ]);
    const { agencyId: _, ...nameless } = all("x", "BB");
    const twice: SimulationInput = { kind: "worksheets", worksheets: [all("x", "BB"), nameless, all("x", "Z")] };
    expect(refusal(() => simulate(twice, { before: permenpanrb88of2021, after: heavier }))).toEqual([
      "invalid-input inputs.worksheets[1].agencyId",
      "duplicate-key inputs.worksheets[2].agencyId",
      ...Array.from({ length: 12 }, () => expect.stringMatching(/^unknown-answer inputs\.worksheets\[2\]\.answers\./)),
    ]);
  });

  it("compares a regulation with a variant of practice, and says where both are the same", () => {
    const worksheets = [{ ...all("x", "A"), sheet: "unit" as const }];
    const variant = simulate(
      { kind: "worksheets", worksheets },
      { before: permenpanrb88of2021ForUnits, after: keptForYearsVariant },
    );
    expect(variant.changed.any).toBe(0);
    expect(variant.causes.length).toBeGreaterThan(0);
    const same = simulate(
      { kind: "worksheets", worksheets },
      { before: permenpanrb88of2021ForUnits, after: permenpanrb88of2021ForUnits },
    );
    expect([same.causes, same.findings.map(({ code }) => code)]).toEqual([[], ["same-rule"]]);
  });

  it("puts published components under another rounding", () => {
    const sheets = [
      {
        agencyId: "x",
        evaluationYear: 2024,
        components: { planning: "24.004", measurement: "24", reporting: "12", "internal-evaluation": "20" },
      },
    ];
    const exact = { ...permenpanrb88of2021, id: "exact", rounding: { source: permenpanrb88of2021.rounding.source } };
    const { rows } = simulate({ kind: "component-sheets", sheets }, { before: permenpanrb88of2021, after: exact });
    // 80.004 is 80.00 and BB where it is rounded, and A where it is not.
    expect([rows[0]?.changes, told(rows[0]?.steps ?? [])]).toEqual([
      ["value", "grade"],
      ["rounding rounding: undefined undefined 0.004", "band band: BB A undefined"],
    ]);
  });

  it("puts scores on another scale of the same range", () => {
    const scores = [
      { id: "x", score: "62" },
      { id: "y", score: 90 },
      { id: "z", score: null },
    ];
    const { rows, results } = simulate(
      { kind: "scores", scores },
      { before: sakipGradeScale, after: sakipGradeScaleBefore2015 },
    );
    // Before 2015 B ended at 65 and began there above.
    expect(rows.map(({ id, before, after }) => [id, before.grade, after.grade])).toEqual([
      ["x", "B", "CC"],
      ["y", "A", "AA"],
      ["z", undefined, undefined],
    ]);
    expect(rows[2]?.before).toStrictEqual({});
    expect(results.before).toHaveLength(3);
    const other = {
      id: "four",
      source: { title: "Aturan uji", status: "convention" as const },
      bands: [{ code: "all", label: { id: "Semua", en: "All" }, from: 0, upTo: 4 }],
    };
    expect(refusal(() => simulate({ kind: "scores", scores }, { before: sakipGradeScale, after: other }))).toEqual([
      "invalid-input rules.after",
    ]);
    expect(
      refusal(() =>
        simulate(
          { kind: "scores", scores: [{ id: "x", score: 101 }] },
          { before: sakipGradeScale, after: sakipGradeScale },
        ),
      ),
    ).toEqual([expect.stringMatching(/^out-of-scale inputs\.scores\[0\]/)]);
  });

  it("tells all of a simulation", () => {
    const scores = [
      { id: "x", score: "62" },
      { id: "z", score: null },
    ];
    const simulation = simulate(
      { kind: "scores", scores },
      { before: sakipGradeScale, after: sakipGradeScaleBefore2015 },
    );
    const { basis, causes, results, ...facts } = toPlain(simulation);
    const value = { status: "computed", value: "62" };
    expect(facts).toEqual({
      kind: "simulation",
      of: "scores",
      rules: {
        before: { ids: [sakipGradeScale.id], sources: [toPlain(sakipGradeScale.source)] },
        after: { ids: [sakipGradeScaleBefore2015.id], sources: [toPlain(sakipGradeScaleBefore2015.source)] },
      },
      truncated: false,
      rows: [
        {
          id: "x",
          before: { value, grade: "B" },
          after: { value, grade: "CC" },
          changes: ["grade"],
          difference: "0",
          steps: [{ kind: "band", code: "band", before: "B", after: "CC" }],
        },
        { id: "z", before: {}, after: {}, changes: [], steps: [] },
      ],
      changed: { any: 1, value: 0, grade: 1, rank: 0, award: 0, consequences: 0, rupiah: 0 },
      findings: [],
    });
    expect(results).toEqual({ before: [expect.anything(), null], after: [expect.anything(), null] });
    expect([causes.length > 0, basis.status]).toEqual([true, "convention"]);
    expect([simulation.results, simulation.results.before, simulation.rows].every(Object.isFrozen)).toBe(true);
  });

  it("takes scales for comparable whose ends and direction are the same, however these are written", () => {
    const of = (id: string, bands: object[], better: "higher" | "lower" = "higher") =>
      ({ id, better, source: { title: "Aturan uji", status: "convention" }, bands }) as never;
    const band = (code: string, ends: object) => ({ code, label: { id: code, en: code }, ...ends });
    const [low, high] = [band("low", { from: 0, upTo: 50 }), band("high", { above: 50, upTo: "100.0" })];
    const faults = (after: unknown) =>
      refusal(() =>
        simulate(
          { kind: "scores", scores: [{ id: "x", score: 50 }] },
          { before: of("a", [low, high]), after: after as never },
        ),
      );
    expect(faults(of("b", [band("low", { from: "0.0", upTo: 40 }), band("high", { above: 40, upTo: 100 })]))).toEqual(
      [],
    );
    const others = [
      of("b", [band("low", { from: 1, upTo: 50 }), high]),
      of("b", [low, band("high", { above: 50, upTo: 99 })]),
      of("b", [low, band("high", { above: 50 })]),
      of("b", [band("low", { upTo: 50 }), high]),
    ];
    for (const other of others) expect(faults(other)).toEqual(["invalid-input rules.after"]);
    expect(faults(of("b", [low, high], "lower"))).toEqual(["invalid-input rules.after"]);
    // The ends count, however many bands there are; of scales that are open, that they are.
    const middle = band("middle", { above: 40, upTo: 50 });
    expect(faults(of("b", [band("low", { from: 0, upTo: 40 }), middle, high]))).toEqual([]);
    const open = [band("low", { upTo: 50 }), band("high", { above: 50 })];
    const between = (before: object[], after: object[]) =>
      refusal(() => simulate({ kind: "scores", scores: [] }, { before: of("a", before), after: of("b", after) }));
    expect(between(open, [band("low", { upTo: 40 }), band("high", { above: 40 })])).toEqual([]);
    expect(between(open, [low, band("high", { above: 50 })])).toEqual(["invalid-input rules.after"]);
    const below = [band("low", { above: 0, below: 50 }), band("high", { from: 50, below: 100 })];
    expect(between(below, [band("low", { above: 0, upTo: 50 }), band("high", { above: 50, below: 99 })])).toEqual([
      "invalid-input rules.after",
    ]);
    expect(between(below, [band("low", { above: 1, below: 50 }), band("high", { from: 50, below: 100 })])).toEqual([
      "invalid-input rules.after",
    ]);
    expect(
      between(
        below,
        [...below].map((each) => ({ ...each })),
      ),
    ).toEqual([]);
  });

  it("refuses the same fault under both rules once, and ids that come twice", () => {
    const scores = [
      { id: "x", score: 101 },
      { id: "x", score: 1 },
    ];
    const rules = { before: sakipGradeScale, after: sakipGradeScaleBefore2015 };
    expect(refusal(() => simulate({ kind: "scores", scores }, rules))).toEqual(["duplicate-key inputs.scores[1].id"]);
    expect(refusal(() => simulate({ kind: "scores", scores: scores.slice(0, 1) }, rules))).toHaveLength(1);
    const sheet = {
      agencyId: "x",
      evaluationYear: 2024,
      components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
    };
    const { agencyId: _, ...nameless } = sheet;
    const sheets = { kind: "component-sheets", sheets: [sheet, nameless, sheet] } as const;
    expect(refusal(() => simulate(sheets, { before: permenpanrb88of2021, after: heavier }))).toEqual([
      "invalid-input inputs.sheets[1].agencyId",
      "duplicate-key inputs.sheets[2].agencyId",
    ]);
    // Of what is no id it is not said that it comes twice.
    const unread = [
      { id: "", score: 1 },
      { id: "", score: 1 },
    ];
    const items = unread.map(({ id }) => ({ id, values: {} }));
    const inputs = unread.map(({ id }) => ({ id, input: { polarity: "maximize", target: 1, realization: 1 } }));
    for (const [list, input] of [
      ["scores", { kind: "scores", scores: unread }],
      ["items", { kind: "totals", items }],
      ["inputs", { kind: "achievements", inputs }],
    ] as const)
      expect(refusal(() => simulate(input as never, {} as never)).filter((each) => each.includes("inputs"))).toEqual([
        `invalid-input inputs.${list}[0].id`,
        `invalid-input inputs.${list}[1].id`,
      ]);
    const twice = { id: "a", values: { sakip: 1 } };
    const weights = { weights: { sakip: 1 } };
    expect(
      refusal(() => simulate({ kind: "totals", items: [twice, twice] }, { before: weights, after: weights })),
    ).toEqual(["duplicate-key inputs.items[1].id"]);
  });

  it("ranks by weights in any order, of which one may be nothing", () => {
    const items = [
      { id: "x", values: { a: 10, b: 20 } },
      { id: "y", values: { a: 20, b: 10 } },
      { id: "w", values: { a: 99 } },
    ];
    const rules = { before: { weights: { a: 1, b: 0 } }, after: { id: "other", weights: { b: 1, a: 0 } } };
    const { rows, rules: told, causes } = toPlain(simulate({ kind: "totals", items }, rules));
    expect(rows).toEqual([
      {
        id: "x",
        before: { value: { status: "computed", value: "10" }, rank: 2 },
        after: { value: { status: "computed", value: "20" }, rank: 1 },
        changes: ["value", "rank"],
        difference: "10",
        places: 1,
        steps: [
          { kind: "weight", code: "a", before: "10", after: "0", difference: "-10" },
          { kind: "weight", code: "b", before: "0", after: "20", difference: "20" },
        ],
      },
      expect.objectContaining({ id: "y", difference: "-10", places: -1 }),
      {
        id: "w",
        before: {},
        after: {},
        changes: [],
        steps: [{ kind: "weight", code: "a", before: "99", after: "0", difference: "-99" }],
      },
    ]);
    expect([told.before, told.after]).toEqual([
      { ids: [], sources: [] },
      { ids: ["other"], sources: [] },
    ]);
    expect(causes).toContainEqual({ path: ["weights", "a"], before: "1", after: "0" });
  });

  it("ranks by other weights of the same values, and leaves out what lacks one", () => {
    const items = [
      { id: "x", values: { sakip: 80, absorption: 60 } },
      { id: "y", values: { sakip: 70, absorption: 90 } },
      { id: "z", values: { sakip: 99, absorption: null } },
    ];
    const { rows, results } = simulate(
      { kind: "totals", items },
      {
        before: { weights: { sakip: "0.8", absorption: "0.2" } },
        after: { weights: { sakip: "0.5", absorption: "0.5" } },
      },
    );
    // x 76 to 70, y 74 to 80.
    expect(
      rows.map(({ id, difference, places, changes }) => [id, difference && `${difference}`, places, changes]),
    ).toEqual([
      ["x", "-6", -1, ["value", "rank"]],
      ["y", "6", 1, ["value", "rank"]],
      ["z", undefined, undefined, []],
    ]);
    expect(told(rows[0]?.steps ?? [])).toEqual(["weight sakip: 64 40 -24", "weight absorption: 12 30 18"]);
    expect("rows" in results.before && results.before.unranked.map(({ item }) => item)).toEqual(["z"]);
  });

  it.each([
    ["other values", { sakip: 1 }, "unknown-component rules.after.weights"],
    ["another sum", { sakip: 0.5, absorption: 0.4 }, "weight-sum rules.after.weights"],
  ])("refuses weights of %s", (_what, weights, expected) => {
    const items = [{ id: "x", values: { sakip: 1, absorption: 2 } }];
    const before = { weights: { sakip: "0.8", absorption: "0.2" } };
    expect(refusal(() => simulate({ kind: "totals", items }, { before, after: { weights } }))).toEqual([expected]);
  });

  it("refuses values that no weight is for", () => {
    const rules = { before: { weights: { sakip: 1 } }, after: { weights: { sakip: 1 } } };
    expect(refusal(() => simulate({ kind: "totals", items: [{ id: "x", values: { ikm: 1 } }] }, rules))).toEqual([
      "unknown-component inputs.items[0].values.ikm",
    ]);
    const call = () => simulate({ kind: "totals", items: [{ id: "x", values: { ikm: 1 } }] }, rules);
    expect(call).toThrow("a value that has a weight: sakip");
  });

  const scheme = (places: number, minimumScore?: number) => ({
    id: `best-${places}`,
    label: "Terbaik",
    tiers: [{ id: "best", label: "Terbaik", places, ...(minimumScore !== undefined && { minimumScore }) }],
  });
  const entries = [
    { id: "a", agencyId: "x", score: 90 },
    { id: "b", agencyId: "y", score: 80 },
    { id: "c", agencyId: "z", score: 70 },
  ];

  it("awards entries under another scheme, and tells why one no longer wins", () => {
    const { rows, changed, results } = simulate(
      { kind: "award-entries", entries },
      { before: scheme(2), after: scheme(3, 85) },
    );
    expect(rows.map(({ id, before, after, steps }) => [id, before.awards, after.awards, told(steps)])).toEqual([
      ["a", ["best"], ["best"], []],
      ["b", ["best"], [], ["tier best: won below-minimum-score undefined"]],
      ["c", [], [], ["tier best: places-filled below-minimum-score undefined"]],
    ]);
    expect(changed).toMatchObject({ any: 1, award: 1, rank: 0 });
    // Entries are the caller's: handed back as they are, and not frozen.
    expect("ranking" in results.before && results.before.ranking.rows[0]?.item).toBe(entries[0]);
    expect(Object.isFrozen(entries[0])).toBe(false);
  });

  it("refuses a scheme at its side, and entries at their place", () => {
    const broken = { ...scheme(1), tiers: [] };
    const twice = [...entries, { id: "a", agencyId: "x", score: 1 }];
    expect(
      refusal(() =>
        simulate({ kind: "award-entries", entries: twice }, { before: scheme(1), after: { ...broken, id: "" } }),
      ),
    ).toEqual(expect.arrayContaining(["duplicate-key inputs.entries[3].id", "invalid-input rules.after.id"]));
    const away = [{ id: "a", agencyId: "x", score: 1, other: 1 }, { id: "b" }];
    const faults = refusal(() =>
      simulate({ kind: "award-entries", entries: away as never }, { before: scheme(1), after: scheme(2) }),
    );
    expect(faults.filter((each) => each.includes("agencyId"))).toHaveLength(1);
  });

  it("tells of every tier what became of an entry, ties that wait for a decision among them", () => {
    const tied = [...entries, { id: "d", agencyId: "w", score: 80 }, { id: "e", agencyId: "v", score: null }];
    const { rows, changed } = simulate(
      { kind: "award-entries", entries: tied as never },
      { before: scheme(2), after: scheme(1) },
    );
    const sides = rows.map(({ id, before, after, steps }) => [id, before.contested, after.contested, told(steps)]);
    expect(sides).toEqual([
      ["a", [], [], []],
      ["b", ["best"], [], ["tier best: contested places-filled undefined"]],
      ["c", [], [], []],
      ["d", ["best"], [], ["tier best: contested places-filled undefined"]],
      ["e", [], [], []],
    ]);
    expect(toPlain(rows[1])).toMatchObject({
      before: { value: { status: "computed", value: "80" }, rank: 2, awards: [] },
      changes: ["award"],
      places: 0,
    });
    expect(toPlain(rows[4])).toEqual({
      id: "e",
      before: { awards: [], contested: [] },
      after: { awards: [], contested: [] },
      changes: [],
      steps: [],
    });
    expect(changed).toMatchObject({ any: 2, award: 2 });
  });

  const policy = (percent: number, least = -100) => ({
    id: `cut-${-percent}`,
    label: { id: "TPP", en: "Allowance" },
    since: "2024-01",
    clauses: [
      {
        id: "late",
        when: [{ measure: "absorption", below: 50 }],
        kind: "allowance" as const,
        label: { id: "Terlambat", en: "Late" },
        percent,
      },
    ],
    allowanceBounds: { least, most: 0 },
    source: { title: "Aturan uji", status: "convention" as const },
  });
  const month = (id: string, absorption: number | null) => ({ id, month: "2024-06", values: { absorption } });

  it("applies another policy, in rupiah and exactly", () => {
    const results = [month("p", 40), month("q", 60)];
    const allowances = { p: 3_333_333, q: 1 };
    const { rows, rupiah, changed } = simulate(
      { kind: "results", results, allowances },
      { before: policy(-10), after: policy(-33, -20) },
    );
    // 3,333,333 at 10 and at 20 percent, which is the bound.
    expect(
      rows.map(({ id, before, after, rupiah }) => [id, `${before.rupiah}`, `${after.rupiah}`, `${rupiah}`]),
    ).toEqual([
      ["p", "-333333.3", "-666666.6", "-333333.3"],
      ["q", "0", "0", "0"],
    ]);
    expect(`${rupiah}`).toBe("-333333.3");
    expect(told(rows[0]?.steps ?? [])).toEqual(["clause late: -10 -33 -23", "bounds bounds: undefined -20 undefined"]);
    expect(changed).toMatchObject({ any: 1, consequences: 1, rupiah: 1 });
  });

  it("never tells an amount that is not certain, and says of whom", () => {
    const input = { kind: "results", results: [month("p", null), month("q", 40)], allowances: { p: 100 } } as const;
    const { rows, rupiah, findings } = simulate(input, { before: policy(-10), after: [policy(-20)] });
    expect(rows.map(({ before, after }) => [before.rupiah, after.rupiah, before.undecided])).toEqual([
      [undefined, undefined, ["late"]],
      [undefined, undefined, []],
    ]);
    expect(rupiah).toBeUndefined();
    expect(findings.find(({ code }) => code === "amount-unknown")?.message.id).toBe(
      "Jumlah rupiah tidak dapat ditentukan bagi p, q; tidak dianggap nol.",
    );
  });

  it("tells percents alone where no allowance is told, and nothing where no policy was in force", () => {
    const results = [month("p", 40), month("q", 60)];
    const { rows, changed, ...simulation } = simulate(
      { kind: "results", results },
      { before: policy(-10), after: { ...policy(-20), since: "2024-07" } },
    );
    expect(toPlain(rows)).toMatchObject([
      {
        id: "p",
        month: "2024-06",
        before: { consequences: ["late"], undecided: [], percent: "-10" },
        after: { consequences: [], undecided: [] },
        changes: ["consequences"],
        steps: [{ kind: "clause", code: "late", label: { en: "Late" }, before: "-10" }],
      },
      { id: "q", before: { consequences: [], percent: "0" }, changes: ["consequences"], steps: [] },
    ]);
    expect(rows[1]?.after).not.toHaveProperty("percent");
    for (const row of rows) expect(row.before).not.toHaveProperty("rupiah");
    expect(simulation).not.toHaveProperty("rupiah");
    expect(simulation.findings.map(({ code }) => code)).not.toContain("amount-unknown");
    expect(changed).toMatchObject({ any: 2, consequences: 2, rupiah: 0 });
    expect(
      simulate({ kind: "results", results: [], allowances: {} }, { before: policy(-10), after: policy(-20) }),
    ).not.toHaveProperty("rupiah");
  });

  it("names every policy of a list, and compares one with one whatever their names are", () => {
    const results = [month("p", 40)];
    const [old, next] = [
      { ...policy(-10), until: "2024-06" },
      { ...policy(-20), since: "2024-07" },
    ];
    const many = simulate({ kind: "results", results }, { before: [old, next], after: [old] });
    expect([many.rules.before.ids, many.rules.after.ids]).toEqual([["cut-10", "cut-20"], ["cut-10"]]);
    expect([many.rules.before.sources.length, many.rules.after.sources.length]).toEqual([2, 1]);
    expect(many.causes).toEqual([{ path: ["cut-20"], before: "cut-20" }]);
    const back = simulate({ kind: "results", results }, { before: old, after: [old, next] });
    expect(back.causes).toEqual([{ path: ["cut-20"], after: "cut-20" }]);
    const one = simulate({ kind: "results", results }, { before: [policy(-10)], after: [policy(-20)] });
    expect(one.causes.map(({ path }) => path.join("."))).toEqual(["id", "clauses.late.percent"]);
    expect(Object.isFrozen(old.source)).toBe(false);
  });

  it("tells of an indicator that only one policy computes its reason, and of one that differs in rounding alone that", () => {
    const inputs = [
      { id: "low", input: { polarity: "minimize", target: 0, realization: 0 } },
      { id: "third", input: { polarity: "maximize", target: 3, realization: 1 } },
    ] as const;
    const rounding = [{ stage: "percent", decimals: 1, mode: "half-up" }] as const;
    const rounded = { ...defaultAchievementPolicy, id: "rounded", rounding };
    const { rows, changed } = simulate(
      { kind: "achievements", inputs },
      { before: defaultAchievementPolicy, after: rounded },
    );
    const [low, third] = toPlain(rows);
    expect(low).toMatchObject({ id: "low", changes: [], steps: [] });
    expect(third).toMatchObject({
      changes: ["value"],
      after: { value: { status: "computed", value: "33.3" } },
      steps: [{ kind: "rounding", code: "rounding", after: "33.3" }],
    });
    expect(changed).toMatchObject({ any: 1, value: 1 });
    const [caps] = simulate(
      { kind: "achievements", inputs: [{ id: "reach", input: { polarity: "maximize", target: 10, realization: 15 } }] },
      { before: cappedPolicy(120), after: cappedPolicy(110) },
    ).rows;
    expect(toPlain(caps)).toMatchObject({
      difference: "-10",
      steps: [{ kind: "bound", code: "bound", before: "120", after: "110", difference: "-10" }],
    });
  });

  it("measures indicators by another policy: formula, cap, and what only one of them computes", () => {
    const inputs = [
      { id: "cost", input: { polarity: "minimize", target: 10, realization: 8 } },
      { id: "reach", input: { polarity: "maximize", target: 10, realization: 15 } },
      { id: "none", input: { polarity: "maximize", target: 10, realization: null } },
    ] as const;
    const capped = simulate(
      { kind: "achievements", inputs },
      { before: defaultAchievementPolicy, after: cappedPolicy(110) },
    );
    expect(capped.rows.map(({ id, changes, steps }) => [id, changes, told(steps)])).toEqual([
      ["cost", ["value"], ["bound bound: none cap undefined"]],
      ["reach", ["value"], ["bound bound: none cap undefined"]],
      ["none", [], []],
    ]);
    const inverse = { ...defaultAchievementPolicy, id: "inverse", minimize: "inverse" as const };
    const { rows } = simulate({ kind: "achievements", inputs }, { before: defaultAchievementPolicy, after: inverse });
    // (2 × 10 − 8) ÷ 10 is 120 percent, 10 ÷ 8 is 125.
    expect([`${rows[0]?.difference}`, rows[0]?.steps[0]?.kind]).toEqual(["5", "formula"]);
  });

  it("refuses data and rules at once, and what is of no kind", () => {
    expect(
      refusal(() =>
        simulate(
          { kind: "scores", scores: [{ id: "", score: 1 }] },
          { before: { id: "" } as never, after: sakipGradeScale },
        ),
      ),
    ).toEqual(expect.arrayContaining(["invalid-input inputs.scores[0].id", "invalid-input rules.before.id"]));
    expect(refusal(() => simulate({ kind: "other" } as never, {} as never))).toEqual(["invalid-input inputs.kind"]);
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const input = Object.freeze({ kind: "scores", scores: Object.freeze([{ id: "x", score: 62 }]) } as const);
    const simulation = simulate(input, { before: sakipGradeScale, after: sakipGradeScaleBefore2015 });
    expect(Object.isFrozen(simulation.rows[0]?.before)).toBe(true);
    expect(JSON.parse(JSON.stringify(simulation))).toEqual(toPlain(simulation));
  });
});

describe("properties", () => {
  it("the steps of a total add up to its difference, and both ways are opposite", () => {
    const value = fc.integer({ min: 0, max: 100 });
    const weight = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }),
        weight,
        weight,
        (values, one, other) => {
          const items = values.map(([a, b], i) => ({ id: `${i}`, values: { a, b } }));
          const of = (a: number) => ({ weights: { a, b: 10 - a } });
          const there = simulate({ kind: "totals", items }, { before: of(one), after: of(other) });
          const back = simulate({ kind: "totals", items }, { before: of(other), after: of(one) });
          for (const [i, row] of there.rows.entries()) {
            const sum = row.steps.reduce((all, { difference }) => all + Number(difference), 0);
            expect(sum).toBe(Number(row.difference));
            expect(Number(back.rows[i]?.difference) + Number(row.difference)).toBe(0);
            expect((back.rows[i]?.places ?? 0) + (row.places ?? 0)).toBe(0);
          }
        },
      ),
    );
  });

  it("tells of scores what grading each by hand on both scales tells", () => {
    // The bounds of both scales, written out once more: above which score each grade begins.
    const now = [
      [90, "AA"],
      [80, "A"],
      [70, "BB"],
      [60, "B"],
      [50, "CC"],
      [30, "C"],
    ] as const;
    const before2015 = [
      [85, "AA"],
      [75, "A"],
      [65, "B"],
      [50, "CC"],
      [30, "C"],
    ] as const;
    const gradeBy = (scale: readonly (readonly [number, string])[], score: number) =>
      scale.find(([above]) => score > above)?.[1] ?? "D";
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 20 }), (hundredths) => {
        const scores = hundredths.map((each, i) => ({ id: `${i}`, score: each / 100 }));
        const { rows, changed } = simulate(
          { kind: "scores", scores },
          { before: sakipGradeScale, after: sakipGradeScaleBefore2015 },
        );
        const expected = hundredths.map((each) => [gradeBy(now, each / 100), gradeBy(before2015, each / 100)]);
        expect(rows.map(({ before, after }) => [before.grade, after.grade])).toEqual(expected);
        expect(changed.grade).toBe(expected.filter(([one, other]) => one !== other).length);
      }),
    );
  });
});
