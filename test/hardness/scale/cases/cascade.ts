import * as api from "sakip";
import { named } from "../case.ts";
import { many, quarter } from "./parts.ts";

type Node = api.CascadeNode;

const nodeAt = (i: number, parents: Node["parents"], more: Partial<Node> = {}): Node => ({
  id: `n${i}`,
  parents,
  level: "intermediate-outcome",
  title: `Hasil ${i}`,
  ownerId: `o${i % 50}`,
  budget: 1000 + (i % 7),
  indicators: [],
  ...more,
});
const indicatorAt = (i: number, more: Partial<api.CascadeIndicator> = {}): api.CascadeIndicator => ({
  id: `i${i}`,
  title: `Indikator ${i}`,
  unit: "orang",
  polarity: "maximize",
  target: 90,
  ...more,
});

/** Plans by their form, with an indicator at every node. */
const forms: Record<string, (size: number) => Node[]> = {
  "one chain": (size) => many(size, (i) => nodeAt(i, i === 0 ? [] : [`n${i - 1}`], { indicators: [indicatorAt(i)] })),
  "a chain from below": (size) =>
    many(size, (i) => nodeAt(i, i === size - 1 ? [] : [`n${i + 1}`], { indicators: [indicatorAt(i)] })),
  "one parent": (size) => many(size, (i) => nodeAt(i, i === 0 ? [] : ["n0"], { indicators: [indicatorAt(i)] })),
  "five children each": (size) =>
    many(size, (i) => nodeAt(i, i === 0 ? [] : [`n${Math.floor((i - 1) / 5)}`], { indicators: [indicatorAt(i)] })),
  "many parents": (size) =>
    many(size, (i) =>
      nodeAt(i, i < 2 ? [] : [...new Set([i >> 1, i >> 2, i - 1])].map((each) => `n${each}`), {
        indicators: [indicatorAt(i)],
      }),
    ),
  "a ladder of diamonds": (size) =>
    many(size, (i) =>
      nodeAt(i, i < 2 ? [] : [i - (i % 2) - 2, i - (i % 2) - 1].map((each) => `n${each}`), {
        indicators: [indicatorAt(i)],
      }),
    ),
  "one ring": (size) => many(size, (i) => nodeAt(i, [`n${(i + 1) % size}`], { indicators: [indicatorAt(i)] })),
  "all the same id": (size) => many(size, (i) => nodeAt(0, [], { title: `Hasil ${i}` })),
  "all the same title": (size) =>
    many(size, (i) =>
      nodeAt(i, i === 0 ? [] : ["n0"], { title: "Hasil", indicators: [indicatorAt(i, { title: "Indikator" })] }),
    ),
  "parents that are missing": (size) => many(size, (i) => nodeAt(i, [`m${i}`])),
  "one node with all indicators": (size) => [nodeAt(0, [], { indicators: many(size, (i) => indicatorAt(i)) })],
  "half of the indicators above the others": (size) => [
    nodeAt(0, [], { indicators: many(size >> 1, (i) => indicatorAt(i)) }),
    ...many(size >> 1, (i) => nodeAt(i + 1, ["n0"], { indicators: [indicatorAt(size + i)] })),
  ],
  "one node with all parents": (size) => [
    ...many(size, (i) => nodeAt(i, [])),
    nodeAt(
      size,
      many(size, (i) => `n${i}`),
      { indicators: [indicatorAt(0)] },
    ),
  ],
  "one budget code": (size) =>
    many(size, (i) =>
      nodeAt(i, i === 0 ? [] : ["n0"], { level: i === 0 ? "objective" : "programme", code: "1.02.02" }),
    ),
};
const short = new Set(["one chain", "one parent", "many parents", "a ladder of diamonds", "one ring"]);

const doors: Record<string, (nodes: readonly Node[]) => () => unknown> = {
  buildCascade: (nodes) => () => api.buildCascade(nodes),
  checkCascade: (nodes) => {
    const { cascade } = api.buildCascade(nodes);
    return () => api.checkCascade(cascade);
  },
  cascadeCoverage: (nodes) => {
    const { cascade } = api.buildCascade(nodes);
    return () => api.cascadeCoverage(cascade);
  },
  flattenCascade: (nodes) => {
    const { cascade } = api.buildCascade(nodes);
    return () => api.flattenCascade(cascade);
  },
  rollUp: (nodes) => {
    const { cascade } = api.buildCascade(nodes.map((node) => ({ ...node, rollUp: "average" as const })));
    return () => api.rollUp(cascade, ({ id }) => id.length);
  },
  draftAgreement: (nodes) => {
    const { cascade } = api.buildCascade(nodes.map((node, i) => ({ ...node, ownerId: i === 0 ? "boss" : "staff" })));
    return () => api.draftAgreement(cascade, "staff", { year: 2024, superiorId: "boss" });
  },
};

/** What a door makes nothing of: a ladder has as many paths as two to its depth, a ring has no owner in a tree. */
const senseless = new Set([
  "flattenCascade: a ladder of diamonds",
  "flattenCascade: many parents",
  "draftAgreement: one ring",
  "draftAgreement: parents that are missing",
  "draftAgreement: all the same id",
  "draftAgreement: one node with all indicators",
]);

const byForm = Object.fromEntries(
  Object.entries(doors).flatMap(([door, call]) =>
    Object.entries(forms)
      .filter(([form]) => !senseless.has(`${door}: ${form}`))
      .map(([form, nodesOf]) => [
        `${door}: ${form}`,
        {
          upTo: 50_000,
          ...(short.has(form) && (door === "buildCascade" || door === "checkCascade")
            ? { isShort: true as const }
            : {}),
          make: (size: number) => call(nodesOf(size)),
        },
      ]),
  ),
);

const supporting = (size: number, above: (i: number) => number | undefined, relation: "sum" | "weighted"): Node[] =>
  many(size, (i) => {
    const of = above(i);
    return nodeAt(i, of === undefined ? [] : [`n${of}`], {
      indicators: [
        indicatorAt(
          i,
          of === undefined
            ? {}
            : {
                supports: [
                  { indicatorId: `i${of}`, relation, ...(relation === "weighted" && { weight: 1 + (i % 5) }) },
                ],
              },
        ),
      ],
    });
  });
const agreements = (size: number, superior: (i: number) => string, indicators = 1): api.PerformanceAgreement[] =>
  many(size, (i) => ({
    id: `pk${i}`,
    year: 2024,
    firstParty: { ownerId: `o${i}`, position: `Jabatan ${i}` },
    secondParty: { ownerId: superior(i), position: "Atasan" },
    objectives: [
      {
        nodeId: `n${i}`,
        title: `Sasaran ${i}`,
        restsOn: [],
        indicators: many(indicators, (k) => ({
          indicatorId: `i${i}.${k}`,
          title: `Indikator ${k}`,
          unit: "%",
          polarity: "maximize" as const,
          target: 90,
          quarters: [{ quarter: 1 as const, target: 60 }],
        })),
      },
    ],
    programmes: many(indicators, (k) => ({ nodeId: `p${i}.${k}`, title: `Program ${k}`, budget: 1000 })),
    clauses: [],
    signedOn: "2024-03-01",
  }));
const agreedPlan = (size: number) =>
  api.buildCascade(
    many(size, (i) =>
      nodeAt(i, i === 0 ? [] : [`n${(i - 1) >> 2}`], { ownerId: `o${i}`, indicators: [indicatorAt(i)] }),
    ),
  ).cascade;

/** From the vision of a region to the target of one person. */
export const cascadeCases = named({
  ...byForm,
  nodesFromOutline: (size) => {
    const rows = many(size, (i) => ({
      level: i === 0 ? ("goal" as const) : i % 3 === 1 ? ("objective" as const) : ("programme" as const),
      title: `Baris ${i}`,
    }));
    return () => api.nodesFromOutline(rows);
  },
  nodesFromCodes: {
    upTo: 100_000,
    make: (size) => {
      const rows = many(size, (i) => ({
        code: `${1 + (i % 9)}.${`${1 + (Math.floor(i / 9) % 90)}`.padStart(2, "0")}.${`${1 + (Math.floor(i / 810) % 90)}`.padStart(2, "0")}`,
        title: `Program ${i}`,
      }));
      return () => api.nodesFromCodes(rows);
    },
  },
  "nodesFromCodes: one code": (size) => {
    const rows = many(size, (i) => ({ code: "1.02.02", title: `Program ${i}` }));
    return () => api.nodesFromCodes(rows);
  },
  "nodesFromCodes: no codes": (size) => {
    const rows = many(size, (i) => ({ code: `x${i}`, title: `Program ${i}` }));
    return () => api.nodesFromCodes(rows);
  },
  "rollUpIndicators: one sum": (size) => {
    const { cascade } = api.buildCascade(supporting(size, (i) => (i === 0 ? undefined : 0), "sum"));
    return () => api.rollUpIndicators(cascade, () => 5);
  },
  "rollUpIndicators: one weighted mean": (size) => {
    const { cascade } = api.buildCascade(supporting(size, (i) => (i === 0 ? undefined : 0), "weighted"));
    return () => api.rollUpIndicators(cascade, ({ id }) => id.length);
  },
  "rollUpIndicators: one chain": {
    isShort: true,
    upTo: 50_000,
    make: (size) => {
      const { cascade } = api.buildCascade(supporting(size, (i) => (i === 0 ? undefined : i - 1), "sum"));
      return () => api.rollUpIndicators(cascade, () => 5);
    },
  },
  "rollUpIndicators: four each": {
    upTo: 100_000,
    make: (size) => {
      const { cascade } = api.buildCascade(supporting(size, (i) => (i === 0 ? undefined : (i - 1) >> 2), "sum"));
      return () => api.rollUpIndicators(cascade, ({ id }) => (id.length > 3 ? 5 : undefined));
    },
  },
  "checkAgreements: one superior": (size) => {
    const list = agreements(size, () => "o0");
    return () => api.checkAgreements(list, { budgetApprovedOn: "2024-01-02" });
  },
  "checkAgreements: one chain": {
    isShort: true,
    upTo: 50_000,
    make: (size) => {
      const list = agreements(size, (i) => `o${i - 1}`);
      return () => api.checkAgreements(list, { budgetApprovedOn: "2024-01-02" });
    },
  },
  "checkAgreements: one ring": {
    upTo: 50_000,
    make: (size) => {
      const list = agreements(size, (i) => `o${(i + 1) % size}`);
      return () => api.checkAgreements(list);
    },
  },
  "checkAgreements: agreements of one": (size) => {
    const list = agreements(size, () => "boss").map((each) => ({
      ...each,
      firstParty: { ownerId: "o", position: "Kepala" },
    }));
    return () => api.checkAgreements(list);
  },
  "checkAgreements: against the plan": {
    upTo: 50_000,
    make: (size) => {
      const cascade = agreedPlan(size);
      const list = agreements(size, (i) => `o${(i - 1) >> 2}`);
      return () => api.checkAgreements(list, { cascade });
    },
  },
  "checkAgreements: one with all indicators": (size) => {
    const list = agreements(2, () => "o0", size);
    return () => api.checkAgreements(list);
  },
  measureAgreement: (size) => {
    const [agreement] = agreements(1, () => "x", size) as [api.PerformanceAgreement];
    const realizations = many(size, (i) => ({ indicatorId: `i0.${i}`, period: quarter(1), realization: 50 })).map(
      (each) => ({ ...each, period: api.parsePeriod("2024-TW1") }),
    );
    return () => api.measureAgreement(agreement, realizations, { asOf: "2024-07-15" });
  },
  "individualTargets: one result for all": (size) => {
    const { cascade } = api.buildCascade([
      nodeAt(0, [], { ownerId: "boss", indicators: [indicatorAt(0, { target: size })] }),
    ]);
    const matrix: api.RoleMatrix = {
      superiorId: "boss",
      year: 2024,
      roles: many(size, (i) => ({ personId: `p${i}`, contributions: [{ method: "direct", resultId: "i0" }] })),
    };
    return () => api.individualTargets(cascade, matrix);
  },
  "individualTargets: all results for one": (size) => {
    const { cascade } = api.buildCascade([
      nodeAt(0, [], { ownerId: "boss", indicators: many(size, (i) => indicatorAt(i)) }),
    ]);
    const matrix: api.RoleMatrix = {
      superiorId: "boss",
      year: 2024,
      roles: [{ personId: "p", contributions: many(size, (i) => ({ method: "direct", resultId: `i${i}` })) }],
    };
    return () => api.individualTargets(cascade, matrix);
  },
  "divideTarget: equal": (size) => () => api.divideTarget(1_000_000_007, size, "equal"),
  "divideTarget: proportional": {
    isShort: true,
    make: (size) => {
      const shares = many(size, (i) => 1 + (i % 997));
      return () => api.divideTarget(1_000_000_007, shares, "proportional");
    },
  },
  "distributeTarget: all tied": (size) => {
    const shares = many(size, () => 1);
    return () => api.distributeTarget(size >> 1, shares, "proportional");
  },
  predicateDistribution: (size) => {
    const staff = many(size, (i) => (i % 3 === 0 ? "very-good" : "good") as api.SkpPredicateCode);
    return () => api.predicateDistribution(staff, "good");
  },
});
