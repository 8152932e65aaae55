import {
  callback,
  either,
  type Given,
  type GivenOutcome,
  keepAll,
  literal,
  object,
  optional,
  type Problem,
  readInto,
  refuseIfAny,
  variant,
  word,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, number, ONE, resultNumber, tryExact } from "../../number/index.ts";
import {
  type Cascade,
  type CascadeNode,
  cascadeShape,
  childrenAt,
  itemAt,
  MISSING_RULES,
  numberAt,
  ROLL_UP_RULES,
} from "../tree/index.ts";
import { type Member, rollUpMembers } from "./roll-up-members.ts";
import type { RolledUp } from "./rolled-up.ts";
import { type Settled, settledBy } from "./settled.ts";
import { standingsIn } from "./standing.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** `"declared"` (the default) follows the `rollUp` of each node; a rule is applied to every node with children. */
    rule: optional(word(["declared", ...ROLL_UP_RULES]), "declared"),
    /**
     * What happens where some children have no value: `"refuse"` (the default) computes nothing, `"skip"` computes from
     * the others and says so in the coverage.
     */
    missing: optional(word(MISSING_RULES), "refuse"),
  }))();

/**
 * How a cascade is rolled up.
 *
 * @term pilihan penggabungan
 */
export interface RollUpOptions extends Given<typeof optionsShape> {}

/** A number, or an outcome of ours, perhaps through JSON. */
const reportedShape = /* @__PURE__ */ (() => {
  const outcome = variant("status", {
    computed: object({ status: literal("computed"), value: resultNumber }, { open: true }),
    "not-computable": object({ status: literal("not-computable") }, { open: true }),
  });
  return either([number, outcome], (given) =>
    typeof given === "object" && given !== null && "status" in given ? outcome : number,
  );
})();

/**
 * What was reported of a node: a number, an {@link Achievement} or another outcome, or nothing.
 *
 * @term nilai yang dilaporkan
 */
export type ReportedValue = DecimalInput | GivenOutcome<DecimalInput> | null | undefined;

/**
 * Rolls values up a cascade, only where a rule says how: a parent is never the mean of its children by habit.
 *
 * A node with several parents counts for each by its share, so that above the place where its ways meet it counts once.
 * The value of a node with a rule follows from its children; what was reported for the node itself stays beside it as
 * `reported`, and counts beside them where the node has an `ownPart`. Without a rule the value is what was reported.
 *
 * @term penggabungan capaian
 * @param cascade - What {@link buildCascade} gave.
 * @param achievementOf - What was reported of a node; asked once for each.
 * @param options - The rule, and what happens where values are missing.
 * @returns One row per node, in the order of the nodes: its id, its value or the reason why there is none, with the rule
 * and the coverage. The order of rows and siblings changes no value.
 * @throws A {@link SakipError} `invalid-input`, or `invalid-number` with every value that is none.
 * @see No official text was found for the rules; that a parent is computed only where a relation is declared, and that
 * realisations are summed and not achievements, is a rule of government applications.
 * @example
 * ```ts
 * import { buildCascade, rollUp } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Sasaran", rollUp: "weighted", indicators: [] },
 *   { id: "p1", parents: ["s"], level: "programme", title: "Program 1", weight: 60, indicators: [] },
 *   { id: "p2", parents: ["s"], level: "programme", title: "Program 2", weight: 40, indicators: [] },
 * ]);
 * const [objective] = rollUp(cascade, ({ id }) => ({ p1: "90", p2: "112.5" })[id]);
 * objective?.id // => "s"
 * objective?.status === "computed" && objective.value // => "99"
 * objective?.coverage // => { used: 2, expected: 2, missing: [], complete: true }
 * ```
 */
export function rollUp(
  cascade: Cascade,
  achievementOf: (node: CascadeNode) => ReportedValue,
  options: RollUpOptions = {},
): readonly RolledUp[] {
  const [{ own: plan, read: graph }, { own: reportedOf }, { read: terms }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [callback<(node: CascadeNode) => unknown>(), achievementOf, "achievementOf"],
    [optionsShape, options, "options"],
  );
  const { rule, missing } = terms;
  const problems: Problem[] = [];
  const reported = plan.nodes.map((node) => readReported(reportedOf(node), node, problems));
  refuseIfAny(problems);

  const standings = standingsIn(plan, graph);
  const settled: Settled[] = new Array(plan.nodes.length);
  const memberOf = (child: number, parentId: string, isWeighted: boolean): Member => ({
    id: itemAt(plan.nodes, child).id,
    settled: itemAt(settled, child),
    shares: standings.sharesOf(child),
    weight: isWeighted ? standings.weightFor(child, parentId) : ONE,
  });
  for (let k = graph.order.length - 1; k >= 0; k--) {
    const at = numberAt(graph.order, k);
    const { id, rollUp: declared, ownPart: hasOwnPart } = itemAt(plan.nodes, at);
    const own = reported[at];
    const applied = rule === "declared" ? declared : rule;
    const isLeaf = graph.childStart[at] === graph.childStart[at + 1];
    if (isLeaf || applied === undefined) {
      settled[at] = settledBy(own, isLeaf ? "no-value" : "no-rule");
      continue;
    }
    const members: Member[] = [];
    for (const child of childrenAt(graph, at)) members.push(memberOf(child, id, applied === "weighted"));
    const ownPart = hasOwnPart === true ? { weight: graph.read(at).ownWeight } : undefined;
    settled[at] = rollUpMembers(applied, members, { id, own, ownPart, missing });
  }
  return Object.freeze(
    plan.nodes.map(({ id }, at) => Object.freeze({ kind: "rolled-up", id, ...itemAt(settled, at).outcome } as const)),
  );
}

function readReported(given: unknown, { id }: CascadeNode, problems: Problem[]): Exact | undefined {
  if (given === null || given === undefined) return undefined;
  // Nearly every value is a number: this glance accepts nothing that the shape refuses.
  const read = tryExact(given) ?? readInto(problems, reportedShape, given, ["achievementOf", id]);
  if (read === undefined || !("status" in read)) return read;
  return read.status === "computed" ? read.value : undefined;
}
