import { checkFunction, checkObject, checkWord, type Outcome, type Problem, refuseIfAny } from "../../core/index.ts";
import { type DecimalInput, type Exact, ONE, readExact, tryExact } from "../../number/index.ts";
import {
  type Cascade,
  type CascadeNode,
  childrenAt,
  type Graph,
  graphOf,
  MISSING_RULES,
  type MissingRule,
  ROLL_UP_RULES,
  type RollUpRule,
} from "../tree/index.ts";
import { type Member, rollUpMembers, type Settled, settledBy } from "./roll-up-members.ts";
import type { RolledUp } from "./rolled-up.ts";
import { sharesOf } from "./shares.ts";

/**
 * How a cascade is rolled up.
 *
 * @term pilihan penggabungan
 */
export interface RollUpOptions {
  /** `"declared"` (the default) follows the `rollUp` of each node; a rule is applied to every node with children. */
  readonly rule?: "declared" | RollUpRule;
  /**
   * What happens where some children have no value: `"refuse"` (the default) computes nothing, `"skip"` computes from the
   * others and says so in the coverage.
   */
  readonly missing?: MissingRule;
}

/**
 * What was reported of a node: a number, an {@link Achievement} or another outcome, or nothing.
 *
 * @term nilai yang dilaporkan
 */
export type ReportedValue = DecimalInput | Outcome<DecimalInput, string> | null | undefined;

/**
 * Rolls values up a cascade, only where a rule says how: a parent is never the mean of its children by habit.
 *
 * A node with several parents counts for each by its share, so that above the place where its ways meet it counts once.
 * The value of a node with a rule follows from its children; what was reported for the node itself stays beside it as
 * `reported`. Without a rule the value is what was reported.
 *
 * @term penggabungan capaian
 * @param cascade - What {@link buildCascade} gave.
 * @param achievementOf - What was reported of a node; asked once for each.
 * @param options - The rule, and what happens where values are missing.
 * @returns For the id of each node, in the order of the nodes: its value or the reason why there is none, with the rule and
 * the coverage. The order of rows and siblings changes no value.
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
 * const values = rollUp(cascade, ({ id }) => ({ p1: "90", p2: "112.5" })[id]);
 * const objective = values.get("s");
 * objective?.status === "computed" && objective.value // => "99"
 * objective?.coverage // => { used: 2, expected: 2, missing: [], complete: true }
 * ```
 */
export function rollUp(
  cascade: Cascade,
  achievementOf: (node: CascadeNode) => ReportedValue,
  options: RollUpOptions = {},
): Map<string, RolledUp> {
  const graph = graphOf(cascade);
  const { rule = "declared", missing = "refuse" } = options ?? {};
  const problems: Problem[] = [];
  checkObject(options, ["options"], problems);
  checkFunction(achievementOf, ["achievementOf"], problems);
  checkWord(rule, ["declared", ...ROLL_UP_RULES], ["options", "rule"], problems);
  checkWord(missing, MISSING_RULES, ["options", "missing"], problems);
  refuseIfAny(problems);
  const reported = cascade.nodes.map((node) => readReported(achievementOf(node), node, problems));
  refuseIfAny(problems);

  const settled: Settled[] = new Array(cascade.nodes.length);
  for (let k = graph.order.length - 1; k >= 0; k--) {
    const at = graph.order[k] as number;
    const node = cascade.nodes[at] as CascadeNode;
    const own = reported[at];
    const applied = rule === "declared" ? node.rollUp : rule;
    const isLeaf = graph.childStart[at] === graph.childStart[at + 1];
    if (isLeaf || applied === undefined) settled[at] = settledBy(own, isLeaf ? "no-value" : "no-rule");
    else settled[at] = rollUpMembers(applied, membersOf(cascade, graph, at, applied, settled), missing, own);
  }
  const values = new Map<string, RolledUp>();
  for (const [at, { id }] of cascade.nodes.entries()) values.set(id, (settled[at] as Settled).result);
  return values;
}

function membersOf(
  { nodes }: Cascade,
  graph: Graph,
  at: number,
  rule: RollUpRule,
  settled: readonly Settled[],
): Member[] {
  const { id } = nodes[at] as CascadeNode;
  const members: Member[] = [];
  for (const child of childrenAt(graph, at)) {
    const node = nodes[child] as CascadeNode;
    const weight = rule !== "weighted" ? ONE : node.weight === undefined ? undefined : tryExact(node.weight);
    members.push({ id: node.id, settled: settled[child] as Settled, shares: sharesOf(node), parentId: id, weight });
  }
  return members;
}

function readReported(given: ReportedValue, { id }: CascadeNode, problems: Problem[]): Exact | undefined {
  if (given === null || given === undefined) return undefined;
  const isOutcome = typeof given === "object" && "status" in given;
  if (isOutcome && given.status === "not-computable") return undefined;
  const value = isOutcome ? (given as { value: unknown }).value : given;
  return tryExact(value) ?? readExact(value, ["achievementOf", id], problems);
}
